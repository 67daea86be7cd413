"""Canaries in every place where a secret can be, then a search of all that the app writes, says and sends."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import re
import secrets
import shutil
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest

from ainative_desktop.server.app import create_app
from ainative_desktop.server.tools import built_in_tools
from tests.helpers.serving import ScriptedProvider, serving

pytestmark = pytest.mark.skipif(
    "CI" not in os.environ and not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="no Secret Service on this machine",
)

LIMIT = 120.0  # seconds
TRIES = 6  # of each provider: as many ways to ask it as there are, the streams twice
ROOT = Path(__file__).parents[2]


def canary(name: str) -> str:
    """A secret that is written otherwise in every encoding."""
    return f'{name}-{secrets.token_hex(12)}/+&"{secrets.token_hex(4)}'


def forms(secret: str) -> dict[str, bytes]:
    """What to look for, by the name of the encoding."""
    data = secret.encode()
    found = {
        "raw": data,
        "half": data[: len(data) // 2],
        "reversed": data[::-1],
        "hex": data.hex().encode(),
        "quoted": quote(secret, safe="").encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "utf-16": secret.encode("utf-16-le"),
    }
    for before in range(3):
        text = base64.b64encode(bytes(before) + data)
        found[f"base64 at {before}"] = text[4 if before else 0 : len(text) - 4]
    return found


def leaks(data: bytes, secret: str) -> list[str]:
    """The encodings in which `secret` is in `data`."""
    lowered = data.lower()
    return [name for name, form in forms(secret).items() if form in data or form.lower() in lowered]


@dataclass
class Recorded:
    """A server's address and every byte it was sent."""

    url: str
    data: bytearray = field(default_factory=bytearray)


def _echo(data: bytes) -> str:
    found = re.search(rb"(?i)authorization: bearer ([^\r\n]+)", data)
    return found[1].decode() if found else "nothing"


def refusing(status: str, *headers: str) -> object:
    def answer(data: bytes) -> bytes:
        body = json.dumps(
            {"error": f"no such token: {_echo(data)}", "headers": data.decode("latin-1")}
        ).encode()
        head = [f"HTTP/1.1 {status}", "Content-Type: application/json", "Connection: close", *headers]
        return "\r\n".join([*head, f"Content-Length: {len(body)}", "", ""]).encode() + body

    return answer


def streaming(data: bytes) -> bytes:
    events = [
        {"type": "metadata", "data": {"seen": _echo(data), "all": {"headers": [data.decode("latin-1")]}}},
        {"type": "token", "data": "Hello"},
        {"type": "error", "data": f"The model refused {_echo(data)}"},
    ]
    body = "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def echoing_keys() -> Callable[[bytes], bytes]:
    """A provider that refuses each key and says it again, each time further on in its words."""
    places = itertools.count(150, 7)

    def answer(data: bytes) -> bytes:
        found = re.search(rb"(?i)(?:authorization: bearer|x-api-key:) ([^\r\n]+)", data)
        key = found[1].decode() if found else "nothing"
        again = base64.b64encode(f"user:{key}".encode()).decode()
        words = "x" * next(places) + f" {key} {again}"
        body = json.dumps({"error": {"type": "authentication_error", "message": words}}).encode()
        head = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    return answer


@asynccontextmanager
async def recorder(answer: object, tls: ssl.SSLContext | None = None) -> AsyncIterator[Recorded]:
    """Answers each request, once its head is there, as `answer` of its bytes says."""
    recorded = Recorded("")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            whole = head + (await reader.readexactly(int(length[1])) if length else b"")
            recorded.data += whole + b"\n"
            assert callable(answer)
            writer.write(answer(whole))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    async with server:
        scheme = "https" if tls else "http"
        recorded.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield recorded


@asynccontextmanager
async def relay(authority: str) -> AsyncIterator[Recorded]:
    """Stands before a real server and records what passes."""
    recorded = Recorded("")
    host, _, port = authority.rpartition(":")

    async def pump(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray | None
    ) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                if kept is not None:
                    kept += data
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward = await asyncio.open_connection(host, int(port))
        await asyncio.gather(pump(reader, onward[1], recorded.data), pump(onward[0], writer, None))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        recorded.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield recorded


