"""Tab goes through the window as one reads it."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.desktop import Desktop, until

#: What is there in a window with one chat, from the upper left to the lower right.
ORDER = [
    "newChatButton", "searchEdit", "conversationList", "preferencesButton", "inspectorButton", "transcript",
    "composer", "attachButton", "modelPicker", "parametersButton", "sendButton",
]  # fmt: skip


def walked(first: QWidget, limit: int = 60) -> list[str]:
    """The names of what has the keyboard, one after the other, as Tab is pressed; each once."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    names: list[str] = []
    for _ in range(limit):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() not in names[-1:]:
            names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if names[1:] and QApplication.focusWidget() is first:
            break
    return names


def test_the_order_is_that_of_reading(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Once round the window, with every message's actions on the way, and back to its beginning."""

    async def check() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        desktop.type("next")
        picker = desktop.find(QWidget, "parametersButton")
        await until(lambda: picker.isVisible() and len(desktop.titles()) == 1, "all of it is there")
        first = desktop.find(QWidget, ORDER[0])
        await until(lambda: walked(first) == ORDER, f"{walked(first)}")
        await desktop.close()

    qloop.run_until_complete(check())
