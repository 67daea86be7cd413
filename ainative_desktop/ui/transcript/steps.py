"""A thought or the use of a tool, as a quiet line that opens, and the question whether a tool may run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextCharFormat

from ...protocol.steps import Step, Thought, ToolState, ToolUse
from ..mirroring import is_mirrored, mirrored_in
from ..translation import QT_TRANSLATE_NOOP
from .boxes import Box, Hit, Mood
from .document import RichText
from .look import Look
from .panel import PanelBox
from .stacks import GAP, Desk, Stack, runs_of
from .step_words import cut_words, head_of, laid_out, left_out_words, question_about, visible

FOLD = "fold"  # the action of the line that opens and closes
INDENT = 18  # px of what a step holds, below its line
NEAR = 4  # px between two steps
PADDING = 12
RUN = 2**10  # characters of a thought that are laid out together
LONGEST_RUN = 4 * RUN

ANSWERS = {
    "allow_once": QT_TRANSLATE_NOOP("transcript", "Allow once"),
    "allow_always": QT_TRANSLATE_NOOP("transcript", "Always allow"),
    "deny": QT_TRANSLATE_NOOP("transcript", "Don't allow"),
}


class FoldBox(Box):
    """The line of a step: what it was, and a chevron that says whether it is open."""

    def __init__(self, words: str, look: Look, width: float, *, opened: bool) -> None:
        super().__init__(look, width, round(look.line))
        self._opened = opened
        room = round(width - INDENT - 8)
        self._shown = look.small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        reach = INDENT + look.small_metrics.horizontalAdvance(self._shown) + 8
        area = mirrored_in(width, QRectF(-4, 0, reach + 4, self.height))
        self._hits = [Hit(area, FOLD, words, expanded=opened)]

    def paint(self, painter: QPainter, mood: Mood) -> None:
        strong = 0 in (mood.hot, mood.focused)
        color = self.look.color("text" if strong else "muted")
        pen = QPen(color, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = self.height / 2
        shape = ((0, -2), (4, 2), (8, -2)) if self._opened else ((2, -4), (6, 0), (2, 4))
        points = [QPointF(x + 1, middle + y) for x, y in shape]
        if is_mirrored():
            points = [QPointF(self.width - point.x(), point.y()) for point in points]
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(color)
        painter.setFont(self.look.small)
        room = mirrored_in(self.width, QRectF(INDENT, 0, self.width - INDENT, self.height))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown)
        if mood.focused == 0:
            self.paint_focus(painter, self._hits[0].rect)

    def hits(self) -> Sequence[Hit]:
        return self._hits


class InsideBox(Box):
    """A run of what a step holds, below a caption if it has one, beside a line that says it belongs there."""

    def __init__(self, text: str, caption: str, look: Look, width: float, *, code: bool, gap: int) -> None:
        super().__init__(look, width)
        self._caption, self._gap = caption, gap
        top = round(look.caption_metrics.height()) + 2 if caption else 0
        self.text = RichText(look.code if code else look.small, look.code_line if code else look.line)
        self.text.set_plain(text, width - INDENT)
        ink = QTextCharFormat()
        ink.setForeground(look.color("text" if code else "muted"))
        self.text.cursor_over((0, len(text))).mergeCharFormat(ink)
        self.origin = QPointF(0 if is_mirrored() else INDENT, top)
        self.height = top + self.text.height

    def paint(self, painter: QPainter, mood: Mood) -> None:
        line = mirrored_in(self.width, QRectF(4, -self._gap, 1, self.height + self._gap))
        painter.fillRect(line, self.look.color("hairline"))
        if self._caption:
            painter.setFont(self.look.caption)
            painter.setPen(self.look.color("muted"))
            room = mirrored_in(self.width, QRectF(INDENT, 0, self.width - INDENT, self.origin.y()))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._caption)
        super().paint(painter, mood)


class ConsentBox(PanelBox):
    """The question whether a tool may run, with a button for each answer below it."""

    def __init__(self, use: ToolUse, look: Look, width: float) -> None:
        super().__init__(look, width, kind="accent")
        self.text = RichText(look.small, look.line)
        self.origin = QPointF(14, PADDING)
        self.text.set_content(self._html(use), width - 28)
        self._buttons = self._place_buttons(PADDING + self.text.height + 10)
        self.height = round(self._buttons[-1].rect.bottom()) + PADDING

    def _html(self, use: ToolUse) -> str:
        before, about, after = question_about(use)
        family = escape(self.look.style.code_family)
        code = f"<span style=\"font-family:'{family}'\">{escape(about)}</span>"
        return f"<p>{escape(before)}{code}{escape(after)}</p>"

    def _place_buttons(self, top: float) -> list[Hit]:
        hits: list[Hit] = []
        left, height = 14.0, self.look.line + 5
        for action, words in ANSWERS.items():
            label = QCoreApplication.translate("transcript", words)
            wide = round(self.look.small_metrics.horizontalAdvance(label)) + 24
            if hits and left + wide > self.width - 14:
                left, top = 14.0, top + height + 8
            hits.append(Hit(mirrored_in(self.width, QRectF(left, top, wide, height)), action, label))
            left += wide + 8
        return hits


@dataclass(frozen=True, slots=True)
class _Item:
    """What one box shows."""

    kind: Literal["head", "prose", "code", "question"]
    text: str = ""
    caption: str = ""


class StepStack(Stack):
    """One step: its line, what it holds where that is open, and the question where there is one.

    `key` names it among those of all messages, so that it stays open however often it is laid out.
    """

    def __init__(self, desk: Desk, step: Step, key: tuple[str, int], *, gap: int, left_out: int) -> None:
        super().__init__(desk)
        self._key = key
        self._gap = gap
        self._step = step
        self._taken = 0  # characters of a thought that are in the runs
        self._runs: list[str] = []
        self._items: list[_Item] = []
        self._left_out = left_out
        self.settled = False  # the step as it was shown last does not change any more
        self.show(step, left_out)

    @property
    def opened(self) -> bool:
        """Whether what it holds is shown."""
        return self._key in self.desk.unfolded

    @property
    def asks(self) -> bool:
        """Whether it ends with the question."""
        return any(item.kind == "question" for item in self._items)

    def toggle(self) -> None:
        """Open it, or close it."""
        self.desk.unfolded ^= {self._key}
        self._show_items(first=0)

    def show(self, step: Step, left_out: int) -> int | None:
        """Show a step as it is now, and how many after it were not kept; the first item that changed."""
        self._step, self._left_out = step, left_out
        self.settled = not step.going_on
        return self._show_items()

    def _show_items(self, first: int | None = None) -> int | None:
        items = self._current_items()
        if first is None:
            pairs = enumerate(zip(items, self._items, strict=False))
            first = next((place for place, (new, old) in pairs if new != old), min(len(items), len(self)))
            if first == len(items) == len(self._items):
                return None
        self._items = items
        self._remake(first, len(items))
        return first

    def _current_items(self) -> list[_Item]:
        step = self._step
        items = [_Item("head", head_of(step))]
        if self.opened:
            inside = self._thought(step) if isinstance(step, Thought) else _use(step)
            items += [*inside, *([_Item("prose", cut_words(step.cut))] if step.cut else [])]
        if isinstance(step, ToolUse) and step.state is ToolState.ASKS:
            items.append(_Item("question", step.arguments))
        if self._left_out:
            items.append(_Item("prose", left_out_words(self._left_out)))
        return items

    def _thought(self, thought: Thought) -> list[_Item]:
        """A thought grows: what was cut into runs before is left as it is."""
        if len(thought.text) > self._taken:
            text = visible(thought.text.text(self._taken))
            self._taken = len(thought.text)
            last = self._runs.pop() if self._runs else ""
            self._runs += _cut(last + text)
        return [_Item("prose", run) for run in self._runs]

    def gap_above(self, item: int) -> int:
        match self._items[item].kind:
            case "head":
                return self._gap
            case "question":
                return 8
            case _:
                return 8 if self._items[item].caption and item > 1 else 4 if item == 1 else 0

    def source_of(self, item: int) -> str:
        held = self._items[item]
        return held.text if held.kind in ("prose", "code") else ""

    def joint_above(self, item: int) -> str:
        return "\n"

    def _make(self, item: int) -> Box:
        look, width, held = self.desk.look, self.desk.width, self._items[item]
        if held.kind == "head":
            return FoldBox(held.text, look, width, opened=self.opened)
        if held.kind == "question":
            assert isinstance(self._step, ToolUse)
            return ConsentBox(self._step, look, width)
        gap = self.gap_above(item)
        return InsideBox(held.text, held.caption, look, width, code=held.kind == "code", gap=gap)

    def _estimate(self, item: int) -> int:
        return self._lines_height(self._items[item].text)


def gap_of(*, first: bool, after_step: bool) -> int:
    """What is above a step: nothing at an answer's beginning, little below another one."""
    return 0 if first else NEAR if after_step else GAP


def _use(use: ToolUse) -> list[_Item]:
    items = [*_captioned(QCoreApplication.translate("transcript", "Arguments"), use.arguments)]
    if not use.going_on and use.result:
        items += _captioned(
            QCoreApplication.translate("transcript", "Result")
            if use.state is ToolState.DONE
            else QCoreApplication.translate("transcript", "What came of it"),
            use.result,
        )
    return items


def _captioned(caption: str, text: str) -> list[_Item]:
    return [
        _Item("code", run, caption if number == 0 else "")
        for number, run in enumerate(runs_of(laid_out(text)))
    ]


def _cut(text: str) -> list[str]:
    """Runs of a thought: they end with a line, or with a word where a line is very long."""
    runs: list[str] = []
    while len(text) > RUN:
        end = text.find("\n", RUN)
        if end < 0 or end > LONGEST_RUN:
            if len(text) <= LONGEST_RUN:
                break
            end = text.rfind(" ", RUN, LONGEST_RUN)
            end = end if end > 0 else LONGEST_RUN - 1
        runs.append(text[:end])
        text = text[end + 1 :]
    return [*runs, text]
