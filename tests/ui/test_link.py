"""An `ainative://` link in the real window: it fills in the composer, and sends nothing."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ainative_desktop.app import build
from ainative_desktop.storage.profile_lock import ProfileLock
from ainative_desktop.ui.library import Library
from tests.helpers.attaching import chips
from tests.helpers.desktop import Desktop, until


def test_a_launch_with_a_link_opens_with_its_text(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing is in the transcript, and the keyboard is where the text is."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path, "ainative://new?text=Hello%20there%0AYou")
        assert desktop.composer.toPlainText() == "Hello there\nYou"
        assert desktop.model.rowCount() == 0
        assert desktop.titles() == []
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_later_launch_is_heard_while_the_database_is_opened(
    qloop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That can take far longer than a launch waits: a file of an older version, or one that is damaged."""

    async def main() -> None:
        opened, load = asyncio.Event(), Library.load

        async def slow(library: Library) -> None:
            await opened.wait()
            await load(library)

        monkeypatch.setattr(Library, "load", slow)
        lock = ProfileLock(tmp_path)
        assert lock.take()
        desktop = Desktop(build(tmp_path, claimed=True))
        desktop.window.show()
        await asyncio.to_thread(launch, tmp_path, "ainative://new?text=from+a+page")
        assert desktop.composer.toPlainText() == "from a page"
        assert not desktop.app.ready
        opened.set()
        await until(lambda: desktop.app.ready, "ready")
        await desktop.close()
        lock.release()

    qloop.run_until_complete(main())


def test_a_later_launch_hands_its_text_to_the_open_window(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """In a new chat, below what was being written there; the draft of the chat on screen stays its own."""

    async def main() -> None:
        lock = ProfileLock(tmp_path)
        assert lock.take()
        desktop = Desktop(build(tmp_path, claimed=True))
        desktop.window.show()
        await until(lambda: desktop.app.ready)
        desktop.type("my draft")
        await asyncio.to_thread(launch, tmp_path, "ainative://new?text=from+a+page")
        assert desktop.composer.toPlainText() == "my draft\n\nfrom a page"
        desktop.composer.clear()
        desktop.send("/demo tokens=3")
        await desktop.answered(2)
        desktop.type("more")
        await asyncio.to_thread(launch, tmp_path, "ainative://new?text=again")
        assert desktop.composer.toPlainText() == "again"
        assert desktop.model.rowCount() == 0
        desktop.open("/demo tokens=3")
        await until(lambda: desktop.model.rowCount() == 2)
        assert desktop.composer.toPlainText() == "more"
        await desktop.close()
        lock.release()

    qloop.run_until_complete(main())


def opened(what: QFileOpenEvent) -> None:
    """As macOS tells it, from the queue."""
    application = QApplication.instance()
    assert application is not None
    QCoreApplication.postEvent(application, what)


def test_what_the_desktop_opens_comes_into_the_window_that_runs(
    qloop: qasync.QEventLoop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Without a second launch: a link's text and files, also those from before the window was there."""
    first, second = tmp_path / "a first.txt", tmp_path / "second#.txt"
    first.write_text("one")
    second.write_text("two")

    async def main() -> None:
        opened(QFileOpenEvent(str(first)))
        desktop = await Desktop.start(tmp_path / "profile")
        await until(lambda: len(chips(desktop)) == 1, "the file from before the start is attached")
        opened(QFileOpenEvent(QUrl.fromLocalFile(str(second))))
        opened(QFileOpenEvent(QUrl("ainative://new?text=Hello%20there%26more")))
        await until(lambda: len(chips(desktop)) == 2, "the later file is beside it")
        await until(lambda: desktop.composer.toPlainText() == "Hello there&more", "the text is there")
        opened(QFileOpenEvent(QUrl("ainative://send?text=now")))
        await until(lambda: "cannot be" in caplog.text, "what is none of ours is told in the log alone")
        assert desktop.composer.toPlainText() == "Hello there&more"
        assert desktop.model.rowCount() == 0
        await desktop.close()

    qloop.run_until_complete(main())


def launch(home: Path, link: str) -> None:
    """The command that a browser starts."""
    done = subprocess.run(
        [sys.executable, "-m", "ainative_desktop", link],
        env={**os.environ, "AINATIVE_DESKTOP_HOME": str(home)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "brought forward" in done.stdout
