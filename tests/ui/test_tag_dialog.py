"""The dialog that gives conversations tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.ui.tag_dialog import TagDialog


@pytest.mark.parametrize("by", ["Enter", "Done"])
def test_what_is_typed_is_given(qtbot: QtBot, by: str) -> None:
    """By Enter, and by Done all the same; commas part tags, and one that is there already is checked."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = TagDialog(window, "A chat", {"home": 0}, 1)
    given: list[tuple[str, bool]] = []
    dialog.changed.connect(lambda tag, on: given.append((tag, on)))
    dialog.show()
    field, [done] = dialog.findChild(QLineEdit, "tagEdit"), dialog.findChildren(QPushButton)
    assert field is not None
    QTest.keyClicks(field, "To do, home,")
    if by == "Done":
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
    else:
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert given == [("to-do", True), ("home", True)]
