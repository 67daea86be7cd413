"""The composer: its keys, its height, and what it refuses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.ui.attachments.offered import PASTE_LIMIT
from ainative_desktop.ui.attachments.source import Source
from ainative_desktop.ui.composer import Composer


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    window = QWidget()
    window.resize(600, 600)
    column = QVBoxLayout(window)
    column.addStretch(1)
    composer = Composer()
    column.addWidget(composer)
    qtbot.addWidget(window)
    window.show()
    composer.held = window  # type: ignore[attr-defined]
    return composer


def field(composer: Composer) -> QPlainTextEdit:
    found = composer.findChild(QPlainTextEdit, "composer")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_enter_sends_and_shift_enter_breaks_the_line(composer: Composer) -> None:
    """The text stays until whoever took it says so."""
    sent: list[str] = []
    composer.submitted.connect(sent.append)
    QTest.keyClicks(field(composer), "one")
    QTest.keyClick(field(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field(composer), "two")
    assert sent == []
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    assert composer.text() == "one\ntwo"


def test_a_preference_swaps_the_keys(composer: Composer) -> None:
    """Then Enter breaks the line and Ctrl+Enter sends."""
    sent: list[str] = []
    composer.submitted.connect(sent.append)
    composer.set_send_key("ctrl+enter")
    QTest.keyClicks(field(composer), "a")
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == []
    QTest.keyClick(field(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["a\n"]


def test_white_space_is_not_sent(composer: Composer) -> None:
    """Nothing happens, and nothing is lost."""
    sent: list[str] = []
    composer.submitted.connect(sent.append)
    QTest.keyClicks(field(composer), "   ")
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == []


def test_escape_stops_only_a_stream(composer: Composer) -> None:
    """And the composer takes text all the while."""
    stops: list[bool] = []
    composer.stop_requested.connect(lambda: stops.append(True))
    QTest.keyClick(field(composer), Qt.Key.Key_Escape)
    assert stops == []
    composer.set_streaming(True)
    QTest.keyClick(field(composer), Qt.Key.Key_Escape)
    assert stops == [True]
    QTest.keyClicks(field(composer), "next")
    assert composer.text() == "next"


def test_up_in_an_empty_composer_edits_the_last_message(composer: Composer) -> None:
    """With text in it, Up moves the cursor."""
    asked: list[bool] = []
    composer.edit_last_requested.connect(lambda: asked.append(True))
    QTest.keyClick(field(composer), Qt.Key.Key_Up)
    QTest.keyClicks(field(composer), "x")
    QTest.keyClick(field(composer), Qt.Key.Key_Up)
    assert asked == [True]


def test_it_grows_to_two_fifths_of_the_window(composer: Composer, qtbot: QtBot) -> None:
    """And no further."""
    one, window = composer.height(), composer.window().height()
    composer.set_text("line\n" * 4)
    qtbot.waitUntil(lambda: one < composer.height() < window * 0.35)
    composer.set_text("line\n" * 400)
    qtbot.waitUntil(lambda: composer.height() > window * 0.35)
    assert composer.height() <= window * 0.4


def test_what_is_pasted_is_plain_and_bounded(composer: Composer) -> None:
    """Rich text loses its looks; ten megabytes are offered as a file."""
    offered: list[Source] = []
    composer.offered.connect(offered.extend)
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    field(composer).paste()
    assert composer.text() == "bold"
    QGuiApplication.clipboard().setText("x" * (PASTE_LIMIT * 10))
    field(composer).paste()
    assert composer.text() == "bold"
    assert [len(source.content) for source in offered] == [PASTE_LIMIT * 10]  # type: ignore[arg-type]


def test_replacing_the_text_can_be_undone(composer: Composer) -> None:
    """What was typed comes back with Undo."""
    QTest.keyClicks(field(composer), "typed")
    composer.set_text("")
    field(composer).undo()
    assert composer.text() == "typed"
