"""Paints the picker's rows: headings, models, what is wrong with a provider, and the way to the keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..mirroring import isolated, mirrored
from ..row_ground import paint_row_ground
from .rows import Index, Row, RowRole

PAD = 10  # px at a row's sides
SMALL, TINY = 0.9, 0.79  # of the body
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ModelDelegate(QStyledItemDelegate):
    """Draws in the view's font and palette, so that it follows the theme."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.width = 320  # px that a row has

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(RowRole.ROW)
        body = self._view.font().pixelSize()
        if row.kind == "heading":
            return QSize(0, round(body * 2.1))
        if row.kind in ("problem", "quiet"):
            room = QRect(0, 0, self.width - 2 * PAD, 10_000)
            return QSize(
                0, QFontMetrics(self._font(SMALL)).boundingRect(room, _WRAP, row.words).height() + 14
            )
        return QSize(0, round(body * 2.3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole.ROW)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.can_be_chosen:
            paint_row_ground(painter, area, option.state, self._color(QPalette.ColorRole.Midlight))
        inner = area.adjusted(PAD, 0, -PAD, 0)
        match row.kind:
            case "heading":
                painter.setFont(self._font(TINY, QFont.Weight.DemiBold, 0.4))
                painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
                bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
                painter.drawText(inner.adjusted(0, 0, 0, -5), bottom, row.words.upper())
            case "model":
                self._paint_model(painter, inner, row)
            case "key":
                painter.setFont(self._font(1.0))
                painter.setPen(self._color(QPalette.ColorRole.Accent))
                painter.drawText(inner, _LINE, row.words)
            case _:
                painter.setFont(self._font(SMALL))
                painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(inner, _WRAP, row.words)
        painter.restore()

    def _paint_model(self, painter: QPainter, inner: QRect, row: Row) -> None:
        whole = inner.adjusted(0, 0, -24, 0)  # without the tick
        room = mirrored(whole, inner)
        painter.setFont(self._font(1.0, QFont.Weight.Medium if row.present else QFont.Weight.Normal))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self._color(QPalette.ColorRole.WindowText))
        painter.drawText(room, _LINE, isolated(name))
        beside = mirrored(whole.adjusted(metrics.horizontalAdvance(name) + 12, 0, 0, 0), inner)
        if row.detail and beside.width() > 60:
            painter.setFont(self._font(SMALL))
            painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
            detail = painter.fontMetrics().elidedText(
                row.detail, Qt.TextElideMode.ElideMiddle, beside.width()
            )
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        if row.present:
            pen = QPen(self._color(QPalette.ColorRole.Accent), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            tick = mirrored(QRect(inner.right() - 12, inner.top(), 11, inner.height()), inner)
            x, y = float(tick.left()), tick.center().y() + 1.0
            painter.drawPolyline(QPolygonF([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 11, y - 5)]))

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return QColor(self._view.palette().color(role))

    def _font(self, scale: float, weight: QFont.Weight = QFont.Weight.Normal, spacing: float = 0.0) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(9, round(font.pixelSize() * scale)))
        font.setWeight(weight)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font
