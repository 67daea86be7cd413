"""Moving in from another client, in the running application: asked for, watched, summed up, taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import qasync
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from tests.helpers.desktop import Desktop, until
from tests.helpers.exports import EXPORTS, chat, write_export

W = TypeVar("W", bound=QWidget)


class ImportWindow:
    """The import's window."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop

    async def choose(self, path: Path) -> None:
        """File → Import chats, and that file."""
        self.desktop.window.menus.action("import").trigger()
        dialog = self.desktop.window.findChild(QFileDialog, "importFileDialog")
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        await until(lambda: self.desktop.window.findChild(QDialog, "importDialog"), "its window")

    @property
    def dialog(self) -> QDialog:
        found = self.desktop.window.findChild(QDialog, "importDialog")
        assert found is not None
        return found

    def find(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def title(self) -> str:
        return self.find(QLabel, "pageTitle").text()

    @property
    def counts(self) -> str:
        return self.find(QLabel, "importCounts").text()

    @property
    def listed(self) -> str:
        return self.find(QPlainTextEdit, "importList").toPlainText()

    def click(self, name: str) -> None:
        self.find(QPushButton, name).click()

    async def ended(self, title: str = "Import finished", name: str = "") -> None:
        def ended() -> bool:
            files = [label.text() for label in self.dialog.findChildren(QLabel)]
            return self.title == title and (not name or name in files)

        await until(ended, title)


def test_an_export_is_taken_summed_up_and_taken_back(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Chats with their branches are in the sidebar; what was left out is named, with the reason; the summary
    can be copied; undo takes everything away, and it can be brought back."""

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        await window.choose(EXPORTS / "chatgpt.json")
        await window.ended()
        assert desktop.titles() == ["Shade plants", "Peaks in a chart"]
        assert "2 chats are new." in window.counts
        assert "1 chats were left out." in window.counts or "1 chat was left out." in window.counts
        assert "Left out: “New chat”: no message to show" in window.listed
        window.click("importCopy")
        assert "New: “Shade plants”, 6 messages" in QGuiApplication.clipboard().text()

        desktop.open("Shade plants")
        await until(lambda: desktop.model.rowCount() == 3, "the branch on screen")
        assert [desktop.text(row) for row in (0, 2)] == ["What grows in the shade?", "Thank you"]

        window.click("importUndo")
        await until(lambda: not desktop.titles(), "taken back")
        await until(lambda: desktop.model.rowCount() == 0, "the chat on screen left")
        label = desktop.find(QLabel, "noticeLabel")
        assert "2 chats were taken away." in label.text()
        buttons = desktop.window.findChildren(QPushButton)
        next(each for each in buttons if each.text() == "Bring back").click()
        await until(lambda: len(desktop.titles()) == 2, "brought back")
        await desktop.close()

    qloop.run_until_complete(work())


def test_what_was_deleted_stays_out_until_one_asks_for_it(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Its number and its name are told, and one press brings it in."""

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        await window.choose(EXPORTS / "chatgpt.json")
        await window.ended()
        assert not window.find(QPushButton, "importDeleted").isVisible()
        store = await desktop.app.store()
        [gone] = [each for each in await store.list_pinned() if each.title == "Shade plants"]
        desktop.window.sidebar.delete_requested.emit(gone.id)
        await until(lambda: desktop.titles() == ["Peaks in a chart"], "deleted")
        await window.choose(EXPORTS / "chatgpt.json")
        await until(lambda: "Deleted here: “Shade plants”" in window.listed, "it is named")
        assert "1 chat that you deleted here stays out." in window.counts
        assert desktop.titles() == ["Peaks in a chart"]
        window.click("importDeleted")
        await until(lambda: desktop.titles() == ["Shade plants", "Peaks in a chart"], "brought in")
        await until(lambda: not window.find(QPushButton, "importDeleted").isVisible(), "nothing is left out")
        await desktop.close()

    qloop.run_until_complete(work())


def test_a_large_import_shows_how_far_it_is_and_can_be_cancelled(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """The window takes what is typed meanwhile; cancelled, what is whole is there, and importing again goes
    on from there."""
    export = tmp_path / "conversations.json"
    write_export(export, (chat(number, messages=20, words=200) for number in range(600)))

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        await window.choose(export)
        bar = window.find(QProgressBar, "importProgress")
        await until(lambda: bar.value() > 10, "some of it is read")
        desktop.type("Meanwhile")
        assert desktop.composer.toPlainText() == "Meanwhile"
        window.click("importCancel")
        await window.ended("Import cancelled")
        taken = int(window.counts.split()[0].replace(",", ""))
        assert 0 < taken < 600
        await window.choose(export)
        await until(lambda: window.title == "Importing chats", "again")
        await until(lambda: str(taken) in window.counts, "those are known")
        await window.ended()
        assert f"{600 - taken} chats are new." in window.counts
        assert f"{taken} chats were here already." in window.counts
        await desktop.close()

    qloop.run_until_complete(work())


def test_what_is_no_export_is_told_in_words(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """In the same window, with nothing to undo."""
    path = tmp_path / "user.json"
    path.write_text(json.dumps({"id": "user-1", "email": "a@example.org"}))

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        await window.choose(path)
        await window.ended("Import stopped")
        problem = window.find(QLabel, "importProblem")
        assert (
            problem.text() == "This file does not look like an export of ChatGPT, of Claude or of this app."
        )
        assert window.find(QPushButton, "importUndo").isHidden()
        assert not desktop.titles()
        await desktop.close()

    qloop.run_until_complete(work())


def test_closing_the_window_during_an_import_ends_it(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing is left running, and the profile opens again with what was whole."""
    export = tmp_path / "conversations.json"
    write_export(export, (chat(number, messages=20, words=200) for number in range(600)))

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        await window.choose(export)
        bar = window.find(QProgressBar, "importProgress")
        await until(lambda: bar.value() > 10, "some of it is read")
        await desktop.close()
        desktop = await Desktop.start(tmp_path / "home")
        await until(desktop.titles, "what was whole")
        await desktop.close()

    qloop.run_until_complete(work())


def test_imports_of_the_past_are_taken_back_from_preferences(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """Each with its file's name, as long as there is something to take back."""

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        window = ImportWindow(desktop)
        for name in ("chatgpt", "claude"):
            await window.choose(EXPORTS / f"{name}.json")
            await window.ended(name=f"{name}.json")
        desktop.window.menus.action("preferences").trigger()
        undo = "undoImportButton"
        page = desktop.find(QDialog, "preferencesDialog")
        await until(lambda: len(page.findChildren(QPushButton, undo)) == 2, "both are listed")
        newest = page.findChildren(QPushButton, undo)[0]
        assert newest.accessibleName() == "Undo the import of claude.json"
        newest.click()
        await until(lambda: len(desktop.titles()) == 2, "taken back")
        await until(lambda: len(page.findChildren(QPushButton, undo)) == 1, "no longer listed")
        await desktop.close()

    qloop.run_until_complete(work())


def test_an_export_dropped_onto_the_chats_is_imported(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A picture that is dropped there is left to the composer."""

    async def work() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        sidebar = desktop.window.sidebar
        at, copy = QPoint(40, 200), Qt.DropAction.CopyAction
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for name in ("photo.png", "claude.json"):
            offer = QMimeData()
            offer.setUrls([QUrl.fromLocalFile(str(EXPORTS / name))])
            QApplication.sendEvent(sidebar, QDragEnterEvent(at, copy, offer, button, key))
            QApplication.sendEvent(sidebar, QDropEvent(QPointF(at), copy, offer, button, key))
        await until(lambda: desktop.window.findChild(QDialog, "importDialog"), "its window")
        await ImportWindow(desktop).ended(name="claude.json")
        await until(lambda: len(desktop.titles()) == 3, "the chats are there")
        await desktop.close()

    qloop.run_until_complete(work())
