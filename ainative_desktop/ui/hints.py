"""A button and a field that show the key which leads to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from .theme import LIGHT, Theme


def _paint_hint(widget: QWidget, hint: str, theme: Theme) -> None:
    """Paint a key's name in a small frame at the right of a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = widget.font()
    font.setPixelSize(max(9, round(theme.body_px * 0.79)))
    font.setBold(False)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(hint) + 13
    height = painter.fontMetrics().height() + 5
    left, top = widget.width() - width - 12, (widget.height() - height) // 2
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawRoundedRect(left, top, width, height, 4, 4)
    painter.setPen(QColor(theme.muted))
    painter.drawText(left, top, width, height, Qt.AlignmentFlag.AlignCenter, hint)


def _cross(color: str) -> QIcon:
    """A small cross; drawn large, so that it is sharp at any scale."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(16, 16, 48, 48)
    painter.drawLine(48, 16, 16, 48)
    painter.end()
    return QIcon(pixmap)


class HintButton(QPushButton):
    """A button that shows its key."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text)
        self.setAccessibleName(f"{text} ({hint})")
        self._hint, self._theme = hint, LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_hint(self, self._hint, self._theme)


class HintEdit(QLineEdit):
    """A field that shows its key while it is empty. Esc empties it, Down leaves it.

    Signals: left_downwards().
    """

    left_downwards = Signal()

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(placeholderText=text)
        self.setAccessibleName(text)
        self._hint, self._theme = hint, LIGHT
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText("Clear")
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._clear.setIcon(_cross(theme.muted))
        self._on_text(self.text())
        self.update()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        room = 0 if text else round(self._theme.body_px * 4.2)  # the placeholder stays clear of the hint
        self.setTextMargins(0, 0, room, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            _paint_hint(self, self._hint, self._theme)
