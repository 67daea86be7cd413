"""The transcript as assistive technology sees it: through Qt's accessibility tree."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView
from tests.helpers.transcript import Transcript, message, talk

ROLE = QAccessible.Role
NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """A screen reader runs: Qt tells it of every change, and asks for what it tells of."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    return Transcript(qtbot)


def root(shown: Transcript) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown.view)


def children(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    return (node.child(index) for index in range(node.childCount()))


def told(node: QAccessibleInterface) -> list[tuple[QAccessible.Role, str]]:
    return [(child.role(), child.text(NAME)) for child in children(node)]


def test_messages_and_their_parts(shown: Transcript) -> None:
    """A list of messages, each with its paragraphs, links and buttons, in the order they are read."""
    text = "Some *words* and a [link](https://e.org).\n\n```py\nx = 1\n```"
    shown.model.reset(2, [message(0, Role.USER, "Question"), message(1, Role.ASSISTANT, text)])
    tree = root(shown)
    assert (tree.role(), tree.text(NAME)) == (ROLE.List, "Conversation")
    assert told(tree) == [(ROLE.ListItem, "You"), (ROLE.ListItem, "Answer")]
    question, answer = children(tree)
    assert told(question)[0] == (ROLE.Paragraph, "Question")
    assert told(answer)[:4] == [
        (ROLE.Paragraph, "Some words and a link."),
        (ROLE.Paragraph, "Code: x = 1"),
        (ROLE.Link, "https://e.org"),
        (ROLE.Button, "Copy"),
    ]
    assert answer.parent() is tree
    assert tree.indexOfChild(answer) == 1


def test_only_what_is_in_sight(qtbot: QtBot, shown: Transcript) -> None:
    """A long conversation is no larger a tree, and follows the window."""
    shown.model.reset(1_000, talk(1_000))
    count = root(shown).childCount()
    assert 0 < count < 20
    first = [said for _, said in told(root(shown).child(0))]
    shown.scroll_up(2_000)
    qtbot.waitUntil(lambda: [said for _, said in told(root(shown).child(0))] != first)
    for child in children(root(shown)):
        assert child.isValid()
        assert root(shown).rect().intersects(child.rect())
        middle = child.rect().intersected(root(shown).rect()).center()
        assert root(shown).childAt(middle.x(), middle.y()) is child


def test_everything_can_be_pressed(shown: Transcript) -> None:
    """Links and actions, as a click does."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "A [link](https://e.org).")])
    for child in children(root(shown).child(0)):
        if child.role() in (ROLE.Link, ROLE.Button):
            child.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert shown.links == ["https://e.org"]
    assert ("m0", "copy") in shown.actions
    assert ("m0", "retry") in shown.actions


def test_the_focus_is_told(shown: Transcript) -> None:
    """Tab moves it from one to the next."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "A [link](https://e.org) and [one](https://f.org).")])
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert root(shown).focusChild().text(NAME) == "https://e.org"
    QTest.keyClick(shown.view, Qt.Key.Key_Tab)
    focused = root(shown).focusChild()
    assert focused.text(NAME) == "https://f.org"
    assert focused.state().focused
    assert focused.state().focusable


def test_a_growing_answer_says_so(qtbot: QtBot, shown: Transcript) -> None:
    """And its text is what has arrived."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "So", MessageState.STREAMING)])
    assert told(root(shown)) == [(ROLE.ListItem, "Answer, still being written")]
    shown.model.append_text("m0", " far")
    qtbot.waitUntil(lambda: told(root(shown).child(0))[0] == (ROLE.Paragraph, "So far"))


def test_what_is_kept_outlives_nothing(qtbot: QtBot) -> None:
    """Objects that are still held once the window is gone are invalid, and asking them does no harm."""
    view, model = TranscriptView(), TranscriptModel()
    view.setModel(model)
    view.show()
    model.reset(1, [message(0, Role.ASSISTANT, "Words")])
    tree = QAccessible.queryAccessibleInterface(view)
    node = tree.child(0)
    part = node.child(0)
    assert part.isValid()
    views = [view]
    del view
    views[0].deleteLater()
    qtbot.waitUntil(lambda: not isValid(views[0]))
    views.clear()
    gc.collect()
    assert not node.isValid()
    assert not part.isValid()
    assert part.rect().isNull()
    del tree, node, part
    gc.collect()
