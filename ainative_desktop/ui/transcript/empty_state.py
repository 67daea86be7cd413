"""What an empty conversation shows: one quiet sentence, prompts to try, and the way to a real model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..mirroring import isolated
from .look import Look


class EmptyState(QWidget):
    """Stands in the middle of the transcript.

    Signals: chosen(str), the prompt that was clicked; setup_chosen(), for a key or a server of one's own.
    """

    chosen = Signal(str)
    setup_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._examples: list[QPushButton] = []
        self._setup = QPushButton(self.tr("Add a key or a server"))
        self._setup.setObjectName("setupButton")
        self._setup.setCursor(Qt.CursorShape.PointingHandCursor)
        self._setup.clicked.connect(self.setup_chosen)
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
        for button in self._examples:
            button.deleteLater()
        self._examples = [self._button(example) for example in examples]
        for place, button in enumerate(self._examples):
            self._column.insertWidget(3 + place, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_look(self, look: Look) -> None:
        """Draw in another theme."""
        theme = look.theme
        self._sentence.setFont(look.body)
        self.setStyleSheet(
            f"QLabel {{ color: {theme.muted}; background: transparent }}"
            f"QPushButton {{ color: {theme.text}; background: {theme.background}; padding: 9px 16px;"
            f" border: 1px solid {theme.hairline}; border-radius: 8px; text-align: left;"
            f" font-size: {theme.body_px}px; min-width: 300px }}"
            f"QPushButton:hover {{ background: {theme.bubble} }}"
            f"QPushButton:focus {{ border-color: {theme.accent} }}"
            f"QPushButton#setupButton {{ color: {theme.accent}; border-color: transparent; min-width: 0;"
            " text-align: center }"
            f"QPushButton#setupButton:focus {{ border-color: {theme.accent} }}"
        )

    def _button(self, example: str) -> QPushButton:
        button = QPushButton(isolated(example))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(example))
        return button
