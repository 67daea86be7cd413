"""Preferences → Shortcuts on the running application, by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from ainative_desktop.storage.settings import SettingsFile
from tests.helpers.desktop import Desktop, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Shortcuts:
    """The open page."""

    def __init__(self, desktop: Desktop) -> None:
        desktop.window.preferences_requested.emit()
        dialog = desktop.window.findChild(QDialog, "preferencesDialog")
        assert dialog is not None
        self.dialog = dialog
        pages = dialog.findChild(QListWidget, "preferencesPages")
        assert pages is not None
        [row] = [row for row in range(pages.count()) if pages.item(row).text() == "Shortcuts"]
        pages.setCurrentRow(row)

    def key(self, action_id: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, f"key_{action_id}")
        assert found is not None
        return found

    def note(self) -> str:
        found = self.dialog.findChild(QWidget, "keyNote")
        assert found is not None
        label = found.findChild(QLabel)
        assert label is not None
        return label.text() if found.isVisible() else ""

    def record(self, action_id: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Enter on the button, then the key."""
        self.key(action_id).setFocus()
        QTest.keyClick(self.key(action_id), Qt.Key.Key_Return)
        QTest.keyClick(self.key(action_id), key, modifiers)


def test_a_key_is_changed_at_once_and_for_good(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A conflict is told and solved; the menus follow; the next start knows, and can go back."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        page = Shortcuts(desktop)
        page.record("usage", Qt.Key.Key_F, CTRL)
        assert page.note() == "Ctrl+F is used by Find in this chat."
        assert page.key("usage").text() == "Ctrl+Shift+U"
        take = page.dialog.focusWidget()
        assert take is not None
        assert take.objectName() == "takeKey"
        QTest.keyClick(take, Qt.Key.Key_Space)
        assert page.note() == ""
        assert page.key("usage").text() == "Ctrl+F"
        assert page.key("find").text() == "None"
        assert desktop.window.menus.key("usage") == "Ctrl+F"
        page.dialog.close()
        desktop.window.activateWindow()
        QTest.keyClick(desktop.composer, Qt.Key.Key_F, CTRL)
        await until(lambda: desktop.window.findChild(QDialog, "usageDialog"), "the usage is shown")
        await desktop.close()
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert settings.shortcuts == {"usage": "Ctrl+F"}

        again = await Desktop.start(tmp_path)
        assert again.window.menus.key("usage") == "Ctrl+F"
        page = Shortcuts(again)
        reset = page.dialog.findChild(QPushButton, "resetShortcuts")
        assert reset is not None
        QTest.keyClick(reset, Qt.Key.Key_Space)
        assert again.window.menus.key("find") == "Ctrl+F"
        QTest.keyClick(reset, Qt.Key.Key_Space)
        assert again.window.menus.key("find") == ""
        QTest.keyClick(reset, Qt.Key.Key_Space)
        await again.close()
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert settings.shortcuts == {}

    qloop.run_until_complete(main())


def test_what_cannot_be_a_shortcut_says_why(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """What one types with, what text fields take, and what belongs to another; Esc and Backspace."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        page = Shortcuts(desktop)
        none = Qt.KeyboardModifier.NoModifier
        page.record("retry", Qt.Key.Key_J, none)
        assert page.note().startswith("J alone is for typing.")
        page.record("retry", Qt.Key.Key_Tab, none)
        assert page.note().startswith("Tab has a use of its own in text fields.")
        page.record("retry", Qt.Key.Key_Escape, none)
        assert page.dialog.isVisible()
        assert page.key("retry").text() == "Ctrl+R"
        page.record("retry", Qt.Key.Key_Backspace, none)
        assert page.key("retry").text() == "None"
        assert desktop.window.menus.action("retry").shortcuts() == []
        await desktop.close()

    qloop.run_until_complete(main())


def test_actions_are_found_by_words_and_by_keys(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Arrows lead from one key to the next in sight."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        page = Shortcuts(desktop)
        field = page.dialog.findChild(QLineEdit, "shortcutFilter")
        assert field is not None
        QTest.keyClicks(field, "ctrl+shift+c")
        assert page.key("copy_last").isVisible()
        assert not page.key("retry").isVisible()
        field.clear()
        QTest.keyClicks(field, "last answer")
        page.key("copy_last").setFocus()
        QTest.keyClick(page.key("copy_last"), Qt.Key.Key_Down)
        assert page.dialog.focusWidget() is page.key("retry")
        await desktop.close()

    qloop.run_until_complete(main())
