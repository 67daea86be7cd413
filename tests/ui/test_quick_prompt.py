"""The quick prompt and the files of a launch, on the running application."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ainative_desktop.app import build
from ainative_desktop.storage.profile_lock import ProfileLock
from ainative_desktop.ui.quick_prompt import QuickPrompt
from tests.helpers.desktop import Desktop, until


def prompt() -> QuickPrompt:
    """The one that is shown, or was."""
    [found] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuickPrompt)]
    return found


def field() -> QPlainTextEdit:
    found = prompt().findChild(QPlainTextEdit, "quickPromptEdit")
    assert found is not None
    return found


def test_what_is_asked_begins_a_chat_of_its_own(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """By the keyboard alone; Esc keeps what is written, and the composer's draft stays where it is."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        desktop.type("my draft")
        QTest.keyClick(desktop.composer, Qt.Key.Key_N, ctrl_shift)
        assert prompt().isVisible()
        QTest.keyClicks(field(), "/demo tokens=5")
        QTest.keyClick(field(), Qt.Key.Key_Escape)
        assert not prompt().isVisible()
        desktop.window.menus.action("quick_prompt").trigger()
        assert field().toPlainText() == "/demo tokens=5"
        QTest.keyClick(field(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(field(), "below")
        QTest.keyClick(field(), Qt.Key.Key_Return)
        await desktop.answered(2)
        assert not prompt().isVisible()
        assert desktop.text(0) == "/demo tokens=5\nbelow"
        assert desktop.titles() == ["/demo tokens=5 below"]
        assert desktop.composer.toPlainText() == ""
        desktop.window.sidebar.new_chat.emit()
        assert desktop.composer.toPlainText() == "my draft"
        await desktop.close()

    qloop.run_until_complete(main())


def test_later_launches_open_it_and_hand_over_files(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The window that is open does it; nothing is sent."""

    async def main() -> None:
        (tmp_path / "notes.txt").write_text("Some notes.")
        home = tmp_path / "home"
        home.mkdir()
        lock = ProfileLock(home)
        assert lock.take()
        desktop = Desktop(build(home, claimed=True))
        desktop.window.show()
        await until(lambda: desktop.app.ready)
        await asyncio.to_thread(launch, home, "--quick")
        assert prompt().isVisible()
        await asyncio.to_thread(launch, home, str(tmp_path / "notes.txt"), "ainative://new?text=Sum+up")
        await until(lambda: desktop.window.composer.tray.full, "the file is attached")
        assert desktop.composer.toPlainText() == "Sum up"
        assert desktop.model.rowCount() == 0
        await desktop.close()
        lock.release()

    qloop.run_until_complete(main())


def test_a_first_launch_with_files_and_the_prompt(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Once the window is there."""

    async def main() -> None:
        (tmp_path / "notes.txt").write_text("Some notes.")
        desktop = await Desktop.start(tmp_path, "--quick", str(tmp_path / "notes.txt"))
        await until(lambda: desktop.window.composer.tray.full, "the file is attached")
        assert prompt().isVisible()
        await desktop.close()

    qloop.run_until_complete(main())


def launch(home: Path, *arguments: str) -> None:
    """The command that a desktop's shortcut or file manager starts."""
    done = subprocess.run(
        [sys.executable, "-m", "ainative_desktop", *arguments],
        env={**os.environ, "AINATIVE_DESKTOP_HOME": str(home)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
