"""Forking and deleting messages in the window, by the keyboard alone, and undoing it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.helpers.desktop import Desktop, Drive, until

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


async def two_turns(desktop: Desktop) -> None:
    for rows, words in ((2, "/demo tokens=4 rate=max"), (4, "/demo tokens=6 rate=max")):
        desktop.send(words)
        await desktop.answered(rows)


async def tab_to(desktop: Desktop, label: str, row: int) -> None:
    """Go with Tab from the find bar's place through the transcript to a button of a row."""
    transcript = desktop.window.transcript
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(60):
        focused = transcript.scene.focused
        if focused is not None and focused.row == row and focused.hit.label == label:
            return
        QTest.keyClick(transcript, Qt.Key.Key_Tab)
        await asyncio.sleep(0)
    raise AssertionError(f"Tab never comes to {label!r} of row {row}")


def press(desktop: Desktop, words: str) -> None:
    [button] = [each for each in desktop.window.findChildren(QPushButton, "") if each.text() == words
                and each.isVisible()]  # fmt: skip
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def versions(desktop: Desktop, row: int) -> tuple[int, int]:
    message = desktop.model.message(row)
    return (message.place, message.siblings) if message is not None else (0, 0)


def texts(desktop: Desktop) -> list[str]:
    return [desktop.text(row) for row in range(desktop.model.rowCount())]


def test_a_fork_goes_on_in_a_chat_of_its_own(drive: Drive) -> None:
    """From the message that Tab leads to; the first chat keeps all, and undo goes back to it."""

    async def work(desktop: Desktop) -> None:
        await two_turns(desktop)
        whole, [title] = texts(desktop), desktop.titles()
        await tab_to(desktop, "Fork", 1)
        QTest.keyClick(desktop.window.transcript, Qt.Key.Key_Return)
        await until(lambda: len(desktop.titles()) == 2 and desktop.model.rowCount() == 2, "the fork")
        assert texts(desktop) == whole[:2]
        assert desktop.titles() == [f"{title} (2)", title]
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(4)
        desktop.open(title)
        await until(lambda: texts(desktop) == whole, "the first chat as it was")
        QTest.keyClick(desktop.window, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: desktop.titles() == [title], "the fork is gone")
        assert texts(desktop) == whole

    drive(work)


def test_a_deleted_message_takes_what_follows_and_comes_back(drive: Drive) -> None:
    """By Tab and Enter, then by the notice's button; by the key for the last message, then by undo's key."""

    async def work(desktop: Desktop) -> None:
        await two_turns(desktop)
        whole = texts(desktop)
        await tab_to(desktop, "Delete", 2)
        QTest.keyClick(desktop.window.transcript, Qt.Key.Key_Return)
        await until(lambda: texts(desktop) == whole[:2], "the second turn is gone")
        assert desktop.notice() == "Deleted 2 messages."
        press(desktop, "Undo")
        await until(lambda: texts(desktop) == whole, "it is back")
        desktop.window.composer.set_focus()
        QTest.keyClick(desktop.composer, Qt.Key.Key_D, CTRL_SHIFT)
        await until(lambda: texts(desktop) == whole[:3], "the last answer is gone")
        desktop.window.retry_requested.emit()
        await desktop.answered(4)
        QTest.keyClick(desktop.composer, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: versions(desktop, 3) == (1, 2), "the first answer is back, beside the second")

    drive(work)


def test_what_is_told_of_a_chat_goes_with_it(drive: Drive) -> None:
    """Above another chat it would speak of a message that is not there; it can be undone all the same."""

    async def work(desktop: Desktop) -> None:
        await two_turns(desktop)
        whole = texts(desktop)
        QTest.keyClick(desktop.composer, Qt.Key.Key_D, CTRL_SHIFT)
        await until(lambda: desktop.notice() == "Deleted the message.", "it is told")
        desktop.window.sidebar.new_chat.emit()
        await until(lambda: desktop.notice() == "", "it is put away")
        QTest.keyClick(desktop.window, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: texts(desktop) == whole, "back in its chat")

    drive(work)


