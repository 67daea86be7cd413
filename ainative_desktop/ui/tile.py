"""A figure on a quiet ground, and what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from .preferences.form import muted


class Tile(QWidget):
    """Shows one figure above its words."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("tile", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._figure = QLabel("–")
        self._figure.setProperty("figure", True)
        self._figure.setTextFormat(Qt.TextFormat.PlainText)
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(self._figure)
        column.addWidget(muted(words))

    def show_figure(self, figure: str) -> None:
        """Show a figure; nothing happens where it is the same."""
        self._figure.setText(figure)
        self.setAccessibleName(f"{self._words}: {figure}")
