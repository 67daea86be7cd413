"""Exporting from the window: asked for, written by a process of its own, stopped; what goes wrong is told."""

from __future__ import annotations

import asyncio
import json
import zipfile
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QProgressBar, QPushButton

from ainative_desktop.protocol.archive import archived
from ainative_desktop.runtime.exporting.formats import Format
from ainative_desktop.runtime.exporting.process import ExportProcess
from ainative_desktop.storage.errors import StorageError
from tests.helpers.desktop import LIMIT, Desktop, until
from tests.helpers.profiles import chat, kept


class Exporter:
    """The export dialog, used as a person does."""

    def __init__(self, desktop: Desktop) -> None:
        dialog = desktop.window.findChild(QDialog, "exportDialog")
        assert dialog is not None
        self.dialog = dialog
        self.words = dialog.findChild(QLabel, "exportWords")

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.click()

    async def save(self, path: Path) -> str:
        """Choose the file; the name that was offered."""
        self.press("exportStart")
        await until(lambda: self.dialog.findChildren(QFileDialog), "the file is asked for")
        [files] = self.dialog.findChildren(QFileDialog)
        offered = Path(files.selectedFiles()[0]).name
        files.fileSelected.emit(str(path))
        files.close()
        return offered


def test_the_chat_on_screen_is_exported_by_its_key(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The file is named after it; the notice says where it is."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        desktop.send("Rivers / lakes")
        await desktop.answered(2)
        action = desktop.window.menus.action("export")
        assert action.shortcut().toString() == "Ctrl+Shift+E"
        action.trigger()
        exporter = Exporter(desktop)
        out = tmp_path / "page.html"
        assert await exporter.save(out) == "Rivers - lakes.html"
        await until(lambda: "exported" in desktop.notice(), "the notice")
        assert desktop.notice() == "The chat was exported to page.html."
        await until(lambda: not exporter.dialog.isVisible(), "the dialog is closed")
        assert "<h1>Rivers / lakes</h1>" in out.read_text("utf-8")
        await desktop.close()

    qloop.run_until_complete(main())


def test_all_chats_are_exported_from_preferences(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Documents come as an archive, JSON as one document with everything."""

    async def main() -> None:
        home = tmp_path / "home"
        home.mkdir()
        await kept(home / "conversations.db", chat("a", "One", "A"), chat("b", "Two", "B"))
        desktop = await Desktop.start(home)
        desktop.app.settings.show()
        button = desktop.window.findChild(QPushButton, "exportAllButton")
        assert button is not None
        button.click()
        exporter = Exporter(desktop)
        exporter.press("export_md")
        assert await exporter.save(tmp_path / "all.zip") == "Chats.zip"
        await until(lambda: desktop.notice() == "2 chats were exported to all.zip.", "the notice")
        with zipfile.ZipFile(tmp_path / "all.zip") as archive:
            assert set(archive.namelist()) == {"One.md", "Two.md"}
        button.click()
        exporter.press("export_json")
        assert await exporter.save(tmp_path / "all.json") == "Chats.json"
        await until(lambda: "all.json" in desktop.notice(), "the notice")
        value = json.loads((tmp_path / "all.json").read_bytes())
        assert {archived(entry).about.title for entry in value["conversations"]} == {"One", "Two"}
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_chat_is_exported_from_the_list(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Also one that is not on screen; where it cannot be written, that is told, and what to do."""

    async def main() -> None:
        home = tmp_path / "home"
        home.mkdir()
        await kept(home / "conversations.db", chat("a", "One", "A"), chat("b", "Two", "B"))
        desktop = await Desktop.start(home)
        desktop.open("Two")
        desktop.window.sidebar.export_requested.emit("a")
        await until(lambda: desktop.window.findChild(QDialog, "exportDialog"), "the dialog")
        exporter = Exporter(desktop)
        await until(exporter.dialog.isVisible)
        assert await exporter.save(tmp_path / "gone" / "one.html") == "One.html"
        told = "Nothing was exported. That folder is not there any more. Choose another one."
        await until(lambda: desktop.notice() == told, "what went wrong")
        await desktop.close()

    qloop.run_until_complete(main())


def test_an_export_is_stopped(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """By Cancel, while the progress shows: nothing is left. And by closing the window."""

    async def main() -> None:
        home, out = tmp_path / "home", tmp_path / "out"
        home.mkdir()
        out.mkdir()
        chats = [chat(f"c{number}", f"T{number}", "Word *by* word.\n\n" * 200) for number in range(300)]
        await kept(home / "conversations.db", *chats)
        desktop = await Desktop.start(home)
        desktop.window.menus.action("export").trigger()
        exporter = Exporter(desktop)
        bar = exporter.dialog.findChild(QProgressBar, "exportProgress")
        assert bar is not None
        await exporter.save(out / "all.zip")
        await until(lambda: bar.isVisible() and bar.value() > 0, "progress")
        assert list(out.iterdir())  # it is on its way
        exporter.press("exportCancel")
        await until(lambda: desktop.notice() == "The export was stopped. Nothing was written.", "the end")
        assert list(out.iterdir()) == []
        await until(lambda: not exporter.dialog.isVisible(), "the dialog is closed")
        desktop.window.menus.action("export").trigger()
        await exporter.save(out / "all.zip")
        await until(lambda: bar.isVisible() and bar.value() > 0, "progress")
        await desktop.close()
        assert [path for path in out.iterdir() if path.suffix != ".zip"] == []

    qloop.run_until_complete(main())


def test_the_dialog_is_used_by_keys(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Without a chat on screen all are offered; Tab goes through it, Escape closes it."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.window.menus.action("export").trigger()
        exporter = Exporter(desktop)
        one = exporter.dialog.findChild(QPushButton, "exportOne")
        assert one is not None
        assert not one.isEnabled()
        start = exporter.dialog.findChild(QPushButton, "exportStart")
        assert start is not None
        await until(start.hasFocus, "the keyboard is at the button")
        QTest.keyClick(exporter.dialog, Qt.Key.Key_Escape)
        await until(lambda: not exporter.dialog.isVisible(), "closed")
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_process_that_cannot_start_is_told(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It writes nothing."""

    async def main() -> None:
        for command in (["/no/such/program"], ["/bin/false"]):
            process = ExportProcess(tmp_path, command=command)
            running = process.run(Format.JSON, tmp_path / "o", [], [])
            with pytest.raises(StorageError, match="ended before it was done"):
                await asyncio.wait_for(running, LIMIT)
        assert not (tmp_path / "o").exists()

    qloop.run_until_complete(main())
