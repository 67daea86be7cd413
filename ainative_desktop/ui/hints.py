"""A button and a field that show the key which leads to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from .mirroring import is_mirrored
from .theme import LIGHT, Theme
from .tips import with_key


def _spaced(key: str) -> str:
    """A key's name without the signs between its parts."""
    return key[:-1].replace("+", " ") + key[-1:]


def _paint_hint(widget: QWidget, hint: str, theme: Theme) -> None:
    """Paint a key's name in a small frame at the right of a widget, nothing for ""."""
    if not hint:
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = widget.font()
    font.setPixelSize(max(9, round(theme.body_px * 0.79)))
    font.setBold(False)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(hint) + 13
    height = painter.fontMetrics().height() + 5
    left = 12 if is_mirrored() else widget.width() - width - 12
    top = (widget.height() - height) // 2
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawRoundedRect(left, top, width, height, 4, 4)
    painter.setPen(QColor(theme.muted))
    painter.drawText(left, top, width, height, Qt.AlignmentFlag.AlignCenter, hint)


class HintButton(QPushButton):
    """A button that shows its key."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._theme = LIGHT
        self.set_key("")

    def set_key(self, key: str) -> None:
        """Show another key, "" for none."""
        self._hint = _spaced(key)
        self.setAccessibleName(with_key(self.text(), key))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_hint(self, self._hint, self._theme)


class HintEdit(QLineEdit):
    """A field that stands for a larger one: a click, Enter or what is typed goes there. Down leaves it.

    Signals: wanted(str), with what was typed; left_downwards().
    """

    wanted = Signal(str)
    left_downwards = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(placeholderText=text)
        self._theme = LIGHT
        self.set_key("")
        self.textChanged.connect(self._on_text)

    def set_key(self, key: str) -> None:
        """Show another key, "" for none."""
        self._hint = _spaced(key)
        self.setAccessibleName(with_key(self.placeholderText(), key))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        hint = round(theme.body_px * 4.2)  # px that the words stay clear of
        self.setTextMargins(*((hint, 0, 0, 0) if is_mirrored() else (0, 0, hint, 0)))
        self.update()

    def _on_text(self, text: str) -> None:
        if text:
            self.clear()
            self.wanted.emit(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("")
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_hint(self, self._hint, self._theme)
