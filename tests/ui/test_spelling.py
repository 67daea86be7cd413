"""Misspelt words in the composer: marked in idle time, and replaced from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu

from ainative_desktop.ui.composing import spelling_link
from ainative_desktop.ui.composing.dictionary import load_dictionary
from tests.helpers.desktop import Desktop, until

WRONG = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class WordList:
    """A dictionary of a few words: not every machine that runs this has a real one."""

    def __init__(self) -> None:
        self.words = {"the", "quick", "brown", "fox"}

    def check(self, word: str) -> bool:
        return word.casefold() in self.words

    def suggest(self, word: str) -> Sequence[str]:
        return [other for other in sorted(self.words) if other[0] == word[0]]

    def add(self, word: str) -> None:
        self.words.add(word.casefold())


def marked(desktop: Desktop) -> list[str]:
    """The words that are underlined."""
    found = []
    block = desktop.composer.document().begin()
    while block.isValid():
        for span in block.layout().formats():
            if span.format.underlineStyle() == WRONG:
                found.append(block.text()[span.start : span.start + span.length])
        block = block.next()
    return found


def open_menus(desktop: Desktop) -> list[QMenu]:
    return [menu for menu in desktop.composer.findChildren(QMenu) if menu.isVisible()]


async def choose(desktop: Desktop, position: int, words: str) -> None:
    """Choose from the context menu at a place in the text, opened by the keyboard."""
    field = desktop.composer
    cursor = field.textCursor()
    cursor.setPosition(position)
    field.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(field, QContextMenuEvent(reason, QPoint(1, 1), field.mapToGlobal(QPoint(1, 1))))
    await until(lambda: open_menus(desktop), "the menu")
    [menu] = open_menus(desktop)
    assert "Undo" in "".join(action.text().replace("&", "") for action in menu.actions())
    [action] = [action for action in menu.actions() if action.text() == words]
    action.trigger()
    menu.close()


def have(monkeypatch: pytest.MonkeyPatch, words: WordList | None) -> None:
    """Let the system have that dictionary."""
    monkeypatch.setattr(spelling_link, "load_dictionary", lambda _languages: words)


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> WordList:
    """What the system has."""
    words = WordList()
    have(monkeypatch, words)
    return words


def test_wrong_words_are_marked_and_replaced(
    qloop: qasync.QEventLoop, tmp_path: Path, words: WordList
) -> None:
    """Not the one that is being typed, nor code; what is replaced can be undone."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.type("the qick `brwn` fx")
        await until(lambda: marked(desktop) == ["qick"], "the first one is marked")
        desktop.type(" ")
        await until(lambda: marked(desktop) == ["qick", "fx"], "so is the last one, once it is typed")
        await choose(desktop, 6, "quick")
        await until(lambda: marked(desktop) == ["fx"], "it is right now")
        assert desktop.composer.toPlainText() == "the quick `brwn` fx "
        desktop.composer.undo()
        assert desktop.composer.toPlainText() == "the qick `brwn` fx "
        await choose(desktop, 6, "Add “qick” to the dictionary")
        await until(lambda: marked(desktop) == ["fx"], "it is a word now")
        assert "qick" in words.words
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_fenced_code_is_left_alone(qloop: qasync.QEventLoop, tmp_path: Path, words: WordList) -> None:
    """What follows it is not."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.composer.insertPlainText("\N{GRINNING FACE} teh\n```\nteh\n```\nwrng\n")
        await until(lambda: "wrng" in marked(desktop), "prose is marked")
        assert len(marked(desktop)) == 2
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_marking_changes_nothing(qloop: qasync.QEventLoop, tmp_path: Path, words: WordList) -> None:
    """Neither what Undo takes back, nor what is told of the text."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.type("teh ")
        changes: list[str] = []
        desktop.window.composer.changed.connect(lambda: changes.append(desktop.composer.toPlainText()))
        await until(lambda: marked(desktop) == ["teh"], "it is marked")
        assert changes == []
        cursor = desktop.composer.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        desktop.composer.setTextCursor(cursor)
        desktop.composer.undo()
        assert desktop.composer.toPlainText() == ""
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_preference_switches_it_off(qloop: qasync.QEventLoop, tmp_path: Path, words: WordList) -> None:
    """At once, and on again."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.type("teh ")
        await until(lambda: marked(desktop) == ["teh"], "it is marked")
        desktop.window.preferences_requested.emit()
        box = desktop.find(QCheckBox, "checkSpelling")
        assert box.isEnabled()
        box.setChecked(False)
        await until(lambda: marked(desktop) == [], "it is marked no more")
        assert not desktop.app.servers.settings.chat.spelling
        box.setChecked(True)
        await until(lambda: marked(desktop) == ["teh"], "it is marked again")
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_without_a_dictionary_the_preference_says_so(
    qloop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is marked."""
    have(monkeypatch, None)

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.window.preferences_requested.emit()
        box = desktop.find(QCheckBox, "checkSpelling")
        await until(lambda: not box.isEnabled(), "it cannot be switched on")
        desktop.type("teh ")
        assert marked(desktop) == []
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_systems_own() -> None:
    """Where Enchant is there, with a dictionary of English."""
    pytest.importorskip("enchant", exc_type=ImportError)
    dictionary = load_dictionary(["tlh-XX", "en-US"])
    if dictionary is None:
        pytest.skip("there is no dictionary of English")
    assert dictionary.check("house")
    assert not dictionary.check("hpuse")
    assert "house" in dictionary.suggest("hpuse")
