"""The transcript's view: flat work, nothing that is read ever moves, and what can be selected."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.ui.theme import DARK, LIGHT
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView

PARAGRAPH = (
    "Some **words** that fill a line or two of the column, so that there is something to read here.\n\n"
)


def message(row: int, role: Role, content: str, state: MessageState = MessageState.COMPLETE) -> Message:
    return Message(f"m{row}", "c", None, role, content, state, 1.0)


def talk(rows: int) -> list[Message]:
    return [
        message(row, Role.USER, f"Question {row}")
        if row % 2 == 0
        else message(row, Role.ASSISTANT, PARAGRAPH * 4)
        for row in range(rows)
    ]


class Shown:
    """A view in a window, and what one sees of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = TranscriptModel()
        self.view = TranscriptView()
        qtbot.addWidget(self.view)
        self.view.setModel(self.model)
        self.view.set_theme(LIGHT)
        self.view.resize(800, 500)
        self.view.show()

    def picture(self) -> QImage:
        """What the window shows, without the pill that floats above it."""
        self.view._pill.hide()
        return self.view.viewport().grab().toImage()

    def scroll_up(self, pixels: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() - pixels)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_conversation_opens_at_its_end(shown: Shown) -> None:
    """The last message's tail stands at the window's foot."""
    shown.model.reset(40, talk(40))
    last = shown.view.flow.placed[-1]
    assert last.row == 39
    assert shown.view.verticalScrollBar().value() == shown.view.verticalScrollBar().maximum()


def test_the_end_is_followed_while_it_grows(shown: Shown) -> None:
    """Until the person scrolls up."""
    shown.model.reset(5, [*talk(4), message(4, Role.ASSISTANT, "", MessageState.STREAMING)])
    for _ in range(20):
        shown.model.append_text("m4", PARAGRAPH)
        assert shown.view.flow.following
        assert shown.view.flow.placed[-1].row == 4


def test_tokens_move_nothing_that_is_read(shown: Shown) -> None:
    """Pixel for pixel, while the answer grows and when it ends."""
    shown.model.reset(41, [*talk(40), message(40, Role.ASSISTANT, "Begin ", MessageState.STREAMING)])
    shown.scroll_up(900)
    before = shown.picture()
    for _ in range(30):
        shown.model.append_text("m40", PARAGRAPH)
        assert shown.picture() == before
    shown.model.update(message(40, Role.ASSISTANT, "Begin " + PARAGRAPH * 30))
    assert shown.picture() == before
    assert not shown.view.flow.following


def test_late_heights_above_move_nothing(shown: Shown) -> None:
    """Scrolling up through rows that were only estimated moves what is read by exactly the scroll."""
    shown.model.reset(400, talk(400))
    shown.scroll_up(300)
    for _ in range(40):
        before = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        shown.scroll_up(120)
        after = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        shared = before.keys() & after.keys()
        assert shared
        assert {after[key] - before[key] for key in shared} == {120}


def test_rows_that_come_late_move_nothing_below(shown: Shown) -> None:
    """A page that is fetched while one reads grows upwards."""
    shown.model.reset(1_000, [message(row, Role.USER, f"Row {row}") for row in range(936, 1_000)])
    shown.scroll_up(200)
    first = shown.view.flow.placed[0]
    y = {(p.row, p.part): p.y for p in shown.view.flow.placed}
    shown.model.fill(872, [message(row, Role.ASSISTANT, PARAGRAPH * 9) for row in range(872, 936)])
    assert shown.view.flow.placed[0] == first
    assert {(p.row, p.part): p.y for p in shown.view.flow.placed} == y


def test_the_end_of_a_resize_shows_the_same_place(shown: Shown) -> None:
    """What is at the window's top stays there when the width or the theme changes."""
    shown.model.reset(200, talk(200))
    shown.scroll_up(4_000)
    row, part, _ = shown.view.flow.anchor
    shown.view.resize(560, 500)
    assert shown.view.flow.anchor[:2] == (row, part)
    shown.view.set_theme(replace(DARK, body_px=20))
    assert shown.view.flow.anchor[:2] == (row, part)


def test_a_token_costs_one_block(shown: Shown) -> None:
    """However long the answer and the history are."""
    shown.model.reset(
        201, [*talk(200), message(200, Role.ASSISTANT, PARAGRAPH * 500, MessageState.STREAMING)]
    )
    shown.model.append_text("m200", "And now a tail ")
    counters = shown.view.counters
    for word in ("that ", "grows ", "word ", "by ", "word"):
        laid_out, asked = counters.laid_out, counters.asked
        shown.model.append_text("m200", word)
        assert counters.laid_out - laid_out == 1
        assert counters.asked == asked


