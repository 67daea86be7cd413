"""The pill that brings back to the end of the conversation."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..theme import LIGHT
from .look import Look


class NewPill(QAbstractButton):
    """A small button above the transcript's foot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = Look(LIGHT)
        self.setText(self.tr("↓ New"))
        self.setAccessibleName(self.tr("Go to the newest message"))
        self.setToolTip(self.tr("Go to the newest message (End)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Draw in another theme."""
        self._look = look
        self.update()

    def stand_in(self, area: QRect) -> None:
        """Stand at the foot of `area`, in its middle."""
        size = self.sizeHint()
        left = area.center().x() - size.width() // 2
        self.setGeometry(left, area.bottom() - size.height() - 12, size.width(), size.height())

    def sizeHint(self) -> QSize:
        metrics = self._look.small_metrics
        return QSize(round(metrics.horizontalAdvance(self.text())) + 28, round(metrics.height()) + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = "accent" if self.hasFocus() else "hairline"
        painter.setPen(QPen(self._look.color(border), 1))
        painter.setBrush(self._look.color("background"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(self._look.small)
        painter.setPen(self._look.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
