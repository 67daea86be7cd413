"""`ask` as people run it: a real process, real pipes, its exit status."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers.dialects import Script, dialect
from tests.helpers.peers import answer, chunked, http_peer
from tests.helpers.serving import LIMIT, TOKEN, ScriptedProvider, serving


async def begin(arguments: Sequence[str], home: Path) -> Process:
    """A running `ask`."""
    environment = {**os.environ, "AINATIVE_DESKTOP_HOME": str(home)}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "ainative_desktop", "ask", *arguments]
    return await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment
    )


async def ask(home: Path, *arguments: str, given: str = "") -> tuple[int | None, str, str]:
    """Run `ask` to its end: status, standard output, standard error."""
    process = await begin(arguments, home)
    output, errors = await asyncio.wait_for(process.communicate(given.encode()), 3 * LIMIT)
    return process.returncode, output.decode(), errors.decode()


@pytest.fixture
def token_file(tmp_path: Path) -> str:
    path = tmp_path / "token"
    path.write_text(TOKEN + "\n")
    return str(path)


@pytest.mark.parametrize("transport", ["sse", "ws", "auto"])
async def test_one_answer(tmp_path: Path, token_file: str, transport: str) -> None:
    """The answer's text, a line feed at its end, and what was piped in goes along."""
    provider = ScriptedProvider("Hello", " é")
    async with serving(provider) as served:
        arguments = ["--server", served.url, "--token-file", token_file, "--transport", transport]
        status, output, errors = await ask(tmp_path, "Sum up", *arguments, given="a text\n")
    assert (status, output, errors) == (0, "Hello é\n", "")
    assert [dict(message) for message in provider.conversations[0]] == [
        {"role": "user", "content": "Sum up\n\na text\n"}
    ]


async def test_events(tmp_path: Path, token_file: str) -> None:
    """One JSON object a line, each event as it was on the wire."""
    async with serving(ScriptedProvider("Hello", "\ud800")) as served:
        arguments = ["--server", served.url, "--token-file", token_file, "--events"]
        status, output, _ = await ask(tmp_path, "Hi", *arguments)
    events = [json.loads(line) for line in output.splitlines()]
    assert status == 0
    assert events[0]["event"] == "stream-start"
    assert events[0]["transport"] == "SSE"
    assert events[0]["request"]["context"] == {"messages": [{"role": "user", "content": "Hi"}]}
    tokens = [event["token"] for event in events if event["event"] == "stream-data"]
    assert [token for token in tokens if token is not None][:1] == ["Hello"]
    assert events[-1] == {"event": "stream-end", "reason": "complete", "clean": True}
    assert TOKEN not in output


async def test_the_embedded_server_without_widgets(tmp_path: Path) -> None:
    """Without --server the embedded server answers; neither widgets nor qasync are loaded."""
    program = (
        "import sys; from ainative_desktop.cli import ask; status = ask.run(['/demo tokens=3 rate=max']);"
        "print([name for name in sys.modules if 'QtWidgets' in name or 'QtGui' in name or 'qasync' in name]);"
        "sys.exit(status)"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdin=asyncio.subprocess.DEVNULL, stdout=PIPE,
        env={**os.environ, "AINATIVE_DESKTOP_HOME": str(tmp_path)},
    )  # fmt: skip
    output, _ = await asyncio.wait_for(process.communicate(), 3 * LIMIT)
    assert process.returncode == 0
    assert output.decode().splitlines()[1:] == ["[]"]


async def test_ctrl_c(tmp_path: Path) -> None:
    """Ctrl+C keeps what came, leaves with 130 and without a traceback, and the server sees it go."""
    script = Script(('{"type":"token","data":"Half"}', None))
    async with dialect(script) as served:
        process = await begin(["Hi", "--server", served.url], tmp_path)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        assert await asyncio.wait_for(process.stdout.readexactly(4), LIMIT) == b"Half"
        process.send_signal(signal.SIGINT)
        output, errors = await asyncio.wait_for(process.communicate(), LIMIT)
        await asyncio.wait_for(script.gone.wait(), LIMIT)
    assert (process.returncode, output, errors) == (130, b"\n", b"")


async def test_a_reader_that_has_gone(tmp_path: Path) -> None:
    """`ask … | head` stops the stream, in silence."""
    script = Script(['{"type":"token","data":"Half"}'] * 100_000)
    async with dialect(script) as served:
        process = await begin(["Hi", "--server", served.url], tmp_path)
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.close()
        await asyncio.wait_for(process.stdout.readexactly(4), LIMIT)
        process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]
        errors = await asyncio.wait_for(process.stderr.read(), LIMIT)
        assert (await asyncio.wait_for(process.wait(), LIMIT), errors) == (3, b"")


async def test_exit_statuses(tmp_path: Path) -> None:
    """An error is 3, an interruption 4, each with its sentence; what came before is kept."""
    refusal = answer('{"error":"Not today"}', status="500 Error", kind="application/json")
    async with http_peer(
        refusal, chunked(b"data: Half\n\n", finish=False), chunked(b"data: All\n\n")
    ) as peer:
        status, output, errors = await ask(tmp_path, "Hi", "--server", peer.url, "--transport", "sse")
        assert (status, output) == (3, "")
        assert "Not today" in errors
        assert "Traceback" not in errors
        status, output, errors = await ask(tmp_path, "Hi", "--server", peer.url, "--transport", "sse")
        assert (status, output) == (4, "Half\n")
        assert "broke" in errors
        status, output, errors = await ask(tmp_path, "Hi", "--server", peer.url, "--transport", "sse")
        assert (status, output) == (0, "All\n")
        assert "without saying" in errors


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [" "],
        ["Hi", "--server", "nonsense"],
        ["Hi", "--transport", "pigeon"],
        ["Hi", "--token-file", "/does/not/exist"],
        ["Hi", "--token", "secret"],
    ],
)
async def test_usage(tmp_path: Path, arguments: list[str]) -> None:
    """What cannot be understood is 2, with how to use it."""
    status, output, errors = await ask(tmp_path, *arguments)
    assert (status, output) == (2, "")
    assert "usage: ainative-desktop ask" in errors