def test_deleting_one_version_shows_another(drive: Drive) -> None:
    """The other version keeps its answer, and the deleted one comes back as it was."""

    async def work(desktop: Desktop) -> None:
        await two_turns(desktop)
        before = texts(desktop)
        desktop.window.transcript.action_requested.emit(str(desktop.row(2, "id")), "edit")
        desktop.composer.clear()
        desktop.send("/demo tokens=9 rate=max")
        await until(lambda: desktop.text(2) == "/demo tokens=9 rate=max", "the new version")
        await desktop.answered(4)
        after = texts(desktop)
        await tab_to(desktop, "Delete", 2)
        QTest.keyClick(desktop.window.transcript, Qt.Key.Key_Return)
        await until(lambda: texts(desktop) == before, "the first version with its answer")
        QTest.keyClick(desktop.window, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: texts(desktop) == after, "the second again")

    drive(work)


def test_deleting_the_first_message_deletes_the_chat(drive: Drive) -> None:
    """Since nothing would be left in it; an answer under way is not deleted."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=3000 rate=300")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 20)
        first = str(desktop.row(0, "id"))
        desktop.window.transcript.action_requested.emit(first, "delete")
        await until(lambda: "once the answer has ended" in desktop.notice(), "why not")
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        whole = texts(desktop)
        desktop.window.transcript.action_requested.emit(first, "delete")
        await until(lambda: desktop.titles() == [], "the chat is gone")
        assert desktop.model.rowCount() == 0
        QTest.keyClick(desktop.window, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: texts(desktop) == whole, "and back")

    drive(work)


def test_each_deletion_can_be_undone(drive: Drive) -> None:
    """Of two chats deleted one after the other, both come back, the newest first."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        desktop.window.sidebar.new_chat.emit()
        desktop.send("/demo tokens=4 rate=max")
        await until(lambda: len(desktop.titles()) == 2, "two chats")
        await desktop.answered(2)
        both = desktop.titles()
        desktop.window.delete_requested.emit()
        await until(lambda: desktop.titles() == both[1:], "the first is gone")
        desktop.open(both[1])
        await until(lambda: desktop.model.rowCount() == 2)
        desktop.window.delete_requested.emit()
        await until(lambda: desktop.titles() == [], "both are gone")
        press(desktop, "Undo")
        await until(lambda: desktop.titles() == both[1:], "the one deleted last")
        press(desktop, "Undo")
        await until(lambda: desktop.titles() == both, "and the other")
        QTest.keyClick(desktop.window, Qt.Key.Key_Z, CTRL_ALT)
        await until(lambda: "nothing to undo" in desktop.notice(), "nothing is left to undo")

    drive(work)


def test_versions_are_walked_edited_and_retried_by_the_keyboard(drive: Drive) -> None:
    """Tab to Edit and to ‹ and ›, which stay under the keyboard from one version to the next."""

    async def work(desktop: Desktop) -> None:
        await two_turns(desktop)
        transcript = desktop.window.transcript
        await tab_to(desktop, "Edit", 2)
        QTest.keyClick(transcript, Qt.Key.Key_Return)
        await until(desktop.composer.hasFocus, "the composer has the keyboard")
        desktop.composer.selectAll()
        desktop.send("/demo tokens=9 rate=max")
        await until(lambda: versions(desktop, 2) == (2, 2), "the new version")
        await desktop.answered(4)
        QTest.keyClick(desktop.composer, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: versions(desktop, 3) == (2, 2), "another answer to it")
        await desktop.answered(4)
        for label, place in (("‹", 1), ("›", 2), ("›", 1)):
            await tab_to(desktop, label, 3)
            QTest.keyClick(transcript, Qt.Key.Key_Return)
            await until(lambda place=place: versions(desktop, 3) == (place, 2), f"answer {place}")  # type: ignore[misc]
        await tab_to(desktop, "‹", 2)
        QTest.keyClick(transcript, Qt.Key.Key_Return)
        await until(lambda: versions(desktop, 2) == (1, 2), "the first version of the question")
        assert transcript.hasFocus()
        await until(lambda: transcript.scene.focused is not None, "the keyboard is on a button still")
        focused = transcript.scene.focused
        assert focused is not None
        assert (focused.row, focused.hit.label) == (2, "‹")

    drive(work)
