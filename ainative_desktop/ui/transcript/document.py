"""A piece of rich text that loads nothing: laid out once, painted with or without a selection."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from ...rendering.html import is_safe_link

INDENT = 22  # px of one list level

Selection = tuple[int, int]


class RichText(QTextDocument):
    """Rich text of one width. Coordinates are its own, from its top left."""

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
        self._line_height = line_height

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing: what a model wrote never makes a request, nor reads a file."""
        return None

    def set_content(self, html: str, width: float) -> None:
        """Lay `html` out at `width` px."""
        self.setHtml(html)
        self._space_lines()
        self.setTextWidth(width)

    def set_plain(self, text: str, width: float) -> None:
        """Lay plain text out at `width` px at most."""
        self.setPlainText(text)
        self._space_lines()
        self.setTextWidth(width)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.mergeBlockFormat(spacing)

    @property
    def height(self) -> int:
        """The height at the width it was laid out with."""
        return math.ceil(self.size().height())

    def paint(self, painter: QPainter, text: QColor, selection: Selection | None, tint: QColor) -> None:
        """Draw at the painter's origin; `selection` is a range of character positions."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, text)
        context.palette = palette
        if selection is not None:
            context.selections = [self._selected(selection, tint)]
        self.documentLayout().draw(painter, context)

    def _selected(self, selection: Selection, tint: QColor) -> QAbstractTextDocumentLayout.Selection:
        chosen = QAbstractTextDocumentLayout.Selection()
        chosen.cursor = self.cursor_over(selection)
        chosen.format.setBackground(tint)
        return chosen

    def cursor_over(self, selection: Selection) -> QTextCursor:
        """A cursor that selects the range."""
        cursor = QTextCursor(self)
        last = self.characterCount() - 1
        cursor.setPosition(min(selection[0], last))
        cursor.setPosition(min(selection[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def position_at(self, point: QPointF) -> int:
        """The character position nearest to `point`."""
        return self.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def link_at(self, point: QPointF) -> str:
        """The address of the link under `point`, if it is one that may be offered."""
        address = self.documentLayout().anchorAt(point)
        return address if is_safe_link(address) else ""

    def end_rect(self, width: float, height: float) -> QRectF:
        """Where a caret of that size stands after the last character."""
        block = self.lastBlock()
        top = self.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        if layout.lineCount() == 0:
            return QRectF(top.x(), top.y(), width, height)
        line = layout.lineAt(layout.lineCount() - 1)
        x = top.x() + line.naturalTextRect().right() + 2
        y = top.y() + line.y() + (line.height() - height) / 2
        return QRectF(x, y, width, height)
