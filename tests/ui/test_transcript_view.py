"""The transcript's view: flat work, and nothing that is read ever moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPaintEvent, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.ui.theme import DARK, LIGHT
from ainative_desktop.ui.transcript.document import RichText
from ainative_desktop.ui.transcript.layout import FOOT
from ainative_desktop.ui.transcript.stacks import KEPT_BOXES
from tests.helpers.transcript import PARAGRAPH, Transcript, message, talk


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    return Transcript(qtbot)


# -- the scroll contract -------------------------------------------------------------------------------


def test_a_conversation_opens_at_its_end(shown: Transcript) -> None:
    """The last message's tail stands at the window's foot."""
    shown.model.reset(40, talk(40))
    last = shown.view.flow.placed[-1]
    assert last.row == 39
    assert last.part >= FOOT
    assert shown.view.verticalScrollBar().value() == shown.view.verticalScrollBar().maximum()


def test_the_end_is_followed_while_it_grows(shown: Transcript) -> None:
    """Until the person scrolls up."""
    shown.model.reset(5, [*talk(4), message(4, Role.ASSISTANT, "", MessageState.STREAMING)])
    for _ in range(20):
        shown.model.append_text("m4", PARAGRAPH)
        assert shown.view.flow.following
        assert shown.view.flow.placed[-1].row == 4


@pytest.mark.parametrize("ended", [MessageState.ABORTED, MessageState.COMPLETE])
def test_an_answer_that_is_continued_shows_no_word_twice(shown: Transcript, ended: MessageState) -> None:
    """Its last paragraph goes on where it was cut, on screen as in the text."""
    shown.model.reset(2, [*talk(1), message(1, Role.ASSISTANT, "One.\n\nThe end of it is", ended)])
    assert shown.view.flow.placed[-1].row == 1
    shown.model.update(message(1, Role.ASSISTANT, "", MessageState.STREAMING))
    shown.model.append_text("m1", " not here")
    shown.model.append_text("m1", ", but **here**.")
    shown.model.update(message(1, Role.ASSISTANT, shown.model.text_of("m1")))
    layout = shown.view.flow.layouts[1]
    texts = [box.text.words() for placed in shown.view.flow.placed if placed.row == 1
             and (box := layout.box(placed.part)).text is not None]  # fmt: skip
    assert [text for text in texts if "here" in text or "One" in text or "end" in text] == [
        "One.",
        "The end of it is not here, but here.",
    ]


def test_what_is_moved_is_what_would_be_painted(shown: Transcript) -> None:
    """Following moves the pixels that are there, and the whole is as if it were painted anew."""
    shown.model.reset(5, [*talk(4), message(4, Role.ASSISTANT, "", MessageState.STREAMING)])
    QGuiApplication.processEvents()
    for piece in [
        "## Head\n",
        "words `code` ",
        PARAGRAPH,
        "```py\nx = 1\n",
        "y = 2\n```\n",
        "| a |\n|---|\n",
    ]:
        shown.model.append_text("m4", piece * 4)
        QGuiApplication.processEvents()
        screen = shown.view.screen().grabWindow(shown.view.winId()).toImage()
        whole = shown.view.grab().toImage()
        assert screen == whole.convertToFormat(screen.format())


def test_tokens_move_nothing_that_is_read(shown: Transcript) -> None:
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


def test_reading_the_running_answer_itself(shown: Transcript) -> None:
    """The part of it that is read stands still while its end grows, over many sections."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, PARAGRAPH * 100, MessageState.STREAMING)])
    shown.scroll_up(2_000)
    before = shown.picture()
    for _ in range(20):
        shown.model.append_text("m0", PARAGRAPH * 20)
        assert shown.picture() == before


def test_late_heights_above_move_nothing(shown: Transcript) -> None:
    """Scrolling up through rows that were only estimated moves what is read by exactly the scroll."""
    shown.model.reset(400, talk(400))
    shown.scroll_up(300)
    for _ in range(40):
        before = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        pixels = shown.picture().copy(0, 0, 800, 380)
        shown.scroll_up(120)
        assert shown.picture().copy(0, 120, 800, 380) == pixels
        after = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        shared = before.keys() & after.keys()
        assert shared
        assert {after[key] - before[key] for key in shared} == {120}


