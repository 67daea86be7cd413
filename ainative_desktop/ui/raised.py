"""The surface of what stands over the window: a rounded frame and the shadow around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

DARKNESS = 42  # of 255, of the shadow where it meets the frame


def paint_raised(widget: QWidget, shade: int, radius: int, fill: QColor, line: QColor) -> None:
    """Paint the frame of `widget`, with `shade` px around it for its shadow."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(widget.rect()).adjusted(shade + 0.5, shade + 0.5, -shade - 0.5, -shade - 0.5)
    inner = frame.toAlignedRect().adjusted(radius, radius, -radius, -radius)
    painter.setClipRegion(QRegion(widget.rect()).subtracted(inner))  # nobody sees a shadow's middle
    layers = shade - 3  # drawn one on the other: an effect would repaint all that is in the frame
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, round(DARKNESS / layers)))
    for spread in range(1, layers + 1):
        shadow = frame.adjusted(-spread, 2 - spread, spread, 2 + spread)
        painter.drawRoundedRect(shadow, radius + spread, radius + spread)
    painter.setClipping(False)
    painter.setBrush(fill)
    painter.setPen(line)
    painter.drawRoundedRect(frame, radius, radius)
