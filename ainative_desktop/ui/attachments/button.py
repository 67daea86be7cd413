"""The button that attaches files: a plus, as quiet as the text beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..theme import LIGHT, Theme
from ..tips import with_key

SIDE = 32  # px
ARM = 5.5  # px of the plus from its middle


class AttachButton(QAbstractButton):
    """A plus in a circle that shows under the mouse and the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.setObjectName("attachButton")
        self.setAccessibleName(self.tr("Attach images or text files"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SIDE, SIDE)

    def set_key(self, key: str) -> None:
        """Say which key does the same."""
        self.setToolTip(with_key(self.accessibleName(), key))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, hovered = self.hasFocus(), self.underMouse()
        if focused or hovered:
            painter.setPen(QPen(QColor(self._theme.accent), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.bubble))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        pen = QPen(QColor(self._theme.text if hovered or focused else self._theme.muted), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = SIDE / 2
        painter.drawLine(QPointF(middle - ARM, middle), QPointF(middle + ARM, middle))
        painter.drawLine(QPointF(middle, middle - ARM), QPointF(middle, middle + ARM))
