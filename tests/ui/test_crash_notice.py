"""After a real crash, the next launch offers its report."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ainative_desktop.redaction import redact
from ainative_desktop.runtime.crash_report import TAKEN, take_crash_report
from ainative_desktop.ui.crash_notice import offer_crash_report
from tests.helpers.desktop import Desktop, until

LIMIT = 60.0  # seconds


@contextmanager
def _running(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program with that profile, once it listens for other launches."""
    command = [sys.executable, "-m", "ainative_desktop"]
    with subprocess.Popen(command, env={**os.environ, "AINATIVE_DESKTOP_HOME": str(home)}) as process:
        deadline = time.monotonic() + LIMIT
        while not (home / "window.socket").exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield process


@pytest.mark.skipif(sys.platform == "win32", reason="crashes a process by a signal")
def test_a_crash_is_offered_to_be_copied(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """One that faulthandler saw, in the real program; once it is copied, the line goes."""
    with _running(tmp_path) as process:
        process.send_signal(signal.SIGSEGV)
        assert process.wait(LIMIT) == -signal.SIGSEGV
    report = take_crash_report(tmp_path, redact)
    assert "Segmentation fault" in report

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        offer_crash_report(desktop.window, report)
        words = desktop.find(QLabel, "noticeLabel")
        assert words.isVisible()
        [button] = [
            each for each in desktop.window.findChildren(QPushButton) if each.text() == "Copy the report"
        ]
        button.click()
        await until(lambda: QApplication.clipboard().text() == report)
        assert not words.isVisible()
        await desktop.close()

    qloop.run_until_complete(main())


@pytest.mark.skipif(sys.platform == "win32", reason="a process ended by a signal")
def test_a_launch_takes_the_report_and_starts_afresh(tmp_path: Path) -> None:
    """It is kept beside the log; what the next crash writes begins with an empty file."""
    (tmp_path / "crash.log").write_text("Fatal Python error: Aborted\n")
    with _running(tmp_path) as process:
        process.terminate()
        assert process.wait(LIMIT) == 0
    assert "Aborted" in (tmp_path / TAKEN).read_text()
    assert (tmp_path / "crash.log").read_bytes() == b""
