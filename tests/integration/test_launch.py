"""Launches on one profile, as processes: the second brings the first's window forward."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

LIMIT = 60.0  # seconds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops and kills processes by signals")


def command(home: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    environment = {**os.environ, "AINATIVE_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return [sys.executable, "-m", "ainative_desktop", *arguments], environment


def listens(path: Path) -> bool:
    """Whether somebody does: a socket's file outlives a process that was killed."""
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


@contextmanager
def window(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A first launch, once it listens."""
    arguments, environment = command(home)
    with subprocess.Popen(arguments, env=environment) as process:
        try:
            deadline = time.monotonic() + LIMIT
            while not listens(home / "window.socket"):
                assert process.poll() is None
                assert time.monotonic() < deadline, "never listened"
                time.sleep(0.02)
            yield process
        finally:
            process.send_signal(signal.SIGCONT)
            process.terminate()


def launch(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line, environment = command(home, *arguments)
    return subprocess.run(line, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False)


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short path, as people's are."""
    return tmp_path_factory.mktemp("home")


def test_the_second_brings_the_first_forward(home: Path) -> None:
    """It ends well, says so, and says that its options were not used."""
    with window(home) as first:
        second = launch(home)
        assert (second.returncode, second.stderr) == (0, "")
        assert "was brought forward" in second.stdout
        assert "options" not in second.stdout
        third = launch(home, "--server", "http://127.0.0.1:9")
        assert third.returncode == 0
        assert "options of this launch were not used" in third.stdout
        assert first.poll() is None
        assert (home / "window.socket").stat().st_mode & 0o077 == 0
    assert first.returncode == 0


def test_a_killed_first_leaves_nothing_in_the_way(home: Path) -> None:
    """Its socket is taken over."""
    with window(home) as first:
        first.kill()
        first.wait()
    assert (home / "window.socket").exists()
    assert launch(home, "--exit-after-paint").returncode == 0
    with window(home):
        assert "was brought forward" in launch(home).stdout


def test_a_first_that_hangs_is_named(home: Path) -> None:
    """After two seconds, not more: the profile is not opened twice."""
    with window(home) as first:
        first.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        second = launch(home)
        assert time.monotonic() - began < 2 + LIMIT / 3
        assert second.returncode == 1
        assert "does not answer" in second.stderr
        assert str(first.pid) in second.stderr


def test_of_launches_at_the_same_moment_one_opens(home: Path) -> None:
    """The others bring it forward."""
    line, environment = command(home)
    processes = [
        subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    deadline = time.monotonic() + LIMIT
    while sum(process.poll() is None for process in processes) > 1:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    [first] = [process for process in processes if process.poll() is None]
    first.terminate()
    results = [(process.communicate(timeout=LIMIT), process.returncode) for process in processes]
    assert sum("forward" in output for (output, _), _ in results) <= 3
    assert sorted(status for _, status in results)[:1] == [0]
    assert all(status == 0 or "does not answer" in errors for (_, errors), status in results)


def test_other_commands_do_not_wait_for_the_window(home: Path) -> None:
    """They need no lock."""
    with window(home):
        assert launch(home, "doctor").returncode in (0, 1)
        assert "forward" not in launch(home, "doctor").stdout
