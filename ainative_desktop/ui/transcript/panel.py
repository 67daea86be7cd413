"""A tinted box in a message, with words and buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from .boxes import RADIUS, Box, Hit, Mood
from .look import Look


class PanelBox(Box):
    """`kind` names its tint in the theme. Subclasses place its words, and its buttons in `_buttons`."""

    def __init__(self, look: Look, width: float, *, kind: str) -> None:
        super().__init__(look, width)
        self._kind = kind
        self._buttons: list[Hit] = []

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.setPen(QPen(self.look.color("hairline"), 1))
        painter.setBrush(self.look.color(f"{self._kind}_tint"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width - 1, self.height - 1), RADIUS, RADIUS)
        super().paint(painter, mood)
        for number, hit in enumerate(self._buttons):
            self._paint_button(painter, hit, hot=mood.hot == number)
            if mood.focused == number:
                self.paint_focus(painter, hit.rect)

    def hits(self) -> Sequence[Hit]:
        return self._buttons

    def _paint_button(self, painter: QPainter, hit: Hit, *, hot: bool) -> None:
        painter.setFont(self.look.small)
        painter.setPen(QPen(self.look.color("hairline"), 1))
        painter.setBrush(self.look.color("bubble" if hot else "background"))
        painter.drawRoundedRect(hit.rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setPen(self.look.color("text"))
        painter.drawText(hit.rect, Qt.AlignmentFlag.AlignCenter, hit.label)
