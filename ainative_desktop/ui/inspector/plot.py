"""A line of tokens a second over the last seconds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import LIGHT, Theme

HEIGHT = 84  # px


class RatePlot(QWidget):
    """Paints the rates it was last given, from the lowest line at 0 to the highest one it has."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._rates: Sequence[float] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Tokens per second")

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_rates(self, rates: Sequence[float]) -> None:
        """Tokens a second, oldest first, evenly apart."""
        if list(rates) != list(self._rates):
            self._rates = rates
            self.setAccessibleDescription(f"{rates[-1]:.0f} now, {max(rates):.0f} at most" if rates else "")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        floor = self.height() - 1.5
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        highest = max(self._rates, default=0)
        if len(self._rates) < 2 or highest <= 0:
            return
        step = self.width() / (len(self._rates) - 1)
        room = floor - 8
        line = [QPointF(n * step, floor - 2 - rate / highest * room) for n, rate in enumerate(self._rates)]
        painter.setPen(QPen(QColor(self._theme.accent), 2, Qt.PenStyle.SolidLine))
        painter.drawPolyline(QPolygonF(line))
