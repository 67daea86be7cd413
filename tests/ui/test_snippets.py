"""Snippets: written in Preferences, listed by `/`, filled in with Tab."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from ainative_desktop.storage.settings import Settings, SettingsFile
from ainative_desktop.storage.snippets import Snippet
from ainative_desktop.ui.preferences.dialog import PreferencesDialog
from tests.helpers.desktop import Desktop, until

TRANSLATE = Snippet("Translate", "\N{GLOBE WITH MERIDIANS} into {{language}}, for {{whom}}:\n")
FIX = Snippet("Fix grammar", "Correct the grammar of this:\n")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A profile with two snippets."""
    SettingsFile(tmp_path / "settings.json").save(replace(Settings(), snippets=(TRANSLATE, FIX)))
    return tmp_path


def listed(desktop: Desktop) -> list[str]:
    """The names in the list over the composer; none where that is not there."""
    found = desktop.window.findChild(QListWidget, "snippetChoices")
    if found is None or not found.isVisible():
        return []
    return [found.item(row).text() for row in range(found.count())]


def selected(desktop: Desktop) -> str:
    return desktop.composer.textCursor().selectedText()


def press(desktop: Desktop, key: Qt.Key) -> None:
    QTest.keyClick(desktop.composer, key)


def test_a_snippet_is_chosen_and_filled_in(qloop: qasync.QEventLoop, home: Path) -> None:
    """By the keyboard alone; after its last place Tab goes on as it always does."""

    async def scenario() -> None:
        desktop = await Desktop.start(home)
        desktop.type("/")
        assert listed(desktop) == ["Translate", "Fix grammar"]
        desktop.type("gr")
        assert listed(desktop) == ["Fix grammar"]
        for _ in "gr":
            press(desktop, Qt.Key.Key_Backspace)
        press(desktop, Qt.Key.Key_Down)
        press(desktop, Qt.Key.Key_Down)  # over the end
        press(desktop, Qt.Key.Key_Tab)
        assert listed(desktop) == []
        assert desktop.composer.toPlainText() == TRANSLATE.text
        assert selected(desktop) == "{{language}}"
        desktop.type("Latin")
        press(desktop, Qt.Key.Key_Tab)
        assert selected(desktop) == "{{whom}}"
        desktop.type("children")
        expected = "\N{GLOBE WITH MERIDIANS} into Latin, for children:\n"
        assert desktop.composer.toPlainText() == expected
        press(desktop, Qt.Key.Key_Tab)
        assert not desktop.composer.hasFocus()
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_enter_inserts_one_without_places(qloop: qasync.QEventLoop, home: Path) -> None:
    """One writes on at its end, and Enter sends again."""

    async def scenario() -> None:
        desktop = await Desktop.start(home)
        desktop.type("/fix")
        press(desktop, Qt.Key.Key_Return)
        assert desktop.composer.toPlainText() == FIX.text
        desktop.send("/demo tokens=3")
        await desktop.answered(2)
        assert desktop.text(0) == f"{FIX.text}/demo tokens=3"
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_a_message_may_begin_with_the_sign(qloop: qasync.QEventLoop, home: Path) -> None:
    """Where nothing is called so, or after Esc; that does not stop an answer then."""

    async def scenario() -> None:
        desktop = await Desktop.start(home)
        desktop.send("/demo tokens=100000 rate=50")
        await until(lambda: desktop.state(-1) == "streaming", "the answer streams")
        desktop.type("/t")
        assert listed(desktop) == ["Translate"]
        press(desktop, Qt.Key.Key_Escape)
        assert listed(desktop) == []
        desktop.type("r")
        assert listed(desktop) == []
        assert desktop.state(-1) == "streaming"
        press(desktop, Qt.Key.Key_Return)
        await until(lambda: desktop.model.rowCount() == 4, "it is sent")
        assert desktop.text(2) == "/tr"
        desktop.type("a /")
        assert listed(desktop) == []
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_menu_inserts_one_where_the_cursor_is(qloop: qasync.QEventLoop, home: Path) -> None:
    """Into an empty field it types the sign."""

    async def scenario() -> None:
        desktop = await Desktop.start(home)
        action = desktop.window.menus.action("snippets")
        action.trigger()
        assert desktop.composer.toPlainText() == "/"
        assert listed(desktop) == ["Translate", "Fix grammar"]
        press(desktop, Qt.Key.Key_Escape)
        desktop.composer.clear()
        desktop.type("before after {{mine}}")
        for _ in "after {{mine}}":
            press(desktop, Qt.Key.Key_Left)
        action.trigger()
        press(desktop, Qt.Key.Key_Return)
        assert desktop.composer.toPlainText() == f"before {TRANSLATE.text}after {{{{mine}}}}"
        assert selected(desktop) == "{{language}}"
        action.trigger()
        desktop.type("x")
        assert listed(desktop) == []
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_a_text_with_such_places_is_no_snippet(qloop: qasync.QEventLoop, home: Path) -> None:
    """Tab leaves the field."""

    async def scenario() -> None:
        desktop = await Desktop.start(home)
        desktop.type("{{place}} ")
        press(desktop, Qt.Key.Key_Tab)
        assert not desktop.composer.hasFocus()
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_without_any_the_sign_says_where_they_are_written(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And stands in nobody's way."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.type("/")
        foot = desktop.find(QLabel, "snippetFoot")
        assert foot.isVisible()
        assert "Preferences" in foot.text()
        desktop.send("demo tokens=3")
        assert not foot.isVisible()
        await desktop.answered(2)
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_they_are_managed_in_preferences(qloop: qasync.QEventLoop, home: Path) -> None:
    """Added, edited, ordered, removed; all of it holds at once and at the next start."""

    async def change() -> None:
        desktop = await Desktop.start(home)
        desktop.window.preferences_requested.emit()
        dialog = desktop.find(PreferencesDialog, "preferencesDialog")
        dialog.show_page(dialog.snippets)
        await until(dialog.isActiveWindow, "the dialog has the keyboard")
        QTest.keyClick(desktop.find(QPushButton, "addSnippetButton"), Qt.Key.Key_Space)
        field = desktop.find(QLineEdit, "snippetName")
        await until(field.hasFocus, "its name can be typed")
        QTest.keyClicks(field, "Shorten")
        QTest.keyClick(field, Qt.Key.Key_Tab)
        text = desktop.find(QPlainTextEdit, "snippetText")
        await until(text.hasFocus, "its text can be typed")
        QTest.keyClicks(text, "Half as long:")
        up = desktop.find(QPushButton, "snippetUpButton")
        QTest.keyClick(up, Qt.Key.Key_Space)
        QTest.keyClick(up, Qt.Key.Key_Space)
        rows = desktop.find(QListWidget, "snippetList")
        QTest.keyClick(rows, Qt.Key.Key_Down)
        QTest.keyClick(desktop.find(QPushButton, "removeSnippetButton"), Qt.Key.Key_Space)
        expected = (Snippet("Shorten", "Half as long:"), FIX)
        await until(lambda: desktop.app.servers.settings.snippets == expected, "they are kept")
        desktop.type("/")
        assert listed(desktop) == ["Shorten", "Fix grammar"]
        await desktop.close()

    async def look() -> None:
        desktop = await Desktop.start(home)
        assert [each.name for each in desktop.app.servers.settings.snippets] == ["Shorten", "Fix grammar"]
        await desktop.close()

    qloop.run_until_complete(change())
    qloop.run_until_complete(look())