def test_opening_a_long_conversation_asks_its_last_screenful(shown: Shown) -> None:
    """A million rows cost what ten do."""
    shown.model.reset(1_000_000, [message(row, Role.USER, f"Row {row}") for row in range(999_936, 1_000_000)])
    assert shown.view.counters.asked < 30
    assert shown.view.flow.placed[-1].row == 999_999
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum() // 2)
    assert 400_000 < shown.view.flow.placed[0].row < 600_000


def test_selection_crosses_blocks_and_messages(shown: Shown) -> None:
    """By dragging, and it is copied as Markdown and as rich text."""
    shown.model.reset(
        2,
        [message(0, Role.USER, "My *question*"), message(1, Role.ASSISTANT, "# Title\n\nSome **bold** text")],
    )
    view = shown.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    for point in (QPoint(100, 60), QPoint(790, 480)):
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, QPointF(point), view.mapToGlobal(QPointF(point)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        shown.view.mouseMoveEvent(move)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(790, 480))
    shown.view.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "My *question*\n\n# Title\n\nSome **bold** text"
    assert "<b>bold</b>" in data.html()


def test_select_all_survives_streaming(shown: Shown) -> None:
    """What is selected stays selected while the answer grows."""
    shown.model.reset(
        2, [message(0, Role.USER, "Q"), message(1, Role.ASSISTANT, "One. ", MessageState.STREAMING)]
    )
    shown.view.selectAll()
    shown.model.append_text("m1", "Two.")
    shown.view.copy()
    assert QGuiApplication.clipboard().text() == "Q\n\nOne. Two."


def test_code_is_copied_as_code(shown: Shown) -> None:
    """Copy in a code block's head takes the code alone."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "```py\nprint('hi')\n\nx = 1\n```")])
    placed = shown.view.flow.placed[0]
    column = shown.view._column()
    QTest.mouseClick(
        shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(column.right() - 30, placed.y + 16)
    )
    assert QGuiApplication.clipboard().text() == "print('hi')\n\nx = 1"


def test_a_note_offers_what_can_be_done(shown: Shown, qtbot: QtBot) -> None:
    """Its buttons ask for their actions."""
    broken = replace(
        message(0, Role.ASSISTANT, "Half", MessageState.INTERRUPTED), note="The connection broke."
    )
    shown.model.reset(1, [broken])
    layout = shown.view.flow.layouts[0]
    note = next(p for p in shown.view.flow.placed if p.part == 1)
    box = layout.box(1)
    assert box is not None
    [go_on, retry] = box.hits()
    assert [go_on.label, retry.label] == ["Continue", "Retry"]
    asked: list[tuple[str, str]] = []
    shown.view.action_requested.connect(lambda key, action: asked.append((key, action)))
    centre = go_on.rect.center() + QPointF(shown.view._column().left(), note.y + layout.gap_above(1))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=centre.toPoint())
    assert asked == [("m0", "continue")]


def test_links_are_offered_not_opened(shown: Shown) -> None:
    """Only those that may be, and by a signal."""
    shown.model.reset(
        1, [message(0, Role.ASSISTANT, "[here](https://example.org/x) [bad](file:///etc/passwd)")]
    )
    seen: list[str] = []
    shown.view.link_activated.connect(seen.append)
    left = shown.view._column().left()
    y = shown.view.flow.placed[0].y + 12
    for x in range(left, left + 120, 4):
        QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert set(seen) == {"https://example.org/x"}


def test_a_document_loads_nothing(shown: Shown) -> None:
    """Rich text never asks for a file or an address."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QTextDocument

    from ainative_desktop.ui.transcript.document import RichText

    document = RichText(shown.view.look.body, 20)
    document.set_content('<img src="file:///etc/hostname"><img src="http://127.0.0.1:9/x.png">', 300)
    kind = cast(int, QTextDocument.ResourceType.ImageResource.value)
    assert document.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_the_pill_comes_and_goes(shown: Shown) -> None:
    """Away from the end there is a way back to it."""
    shown.model.reset(60, talk(60))
    assert not shown.view._pill.isVisible()
    shown.scroll_up(500)
    assert shown.view._pill.isVisible()
    QTest.mouseClick(shown.view._pill, Qt.MouseButton.LeftButton)
    assert not shown.view._pill.isVisible()
    assert shown.view.flow.following
