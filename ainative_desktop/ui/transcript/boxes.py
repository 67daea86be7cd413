"""What a message is drawn from: prose, code and bubbles, each a box with a height."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ...rendering.html import to_html
from ...rendering.markdown import References
from ...rendering.math import Formula
from ...rendering.pieces import Block, BlockKind
from ..attachments.thumbnails import Thumbnails
from ..mirroring import is_mirrored, mirrored_in
from ..phrases import localised
from .document import Link, RichText, Selection
from .formulas import FormulaPictures
from .look import Look
from .mirrored import begins_right

RADIUS = 10
BUBBLE_RADIUS = 16
BUBBLE_SHARE = 0.78  # of the column
BUBBLE_PADDING = 15
CODE_PADDING = 14
CODE_HEAD = 32
COLUMN_WIDTH = 100  # px of a table's column, as far as its words want them
OVERHANG = 6  # px that a tall line may reach above its box
BAR = 8  # px for the bar below what slides sideways
SLIDE = "slide"  # the actions of hits
COPY_CODE = "copy_code"
WRAP = "wrap"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be clicked: where, in the box's coordinates, what it does, and its words; for what
    opens and closes, whether it is open."""

    rect: QRectF
    action: str
    label: str
    expanded: bool | None = None


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


@dataclass(frozen=True, slots=True)
class Sheet:
    """What boxes are laid out on: how they look, how wide they are, and the pictures in them."""

    look: Look
    width: float
    pictures: FormulaPictures | None = None
    thumbnails: Thumbnails | None = None

    def drawn(self, formula: Formula) -> bool:
        """Whether there is a picture of the formula."""
        return self.pictures is not None and self.pictures.has(formula)