def test_scrolling_through_a_long_answer_moves_by_the_scroll(shown: Transcript) -> None:
    """Also over sections that are parsed only as they come into sight."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, ("# Head\n\n" + PARAGRAPH * 3 + "- a\n- b\n\n") * 120)])
    for _ in range(60):
        before = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        shown.scroll_up(150)
        after = {(p.row, p.part): p.y for p in shown.view.flow.placed}
        assert {after[key] - before[key] for key in before.keys() & after.keys()} == {150}


def test_rows_that_come_late_move_nothing_below(shown: Transcript) -> None:
    """A page that is fetched while one reads grows upwards."""
    shown.model.reset(1_000, [message(row, Role.USER, f"Row {row}") for row in range(936, 1_000)])
    shown.scroll_up(200)
    anchor = shown.view.flow.anchor
    shown.model.fill(872, [message(row, Role.USER, f"Row {row}\n" * 9) for row in range(872, 936)])
    assert shown.view.flow.anchor == anchor


def line_top(shown: Transcript, position: int) -> float:
    """Where the line of that character of the first part stands in the window."""
    placed = shown.view.flow.placed[0]
    layout = shown.view.flow.layouts[placed.row]
    box = layout.box(placed.part)
    assert box.text is not None
    return (shown.view.scene.origin_of(placed, layout) + box.origin).y() + box.text.line_top(position)


def test_the_line_that_is_read_stays_at_a_resize(shown: Transcript) -> None:
    """The line at the window's top stays where it is in other widths, sizes and themes, and comes back."""
    words = " ".join(f"word{number}" for number in range(900))
    shown.model.reset(1, [message(0, Role.ASSISTANT, words)])
    shown.scroll_up(237)
    before, pixels = shown.view.flow.anchor, shown.picture().copy(0, 0, 780, 500)
    reading = shown.view.scene.place_under(QPointF(shown.view.scene.column.left(), 21))
    assert reading is not None
    for width in range(790, 480, -10):
        shown.view.resize(width, 500)
        assert -1 <= line_top(shown, reading.position) <= 22
    for theme in (
        replace(DARK, body_px=20),
        replace(LIGHT, column_px=640),
        replace(LIGHT, column_px=640, compact=True),
        replace(LIGHT, compact=True),
    ):
        shown.view.set_theme(theme)
        assert -1 <= line_top(shown, reading.position) <= 22
    shown.view.set_theme(LIGHT)
    shown.view.resize(800, 500)
    assert shown.view.flow.anchor == before
    assert shown.picture().copy(0, 0, 780, 500) == pixels


def test_sending_goes_to_the_end(shown: Transcript) -> None:
    """Whoever sends wants to see it; an answer that is added moves nothing."""
    shown.model.reset(60, talk(60))
    shown.scroll_up(900)
    before = shown.picture()
    shown.model.append(message(60, Role.ASSISTANT, "", MessageState.PENDING))
    assert shown.picture() == before
    shown.model.append(message(61, Role.USER, "My next question"))
    assert shown.view.flow.following


def test_the_pill_comes_and_goes(shown: Transcript) -> None:
    """Away from the end there is a way back to it."""
    shown.model.reset(60, talk(60))
    assert not shown.view._pill.isVisible()
    shown.scroll_up(500)
    assert shown.view._pill.isVisible()
    QTest.mouseClick(shown.view._pill, Qt.MouseButton.LeftButton)
    assert not shown.view._pill.isVisible()
    assert shown.view.flow.following


