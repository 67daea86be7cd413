"""What a message is drawn from: prose, code and bubbles, each a box with a height."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ...rendering.blocks import Block, BlockKind
from ...rendering.html import to_html
from .document import RichText, Selection
from .look import Look

RADIUS = 10
BUBBLE_RADIUS = 16
BUBBLE_SHARE = 0.78  # of the column
BUBBLE_PADDING = 15
CODE_PADDING = 14
CODE_HEAD = 32


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be clicked: where, in the box's coordinates, what it does, and its words."""

    rect: QRectF
    action: str
    label: str


@dataclass(frozen=True, slots=True)
class Mood:
    """How a box is shown just now; `hot` and `focused` are the numbers of its hits, -1 for none."""

    selection: Selection | None = None
    marks: Sequence[Selection] = ()  # what was found
    mark: Selection | None = None  # the one of them that one is at
    active: bool = False  # the mouse or the keyboard is on the message
    hot: int = -1
    focused: int = -1
    copied: bool = False


class Box:
    """A drawn part of a message, `width` px wide. Coordinates are the box's own."""

    text: RichText | None = None
    origin = QPointF(0, 0)  # of the text

    def __init__(self, look: Look, width: float, height: int = 0) -> None:
        self.look = look
        self.width = width
        self.height = height

    def paint(self, painter: QPainter, mood: Mood) -> None:
        """Draw the box at the painter's origin."""
        if self.text is not None:
            painter.save()
            painter.translate(self.origin)
            self.text.paint(painter, self.look, mood.selection, mood.marks, mood.mark)
            painter.restore()

    def hits(self) -> Sequence[Hit]:
        """What can be clicked."""
        return ()

    def link_at(self, point: QPointF) -> str:
        """The link under `point`, if any."""
        return self.text.link_at(point - self.origin) if self.text is not None else ""

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Mark what the keyboard is on."""
        painter.setPen(QPen(self.look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


class ProseBox(Box):
    """A paragraph, heading, list item, quote or table."""

    def __init__(self, block: Block, look: Look, width: float, references: Mapping[str, Any]) -> None:
        super().__init__(look, width)
        self.text = RichText(look.body, look.line)
        self.text.set_content(to_html(block, look.style, references), width)
        self.height = self.text.height


class RuleBox(Box):
    """A thematic break."""

    def __init__(self, look: Look, width: float) -> None:
        super().__init__(look, width, 17)

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.fillRect(QRectF(0, 8, self.width, 1), self.look.color("hairline"))


class CodeBox(Box):
    """A run of code; the first one has the language and Copy, the last one the lower corners."""

    def __init__(self, block: Block, look: Look, width: float) -> None:
        super().__init__(look, width)
        self._block = block
        self._head = CODE_HEAD if block.first else 0
        top = self._head + (12 if block.first else 0)
        self.origin = QPointF(CODE_PADDING, top)
        self.text = RichText(look.code, look.code_line)
        self.text.set_content(to_html(block, look.style), width - 2 * CODE_PADDING)
        self.height = round(top + self.text.height + (12 if block.last else 0))

    def paint(self, painter: QPainter, mood: Mood) -> None:
        self._paint_frame(painter)
        if self._block.first:
            self._paint_head(painter, mood)
        super().paint(painter, mood)

    def _paint_frame(self, painter: QPainter) -> None:
        reach = RADIUS * 2
        top = 0 if self._block.first else -reach
        bottom = self.height if self._block.last else self.height + reach
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width, self.height), Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self.look.color("hairline"), 1))
        painter.setBrush(self.look.color("code"))
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, self.width - 1, bottom - top - 1), RADIUS, RADIUS)
        painter.restore()

    def _paint_head(self, painter: QPainter, mood: Mood) -> None:
        painter.setFont(self.look.caption)
        painter.setPen(self.look.color("muted"))
        area = QRectF(CODE_PADDING, 0, self.width - 2 * CODE_PADDING, CODE_HEAD)
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, self._block.info or "text")
        if mood.hot == 0 or mood.copied:
            painter.setPen(self.look.color("text"))
        painter.drawText(area, align | Qt.AlignmentFlag.AlignRight, "Copied" if mood.copied else "Copy")
        painter.fillRect(QRectF(1, CODE_HEAD, self.width - 2, 1), self.look.color("hairline"))
        if mood.focused == 0:
            self.paint_focus(painter, self.hits()[0].rect.adjusted(-2, 4, 2, -3))

    def hits(self) -> Sequence[Hit]:
        if not self._block.first:
            return ()
        width = self.look.caption_metrics.horizontalAdvance("Copied") + 12
        return [
            Hit(QRectF(self.width - CODE_PADDING - width + 6, 0, width, CODE_HEAD), "copy_code", "Copy code")
        ]


class BubbleBox(Box):
    """What the person wrote, as it stands, at the right; a long text is cut in several of them."""

    def __init__(self, text: str, look: Look, width: float, first: bool, last: bool) -> None:
        super().__init__(look, width)
        self._first, self._last = first, last
        room = width * BUBBLE_SHARE - 2 * BUBBLE_PADDING
        self.text = RichText(look.body, look.line)
        self.text.set_plain(text, room)
        inner = min(math.ceil(self.text.idealWidth()) + 1, room) if first and last else room
        self.text.setTextWidth(inner)
        self._left = width - inner - 2 * BUBBLE_PADDING
        top = 9 if first else 0
        self.origin = QPointF(self._left + BUBBLE_PADDING, top)
        self.height = self.text.height + top + (9 if last else 0)

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("bubble"))
        painter.drawPath(self._outline())
        super().paint(painter, mood)

    def _outline(self) -> QPainterPath:
        """A rounded rectangle whose lower right corner, where it was sent from, is nearly square."""
        area = QRectF(self._left, 0, self.width - self._left, self.height)
        path = QPainterPath()
        if not (self._first or self._last):
            path.addRect(area)
            return path
        radius = min(BUBBLE_RADIUS, self.height / 2)
        reach = 2 * BUBBLE_RADIUS
        above, below = 0 if self._first else reach, 0 if self._last else reach
        path.addRoundedRect(area.adjusted(0, -above, 0, below), radius, radius)
        if self._last:
            corner = QPainterPath()
            corner.addRoundedRect(QRectF(area.right() - radius, area.bottom() - radius, radius, radius), 4, 4)
            path = path.united(corner)
        whole = QPainterPath()
        whole.addRect(area)
        return path.intersected(whole)


def block_box(block: Block, look: Look, width: float, references: Mapping[str, Any]) -> Box:
    """The box that draws `block`."""
    if block.kind is BlockKind.CODE:
        return CodeBox(block, look, width)
    if block.kind is BlockKind.RULE:
        return RuleBox(look, width)
    return ProseBox(block, look, width, references)
