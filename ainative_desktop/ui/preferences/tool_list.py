"""Preferences → Chat: the tools that a model may use, and for each whether it asks before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .controls import ChoiceBox
from .form import muted

HEIGHT = 280  # px; a longer list scrolls
CHOICES = (
    ("", QT_TRANSLATE_NOOP("ToolList", "Ask first")),
    ("always", QT_TRANSLATE_NOOP("ToolList", "Always allow")),
    ("off", QT_TRANSLATE_NOOP("ToolList", "Off")),
)


@dataclass(frozen=True, slots=True)
class ToolRow:
    """A tool of a server, `title` and `words` for the person, `place` where it is not the present server
    ("on Team server"), and what was decided: "always", "off", or "" where it is asked for."""

    server: str
    tool: str
    title: str
    words: str
    place: str
    choice: str


class ToolList(QScrollArea):
    """A row for each tool, with the choice at its end.

    Signals: chosen(str server, str tool, str choice), by the person.
    """

    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolList")
        self.setAccessibleName(self.tr("Tools"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: Sequence[ToolRow] = ()
        self._boxes: dict[tuple[str, str], ChoiceBox] = {}
        self.set_rows([], self.tr("Asking the server for its tools…"))

    def set_rows(self, rows: Sequence[ToolRow], empty: str) -> None:
        """Show these, or the words of `empty` where there are none."""
        before, self._rows = self._rows, rows
        if rows and [replace(row, choice="") for row in rows] == [replace(row, choice="") for row in before]:
            for row in rows:  # in place: the keyboard may be on one of them
                self._choose(self._boxes[row.server, row.tool], row.choice)
            return
        self._boxes.clear()
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
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows are at this width, within HEIGHT."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            self.setFixedHeight(min(HEIGHT, layout.totalHeightForWidth(self.viewport().width())))

    def _choose(self, box: ChoiceBox, choice: str) -> None:
        box.setCurrentIndex(box.findData(choice))

    def _line(self, row: ToolRow) -> QHBoxLayout:
        title = QLabel(row.title)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(title)
        words = localised(row.words) or row.place[:1].upper() + row.place[1:]
        if words:
            names.addWidget(muted(words))
        box = ChoiceBox()
        box.setAccessibleName(
            self.tr("Use of {title} {place}").format(title=row.title, place=row.place).rstrip()
        )
        box.setMinimumWidth(156)
        for value, words in CHOICES:
            box.addItem(self.tr(words), value)
        self._choose(box, row.choice)
        self._boxes[row.server, row.tool] = box
        box.activated.connect(lambda _place: self.chosen.emit(row.server, row.tool, str(box.currentData())))
        title.setBuddy(box)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addLayout(names, 1)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        return line
