"""Backing up, restoring and deleting everything, from Preferences → Data of the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from ainative_desktop.storage.settings import SettingsFile
from tests.helpers.desktop import Desktop, until
from tests.helpers.profiles import chat, kept


async def choose_file(window: QWidget, path: Path) -> None:
    """Answer the file dialog of a window."""
    await until(lambda: window.findChildren(QFileDialog), "the file is asked for")
    files = window.findChildren(QFileDialog)[-1]
    files.fileSelected.emit(str(path))
    files.close()
    await until(lambda: not window.findChildren(QFileDialog), "the file dialog is gone")


class DataPage:
    """Preferences → Data, opened anew."""

    def __init__(self, desktop: Desktop) -> None:
        desktop.app.settings.show()
        dialog = desktop.app.settings._dialog
        assert dialog is not None
        dialog.show_page(dialog.data)
        self.page = dialog.data
        self.window = desktop.window
        self.dialog = dialog

    def button(self, name: str) -> QPushButton:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        return button

    async def choose(self, name: str, path: Path) -> None:
        """Press the button, and choose a file."""
        await until(self.button(name).isEnabled, f"{name} can be pressed")
        self.button(name).click()
        await choose_file(self.window, path)


def play(qloop: qasync.QEventLoop, home: Path, scene: Callable[[Desktop], object]) -> None:
    """A scene in the window of a profile with two chats."""

    async def main() -> None:
        home.mkdir()
        await kept(home / "conversations.db", chat("a", "Apples", "A"), chat("b", "Bread", "B"))
        desktop = await Desktop.start(home)
        await scene(desktop)  # type: ignore[misc]
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_backed_up_comes_back_and_can_be_undone(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Chats and settings alike; what is there meanwhile is kept."""
    backup = tmp_path / "b.ainative-backup"

    async def scene(desktop: Desktop) -> None:
        window, settings = desktop.window, desktop.app.settings
        window._zoom(1)
        await DataPage(desktop).choose("backUpButton", backup)
        await until(lambda: desktop.notice() == f"Everything was backed up to {backup.name}.", "backed up")
        window._zoom(0)
        desktop.open("Apples")
        await until(lambda: desktop.model.rowCount() == 2)
        desktop.app._library.delete("b")
        await until(lambda: desktop.titles() == ["Apples"], "one is deleted")
        await DataPage(desktop).choose("restoreButton", backup)
        await until(lambda: sorted(desktop.titles()) == ["Apples", "Bread"], "restored")
        await until(lambda: settings.settings.appearance.font_px == 15, "the settings, too")
        assert desktop.notice().startswith("The backup was restored. What was there before was kept as ")
        assert window.theme.body_px == 15
        page = DataPage(desktop)  # made of the settings that hold now
        assert page.dialog is settings._dialog
        window.menus.action("undo_change").trigger()
        await until(lambda: desktop.titles() == ["Apples"], "undone")
        await until(lambda: settings.settings.appearance.font_px == 14, "the settings, too")
        desktop.send("Does it still work?")
        await until(lambda: desktop.model.rowCount() == 4 and desktop.state(-1) == "complete", "an answer")

    home = tmp_path / "home"
    play(qloop, home, scene)
    assert SettingsFile(home / "settings.json").peek().appearance.font_px == 14
    assert not [path for path in home.iterdir() if "copy" in path.name]


def test_the_menu_backs_up_and_restores_too(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Without Preferences."""
    backup = tmp_path / "b.ainative-backup"

    async def scene(desktop: Desktop) -> None:
        menus = desktop.window.menus
        menus.action("back_up").trigger()
        await choose_file(desktop.window, backup)
        await until(lambda: "backed up" in desktop.notice(), "backed up")
        desktop.app._library.delete("b")
        await until(lambda: desktop.titles() == ["Apples"], "one is deleted")
        menus.action("restore").trigger()
        await choose_file(desktop.window, backup)
        await until(lambda: sorted(desktop.titles()) == ["Apples", "Bread"], "restored")

    play(qloop, tmp_path / "home", scene)


def test_what_is_no_backup_is_told_and_nothing_changes(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And while an answer arrives, none is restored."""
    wrong = tmp_path / "wrong.ainative-backup"
    wrong.write_bytes(b"hello")

    async def scene(desktop: Desktop) -> None:
        await DataPage(desktop).choose("restoreButton", wrong)
        await until(lambda: desktop.notice() == "This is not a backup of this app.", "told")
        good = tmp_path / "good.ainative-backup"
        page = DataPage(desktop)
        await page.choose("backUpButton", good)
        await until(lambda: "backed up" in desktop.notice(), "backed up")
        desktop.send("Write a long text")
        await until(lambda: desktop.app.sessions.streaming, "an answer is on its way")
        await page.choose("restoreButton", good)
        told = "The backup can be restored once the answer has ended, or is stopped."
        await until(lambda: desktop.notice() == told or not desktop.app.sessions.streaming, "told")
        assert desktop.notice() == told
        desktop.window.stop_requested.emit()
        await until(lambda: not desktop.app.sessions.streaming, "stopped")
        assert {"Apples", "Bread"} < set(desktop.titles())

    play(qloop, tmp_path / "home", scene)


def test_a_backup_that_cannot_be_written_is_told(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """In a sentence, and the button works again."""

    async def scene(desktop: Desktop) -> None:
        page = DataPage(desktop)
        await page.choose("backUpButton", tmp_path / "gone" / "b.ainative-backup")
        told = "That folder is not there any more. Choose another one."
        await until(lambda: desktop.notice() == told, "told")
        await until(page.button("backUpButton").isEnabled, "it can be pressed again")

    play(qloop, tmp_path / "home", scene)


def test_all_chats_are_deleted_and_come_back(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """At once, without a question; Undo brings them back."""

    async def scene(desktop: Desktop) -> None:
        page = DataPage(desktop)
        page.button("deleteAllButton").click()
        await until(lambda: desktop.titles() == [], "none is left")
        desktop.window.menus.action("undo_change").trigger()
        await until(lambda: sorted(desktop.titles()) == ["Apples", "Bread"], "they are back")
        page.button("deleteAllButton").click()
        await until(lambda: desktop.titles() == [], "none is left")
        page.button("deleteAllButton").click()
        await until(lambda: desktop.notice() == "There are no chats to delete.", "told")

    play(qloop, tmp_path / "home", scene)


def test_the_page_says_where_everything_is(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Every button is reached by Tab and has a name."""

    async def scene(desktop: Desktop) -> None:
        page = DataPage(desktop)
        label = page.page.findChild(QLabel, "dataFolderLabel")
        assert label is not None
        assert label.text().replace("\u200b", "") == str(tmp_path / "home")
        for button in page.page.findChildren(QPushButton):
            assert button.text()
            assert button.focusPolicy() & button.focusPolicy().TabFocus

    play(qloop, tmp_path / "home", scene)
