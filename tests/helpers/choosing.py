"""The composer's picker and parameters of a running application, worked as a person works them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton

from ainative_desktop.ui.choosing.rows import Row, RowRole
from tests.helpers.desktop import Desktop, until

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Picker:
    """The open picker."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop

    @classmethod
    async def open(cls, desktop: Desktop) -> Picker:
        """Press its key, and wait for what the server says."""
        press(desktop, Qt.Key.Key_M)
        picker = cls(desktop)
        assert picker.visible
        await until(lambda: not picker.asking, "the server's models")
        return picker

    @property
    def visible(self) -> bool:
        popup = self.desktop.window.findChild(QFrame, "modelPopup")
        return popup is not None and popup.isVisible()

    @property
    def asking(self) -> bool:
        return any(row.words.startswith("Asking") for row in self.rows) and self.view.isVisible()

    @property
    def view(self) -> QListView:
        return self.desktop.find(QListView, "modelList")

    @property
    def rows(self) -> list[Row]:
        model = self.view.model()
        return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]

    @property
    def words(self) -> list[str]:
        return [row.words for row in self.rows]

    @property
    def current(self) -> str:
        return str(self.view.currentIndex().data() or "")

    def key(self, key: Qt.Key) -> None:
        """Press a key in the field, which has the keyboard all the time."""
        field = self.desktop.find(QLineEdit, "modelSearch")
        assert self.desktop.window.focusWidget() is field
        QTest.keyClick(field, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.desktop.find(QLineEdit, "modelSearch"), text)

    def click(self, words: str) -> None:
        """Click a row."""
        model = self.view.model()
        index = model.index(self.words.index(words), 0)
        self.view.scrollTo(index)
        center = self.view.visualRect(index).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=center)


class Parameters:
    """The open popover."""

    def __init__(self, desktop: Desktop) -> None:
        press(desktop, Qt.Key.Key_O)
        self.desktop = desktop
        assert self.visible

    @property
    def visible(self) -> bool:
        popup = self.desktop.window.findChild(QFrame, "parametersPopup")
        return popup is not None and popup.isVisible()

    @property
    def problem(self) -> str:
        label = self.desktop.find(QLabel, "chatProblem")
        return label.text() if label.isVisible() else ""

    def type(self, name: str, text: str) -> None:
        """Write into a field, instead of what is there."""
        field = self.desktop.find(QPlainTextEdit if name == "chatSystem" else QLineEdit, name)
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        if text:
            QTest.keyClicks(field, text)
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)

    @property
    def persona(self) -> QComboBox:
        return self.desktop.find(QComboBox, "chatPersona")

    def choose_persona(self, name: str) -> None:
        """Go to it with the arrows."""
        box = self.persona
        for _ in range(box.count()):
            QTest.keyClick(box, Qt.Key.Key_Up)
        while box.currentText() != name:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, name

    def close(self) -> None:
        """With Esc."""
        QTest.keyClick(self.desktop.find(QFrame, "parametersPopup"), Qt.Key.Key_Escape)
        assert not self.visible


def press(desktop: Desktop, key: Qt.Key) -> None:
    """Press Ctrl+Shift+`key` in the window."""
    desktop.window.activateWindow()
    QTest.keyClick(desktop.composer, key, CTRL_SHIFT)


def model_shown(desktop: Desktop) -> str:
    """What the composer's button says."""
    button = desktop.find(QPushButton, "modelPicker")
    return button.text()
