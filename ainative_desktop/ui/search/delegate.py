"""Paints the popup's rows: a title and what belongs at its right; below it, of a message, what was found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..mirroring import is_mirrored, isolated, mirrored
from ..row_ground import paint_row_ground
from ..theme import LIGHT, Theme
from .rows import Index, ResultRow, RowRole

SIDE = 12  # px inside a row at its left and right
AROUND = 8  # px above the first and below the last line
APART = 13  # px more above a row that begins another kind


class ResultDelegate(QStyledItemDelegate):
    """One look for all kinds of rows."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._title, self._line, self._right = (self._font(scale) for scale in (1.0, 0.93, 0.86))
        self._heading = self._font(1.0, QFont.Weight.Medium)
        self._height = QFontMetrics(self._title).height() + 2 * AROUND
        self._more = QFontMetrics(self._line).height() + 3

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ResultRow = index.data(RowRole.ROW)
        height = self._height + (self._more if row.line else 0)
        return QSize(100, height + (APART if row.apart else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(RowRole.ROW)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.apart:
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            y = area.top() + APART // 2
            painter.drawLine(area.left() + SIDE, y, area.right() - SIDE, y)
            area = area.adjusted(0, APART, 0, 0)
        paint_row_ground(painter, area, option.state, QColor(self._theme.selected))
        inner = area.adjusted(SIDE, AROUND, -SIDE, -AROUND)
        self._paint_title(painter, inner, row)
        if row.line:
            self._paint_line(painter, inner, row)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRect, row: ResultRow) -> None:
        painter.setFont(self._right)
        painter.setPen(QColor(self._theme.muted))
        width = painter.fontMetrics().horizontalAdvance(row.right)
        font = self._heading if row.line else self._title
        height = QFontMetrics(font).height()
        line = QRect(inner.left(), inner.top(), inner.width(), height)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, isolated(row.right))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        title = " ".join(row.title.split()) or self.tr("Untitled")
        room = mirrored(line.adjusted(0, 0, -width - SIDE, 0), line)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, isolated(shown))

    def _paint_line(self, painter: QPainter, inner: QRect, row: ResultRow) -> None:
        """The excerpt on one line, what was found lit, cut where there is no more room."""
        font = self._line
        metrics = QFontMetrics(font)
        lead = lead_of(row)
        shown = metrics.elidedText(lead + row.line, Qt.TextElideMode.ElideRight, inner.width())
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setAlignment(QStyle.visualAlignment(option.textDirection(), Qt.AlignmentFlag.AlignLeft))
        layout.setTextOption(option)
        layout.setFormats([_lit(len(lead) + a, b - a, self._theme) for a, b in row.spans])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(inner.width())
        layout.endLayout()
        painter.setPen(QColor(self._theme.muted))
        layout.draw(painter, QPointF(inner.left(), inner.bottom() + 1 - metrics.height()))

    def _font(self, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(9, round(self._theme.body_px * scale)))
        font.setWeight(weight)
        return font


def lead_of(row: ResultRow) -> str:
    """What stands before an excerpt: who wrote it. In a mirrored window the excerpt keeps its own direction
    from there to the end of the line."""
    return f"{row.who}: \N{FIRST STRONG ISOLATE}" if is_mirrored() else f"{row.who}: "


def _lit(start: int, length: int, theme: Theme) -> QTextLayout.FormatRange:
    lit = QTextCharFormat()
    lit.setBackground(QColor(theme.found))
    lit.setForeground(QColor(theme.text))
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, lit
    return span
