"""A long text that is pasted becomes a file, unless one would rather not."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from ainative_desktop.ui.attachments.attaching import MOST
from ainative_desktop.ui.attachments.offered import LONG_TEXT, MANY_LINES, PASTE_LIMIT, text_name
from tests.helpers.attaching import chips, paste, read
from tests.helpers.desktop import Desktop, Drive, until


def text_of(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_long_text_becomes_a_file_and_undo_takes_it_back(drive: Drive) -> None:
    """By its key and by the notice's button; not where a message could not hold it."""
    text = "line of a log\n" * (LONG_TEXT // 14 + 1)

    async def work(desktop: Desktop) -> None:
        desktop.type("See: ")
        paste(desktop, text_of(text))
        await read(desktop, text_name())
        assert desktop.composer.toPlainText() == "See: "
        assert "attached as a file" in desktop.notice()
        QTest.keyClick(desktop.composer, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert desktop.composer.toPlainText() == f"See: {text}"
        assert chips(desktop) == []
        desktop.composer.clear()
        paste(desktop, text_of(text))
        await read(desktop, text_name())
        desktop.type("above")
        buttons = [b for b in desktop.window.findChildren(QPushButton) if b.text() == "Insert as text"]
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        assert desktop.composer.toPlainText() == f"above{text}"
        assert chips(desktop) == []
        desktop.composer.clear()
        paste(desktop, text_of("x" * (PASTE_LIMIT + 1)))
        await read(desktop, text_name())
        QTest.keyClick(desktop.composer, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert chips(desktop)[0].startswith(text_name())

    drive(work)


def test_what_is_told_of_a_pasted_text_goes_with_its_file(drive: Drive) -> None:
    """In another chat the button would do nothing; and of a text there was no room for, that is told."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, text_of("x" * (LONG_TEXT + 1)))
        await read(desktop, text_name())
        assert "attached as a file" in desktop.notice()
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        assert desktop.notice() == ""
        for _ in range(MOST):
            paste(desktop, text_of("x" * (LONG_TEXT + 1)))
        await read(desktop, *[text_name()] * MOST)
        paste(desktop, text_of("y" * (LONG_TEXT + 1)))
        assert "A message takes 10 files" in desktop.notice()
        desktop.window.sidebar.new_chat.emit()
        paste(desktop, text_of("x" * (LONG_TEXT + 1)))
        assert "attached as a file" in desktop.notice()
        desktop.open(desktop.titles()[0])
        await until(lambda: desktop.notice() == "", "nothing is told of another chat's")

    drive(work)


def test_what_is_long_is_a_matter_of_characters_or_lines(drive: Drive) -> None:
    """Up to the limits it is pasted as it is."""

    async def work(desktop: Desktop) -> None:
        for text in ("x" * LONG_TEXT, "\n".join("x" * MANY_LINES)):
            paste(desktop, text_of(text))
            assert (desktop.composer.toPlainText(), chips(desktop)) == (text, [])
            desktop.composer.clear()
        paste(desktop, text_of("x" * (LONG_TEXT + 1)))
        paste(desktop, text_of("\n".join("x" * (MANY_LINES + 1))))
        await read(desktop, text_name(), text_name())
        assert desktop.composer.toPlainText() == ""

    drive(work)


def test_the_preference_switches_it_off(drive: Drive) -> None:
    """At once, and for the next start; what no message can hold is a file all the same."""
    text = "line of a log\n" * 1000

    async def change(desktop: Desktop) -> None:
        desktop.window.preferences_requested.emit()
        box = desktop.find(QCheckBox, "longTextAsFile")
        assert box.isChecked()
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        await until(lambda: not desktop.app.servers.settings.chat.long_text_as_file, "it is kept")
        paste(desktop, text_of(text))
        assert desktop.composer.toPlainText() == text
        desktop.composer.clear()

    async def use(desktop: Desktop) -> None:
        paste(desktop, text_of(text))
        assert desktop.composer.toPlainText() == text
        paste(desktop, text_of("x" * (PASTE_LIMIT + 1)))
        await read(desktop, text_name())

    drive(change)
    drive(use)
