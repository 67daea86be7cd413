"""What can be done with the conversations that are chosen together, below their list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

GAP = 4  # px between two buttons


class SelectionBar(QWidget):
    """Says how many there are, with a button for each thing to do.

    Signals: acted(str), with archive, tags, export, delete, or clear.
    """

    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setContentsMargins(7, 0, 0, 0)  # above the words of the buttons
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._clear = self._button("clear", self.tr("Clear"))
        self._archive = self._button("archive", self.tr("Archive"))
        self._buttons = [
            self._archive,
            self._button("tags", self.tr("Tags")),
            self._button("export", self.tr("Export")),
            self._button("delete", self.tr("Delete")),
        ]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(GAP)
        self.hide()

    def show_count(self, count: int, *, archived: bool) -> None:
        """Stand for `count` conversations, of the archive or not; 0 hides it."""
        self._words.setText(self.tr("%n selected", "", count))
        self._archive.setText(self.tr("Bring back") if archived else self.tr("Archive"))
        self._place()
        self.setVisible(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _button(self, action: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("link", True)
        button.setObjectName(f"{action}SelectedButton")
        button.clicked.connect(lambda: self.acted.emit(action))
        return button

    def _place(self) -> None:
        """All buttons in a line where they fit, else two by two."""
        wanted = sum(each.sizeHint().width() + GAP for each in self._buttons)
        columns = len(self._buttons) if wanted <= self.width() - 8 else 2
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self._words, 0, 0, 1, columns - 1)
        self._grid.addWidget(self._clear, 0, columns - 1, Qt.AlignmentFlag.AlignRight)
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, columns)
            self._grid.addWidget(button, row + 1, column, Qt.AlignmentFlag.AlignLeft)
