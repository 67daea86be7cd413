"""What the pages are made of: a titled page, labelled rows, segmented choices."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..mirroring import is_mirrored

LABEL_WIDTH = 120  # px


class Rows(QGridLayout):
    """Rows of a label and a field. A part of a page that comes and goes has rows of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.setColumnStretch(1, 1)
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(10)

    def add_row(self, label: str, field: QWidget | QLayout, *, tall: bool = False) -> QLabel:
        """A row; its label, which is returned, also names the field for those who hear it, and is at the top
        of a `tall` one."""
        row = self.rowCount()
        words = muted(label)
        side = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        self.addWidget(words, row, 0, Qt.AlignmentFlag.AlignRight | side)
        if isinstance(field, QLayout):
            self.addLayout(field, row, 1)
        else:
            self.addWidget(field, row, 1)
            words.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(label)
        return words

    def add_below(self, widget: QWidget) -> None:
        """A row without a label."""
        self.addWidget(widget, self.rowCount(), 1)


class Page(QWidget):
    """A title, and rows of a label and a field below it. A `foot` stays in sight while the page scrolls."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.foot: QWidget | None = None
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setObjectName("pageTitle")
        self.grid = Rows()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 18)
        self.column.setSpacing(16)
        self.column.addWidget(heading)
        self.column.addLayout(self.grid)

    def add_row(self, label: str, field: QWidget | QLayout, *, tall: bool = False) -> None:
        """A row; the label also names the field for those who hear it, and is at the top of a `tall` one."""
        self.grid.add_row(label, field, tall=tall)

    def add_below(self, widget: QWidget) -> None:
        """A row without a label."""
        self.grid.add_below(widget)

    def add_part(self, part: QWidget) -> None:
        """Something that takes the place of whole rows."""
        self.grid.addWidget(part, self.grid.rowCount(), 0, 1, 2)


def muted(words: str) -> QLabel:
    """A quiet label that wraps."""
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", True)
    return label


def breakable(text: str) -> str:
    """`text` whose paths may break at their slashes, so that they make no page wider."""
    return re.sub(r"([/\\])", "\\1\u200b", text)


def problem(name: str) -> QLabel:
    """The place for a sentence about the field above it, hidden while there is none."""
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("problem", True)
    label.hide()
    return label


class _Segment(QPushButton):
    """Takes the room that its words need while they are chosen, which is when they are bold."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        hint, font = super().sizeHint(), self.font()
        font.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(font).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return hint + QSize(max(0, wider), 0)


class Segments(QWidget):
    """One choice of a few, side by side.

    Signals: chosen(str), by the person.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str, str]]) -> None:
        """`options` are (value, words, objectName)."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (value, words, name) in enumerate(options):
            button = _Segment(words)
            button.setObjectName(name)
            button.setProperty("segment", True)
            if place in (0, len(options) - 1):
                button.setProperty("edge", "left" if (place == 0) != is_mirrored() else "right")
            button.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        row.addStretch(1)

    def value(self) -> str:
        """The choice that is made."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Make a choice without announcing it."""
        if value not in self._buttons:
            return
        self._buttons[value].setChecked(True)
        for (
            button
        ) in self._buttons.values():  # Tab comes to the choice that is made, as Qt has it after a click
            chosen = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
