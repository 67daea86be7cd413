"""One holder a profile, whatever becomes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from ainative_desktop.storage.profile_lock import ProfileLock

_HOLDER = """
import sys
from pathlib import Path
from ainative_desktop.storage.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def holder(home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_a_killed_holder_holds_no_more(tmp_path: Path) -> None:
    """Its lock needs no clearing up."""
    lock = ProfileLock(tmp_path)
    with holder(tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert not lock.take()
        assert lock.holder() == process.pid
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert lock.take()
    assert lock.take()
    assert lock.holder() == os.getpid()
    lock.release()
    lock.release()


def test_of_many_at_once_one_wins(tmp_path: Path) -> None:
    """Exactly one."""
    processes = [holder(tmp_path) for _ in range(6)]
    answers = [process.stdout.readline() for process in processes if process.stdout is not None]
    assert sorted(answers) == ["False\n"] * 5 + ["True\n"]
    for process in processes:
        process.communicate()
