"""A piece of rich text that loads nothing: laid out once, painted with or without a selection."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextLength,
    QTextOption,
    QTextTable,
)

from ...rendering.finding import Needle
from ...rendering.links import destination
from ...rendering.notes import note_end
from .formulas import OBJECT, FormulaPictures, formula_of
from .look import Look
from .mirrored import in_reading_order

INDENT = 22  # px of one list level
CHIP_RADIUS = 4
BACKGROUND = QTextFormat.Property.BackgroundBrush.value

_READ = {0x2028: "\n", 0xA0: " "}  # what Qt has for line ends in a paragraph, and for the spaces of code

NO_CELL = (-1, -1)

Selection = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A link that may be offered: its first character, the one after its last, and where it goes."""

    start: int
    end: int
    address: str


class RichText(QTextDocument):
    """Rich text of one width. Coordinates are its own, from its top left.

    Qt puts what a line is higher than its letters above them; painting is moved up by half of it, so that
    text stands in the middle of its line.
    """

    def __init__(self, font: QFont, line_height: float) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(INDENT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet("p { margin: 0 } ul, ol { margin: 0 } li { margin: 2px 0 }")
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.line_step = line_height
        metrics = QFontMetricsF(font)
        self._letters, self._ascent = metrics.height(), metrics.ascent()
        self._lead = max(0, math.ceil((line_height - math.ceil(self._letters)) / 2))
        self._chips: list[Selection] = []
        self._formulas: dict[int, str] = {}  # the source of each, by its position
        self._found: tuple[Needle, list[Selection]] | None = None

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing: what a model wrote never makes a request, nor reads a file."""
        return None

    def set_content(self, html: str, width: float, pictures: FormulaPictures | None = None) -> None:
        """Lay `html` out at `width` px; the formulas in it have their `pictures`."""
        self.setHtml(html)
        if "background-color" in html:
            self._take_chips()
        if pictures is not None and "<img" in html:
            self._take_formulas(pictures)
        self._space_lines()
        self.setTextWidth(width)

    def keep_words(self) -> None:
        """Break lines between words only."""
        self._wrap(QTextOption.WrapMode.WordWrap)

    def keep_lines(self) -> None:
        """Break no lines."""
        self._wrap(QTextOption.WrapMode.NoWrap)

    def _wrap(self, mode: QTextOption.WrapMode) -> None:
        option = self.defaultTextOption()
        option.setWrapMode(mode)
        self.setDefaultTextOption(option)

    @property
    def lines(self) -> int:
        """The lines that it is laid out in."""
        count, block = 0, self.begin()
        while block.isValid():
            count += block.layout().lineCount()
            block = block.next()
        return count

    @property
    def table(self) -> QTextTable | None:
        """The first table."""
        frames = self.rootFrame().childFrames()
        return next((frame for frame in frames if isinstance(frame, QTextTable)), None)

    @property
    def column_widths(self) -> list[float]:
        """How wide the first table's columns came out."""
        table = self.table
        if table is None:
            return []
        layout = self.documentLayout()
        cells = (table.cellAt(0, column) for column in range(table.columns()))
        lefts = [layout.blockBoundingRect(cell.firstCursorPosition().block()).left() for cell in cells]
        frame = layout.frameBoundingRect(table)
        end = frame.right() + lefts[0] - frame.left()  # as far from its column's text as from the others'
        return [right - left for left, right in pairwise([*lefts, end])]

    def set_column_widths(self, widths: Sequence[float]) -> None:
        """Make the first table's columns that wide."""
        table = self.table
        if table is not None and table.columns() == len(widths):
            format = table.format().toTableFormat()
            fixed = QTextLength.Type.FixedLength
            format.setColumnWidthConstraints([QTextLength(fixed, width) for width in widths])
            table.setFormat(format)

    def append_words(self, words: str) -> None:
        """Let the last line go on with words of running text; a space at their end is not shown."""
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(words.rstrip(), QTextCharFormat())
        for known in ("links", "_chip_rects"):
            self.__dict__.pop(known, None)
        self._found = None

    def set_plain(self, text: str, width: float) -> None:
        """Lay plain text out at `width` px at most."""
        self.setPlainText(text)
        self._space_lines()
        self.setTextWidth(width)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self.line_step, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(spacing)

    def _take_chips(self) -> None:
        """Code in a line gets a rounded frame, which rich text has not: remember where, and paint it."""
        block = self.begin()
        while block.isValid():
            first = block.position()
            for span in block.textFormats():
                if span.format.hasProperty(BACKGROUND):
                    start, end = first + span.start, first + span.start + span.length
                    if self._chips and self._chips[-1][1] == start:
                        start = self._chips.pop()[0]
                    self._chips.append((start, end))
            block = block.next()
        plain = QTextCharFormat()
        plain.setBackground(QBrush(Qt.BrushStyle.NoBrush))
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(plain)

    def _take_formulas(self, pictures: FormulaPictures) -> None:
        """Let the pictures draw the characters that stand for formulas."""
        self.documentLayout().registerHandler(OBJECT, pictures)
        for fragment in self._fragments():
            format = pictures.format(fragment.charFormat())
            formula = formula_of(format) if format is not None else None
            if format is None or formula is None:
                continue
            for position in range(fragment.position(), fragment.position() + fragment.length()):
                self.cursor_over((position, position + 1)).setCharFormat(format)
                self._formulas[position] = formula.source

    def _fragments(self) -> list[QTextFragment]:
        found: list[QTextFragment] = []
        block = self.begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                found.append(at.fragment())
                at += 1
            block = block.next()
        return found

    @property
    def height(self) -> int:
        """The height at the width it was laid out with."""
        return math.ceil(self.size().height())

    # -- painting -----------------------------------------------------------------------------------

    def found(self, needle: Needle) -> list[Selection]:
        """Where `needle` stands; looked for once."""
        if self._found is None or self._found[0] is not needle:
            found = needle.in_text(self.toPlainText())
            self._found = (needle, in_reading_order(self.table, found, lambda each: each[0]))
        return self._found[1]

    def paint(
        self,
        painter: QPainter,
        look: Look,
        selection: Selection | None,
        marks: Sequence[Selection] = (),
        mark: Selection | None = None,
    ) -> None:
        """Draw at the painter's origin; `selection` is a range of character positions, `marks` are those that
        were found, and `mark` is the one of them that one is at."""
        painter.translate(0, -self._lead)
        if self._chips:
            painter.setPen(QPen(look.color("hairline"), 1))
            painter.setBrush(look.color("code"))
            for rect in self._chip_rects:
                painter.drawRoundedRect(rect, CHIP_RADIUS, CHIP_RADIUS)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = look.palette
        ranges = [self._range(each, look.color("found")) for each in marks]
        if mark is not None:
            ranges.append(self._range(mark, look.color("accent"), look.color("background")))
        if selection is not None:
            ranges.append(self._range(selection, look.selection))
        context.selections = ranges
        self.documentLayout().draw(painter, context)

    def _range(
        self, over: Selection, background: QColor, text: QColor | None = None
    ) -> QAbstractTextDocumentLayout.Selection:
        chosen = QAbstractTextDocumentLayout.Selection()
        chosen.cursor = self.cursor_over(over)
        chosen.format.setBackground(background)
        if text is not None:
            chosen.format.setForeground(text)
        return chosen

    @cached_property
    def _chip_rects(self) -> list[QRectF]:
        """The frames, line by line; the text is laid out once, so they are found once."""
        rects: list[QRectF] = []
        half = round(self._letters / 2) + 1.5
        for start, end in self._chips:
            for rect in self._line_rects(start, end):
                middle = round(rect.bottom() - self._letters / 2)
                left, right = round(rect.left()) + 0.5, round(rect.right()) - 0.5
                rects.append(QRectF(left, middle - half, right - left, 2 * half))
        return rects

    def _line_rects(self, start: int, end: int) -> list[QRectF]:
        """Around the letters of a range, line by line."""
        rects: list[QRectF] = []
        block = self.findBlock(start)
        while block.isValid() and block.position() < end:
            top = self._top_left(block)
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first < last:
                    ends = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                    above = top.y() + line.y() + line.ascent() - self._ascent
                    rects.append(QRectF(top.x() + ends[0], above, ends[1] - ends[0], self._letters))
            block = block.next()
        return rects

    def _top_left(self, block: QTextBlock) -> QPointF:
        return self.documentLayout().blockBoundingRect(block).topLeft()

    # -- positions ----------------------------------------------------------------------------------

    def cursor_over(self, selection: Selection) -> QTextCursor:
        """A cursor that selects the range."""
        cursor = QTextCursor(self)
        last = self.characterCount() - 1
        cursor.setPosition(min(selection[0], last))
        cursor.setPosition(min(selection[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def words(self, selection: Selection = (0, 2**31 - 1)) -> str:
        """The text of the range as it is read, formulas as LaTeX, without what only pads a frame.

        Lines end with a line end, cells of a table's row with a tab.
        """
        start, end = selection
        special = {pad: "" for chip in self._chips for pad in (chip[0], chip[1] - 1)} | self._formulas
        pieces: list[str] = []
        cell = NO_CELL
        for block in in_reading_order(self.table, self._blocks_in(start, end), QTextBlock.position):
            text, first = block.text(), block.position()
            if text or 0 < first < self.characterCount() - 1:  # not what Qt has around a frame
                before, cell = cell, self._cell_of(block)
                if pieces:
                    pieces.append("\t" if cell[0] == before[0] and cell[1] != before[1] else "\n")
                for place in range(max(0, start - first), min(len(text), end - first)):
                    pieces.append(special.get(first + place, text[place]))
        return "".join(pieces).translate(_READ)

    def _blocks_in(self, start: int, end: int) -> Iterator[QTextBlock]:
        block = self.findBlock(start)
        while block.isValid() and block.position() < end:
            yield block
            block = block.next()

    def _cell_of(self, block: QTextBlock) -> tuple[int, int]:
        """The row and column of the table's cell that a block is in, if it is in one."""
        table = self.table
        cell = table.cellAt(block.position()) if table is not None else None
        return (cell.row(), cell.column()) if cell is not None and cell.isValid() else NO_CELL

    def position_at(self, point: QPointF) -> int:
        """The character position nearest to `point`."""
        at = point + QPointF(0, self._lead)
        return max(0, self.documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit))

    def x_of(self, position: int) -> float:
        """How far from the left a character stands."""
        block = self.findBlock(min(position, self.characterCount() - 1))
        line = block.layout().lineForTextPosition(position - block.position())
        return self._top_left(block).x() + (
            _x(line.cursorToX(position - block.position())) if line.isValid() else 0
        )

    def line_top(self, position: int) -> float:
        """The top of the line that has that character."""
        block = self.findBlock(min(position, self.characterCount() - 1))
        line = block.layout().lineForTextPosition(position - block.position())
        return self._top_left(block).y() + (line.y() if line.isValid() else 0)

    def link_at(self, point: QPointF) -> Link | None:
        """The link under `point`, if it is one that may be offered."""
        address = self.documentLayout().anchorAt(point + QPointF(0, self._lead))
        place = self.position_at(point) if address else 0
        here = (link for link in self.links if link.start <= place <= link.end and link.address == address)
        return next(here, None)

    @cached_property
    def links(self) -> list[Link]:
        """The links that may be offered, and those between footnotes and the text, in reading order."""
        found: list[Link] = []
        for fragment in self._fragments():
            address = fragment.charFormat().anchorHref()
            if destination(address) is None and note_end(address) is None:
                continue
            start, end = fragment.position(), fragment.position() + fragment.length()
            if found and found[-1].end == start and found[-1].address == address:
                start = found.pop().start
            found.append(Link(start, end, address))
        return in_reading_order(self.table, found, lambda link: link.start)

    def link_rect(self, link: Link) -> QRectF:
        """Around the first line of a link."""
        rects = self._line_rects(link.start, link.end)
        return rects[0].translated(0, -self._lead) if rects else QRectF()

    def end_rect(self, width: float, height: float) -> QRectF:
        """Where a caret of that size stands after the last character."""
        block = self.lastBlock()
        top = self._top_left(block)
        layout = block.layout()
        if layout.lineCount() == 0:
            return QRectF(top.x(), top.y(), width, height)
        line = layout.lineAt(layout.lineCount() - 1)
        x = top.x() + line.naturalTextRect().right() + 2
        middle = top.y() + line.y() + line.ascent() - self._ascent + self._letters / 2 - self._lead
        return QRectF(x, round(middle - height / 2), width, height)


def _x(value: Any) -> float:
    """PySide gives the position alone or with the character that it was moved to."""
    return float(value[0] if isinstance(value, tuple) else value)
