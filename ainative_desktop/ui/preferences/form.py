"""What the pages are made of: a titled page, labelled rows, segmented choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
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

LABEL_WIDTH = 120  # px
SEGMENT_SIDE = 20  # px beside a choice's words, its edge included


class Page(QWidget):
    """A title, and rows of a label and a field below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setObjectName("pageTitle")
        self.grid = QGridLayout()
        self.grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.grid.setColumnStretch(1, 1)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(10)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 18)
        self.column.setSpacing(16)
        self.column.addWidget(heading)
        self.column.addLayout(self.grid)

    def add_row(self, label: str, field: QWidget | QLayout) -> None:
        """A row; the label also names the field for those who hear it."""
        row = self.grid.rowCount()
        words = muted(label)
        self.grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, QLayout):
            self.grid.addLayout(field, row, 1)
        else:
            self.grid.addWidget(field, row, 1)
            words.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(label)

    def add_below(self, widget: QWidget) -> None:
        """A row without a label."""
        self.grid.addWidget(widget, self.grid.rowCount(), 1)


def muted(words: str) -> QLabel:
    """A quiet label that wraps."""
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", True)
    return label


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
            button = QPushButton(words)
            button.setCheckable(True)
            button.setObjectName(name)
            button.setProperty("segment", True)
            if place in (0, len(options) - 1):
                button.setProperty("edge", "left" if place == 0 else "right")
            button.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        row.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The choice that is made is in bold, for which Qt's own hint has no room."""
        for button in self._buttons.values():
            bold = QFont(button.font())
            bold.setWeight(QFont.Weight.DemiBold)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * SEGMENT_SIDE)

    def value(self) -> str:
        """The choice that is made."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Make a choice without announcing it."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)
