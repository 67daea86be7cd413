"""Controls that the style sheet cannot draw in the theme's colours: they paint from the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QStyledItemDelegate, QWidget

from ..mirroring import is_mirrored, mirrored, mirrored_in

BOX = 18  # px
GAP = 8  # px between controls in a row


class ChoiceBox(QComboBox):
    """A list to choose one from, with a small chevron."""

    def __init__(self) -> None:
        super().__init__()
        # The default delegate draws the platform's own rows; this one takes the style sheet's.
        self.setItemDelegate(QStyledItemDelegate(self))

    def showPopup(self) -> None:
        frame = self.view().parentWidget()
        if isinstance(frame, QFrame):
            frame.setFrameShape(QFrame.Shape.NoFrame)  # the list has a border of its own
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_round_pen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        x, y = 18.0 if is_mirrored() else self.width() - 18.0, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))


class CheckBox(QCheckBox):
    """A box to tick."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = BOX + GAP + metrics.horizontalAdvance(self.text()) + 8
        return QSize(width, max(BOX, metrics.height()) + 6)

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, role = self.palette(), QPalette.ColorRole
        ticked = self.isChecked()
        bright, words_in = (
            (role.Accent, role.WindowText)
            if self.isEnabled()
            else (role.PlaceholderText, role.PlaceholderText)
        )
        edge = bright if ticked or self.hasFocus() else role.PlaceholderText
        box = mirrored_in(self.width(), QRectF(1, (self.height() - BOX) / 2, BOX, BOX))
        painter.setPen(QPen(palette.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(palette.color(bright if ticked else role.Base))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if ticked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_round_pen(palette.color(role.Base), 2))
            tick = (QPointF(4.5, 9.5), QPointF(7.8, 12.8), QPointF(13.5, 6))
            painter.drawPolyline(QPolygonF([box.topLeft() + point for point in tick]))
        if self.hasFocus() and ticked:
            painter.setPen(QPen(palette.color(role.WindowText), 1.5))
            painter.drawRoundedRect(box.adjusted(-0.2, -0.2, 0.2, 0.2), 5, 5)
        painter.setPen(palette.color(words_in))
        words = mirrored(self.rect().adjusted(BOX + GAP + 1, 0, 0, 0), self.rect())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


def side_by_side(widgets: Sequence[QWidget]) -> QHBoxLayout:
    """A row whose first widget takes the room that the others leave."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is widgets[0] else 0)
    return row


def _round_pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