@pytest.fixture(scope="module")
def untrusted(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """TLS with a certificate that nobody vouches for."""
    folder = tmp_path_factory.mktemp("tls")
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=x", *files],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


@asynccontextmanager
async def world(token: str, untrusted: ssl.SSLContext) -> AsyncIterator[dict[str, Recorded]]:
    """Servers of every kind, by name."""
    async with AsyncExitStack() as stack:

        async def enter(answer: object, tls: ssl.SSLContext | None = None) -> Recorded:
            return await stack.enter_async_context(recorder(answer, tls))

        app = create_app(
            token=token, providers={"scripted": ScriptedProvider("Hello", " there")},
            default_provider="scripted", allowed_hosts=None, allowed_origins=(), tools=built_in_tools(),
        )  # fmt: skip
        served = await stack.enter_async_context(serving(app=app))
        elsewhere = await enter(streaming)
        yield {
            "real sse": await stack.enter_async_context(relay(served.authority)),
            "real ws": await stack.enter_async_context(relay(served.authority)),
            "echo": await enter(streaming),
            "401": await enter(refusing("401 Unauthorized")),
            "500": await enter(refusing("500 Internal Server Error")),
            "ws refused": await enter(refusing("403 Forbidden")),
            "redirect": await enter(
                refusing("307 Temporary Redirect", f"Location: {elsewhere.url}/ai/stream")
            ),
            "tls": await enter(streaming, untrusted),
            "elsewhere": elsewhere,
        }


def processes(root: int) -> Iterator[tuple[str, bytes]]:
    """The command line and the environment of `root` and of all that it started."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    family = {root}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    for pid in family:
        for name in ("cmdline", "environ"):
            with suppress(OSError):
                yield f"{pid} {name}", Path(f"/proc/{pid}/{name}").read_bytes()


def _environment(home: Path) -> dict[str, str]:
    user = home / "user"
    user.mkdir(exist_ok=True)
    environment = {
        **os.environ, "HOME": str(user), "XDG_DATA_HOME": str(user / "data"), "XDG_RUNTIME_DIR": str(user),
        "XDG_CONFIG_HOME": str(user / "config"), "AINATIVE_DESKTOP_HOME": str(home / "profile"),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return environment


async def _run_window(
    home: Path, given: Mapping[str, object]
) -> tuple[dict[str, object], list[tuple[str, bytes]]]:
    """What the app showed, and all that one could see of it from outside; it has ended by then."""
    profile = home / "profile"
    profile.mkdir()
    read, write = os.pipe()
    os.set_inheritable(write, True)
    script = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1 && "
        f"exec '{sys.executable}' -m tests.helpers.canary_run '{profile}' {write}"
    )
    command = ["dbus-run-session", "--", "sh", "-c", script]
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE, env=_environment(home), cwd=ROOT, pass_fds=[write],
    )  # fmt: skip
    os.close(write)
    assert process.stdin is not None
    process.stdin.write(json.dumps(given).encode() + b"\n")
    with os.fdopen(read) as told:
        try:
            line = await asyncio.wait_for(asyncio.to_thread(told.readline), LIMIT)
            seen = list(processes(process.pid))
            files = list(_files(home, "while it runs"))
        finally:
            process.stdin.close()
            output, errors = await asyncio.wait_for(process.communicate(), LIMIT)
    assert line, errors.decode()
    assert process.returncode == 0, errors.decode()
    seen += [("standard output", output), ("standard error", errors), *files, *_files(home, "after")]
    return json.loads(line), seen


def _files(home: Path, when: str) -> Iterator[tuple[str, bytes]]:
    for file in home.rglob("*"):
        if file.is_file() and "keyrings" not in file.parts:  # which are encrypted, and not ours
            yield f"{file} {when}", file.read_bytes()


async def test_nothing_leaks(tmp_path: Path, untrusted: ssl.SSLContext) -> None:
    """Tokens and keys typed in the real window, kept in a real Secret Service, sent to real sockets."""
    token, keys = canary("token"), [canary("sk"), canary("anthropic")]
    async with (
        world(token, untrusted) as servers,
        recorder(echoing_keys()) as openai,
        recorder(echoing_keys()) as anthropic,
    ):
        given = {
            "token": token,
            "keys": keys,
            "providers": {"openai": f"{openai.url}/v1", "anthropic": anthropic.url},
            "servers": {
                name: (server.url, "transportWs" if name.startswith(("real ws", "ws")) else "transportSse")
                for name, server in servers.items()
                if name != "elsewhere"
            }
            | {"far": ("http://ai.example.invalid", "transportAuto")},
        }
        shown, seen = await _run_window(tmp_path, given)
        launch_token = str(shown.pop("launch token"))
        assert shown["status"] == "available"
        _check_what_was_shown(shown)
        seen.append(("what was shown", json.dumps(shown).encode()))
        names = [name for name, _ in seen]
        for part in ("cmdline", "environ", "ainative-desktop.log", "conversations.db", "settings.json"):
            assert any(part in name for name in names), part
        log = next(data for name, data in seen if name.endswith("ainative-desktop.log after"))
        assert log.count(b"ValueError: in a") == 3
        assert b"websockets.client" in log
        for secret in (token, *keys, launch_token):
            found = {name: leaks(data, secret) for name, data in seen}
            assert not any(found.values()), {name: those for name, those in found.items() if those}
        _check_what_was_sent(servers, token, [*keys, launch_token])
        for provider, key in zip((openai, anthropic), keys, strict=True):
            assert provider.data.count(key.encode()) >= TRIES
            assert leaks(bytes(provider.data), token) == []


def _check_what_was_shown(shown: dict[str, object]) -> None:
    notes, tests = shown["notes"], shown["tests"]
    assert isinstance(notes, dict)
    assert isinstance(tests, dict)
    assert notes["real sse"] == notes["real ws"] == ""
    for name in ("echo", "401", "500"):
        assert "***" in notes[name], notes
        assert "***" in tests[name] or name == "echo", tests  # a test hears its first event only
    assert "access token" in notes["ws refused"]
    assert "redirects" in notes["redirect"]
    assert "certificate" in notes["tls"]
    assert "not encrypted" in notes["far"]
    assert "not encrypted" in tests["far"]
    providers = shown["providers"]
    assert isinstance(providers, list)
    assert len([words for words in providers if "refused the key" in words]) >= 2 * TRIES, providers
    assert all("xxx" in words for words in providers if "refused the key" in words), providers
    assert any("***" in words for words in providers), providers


def _check_what_was_sent(servers: dict[str, Recorded], token: str, others: list[str]) -> None:
    """The token in Authorization headers alone, to those it was entered for; the other secrets nowhere."""
    for name, server in servers.items():
        rest = re.sub(rb"(?im)^authorization: bearer [^\r\n]+\r$", b"", bytes(server.data))
        sent = server.data.count(f"Bearer {token}".encode())
        assert (sent > 0) is (name not in ("elsewhere", "tls")), name
        for secret in (token, *others):
            assert leaks(rest, secret) == [], name
    assert servers["elsewhere"].data == b""


async def _run(arguments: list[str], home: Path) -> tuple[int | None, list[tuple[str, bytes]]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "ainative_desktop", *arguments, stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=_environment(home), cwd=ROOT,
    )  # fmt: skip
    output, errors = await asyncio.wait_for(process.communicate(), LIMIT)
    return process.returncode, [("output", output), ("errors", errors)]


async def test_commands_leak_nothing(tmp_path: Path, untrusted: ssl.SSLContext) -> None:
    """ask, with and without --events, and doctor, with the token in a file, against every kind of server."""
    token = canary("file")
    path = tmp_path / "token-file"
    path.write_text(token)
    async with world(token, untrusted) as servers:
        told: dict[str, bytes] = {}
        for name, server in servers.items():
            if name == "elsewhere":
                continue
            options = ["--server", server.url, "--token-file", str(path)]
            transport = "ws" if name.startswith(("real ws", "ws")) else "sse"
            commands = [
                ["ask", "Hi", "--transport", transport, *options],
                ["ask", "Hi", "--events", "--transport", transport, *options],
            ]
            if name in ("401", "500", "redirect"):
                commands.append(["doctor", "--json", *options])
            for command in commands:
                _, seen = await _run(command, tmp_path)
                for where, data in seen:
                    # What a server streams as its answer's metadata is its own business to say.
                    kept = re.sub(rb'(?m)^\{"event": "stream-data".*$', b"", data)
                    assert leaks(kept, token) == [], (name, command[0], where, data.decode())
                    told[f"{name} {command[0]}"] = told.get(f"{name} {command[0]}", b"") + data
        for name in ("401 ask", "500 ask", "echo ask", "401 doctor", "500 doctor"):
            assert b"***" in told[name], name
        _check_what_was_sent(servers, token, [])
        options = ["--server", "http://ai.example.invalid", "--token-file", str(path)]
        status, seen = await _run(["ask", "Hi", *options], tmp_path)
        assert status == 3
        assert b"add --unencrypted-token" in seen[1][1]
        status, seen = await _run(["doctor", *options], tmp_path)
        assert status == 1
        assert b"not encrypted" in seen[0][1]
        status, seen = await _run(["ask", "Hi", "--unencrypted-token", *options], tmp_path)
        assert b"could not be reached" in seen[1][1]


def test_the_search_finds() -> None:
    """Each encoding; else the tests above could not fail."""
    secret = canary("x")
    for name, form in forms(secret).items():
        assert name in leaks(b"before " + form + b" after", secret)
    assert leaks(base64.b64encode(f"user:{secret}".encode()), secret)
    assert leaks(b"nothing", secret) == []
