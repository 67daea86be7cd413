"""A choice of a few, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.ui.preferences.form import Segments


def test_tab_comes_to_the_choice_that_is_made(qtbot: QtBot) -> None:
    """So that Space changes nothing; the arrows choose, and the next Tab goes on."""
    page = QWidget()
    qtbot.addWidget(page)
    before, after = QLineEdit(), QLineEdit()
    segments = Segments([("a", "First", "first"), ("b", "Second", "second"), ("c", "Third", "third")])
    segments.set_value("c")
    column = QVBoxLayout(page)
    for widget in (before, segments, after):
        column.addWidget(widget)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "third"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert segments.value() == "c"
    QTest.keyClick(focused, Qt.Key.Key_Left)
    assert segments.value() == "b"
    second = page.findChild(QPushButton, "second")
    assert second is not None
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert after.hasFocus()
