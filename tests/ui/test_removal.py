"""What a person wrote in Preferences is not gone with one click, nor for want of a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.storage.model_settings import Persona
from ainative_desktop.storage.snippets import Snippet
from ainative_desktop.ui.preferences.form import Page
from ainative_desktop.ui.preferences.personas import PersonaFields
from ainative_desktop.ui.preferences.snippets import SnippetsPage

SNIPPETS = (Snippet("Greet", "Hello {{name}}"), Snippet("R&D", "Long and dear"))
PERSONAS = (Persona("Editor", "Be careful."), Persona("Poet", "Rhyme."))


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_removed_snippet_comes_back(qtbot: QtBot) -> None:
    """At its place, and to whoever was told that it is gone."""
    page = SnippetsPage(SNIPPETS)
    told: list[tuple[Snippet, ...]] = []
    page.changed.connect(told.append)
    qtbot.addWidget(page)
    page.show()
    press(page, "removeSnippetButton")
    assert told == [SNIPPETS[1:]]
    undo = page.findChild(QPushButton, "undoSnippetRemoval")
    assert undo is not None
    assert undo.text() == "Undo the removal of “Greet”"
    press(page, "undoSnippetRemoval")
    assert told[1:] == [SNIPPETS]
    assert not undo.isVisible()


def test_a_snippet_that_is_first_is_not_moved_back(qtbot: QtBot) -> None:
    """By the button that comes next, when the same key is pressed again."""
    page = SnippetsPage(SNIPPETS)
    told: list[tuple[Snippet, ...]] = []
    page.changed.connect(told.append)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    names = page.findChild(QListWidget, "snippetList")
    up = page.findChild(QPushButton, "snippetUpButton")
    assert names is not None
    assert up is not None
    names.setCurrentRow(1)
    up.setFocus()
    for _ in range(2):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert told == [SNIPPETS[::-1]]
    assert names.hasFocus()


def test_a_text_is_kept_while_its_name_is_missing(qtbot: QtBot) -> None:
    """One that is renamed, and left half way, has its old name and the new text."""
    page = SnippetsPage(SNIPPETS)
    qtbot.addWidget(page)
    page.show()
    name, text = page.findChild(QLineEdit, "snippetName"), page.findChild(QPlainTextEdit, "snippetText")
    names = page.findChild(QListWidget, "snippetList")
    assert name is not None
    assert text is not None
    assert names is not None
    name.clear()
    text.setPlainText("Good evening {{name}}")
    names.setCurrentRow(1)
    names.setCurrentRow(0)
    assert (name.text(), text.toPlainText()) == ("Greet", "Good evening {{name}}")


def test_a_removed_persona_comes_back(qtbot: QtBot) -> None:
    """With what was typed a moment before; and one that is picked leaves the other's words to the other."""
    page = Page("Chat")
    fields = PersonaFields(page)
    told: list[tuple[Persona, ...]] = []
    fields.changed.connect(told.append)
    fields.set_personas(PERSONAS)
    qtbot.addWidget(page)
    page.show()
    system = page.findChild(QPlainTextEdit, "personaSystem")
    picker = page.findChild(QComboBox, "personaPicker")
    assert system is not None
    assert picker is not None
    system.setPlainText("Be very careful.")
    QTest.keyClick(picker, Qt.Key.Key_Down)
    edited = Persona("Editor", "Be very careful.")
    assert told == [(edited, PERSONAS[1])]
    QTest.keyClick(picker, Qt.Key.Key_Up)
    press(page, "removePersonaButton")
    assert list(told[-1]) == [PERSONAS[1]]
    press(page, "undoPersonaRemoval")
    assert list(told[-1]) == [edited, PERSONAS[1]]
