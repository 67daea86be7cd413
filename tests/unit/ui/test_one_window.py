"""The window's lock and socket."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import sys
from pathlib import Path

import pytest
import qasync

from ainative_desktop.protocol.proposal import Proposal
from ainative_desktop.storage.profile_lock import ProfileLock
from ainative_desktop.ui.one_window import LIMIT, LINE_LIMIT, PATH_LIMIT, Launch, OneWindow, claim

_SECOND = """
import sys
from pathlib import Path
from ainative_desktop.storage.profile_lock import ProfileLock
from ainative_desktop.ui.one_window import claim
home = Path(sys.argv[1])
print(claim(home, ProfileLock(home)).name)
"""


async def claimed(home: Path) -> str:
    """What a second launch hears, in a process of its own."""
    process = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", _SECOND, str(home)], capture_output=True, text=True, check=True
    )
    return process.stdout.strip()


@pytest.mark.parametrize("depth", [1, 12], ids=["short path", "long path"])
def test_the_window_is_asked_to_come_forward(
    qloop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, depth: int
) -> None:
    """Also where the profile's path is longer than a socket's may be; once for each launch."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp")
    home = tmp_path.joinpath(*["a folder"] * depth)
    home.mkdir(parents=True)
    assert depth == 1 or len(str(home)) > PATH_LIMIT
    heard: list[Proposal] = []
    answers: list[str] = []

    async def main() -> None:
        lock = ProfileLock(home)
        assert lock.take()
        one = OneWindow(home)
        one.wanted.connect(heard.append)
        one.listen()
        answers.extend(await asyncio.gather(*(claimed(home) for _ in range(3))))
        one.close()
        one.close()
        lock.release()

    qloop.run_until_complete(main())
    assert answers == ["SHOWN"] * 3
    assert heard == [Proposal()] * 3


def test_one_that_does_not_listen_is_waited_for_and_no_longer(tmp_path: Path) -> None:
    """Its socket may be about to be there."""
    lock = ProfileLock(tmp_path)
    assert lock.take()
    times = itertools.count(0.0, 0.5)
    slept: list[float] = []
    result = claim(tmp_path, ProfileLock(tmp_path), clock=lambda: next(times), sleep=slept.append)
    assert result is Launch.NO_ANSWER
    assert len(slept) == LIMIT / 0.5 - 1
    lock.release()


def test_one_that_ends_meanwhile_is_followed(tmp_path: Path) -> None:
    """The second launch is the first then."""
    lock = ProfileLock(tmp_path)
    assert lock.take()
    second = ProfileLock(tmp_path)
    assert claim(tmp_path, second, sleep=lambda _: lock.release()) is Launch.FIRST
    assert second.take()
    second.release()


@pytest.mark.parametrize(
    "line",
    [
        b"hide\n", b"show me\n", b"show 7\n", b'show ["a"]\n', b'show {"text": 7}\n', b"show \xff\n",
        b'show {"files": "/etc"}\n', b"show " + b"[" * 5000 + b"\n", b"\n", b"x" * (LINE_LIMIT + 1),
    ],
)  # fmt: skip
def test_what_is_no_question_of_ours_is_not_answered(
    qloop: qasync.QEventLoop, tmp_path: Path, line: bytes
) -> None:
    """The connection ends, and the window stays where it is."""
    heard: list[Proposal] = []

    async def main() -> None:
        one = OneWindow(tmp_path)
        one.wanted.connect(heard.append)
        one.listen()
        reader, writer = await asyncio.open_unix_connection(tmp_path / "window.socket")
        writer.write(line)
        async with asyncio.timeout(20):
            assert await reader.read() == b""
        writer.close()
        one.close()

    qloop.run_until_complete(main())
    assert heard == []


def test_what_is_proposed_is_checked_where_it_arrives(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Whoever else may have written to the socket."""
    heard: list[Proposal] = []

    async def main() -> None:
        one = OneWindow(tmp_path)
        one.wanted.connect(heard.append)
        one.listen()
        reader, writer = await asyncio.open_unix_connection(tmp_path / "window.socket")
        writer.write(b'show {"text": "a\\u0007b')
        await writer.drain()
        writer.write(b'\\u202ec", "files": ["/tmp/a", "b", 7], "quick": 1, "send": true}\n')  # in two pieces
        async with asyncio.timeout(20):
            assert await reader.read() == b"shown\n"
        writer.close()
        one.close()

    qloop.run_until_complete(main())
    assert heard == [Proposal("abc", ("/tmp/a",))]
