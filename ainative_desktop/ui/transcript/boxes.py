"""What a message is drawn from: prose, code, bubbles and notes, each a box with a height."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ...protocol.messages import MessageState
from ...rendering.blocks import Block, BlockKind
from ...rendering.html import to_html
from .document import RichText, Selection
from .look import Look

RADIUS = 10
BUBBLE_RADIUS = 16
BUBBLE_SHARE = 0.8  # of the column
CODE_PADDING = 14
CODE_HEAD = 32
NOTE_PADDING = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be clicked: where, in the box's coordinates, what it does, and its words."""

    rect: QRectF
    action: str
    label: str


class Box:
    """A drawn part of a message, `width` px wide. Coordinates are the box's own."""

    text: RichText | None = None
    origin = QPointF(0, 0)  # of the text

    def __init__(self, look: Look, width: float, height: int = 0) -> None:
        self.look = look
        self.width = width
        self.height = height

    def paint(self, painter: QPainter, selection: Selection | None) -> None:
        """Draw the box at the painter's origin."""
        if self.text is not None:
            painter.save()
            painter.translate(self.origin)
            self.text.paint(painter, self.text_color(), selection, self.look.color("accent_tint"))
            painter.restore()

    def text_color(self) -> QColor:
        """The colour of the text."""
        return self.look.color("text")

    def hits(self) -> Sequence[Hit]:
        """What can be clicked."""
        return ()

    def link_at(self, point: QPointF) -> str:
        """The link under `point`, if any."""
        return self.text.link_at(point - self.origin) if self.text is not None else ""


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

    def paint(self, painter: QPainter, selection: Selection | None) -> None:
        painter.fillRect(QRectF(0, 8, self.width, 1), self.look.color("hairline"))


class CodeBox(Box):
    """A run of code; the first one has the language and Copy, the last one the lower corners."""

    def __init__(self, block: Block, look: Look, width: float) -> None:
        super().__init__(look, width)
        self._block = block
        self.copied = False
        self._head = CODE_HEAD if block.first else 0
        top = self._head + (10 if block.first else 0)
        self.origin = QPointF(CODE_PADDING, top)
        self.text = RichText(look.code, look.code_line)
        self.text.set_content(to_html(block, look.style), width - 2 * CODE_PADDING)
        self.height = round(top + self.text.height + (11 if block.last else 0))

    def paint(self, painter: QPainter, selection: Selection | None) -> None:
        self._paint_frame(painter)
        if self._block.first:
            self._paint_head(painter)
        super().paint(painter, selection)

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

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(self.look.small)
        painter.setPen(self.look.color("muted"))
        area = QRectF(CODE_PADDING, 0, self.width - 2 * CODE_PADDING, CODE_HEAD)
        align = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, self._block.info or "text")
        painter.drawText(area, align | Qt.AlignmentFlag.AlignRight, "Copied" if self.copied else "Copy")
        painter.fillRect(QRectF(1, CODE_HEAD, self.width - 2, 1), self.look.color("hairline"))

    def hits(self) -> Sequence[Hit]:
        if not self._block.first:
            return ()
        width = self.look.small_metrics.horizontalAdvance("Copied") + 12
        return [
            Hit(QRectF(self.width - CODE_PADDING - width + 6, 0, width, CODE_HEAD), "copy_code", "Copy code")
        ]


