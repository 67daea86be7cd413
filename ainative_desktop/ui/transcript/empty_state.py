"""What an empty conversation shows: one quiet sentence, prompts to try, and the way to a real model."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..mirroring import isolated
from ..tips import plain
from .look import Look

NARROWEST = 334  # px that an example has where there is room
AROUND = 34  # px of it that are padding and border


class EmptyState(QWidget):
    """Stands in the middle of the transcript.

    Signals: chosen(str), the prompt that was clicked; setup_chosen(), for a key or a server of one's own.
    """

    chosen = Signal(str)
    setup_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._examples: list[_Example] = []
        self._setup = QPushButton(self.tr("Add a key or a server"))
        self._setup.setObjectName("setupButton")
        self._setup.setCursor(Qt.CursorShape.PointingHandCursor)
        self._setup.clicked.connect(self.setup_chosen)
        self._setup.hide()  # until it is known what to say above it
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(16)
        self._column.addSpacing(8)
        self._column.addWidget(self._setup, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)

    def set_content(self, sentence: str, examples: Sequence[str]) -> None:
        """Say `sentence` and offer `examples`."""
        self._sentence.setText(sentence)
        self._setup.show()
        for button in self._examples:
            self._column.removeWidget(button)  # it takes room until it is gone
            button.deleteLater()
        self._examples = [self._button(example) for example in examples]
        for place, button in enumerate(self._examples):
            self._column.insertWidget(3 + place, button, 0, Qt.AlignmentFlag.AlignHCenter)
        for before, after in pairwise([self._setup, *self._examples, self._setup]):
            QWidget.setTabOrder(before, after)
        self._fit()

    def set_look(self, look: Look) -> None:
        """Draw in another theme."""
        theme = look.theme
        self._sentence.setFont(look.body)
        self.setStyleSheet(
            f"QLabel {{ color: {theme.muted}; background: transparent }}"
            f"QPushButton {{ color: {theme.text}; background: {theme.background}; padding: 9px 16px;"
            f" border: 1px solid {theme.hairline}; border-radius: 8px; text-align: left;"
            f" font-size: {theme.body_px}px }}"
            f"QPushButton:hover {{ background: {theme.bubble} }}"
            f"QPushButton:focus {{ border-color: {theme.accent} }}"
            f"QPushButton#setupButton {{ color: {theme.accent}; border-color: transparent;"
            " text-align: center }"
            f"QPushButton#setupButton:focus {{ border-color: {theme.accent} }}"
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the examples as wide as the widest, and no wider than there is room; and show no more buttons
        than the height takes."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        width = min(room, max([NARROWEST, *[button.wanted for button in self._examples]]))
        for example in self._examples:
            example.take(width)
        leaving: list[QPushButton] = [*reversed(self._examples), self._setup]
        for button in leaving:
            button.show()
        for button in leaving:
            self._column.invalidate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                return
            button.hide()

    def _button(self, example: str) -> _Example:
        button = _Example(example, self)
        button.clicked.connect(lambda: self.chosen.emit(example))
        return button


class _Example(QPushButton):
    """A prompt to click, which ends in an ellipsis where it has too little room."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(isolated(words), parent)
        self._words = words
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def wanted(self) -> int:
        """The width that all its words need, in px."""
        self.ensurePolished()
        exact = QFontMetricsF(self.font()).horizontalAdvance(self._words)  # whole px may be rounded down
        return math.ceil(exact) + AROUND

    def take(self, width: int) -> None:
        """Be that wide, in px."""
        self.setFixedWidth(max(AROUND, width))
        room = max(0, width - AROUND)
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(isolated(elided))
        self.setToolTip("" if elided == self._words else plain(self._words))
