"""What nobody caught: in the log, redacted, and not on standard error."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import asyncio, sys, threading
from pathlib import Path
from ainative_desktop import log
from ainative_desktop.redaction import Redactor
from ainative_desktop.unexpected import Unexpected

home = Path(sys.argv[1])
redactor = Redactor()
redactor.add("canary-in-a-cage")
log.configure(home, redactor)
unexpected = Unexpected(home / "crash.log")

def fail(where):
    raise ValueError(f"{where} canary-in-a-cage")

class Cursed:
    def __del__(self):
        fail("gone")

async def main():
    unexpected.watch(asyncio.get_running_loop())
    asyncio.get_running_loop().call_soon(fail, "loop")
    await asyncio.sleep(0)  # its turn comes first

asyncio.run(main())
thread = threading.Thread(target=fail, args=("thread",), name="worker")
thread.start()
thread.join()
Cursed()
if sys.argv[2] == "crash":
    import faulthandler
    faulthandler._sigsegv()
fail("main")
"""


def run(home: Path, how: str) -> tuple[subprocess.CompletedProcess[str], str]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(home), how],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done, (home / "log" / "ainative-desktop.log").read_text()


def test_it_is_all_in_the_log(tmp_path: Path) -> None:
    """From the main thread, another one, a loop's callback and a destructor."""
    done, log = run(tmp_path, "raise")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    for where in ("main", "thread", "loop", "gone"):
        assert f"ValueError: {where} ***" in log
    assert "in the thread worker" in log
    assert "canary" not in log


def test_a_crash_leaves_where_each_thread_was(tmp_path: Path) -> None:
    """And no value of any of them."""
    done, _ = run(tmp_path, "crash")
    assert done.returncode < 0
    crash = (tmp_path / "crash.log").read_text()
    assert "Segmentation fault" in crash
    assert "canary" not in crash


def test_closing_gives_everything_back() -> None:
    """A second one begins where the first one began."""
    from ainative_desktop.unexpected import Unexpected

    before = (sys.excepthook, sys.unraisablehook)
    unexpected = Unexpected()
    assert sys.excepthook != before[0]
    unexpected.close()
    assert (sys.excepthook, sys.unraisablehook) == before


async def test_a_task_that_nobody_waits_for(caplog: object) -> None:
    """Its error is told by the loop's handler."""
    from ainative_desktop.unexpected import Unexpected

    unexpected = Unexpected()
    loop = asyncio.get_running_loop()
    try:
        unexpected.watch(loop)
        loop.call_exception_handler({"message": "lost", "exception": ValueError("why")})
    finally:
        unexpected.close()
        loop.set_exception_handler(None)
    assert ("lost", "ERROR") in [(record.getMessage(), record.levelname) for record in caplog.records]  # type: ignore[attr-defined]
