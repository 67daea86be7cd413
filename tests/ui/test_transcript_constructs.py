"""What a message can hold beyond words: formulas, wide tables, code that is wider than the column."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QProcess, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.rendering.finding import Needle
from ainative_desktop.rendering.math import Formula
from ainative_desktop.runtime.formulas import FormulaArtist
from ainative_desktop.ui.transcript.boxes import BAR, Box
from ainative_desktop.ui.transcript.flow import TOP
from tests.helpers.transcript import PARAGRAPH, Transcript, message

LIMIT = 20_000  # ms

WIDE = "\n".join(
    [
        "|" + "|".join(f" Column {number} " for number in range(14)) + "|",
        "|" + "---|" * 14,
        "|" + "|".join(f" some words {number} " for number in range(14)) + "|",
    ]
)
CODE = "```python\nprint('" + "wide " * 40 + "')\nprint(2)\n```"


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    return Transcript(qtbot)


@pytest.fixture
def artist(qtbot: QtBot, shown: Transcript) -> Iterator[FormulaArtist]:
    artist = FormulaArtist()
    shown.view.set_artist(artist)
    yield artist
    artist.close()
    gone = QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: all(each.state() is gone for each in artist.findChildren(QProcess)))
    artist.deleteLater()


def answer(shown: Transcript, text: str) -> None:
    shown.model.reset(1, [message(0, Role.ASSISTANT, text)])


def box(shown: Transcript, part: int = 0) -> Box:
    found = shown.view.scene.part_box(0, part)
    assert found is not None
    return found


# -- formulas ------------------------------------------------------------------------------------------


def formulas(shown: Transcript) -> int:
    """How many are drawn in the window."""
    texts = [found[1].text for placed in shown.view.flow.placed if (found := shown.view.scene.box_of(placed))]
    return sum(text.toPlainText().count("\ufffc") for text in texts if text is not None)


def test_a_formula_is_drawn_where_its_source_stood(
    qtbot: QtBot, shown: Transcript, artist: FormulaArtist
) -> None:
    """And copied as that source."""
    answer(shown, "Say $x_1^2$ now.\n\n$$\n\\frac{a}{b}\n$$")
    before = shown.picture()
    words = box(shown).text
    assert words is not None
    assert words.toPlainText() == "Say $x_1^2$ now."
    qtbot.waitUntil(lambda: formulas(shown) == 2, timeout=LIMIT)
    assert shown.picture() != before
    words = box(shown).text
    assert words is not None
    assert words.toPlainText() == "Say \ufffc now."
    assert words.words((0, 5)) == "Say $x_1^2$"
    assert words.words((2, 9)) == "y $x_1^2$ now"


def test_formulas_that_come_late_move_nothing_that_is_read(
    qtbot: QtBot, shown: Transcript, artist: FormulaArtist
) -> None:
    """Those above the line at the window's top are laid out anew, and it stays where it is."""
    formulas = [rf"\frac{{\frac{{a_{row}}}{{b}}}}{{\frac{{c}}{{d}}}}" for row in range(8)]
    tall = "\n\n".join(f"Text ${latex}$ and more." for latex in formulas)
    shown.model.reset(1, [message(0, Role.ASSISTANT, tall + "\n\n" + PARAGRAPH * 30)])
    shown.view.verticalScrollBar().setValue(0)
    shown.scroll_up(-400)
    layout = shown.view.flow.layouts[0]
    heights = [layout.part_height(part) for part in range(8)]
    top = shown.view.flow.placed[0]
    assert top.part >= 8
    wanted = [Formula(latex, display=False) for latex in formulas]
    qtbot.waitUntil(lambda: all(map(artist.drawing, wanted)), timeout=LIMIT)
    qtbot.waitUntil(lambda: not artist._telling.isActive())
    assert shown.view.flow.placed[0] == top
    shown.scroll_up(80)
    shown.scroll_up(-80)
    assert shown.view.flow.placed[0] == top
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    assert shown.view.flow.anchor == (0, 0, -TOP)
    assert all(layout.part_height(part) > height for part, height in enumerate(heights))


def test_a_formula_stays_while_its_paragraph_grows(
    qtbot: QtBot, shown: Transcript, artist: FormulaArtist
) -> None:
    """What is drawn is drawn again at once, with no LaTeX in between."""
    shown.model.reset(1, [message(0, Role.ASSISTANT, "So $x$ is", MessageState.STREAMING)])
    qtbot.waitUntil(lambda: formulas(shown) == 1, timeout=LIMIT)
    for word in (" the", " same", " $x$"):
        shown.model.append_text("m0", word)
        assert formulas(shown) >= 1
    assert formulas(shown) == 2


# -- what is wider than the column ---------------------------------------------------------------------


def turn(shown: Transcript, x: int, y: int, *, shift: bool = False) -> None:
    """Turn the wheel over the first part."""
    point = QPointF(shown.middle_of(0))
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        point, shown.view.viewport().mapToGlobal(point), QPoint(), QPoint(x, y),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(shown.view.viewport(), event)


def test_a_wide_table_slides(shown: Transcript) -> None:
    """By a sideways turn, by Shift and the wheel, and no further than its ends."""
    answer(shown, WIDE + "\n\nText.")
    assert box(shown).overflow > 100
    assert box(shown, 1).overflow == 0
    before = shown.picture()
    turn(shown, -120, 0)
    assert box(shown).shift == 60
    assert shown.picture() != before
    turn(shown, 0, -240, shift=True)
    assert box(shown).shift == 180
    turn(shown, -120_000, 0)
    assert box(shown).shift == box(shown).overflow
    turn(shown, 120_000, 0)
    assert box(shown).shift == 0
    assert shown.picture() == before