def test_a_trackpad_scrolls_by_pixels(shown: Transcript) -> None:
    """As far as the fingers went."""
    shown.model.reset(60, talk(60))
    bar = shown.view.verticalScrollBar()
    before = bar.value()
    wheel = QWheelEvent(
        QPointF(100, 100), QPointF(100, 100), QPoint(0, 37), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(shown.view.viewport(), wheel)
    assert bar.value() == before - 37


def test_keys_scroll(shown: Transcript) -> None:
    """Home, End, pages and lines."""
    shown.model.reset(60, talk(60))
    bar = shown.view.verticalScrollBar()
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(shown.view, Qt.Key.Key_PageDown)
    assert 300 < bar.value() < 500
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


# -- flat work -----------------------------------------------------------------------------------------


def test_a_token_costs_one_block_or_none(shown: Transcript) -> None:
    """However long the answer and the history are; just words go on the one that is there."""
    shown.model.reset(
        201, [*talk(200), message(200, Role.ASSISTANT, PARAGRAPH * 500, MessageState.STREAMING)]
    )
    shown.model.append_text("m200", "And now a tail ")
    counters = shown.view.counters
    for word, boxes in (("that ", 0), ("grows ", 0), ("**word** ", 1), ("by ", 0), ("`word`", 1)):
        laid_out, asked, parsed = counters.laid_out, counters.asked, counters.parsed
        shown.model.append_text("m200", word)
        assert counters.laid_out - laid_out == boxes
        assert (counters.asked, counters.parsed) == (asked, parsed)


class PaintedAreas(QObject):
    """The rectangles that a widget was asked to paint."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_a_token_paints_its_block_only(shown: Transcript) -> None:
    """And nothing at all while it is out of sight."""
    shown.model.reset(21, [*talk(20), message(20, Role.ASSISTANT, PARAGRAPH * 4, MessageState.STREAMING)])
    QGuiApplication.processEvents()
    shown.model.append_text("m20", "First ")
    QGuiApplication.processEvents()
    areas = PaintedAreas(shown.view.viewport())
    for piece in ("some ", PARAGRAPH, "more ", "words "):
        shown.model.append_text("m20", piece)
        QGuiApplication.processEvents()
    assert len(areas.heights) == 4
    assert max(areas.heights) < 150
    shown.scroll_up(2_000)
    QGuiApplication.processEvents()
    areas.heights.clear()
    shown.model.append_text("m20", "unseen")
    QGuiApplication.processEvents()
    assert areas.heights == []


def test_only_a_new_block_has_the_one_above_painted(shown: Transcript) -> None:
    """The caret stood there; one that goes on is painted alone, with the foot below."""
    shown.model.reset(21, [*talk(20), message(20, Role.ASSISTANT, PARAGRAPH * 4, MessageState.STREAMING)])
    QGuiApplication.processEvents()
    shown.model.append_text("m20", "Before.\n\n")
    QGuiApplication.processEvents()
    counters = shown.view.counters
    painted = []
    for piece in ("First ", "some ", "**more** ", "words\n\nSecond", " more"):
        before = counters.painted
        shown.model.append_text("m20", piece)
        QGuiApplication.processEvents()
        painted.append(counters.painted - before)
    assert painted == [3, 2, 2, 3, 2]


def test_opening_a_long_conversation_asks_its_last_screenful(shown: Transcript) -> None:
    """A million rows cost what ten do."""
    shown.model.reset(1_000_000, [message(row, Role.USER, f"Row {row}") for row in range(999_936, 1_000_000)])
    assert shown.view.counters.asked < 30
    assert shown.view.flow.placed[-1].row == 999_999
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum() // 2)
    assert 400_000 < shown.view.flow.placed[0].row < 600_000


def test_a_long_answer_is_parsed_where_it_is_seen(shown: Transcript) -> None:
    """At its end when it is opened, and in its middle when one goes there."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, PARAGRAPH * 10_000)])
    assert shown.view.counters.parsed <= 2
    assert shown.view.counters.laid_out < 30
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert shown.view.counters.parsed <= 5
    assert shown.view.counters.laid_out < 60
    assert 0.4 < bar.value() / bar.maximum() < 0.6


def test_layouts_are_let_go(shown: Transcript) -> None:
    """Of a long answer that was read from end to end, only the last seen blocks are kept."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, PARAGRAPH * 2_000)])
    for _ in range(100):
        shown.scroll_up(1_200)
    layout = shown.view.flow.layouts[0]
    kept = sum(box is not None for stack in layout._stacks for box in stack._boxes)
    assert 0 < kept <= KEPT_BOXES < shown.view.counters.laid_out


# -- what is drawn -------------------------------------------------------------------------------------


def test_a_document_loads_nothing(shown: Transcript) -> None:
    """Rich text never asks for a file or an address."""
    document = RichText(shown.view.scene.look.body, 20)
    document.set_content('<img src="file:///etc/hostname"><img src="http://127.0.0.1:9/x.png">', 300)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert document.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_a_late_definition_makes_links_of_what_stands_above(shown: Transcript) -> None:
    """In this section and in those that were laid out before it came."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "See [the page].\n\n", MessageState.STREAMING)])
    assert "open_link" not in shown.targets()
    shown.model.append_text("m0", "[the page]: https://example.org/p\n\nMore words\n")
    assert shown.targets()["open_link"].hit.label == "https://example.org/p"


def test_another_text_is_laid_out_anew(shown: Transcript) -> None:
    """A final text that differs from what streamed replaces it, also one of the same length."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "aaaa", MessageState.STREAMING)])
    shown.model.update(message(0, Role.ASSISTANT, "bbbb"))
    box = shown.view.flow.layouts[0].box(0)
    assert box.text is not None
    assert box.text.toPlainText() == "bbbb"


def test_a_person_can_paste_a_megabyte(shown: Transcript) -> None:
    """A bubble is laid out in runs, where it is seen."""
    text = "\n".join(f"line {number} of what was pasted" for number in range(40_000))
    shown.model.reset(1, [message(0, Role.USER, text)])
    assert shown.view.counters.laid_out < 10
    shown.view.selectAll()
    shown.view.copy()
    assert QGuiApplication.clipboard().text() == text
