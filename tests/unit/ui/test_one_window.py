"""The window's lock and socket."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import sys
from pathlib import Path

import pytest
import qasync

from ainative_desktop.storage.profile_lock import ProfileLock
from ainative_desktop.ui.one_window import LIMIT, PATH_LIMIT, Launch, OneWindow, claim

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
    heard: list[None] = []
    answers: list[str] = []

    async def main() -> None:
        lock = ProfileLock(home)
        assert lock.take()
        one = OneWindow(home)
        one.wanted.connect(lambda: heard.append(None))
        one.listen()
        answers.extend(await asyncio.gather(*(claimed(home) for _ in range(3))))
        one.close()
        one.close()
        lock.release()

    qloop.run_until_complete(main())
    assert answers == ["SHOWN"] * 3
    assert len(heard) == 3


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