def test_the_place_is_kept_when_it_is_laid_out_anew(shown: Transcript) -> None:
    """As when the box was let go far away, and in every run of a long table."""
    answer(shown, WIDE + "\n| x | y |" * 100)
    shown.view.verticalScrollBar().setValue(0)
    turn(shown, -120, 0)
    assert (box(shown).shift, box(shown, 1).shift) == (60, 60)
    layout = shown.view.flow.layouts[0]
    layout._stacks[0].let_go(1)
    assert box(shown, 1).shift == 60


def test_the_runs_of_a_long_table_have_the_same_columns(shown: Transcript) -> None:
    """Unless a word in a later one needs more."""
    rows = "| some words | other words |\n" * 70 + "| x | y |\n" * 70
    answer(shown, "| a | b |\n|---|---|\n" + rows)
    texts = [box(shown, part).text for part in range(3)]
    widths = [text.column_widths for text in texts if text is not None]
    assert widths[0] == pytest.approx(widths[1])
    assert widths[0] == pytest.approx(widths[2])


FROM_RIGHT = "| الاسم | العدد |\n|---|---|\n| تفاح | 12 |\n"


def test_a_table_that_is_read_from_the_right_begins_there(shown: Transcript) -> None:
    """It is read, found and copied in its own order all the same."""
    answer(shown, FROM_RIGHT + "| موز | 3 |\n" * 150)
    texts = [text for part in range(3) if (text := box(shown, part).text) is not None]
    assert texts[0].words().splitlines()[:2] == ["الاسم\tالعدد", "تفاح\t12"]
    name, count = (texts[0].toPlainText().index(word) for word in ("تفاح", "12"))
    assert texts[0].x_of(count) < texts[0].x_of(name)
    assert texts[0].x_of(name) > box(shown).width / 2
    first = texts[0].toPlainText().index("الاسم")
    assert [start - first for start, _ in texts[0].found(Needle("ا"))[:2]] == [0, 2]
    assert texts[1].column_widths == pytest.approx(texts[0].column_widths)


def test_a_wide_table_that_is_read_from_the_right_shows_its_first_column(shown: Transcript) -> None:
    """The others slide into view."""
    answer(shown, "|" + " كلمة |" * 30 + "\n" + "|---" * 30 + "|\n")
    assert box(shown).overflow > 100
    assert box(shown).shift == box(shown).overflow


def test_the_bar_is_dragged_and_reached_by_keys(shown: Transcript) -> None:
    """Selecting nothing."""
    answer(shown, WIDE)
    start = shown.rect("slide").center().toPoint()
    shown.drag(start, start + QPoint(30, 40))
    assert box(shown).shift == pytest.approx(30 * box(shown).bar_scale)
    assert shown.view.scene.selection.empty
    moved = box(shown).shift
    shown.view.clearFocus()
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.view.scene.focused is not None
    assert shown.view.scene.focused.hit.action == "slide"
    QTest.keyClick(shown.view, Qt.Key.Key_Left)
    assert box(shown).shift == max(0, moved - 60)
    QTest.keyClick(shown.view, Qt.Key.Key_Right)
    assert box(shown).shift == max(0, moved - 60) + 60


def test_text_is_selected_where_it_is_shown(shown: Transcript) -> None:
    """Also after it was slid."""
    answer(shown, WIDE)
    at = shown.middle_of(0)
    first = shown.view.scene.place_under(QPointF(at))
    turn(shown, -600, 0)
    second = shown.view.scene.place_under(QPointF(at))
    assert first is not None
    assert second is not None
    assert second.position > first.position


def test_code_wraps_until_it_is_told_not_to(shown: Transcript) -> None:
    """Then it slides; a block that fits has nothing to toggle."""
    answer(shown, CODE + "\n\n```\nshort\n```")
    wrapped = box(shown).height
    actions = [target.hit.action for target in shown.view.scene.targets() if target.part < 2]
    assert actions == ["wrap", "copy_code", "copy_code"]
    shown.click(shown.rect("wrap").center())
    assert box(shown).overflow > 100
    assert box(shown).height < wrapped + BAR
    assert shown.view.flow.layouts[0].code_from(0).endswith("print(2)")
    shown.click(shown.rect("wrap").center())
    assert (box(shown).overflow, box(shown).height) == (0, wrapped)


# -- what is copied of it ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "whole", "piece"),
    [
        ("> a quote `code` here\n>\n> and more", "a quote code here\nand more", " quote c"),
        ("| a | b |\n|---|---|\n| c | d `e` |\n| | f |", "a\tb\nc\td e\n\tf", "b\nc\td"),
        ("- one\n  - two", "one\ntwo", "e\ntwo"),
        ("```\na b\n\nc\n```", "a b\n\nc", "b\n\nc"),
    ],
)
def test_pieces_are_copied_as_they_are_read(shown: Transcript, markdown: str, whole: str, piece: str) -> None:
    """Nothing twice, no padding, rows as rows."""
    answer(shown, markdown)
    text = box(shown).text
    assert text is not None
    assert text.words() == whole
    assert text.words((2, 11)).startswith(piece)