class Box:
    """A drawn part of a message, `width` px wide. Coordinates are the box's own.

    Text that is wider than its room slides sideways: by `shift` of `overflow` px.
    """

    text: RichText | None = None
    origin = QPointF(0, 0)  # of the text
    shift = 0.0
    overflow = 0.0
    from_right = False  # the text is read from the right, and shown from there at first

    def __init__(self, look: Look, width: float, height: int = 0) -> None:
        self.look = look
        self.width = width
        self.height = height

    def paint(self, painter: QPainter, mood: Mood) -> None:
        """Draw the box at the painter's origin."""
        if self.text is None:
            return
        painter.save()
        if self.overflow:
            left = self.origin.x() + self.shift
            room = QRectF(left, -OVERHANG, self._visible, self.height + OVERHANG)
            painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
            self._paint_bar(painter, mood)
        painter.translate(self.origin)
        self.text.paint(painter, self.look, mood.selection, mood.marks, mood.mark)
        painter.restore()

    def hits(self) -> Sequence[Hit]:
        """What can be clicked."""
        return [self._bar_hit()] if self.overflow else []

    # -- sliding ------------------------------------------------------------------------------------

    def _measure(self, room: float) -> None:
        """See how much wider than `room` px the text is; the box gets its bar's height if it is."""
        assert self.text is not None
        self._visible = room
        beyond = self.text.size().width() - room
        if beyond > 1:
            self.overflow = beyond
            self.height += BAR

    def slide(self, shift: float) -> None:
        """Show the text from `shift` px on, as far as that goes."""
        before, self.shift = self.shift, min(max(0.0, shift), self.overflow)
        self.origin = QPointF(self.origin.x() + before - self.shift, self.origin.y())

    @property
    def bar_scale(self) -> float:
        """The px of text that a px of the bar stands for."""
        return (self._visible + self.overflow) / self._visible

    def _bar_hit(self) -> Hit:
        left = self.origin.x() + self.shift
        return Hit(
            QRectF(left, self.height - BAR - 2, self._visible, BAR + 2),
            SLIDE,
            QCoreApplication.translate("transcript", "Scroll sideways"),
        )

    def _paint_bar(self, painter: QPainter, mood: Mood) -> None:
        number = len(self.hits()) - 1
        track = self._bar_hit().rect
        length = max(24.0, self._visible / self.bar_scale)
        left = track.left() + (track.width() - length) * self.shift / self.overflow
        painter.setPen(Qt.PenStyle.NoPen)
        strong = number in (mood.hot, mood.focused)
        painter.setBrush(self.look.color("accent" if mood.focused == number else "muted"))
        painter.setOpacity(0.8 if strong else 0.35)
        painter.drawRoundedRect(QRectF(left, self.height - 6, length, 4), 2, 2)
        painter.setOpacity(1)

    def link_at(self, point: QPointF) -> Link | None:
        """The link under `point`, if any."""
        return self.text.link_at(point - self.origin) if self.text is not None else None

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Mark what the keyboard is on."""
        painter.setPen(QPen(self.look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


class ProseBox(Box):
    """A paragraph, heading, list item, quote, footnote or formula."""

    def __init__(self, block: Block, sheet: Sheet, references: References) -> None:
        super().__init__(sheet.look, sheet.width)
        self.text = RichText(sheet.look.body, sheet.look.line)
        if block.note:
            block = replace(block, note=localised(block.note))
        html = to_html(block, sheet.look.style, references, sheet.drawn, jumps=True)
        self._fill(self.text, html, sheet)
        self.height = self.text.height
        self._measure(sheet.width)

    def append_words(self, words: str) -> None:
        """Let it go on with words of running text."""
        assert self.text is not None
        self.text.append_words(words)
        self.height = self.text.height

    def _fill(self, text: RichText, html: str, sheet: Sheet) -> None:
        text.set_content(html, sheet.width, sheet.pictures)


class TableBox(ProseBox):
    """A table, or a run of its rows: words are not cut, and columns not narrowed beyond what can be read.

    A later run has the column widths of the `first` one.
    """

    def __init__(self, block: Block, sheet: Sheet, references: References, first: Box | None = None) -> None:
        self._first = first
        super().__init__(block, sheet, references)

    def _fill(self, text: RichText, html: str, sheet: Sheet) -> None:
        text.keep_words()
        text.set_content(html, sheet.width, sheet.pictures)
        self.from_right = begins_right(text.table)
        if self._first is not None and self._first.text is not None:
            widths = self._first.text.column_widths
            text.set_column_widths(widths)
            text.setTextWidth(max(sheet.width, sum(widths)))
            return
        wanted = COLUMN_WIDTH * (text.table.columns() if text.table is not None else 1)
        if wanted > sheet.width:
            text.setTextWidth(-1)
            text.setTextWidth(max(sheet.width, min(text.idealWidth(), wanted)))


class RuleBox(Box):
    """A thematic break."""

    def __init__(self, look: Look, width: float) -> None:
        super().__init__(look, width, 17)

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.fillRect(QRectF(0, 8, self.width, 1), self.look.color("hairline"))


class CodeBox(Box):
    """A run of code; the first one has the language and Copy, the last one the lower corners."""

    def __init__(self, block: Block, sheet: Sheet, *, wrap: bool) -> None:
        super().__init__(sheet.look, sheet.width)
        self._block = block
        self._wrap = wrap
        self._head = CODE_HEAD if block.first else 0
        top = self._head + (12 if block.first else 0)
        room = sheet.width - 2 * CODE_PADDING
        self.origin = QPointF(CODE_PADDING, top)
        self.text = RichText(sheet.look.code, sheet.look.code_line)
        if not wrap:
            self.text.keep_lines()
        self.text.set_content(to_html(block, sheet.look.style), room)
        self.height = round(top + self.text.height + (12 if block.last else 0))
        self._wraps = not wrap or not block.last or self.text.lines > block.body.count("\n") + 1
        self._measure(room)

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
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # code begins at the left
        painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, self._block.info or "text")
        hits = self.hits()
        for number, hit in enumerate(hits):
            if hit.action == SLIDE:
                continue
            done = hit.action == COPY_CODE and mood.copied
            painter.setPen(self.look.color("text" if mood.hot == number or done else "muted"))
            area = hit.rect.adjusted(6, 0, -6, 0)
            painter.drawText(
                area,
                align | Qt.AlignmentFlag.AlignRight,
                QCoreApplication.translate("transcript", "Copied") if done else hit.label,
            )
        painter.fillRect(QRectF(1, CODE_HEAD, self.width - 2, 1), self.look.color("hairline"))
        if 0 <= mood.focused < len(hits) and hits[mood.focused].action != SLIDE:
            self.paint_focus(painter, hits[mood.focused].rect.adjusted(-2, 4, 2, -3))

    def hits(self) -> Sequence[Hit]:
        found = list(super().hits())
        if self._block.first:
            right = self.width - CODE_PADDING + 6
            copied = QCoreApplication.translate("transcript", "Copied")
            copy = self._button(right, COPY_CODE, QCoreApplication.translate("transcript", "Copy"), copied)
            words = [
                QCoreApplication.translate("transcript", "Wrap"),
                QCoreApplication.translate("transcript", "No wrap"),
            ]
            wrap = self._button(copy.rect.left(), WRAP, *(reversed(words) if self._wrap else words))
            found = [*([wrap] if self._wraps else []), copy, *found]
        return found

    def _button(self, right: float, action: str, label: str, other: str) -> Hit:
        """A button as wide as either of its labels."""
        width = max(map(self.look.caption_metrics.horizontalAdvance, (label, other))) + 12
        return Hit(QRectF(right - width, 0, width, CODE_HEAD), action, label)


class BubbleBox(Box):
    """What the person wrote, as it stands, where lines end; a long text is cut in several of them."""

    def __init__(self, text: str, look: Look, width: float, first: bool, last: bool) -> None:
        super().__init__(look, width)
        self._first, self._last = first, last
        room = width * BUBBLE_SHARE - 2 * BUBBLE_PADDING
        self.text = RichText(look.body, look.line)
        self.text.set_plain(text, room)
        inner = min(math.ceil(self.text.idealWidth()) + 1, room) if first and last else room
        self.text.setTextWidth(inner)
        self._area = mirrored_in(
            width, QRectF(width - inner - 2 * BUBBLE_PADDING, 0, inner + 2 * BUBBLE_PADDING, 0)
        )
        top = 9 if first else 0
        self.origin = QPointF(self._area.left() + BUBBLE_PADDING, top)
        self.height = self.text.height + top + (9 if last else 0)
        self._area.setHeight(self.height)

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("bubble"))
        painter.drawPath(self._outline())
        super().paint(painter, mood)

    def _outline(self) -> QPainterPath:
        """A rounded rectangle whose lower outer corner, where it was sent from, is nearly square."""
        area = self._area
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
            left = area.left() if is_mirrored() else area.right() - radius
            corner.addRoundedRect(QRectF(left, area.bottom() - radius, radius, radius), 4, 4)
            path = path.united(corner)
        whole = QPainterPath()
        whole.addRect(area)
        return path.intersected(whole)


def block_box(block: Block, sheet: Sheet, references: References, *, wrap: bool, first: Box | None) -> Box:
    """The box that draws `block`; `wrap` is for code, `first` the box of the table's rows that it goes on."""
    if block.kind is BlockKind.CODE:
        return CodeBox(block, sheet, wrap=wrap)
    if block.kind is BlockKind.RULE:
        return RuleBox(sheet.look, sheet.width)
    if block.kind is BlockKind.TABLE:
        return TableBox(block, sheet, references, first)
    return ProseBox(block, sheet, references)
