"""Footnotes in the transcript: from a reference to its note and back, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.rendering.finding import Needle
from ainative_desktop.ui.transcript.scene import Target
from tests.helpers.transcript import PARAGRAPH, Transcript, message, talk

LONG = PARAGRAPH * 60
CITED = f"First[^1] and [a page](https://e.org).\n\n{LONG}Second[^1].\n\n{LONG}[^1]: The note.\n\n{LONG}"


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    shown = Transcript(qtbot)
    shown.model.reset(
        3,
        [message(0, Role.USER, "Question"), message(1, Role.ASSISTANT, CITED), message(2, Role.USER, "More")],
    )
    shown.view.verticalScrollBar().setValue(0)
    return shown


def focused(shown: Transcript) -> Target:
    """What the keyboard is on, which has to be in the window."""
    target = shown.view.scene.focused
    assert target is not None
    rect = shown.view.scene.rect_of(target)
    assert 0 < rect.top() < rect.bottom() < shown.view.viewport().height()
    return target


def text_at(shown: Transcript, target: Target) -> str:
    """The words of the part that it is in."""
    box = shown.view.scene.part_box(target.row, target.part)
    assert box is not None
    assert box.text is not None
    return box.text.words()


def test_a_click_goes_to_the_note_and_back(shown: Transcript) -> None:
    """Over sections that were never laid out."""
    shown.click(shown.rect("#note:1").center())
    assert text_at(shown, focused(shown)) == "1. The note."
    assert not shown.view.flow.following
    shown.click(shown.rect("#reference:1").center())
    assert text_at(shown, focused(shown)) == "First1 and a page."
    assert (shown.links, shown.actions) == ([], [])


def test_the_keyboard_goes_back_to_where_it_came_from(shown: Transcript) -> None:
    """To the second reference, from which it went there, and to the first if it went there by itself."""
    view = shown.view
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    view._activating.activate(shown.targets()["#note:1"])
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert text_at(shown, focused(shown)) == "First1 and a page."
    part, _ = view.flow.layouts[1].occurrence(Needle("Second"), 0)
    view.flow.show_line(1, part, 0)
    view._relayout()
    view._targets.focus(shown.targets()["#note:1"])
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert text_at(shown, focused(shown)) == "1. The note."
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert text_at(shown, focused(shown)) == "Second1."


def test_tab_reaches_references_between_links(shown: Transcript) -> None:
    """In reading order, and each says in words what it is."""
    labels = [target.hit.label for target in shown.view.scene.targets() if target.is_link]
    assert labels == ["Footnote 1", "https://e.org"]


def test_a_note_in_sight_moves_nothing(shown: Transcript) -> None:
    """The window stands still where both ends are in it, also while it follows an answer's end."""
    text = "See[^n].\n\n[^n]: The note.\n\nMore words.\n\n"
    shown.model.reset(
        21, [*talk(20), message(20, Role.ASSISTANT, f"{PARAGRAPH}{text}", MessageState.STREAMING)]
    )
    before = shown.view.flow.position
    shown.click(shown.rect("#note:n").center())
    assert text_at(shown, focused(shown)) == "n. The note."
    assert shown.view.flow.position == before
    assert shown.view.flow.following


def test_a_note_that_nothing_refers_to(shown: Transcript) -> None:
    """Its number goes nowhere, and asks nobody for anything."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "Words.\n\n[^n]: The note.")])
    shown.click(shown.rect("#reference:n").center())
    assert (shown.links, shown.actions) == ([], [])
