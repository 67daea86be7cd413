"""A quiet line above the composer: something to know, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .composer import SHADE


class NoticeLine(QWidget):
    """One sentence, at most one action, and a way to put it away. The newest notice replaces the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(wordWrap=True)
        self._words.setObjectName("noticeLabel")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("muted", True)
        self._action = QPushButton()
        self._action.setProperty("link", True)
        self._action.clicked.connect(self._act)
        self._then: Callable[[], None] | None = None
        close = QPushButton(self.tr("Dismiss"))
        close.setProperty("link", True)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADE + 2, 0, SHADE - 6, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    def show_words(self, words: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say `words`; `action` is a button's label, and `then` what it does."""
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._then = then
        self.show()

    def withdraw(self, words: str) -> None:
        """Put these words away, if they are what it says."""
        if self._words.text() == words:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
