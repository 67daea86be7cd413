"""The line below the header in which one looks for words in the conversation on screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

NARROWEST = 120  # px for the count, so that nothing moves while it grows


class FindBar(QWidget):
    """A field, how many there are, and steps to the next and the previous one.

    Signals: text_changed(str); step_wanted(int), 1 for the next one and -1 for the previous; closed().
    """

    text_changed = Signal(str)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = QLineEdit(placeholderText=self.tr("Find in this chat"))
        self._field.setObjectName("findEdit")
        self._field.setAccessibleName(self.tr("Find in this chat"))
        self._field.setMaximumWidth(340)
        self._field.textChanged.connect(self.text_changed)
        self._count = QLabel()
        self._count.setObjectName("findCount")
        self._count.setProperty("muted", True)
        self._count.setMinimumWidth(NARROWEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 100)  # in a narrow window it has what there is
        row.addWidget(self._count)
        row.addStretch(1)
        for words, name, step in (
            (self.tr("Previous"), "findPrevious", -1),
            (self.tr("Next"), "findNext", 1),
        ):
            button = self._button(words, name)
            button.clicked.connect(lambda _checked, step=step: self.step_wanted.emit(step))
            row.addWidget(button)
        close = self._button(self.tr("Close"), "findClose")
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.hide()

    def open_bar(self) -> None:
        """Show it, with the keyboard in its field."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.text_changed.emit(self._field.text())

    def close_bar(self) -> None:
        """Put it away; its words stay for the next time."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def text(self) -> str:
        """What is looked for."""
        return self._field.text()

    def set_count(self, words: str) -> None:
        """How many there are, and at which one is."""
        self._count.setText(words)
        self._count.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if backwards else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("link", True)
        return button
