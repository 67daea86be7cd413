"""Preferences → Chat: the tools that a model may use, and for each whether it asks before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from .controls import ChoiceBox
from .form import muted

HEIGHT = 210  # px; a longer list scrolls
CHOICES = (("", "Ask first"), ("always", "Always allow"), ("off", "Off"))


@dataclass(frozen=True, slots=True)
class ToolRow:
    """A tool of a server, `title` and `words` for the person, and what was decided: "always", "off", or ""
    where it is asked for."""

    server: str
    tool: str
    title: str
    words: str
    choice: str


class ToolList(QScrollArea):
    """A row for each tool, with the choice at its end.

    Signals: chosen(str server, str tool, str choice), by the person.
    """

    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolList")
        self.setAccessibleName("Tools")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: Sequence[ToolRow] | None = None
        self.set_rows([], "Asking the server for its tools…")

    def set_rows(self, rows: Sequence[ToolRow], empty: str) -> None:
        """Show these, or the words of `empty` where there are none."""
        if rows and rows == self._rows:
            return  # the keyboard may be on one of them
        self._rows = rows
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for row in rows:
            column.addLayout(self._line(row))
        if not rows:
            column.addWidget(muted(empty))
        column.addStretch(1)
        self.setWidget(page)
        self.setFixedHeight(min(HEIGHT, max(36, page.sizeHint().height())))

    def _line(self, row: ToolRow) -> QHBoxLayout:
        title = QLabel(row.title)
        title.setTextFormat(Qt.TextFormat.PlainText)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(title)
        if row.words:
            names.addWidget(muted(row.words))
        box = ChoiceBox()
        box.setAccessibleName(f"Use of {row.title}")
        box.setFixedWidth(136)
        for value, words in CHOICES:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(row.choice))
        box.activated.connect(lambda _place: self.chosen.emit(row.server, row.tool, str(box.currentData())))
        title.setBuddy(box)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addLayout(names, 1)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        return line