class BubbleBox(Box):
    """What the person wrote, as it stands, at the right."""

    def __init__(self, text: str, look: Look, width: float) -> None:
        super().__init__(look, width)
        padding_x, padding_y = 15, 9
        self.text = RichText(look.body, look.line)
        self.text.set_plain(text, width * BUBBLE_SHARE - 2 * padding_x)
        inner = min(self.text.idealWidth() + 1, width * BUBBLE_SHARE - 2 * padding_x)
        self.text.setTextWidth(inner)
        self._left = width - inner - 2 * padding_x
        self.origin = QPointF(self._left + padding_x, padding_y - 2)  # the line's extra height is above
        self.height = self.text.height + 2 * padding_y

    def paint(self, painter: QPainter, selection: Selection | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("bubble"))
        painter.drawPath(self._outline())
        super().paint(painter, selection)

    def _outline(self) -> QPainterPath:
        """A rounded rectangle whose lower right corner, where it was sent from, is nearly square."""
        path = QPainterPath()
        area = QRectF(self._left, 0, self.width - self._left, self.height)
        radius = min(BUBBLE_RADIUS, self.height / 2)
        path.addRoundedRect(area, radius, radius)
        corner = QPainterPath()
        corner.addRoundedRect(QRectF(area.right() - radius, area.bottom() - radius, radius, radius), 4, 4)
        return path.united(corner)


_NOTES = {
    MessageState.INTERRUPTED: ("Interrupted", "warning", ("continue", "retry")),
    MessageState.ERROR: ("No answer", "error", ("retry",)),
    MessageState.ABORTED: ("Stopped", "muted", ("continue", "retry")),
}
_LABELS = {"continue": "Continue", "retry": "Retry", "stop": "Stop", "copy": "Copy", "edit": "Edit"}


class NoteBox(Box):
    """What happened to an answer, and what can be done about it, in place."""

    def __init__(self, state: MessageState, words: str, has_text: bool, look: Look, width: float) -> None:
        super().__init__(look, width)
        title, self._level, actions = _NOTES.get(state, ("", "muted", ()))
        if state is MessageState.ERROR and has_text:
            title = "Error"
        if not has_text:
            actions = tuple(action for action in actions if action != "continue")
        self._buttons = self._place_buttons(actions)
        left = min((hit.rect.left() for hit in self._buttons), default=width)
        self.text = RichText(look.small, look.line)
        self.origin = QPointF(14, NOTE_PADDING - 2)
        self.text.set_content(self._html(title, words), left - 14 - 12)
        self.height = max(self.text.height, round(look.line)) + 2 * NOTE_PADDING
        for hit in self._buttons:
            hit.rect.moveTop((self.height - hit.rect.height()) / 2)

    def _html(self, title: str, words: str) -> str:
        from html import escape

        color = getattr(self.look.theme, self._level)
        gap = "&nbsp;&nbsp;&nbsp;" if title and words else ""
        return (
            f'<p><span style="color:{color};font-weight:600">{escape(title)}</span>{gap}{escape(words)}</p>'
        )

    def _place_buttons(self, actions: Sequence[str]) -> list[Hit]:
        hits: list[Hit] = []
        right = self.width - 14
        for action in reversed(actions):
            label = _LABELS[action]
            width = self.look.small_metrics.horizontalAdvance(label) + 24
            hits.insert(0, Hit(QRectF(right - width, 0, width, self.look.line + 5), action, label))
            right -= width + 8
        return hits

    def paint(self, painter: QPainter, selection: Selection | None) -> None:
        quiet = self._level == "muted"
        background = self.look.color("background") if quiet else self.look.color(f"{self._level}_tint")
        painter.setPen(QPen(self.look.color("hairline"), 1))
        painter.setBrush(background)
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width - 1, self.height - 1), RADIUS, RADIUS)
        super().paint(painter, selection)
        painter.setFont(self.look.small)
        for hit in self._buttons:
            painter.setPen(QPen(self.look.color("hairline"), 1))
            painter.setBrush(self.look.color("background"))
            painter.drawRoundedRect(hit.rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            painter.setPen(self.look.color("text"))
            painter.drawText(hit.rect, Qt.AlignmentFlag.AlignCenter, hit.label)

    def hits(self) -> Sequence[Hit]:
        return self._buttons


def block_box(block: Block, look: Look, width: float, references: Mapping[str, Any]) -> Box:
    """The box that draws `block`."""
    if block.kind is BlockKind.CODE:
        return CodeBox(block, look, width)
    if block.kind is BlockKind.RULE:
        return RuleBox(look, width)
    return ProseBox(block, look, width, references)
