"""The ground of a list's row that is chosen, or that the mouse is on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

RADIUS = 8


def paint_row_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag, color: QColor) -> None:
    """Paint it in `color`, half as strong where the row is not chosen; nothing for other rows."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        ground = QColor(color)
        ground.setAlphaF(1.0 if chosen else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(area), RADIUS, RADIUS)
