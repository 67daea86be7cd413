"""Selecting and copying: by mouse and by keys, over blocks and messages, in sight or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from tests.helpers.transcript import PARAGRAPH, Transcript, message, talk

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    return Transcript(qtbot)


def copied(shown: Transcript) -> str:
    """What Ctrl+C puts on the clipboard."""
    QGuiApplication.clipboard().clear()
    QTest.keyClick(shown.view, Key.Key_C, CTRL)
    return QGuiApplication.clipboard().text()


def answer(shown: Transcript, text: str) -> None:
    shown.model.reset(2, [message(0, Role.USER, "The question"), message(1, Role.ASSISTANT, text)])


def at(shown: Transcript, row: int, part: int, position: int) -> QPoint:
    """The left edge of a character, in the middle of its line."""
    box = shown.view.scene.part_box(row, part)
    assert box is not None
    assert box.text is not None
    placed = next(p for p in shown.view.flow.placed if (p.row, p.part) == (row, part))
    corner = shown.view.scene.origin_of(placed, shown.view.flow.layouts[row]) + box.origin
    inner = QPointF(box.text.x_of(position) + 1, box.text.line_top(position) + 8)
    return (corner + inner).toPoint()


def test_a_drag_over_blocks_and_messages(shown: Transcript) -> None:
    """Whole blocks by their Markdown, pieces by what is read; as rich text too."""
    answer(shown, "First *block*.\n\n- item `one`\n- item two\n\nThe last one.")
    shown.drag(at(shown, 0, 0, 4), at(shown, 1, 3, 8))
    assert copied(shown) == "question\n\nFirst *block*.\n\n- item `one`\n- item two\n\nThe last"
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<i>block</i>" in html
    assert "The last" in html


def test_upwards_is_the_same_as_downwards(shown: Transcript) -> None:
    """From its end to its start."""
    answer(shown, "First block.\n\nThe last one.")
    shown.drag(at(shown, 1, 1, 8), at(shown, 1, 0, 6))
    assert copied(shown) == "block.\n\nThe last"


def test_words_and_blocks_by_two_and_three_clicks(shown: Transcript) -> None:
    """And what is dragged from there keeps them whole."""
    answer(shown, "Some words here.\n\nAnother block.")
    viewport, place = shown.view.viewport(), at(shown, 1, 0, 6)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert copied(shown) == "words"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    shown.click(place)
    assert copied(shown) == "Some words here."


def test_shift_and_a_click_extend(shown: Transcript) -> None:
    """From where it began."""
    answer(shown, "Some words here.\n\nAnother block.")
    shown.click(at(shown, 1, 0, 5))
    shown.click(at(shown, 1, 1, 7), shift=True)
    assert copied(shown) == "words here.\n\nAnother"
    shown.click(at(shown, 1, 0, 10), shift=True)
    assert copied(shown) == "words"


def test_code_alone_is_copied_as_code(shown: Transcript) -> None:
    """As it would run, without fences."""
    answer(shown, "Words\n\n```python\ndef f():\n    return 1\n```")
    shown.drag(at(shown, 1, 1, 0), at(shown, 1, 1, 21))
    assert copied(shown) == "def f():\n    return 1"


def test_a_drag_beyond_the_edge_scrolls(qtbot: QtBot, shown: Transcript) -> None:
    """Until the button is let go."""
    shown.model.reset(40, talk(40))
    before = shown.view.verticalScrollBar().value()
    start = QPoint(shown.view.scene.column.left() + 40, 250)
    shown.drag(start, QPoint(start.x(), -40), release=False)
    qtbot.waitUntil(lambda: shown.view.verticalScrollBar().value() < before - 600)
    QTest.mouseRelease(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start.x(), 5))
    here = shown.view.verticalScrollBar().value()
    QTest.qWait(80)  # in which two steps more would have been taken
    assert shown.view.verticalScrollBar().value() == here
    text = copied(shown)
    assert len(text) > 600
    assert "Question" in text


def test_it_survives_streaming_scrolling_and_the_end(shown: Transcript) -> None:
    """A selection is where it was made, whatever comes."""
    shown.model.reset(
        21, [*talk(20), message(20, Role.ASSISTANT, "First *words*.\n\nSecond", MessageState.STREAMING)]
    )
    shown.drag(at(shown, 20, 0, 0), at(shown, 20, 1, 6))
    for _ in range(50):
        shown.model.append_text("m20", "\n\n" + PARAGRAPH)
    shown.scroll_up(4_000)
    shown.model.update(message(20, Role.ASSISTANT, "First *words*.\n\nSecond" + ("\n\n" + PARAGRAPH) * 50))
    assert copied(shown) == "First *words*.\n\nSecond"


def test_a_hundred_thousand_messages(shown: Transcript) -> None:
    """Fetched a batch at a time and copied by their source; none out of sight is laid out."""
    total = 100_000
    asked: list[int] = []

    def give(first: int, count: int) -> None:
        asked.append(count)
        rows = range(first, min(first + count, total))
        shown.model.fill(first, [message(row, Role.USER, f"Row {row}") for row in rows])

    shown.model.rows_wanted.connect(give)
    shown.model.reset(total, [message(row, Role.USER, f"Row {row}") for row in range(total - 64, total)])
    laid_out = shown.view.counters.laid_out
    QTest.keyClick(shown.view, Key.Key_A, CTRL)
    text = copied(shown)
    assert text == "\n\n".join(f"Row {row}" for row in range(total))
    assert shown.view.counters.laid_out < laid_out + 64
    assert len(asked) < 110


# -- by keys -------------------------------------------------------------------------------------------


def keys(shown: Transcript, *sequence: Qt.Key, ctrl: bool = False) -> None:
    for key in sequence:
        QTest.keyClick(shown.view, key, SHIFT | CTRL if ctrl else SHIFT)


def test_shift_and_arrows_extend_what_the_mouse_began(shown: Transcript) -> None:
    """By characters, words and lines, over the ends of blocks and messages."""
    answer(shown, "Some words here.\n\nAnother block.")
    shown.click(at(shown, 1, 0, 5))
    keys(shown, *[Key.Key_Right] * 5)
    assert copied(shown) == "words"
    keys(shown, Key.Key_Left)
    assert copied(shown) == "word"
    keys(shown, Key.Key_End)
    assert copied(shown) == "words here."
    keys(shown, Key.Key_Down)
    assert copied(shown).startswith("words here.\n\nAnother bl")
    keys(shown, Key.Key_Up, Key.Key_Home)
    assert copied(shown) == "Some "
    keys(shown, Key.Key_Up)
    assert copied(shown).endswith("\n\nSome ")
    keys(shown, Key.Key_Home, ctrl=True)
    assert copied(shown) == "The question\n\nSome "


def test_words_with_ctrl(shown: Transcript) -> None:
    """As in any text."""
    answer(shown, "Some words here.")
    shown.click(at(shown, 1, 0, 0))
    keys(shown, Key.Key_Right, Key.Key_Right, ctrl=True)
    assert copied(shown) == "Some words "


def test_keys_begin_at_what_is_in_sight_and_scroll(shown: Transcript) -> None:
    """Without a mouse; the moving end stays in the window."""
    shown.model.reset(40, talk(40))
    shown.scroll_up(2_000)
    shown.view.setFocus()
    first = shown.view.flow.placed[0].row
    keys(shown, *[Key.Key_Down] * 60)
    cursor = shown.view.scene.selection.cursor
    assert cursor is not None
    assert cursor.row > first + 2
    top = shown.view.scene.top_of(cursor)
    assert top is not None
    assert 0 <= top < 500
    assert copied(shown).count("Question") >= 2
