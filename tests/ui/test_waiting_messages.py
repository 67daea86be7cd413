"""Messages that wait for an answer before them: cancelled, edited, and there after a restart."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ainative_desktop.storage.conversations import UNSENT_NOTE
from tests.helpers.desktop import Desktop, until

ENDLESS = "/demo tokens=100000 rate=50"
SHORT = "/demo tokens=3"


async def queued(home: Path, *texts: str) -> Desktop:
    """A window where an answer streams and these messages wait."""
    desktop = await Desktop.start(home)
    desktop.send(ENDLESS)
    await until(lambda: desktop.state(-1) == "streaming", "the answer streams")
    for number, text in enumerate(texts, 2):
        desktop.send(text)
        await until(partial(_has_rows, desktop, 2 * number), "the message waits")
    return desktop


def _has_rows(desktop: Desktop, count: int) -> bool:
    return desktop.model.rowCount() == count


def texts(desktop: Desktop) -> list[str]:
    return [desktop.text(row) for row in range(0, desktop.model.rowCount(), 2)]


def test_a_waiting_message_is_cancelled_by_its_own_button(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Its text is in the composer again, the one after it moves up and has its turn."""

    async def scenario() -> None:
        desktop = await queued(tmp_path, "second", SHORT)
        desktop.window.transcript.action_requested.emit(str(desktop.row(2, "id")), "withdraw")
        await until(lambda: texts(desktop) == [ENDLESS, SHORT], "it is gone")
        assert desktop.composer.toPlainText() == "second"
        assert desktop.state(2) == "pending"
        assert desktop.state(1) == "streaming"
        desktop.window.stop_requested.emit()
        await desktop.answered(4)
        assert (desktop.state(1), desktop.state(2), desktop.state(3)) == ("aborted", "complete", "complete")
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_up_takes_the_waiting_message_back(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is sent again as it is then, not beside what it was."""

    async def scenario() -> None:
        desktop = await queued(tmp_path, "secnd")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Up)
        await until(lambda: desktop.composer.toPlainText() == "secnd", "it is back")
        assert desktop.model.rowCount() == 2
        desktop.composer.selectAll()
        desktop.send("second")
        await until(lambda: texts(desktop) == [ENDLESS, "second"], "it waits again")
        held = desktop.model.held(2)
        assert held is not None
        assert held.message.siblings == 1
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_what_is_being_written_is_not_lost(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """From the menu, the one sent last; its text comes before what is there, and Undo takes it out."""

    async def scenario() -> None:
        desktop = await queued(tmp_path, "second")
        desktop.type("something else")
        desktop.window.menus.action("withdraw").trigger()
        await until(lambda: desktop.composer.toPlainText() == "second\nsomething else", "it is back")
        desktop.composer.undo()
        assert desktop.composer.toPlainText() == "something else"
        desktop.window.menus.action("withdraw").trigger()
        notice = desktop.find(QLabel, "noticeLabel")
        await until(lambda: "No message" in notice.text(), "it says that none waits")
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_button_is_reached_by_the_keyboard(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """With Tab through the transcript, and Enter."""

    async def scenario() -> None:
        desktop = await queued(tmp_path, "second")
        transcript = desktop.window.transcript
        transcript.setFocus()
        for _ in range(40):
            QTest.keyClick(transcript, Qt.Key.Key_Tab)
            focused = transcript.scene.focused
            if focused is not None and focused.hit.action == "withdraw":
                break
        assert focused is not None
        assert (focused.hit.label, focused.row) == ("Cancel", 2)
        QTest.keyClick(transcript, Qt.Key.Key_Return)
        await until(lambda: desktop.composer.toPlainText() == "second", "it is back")
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_those_that_wait_when_the_app_ends_can_be_sent(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """They say that they were not sent; Retry sends one in its place, with those after it untouched."""

    async def first() -> None:
        desktop = await queued(tmp_path, SHORT, "third")
        await desktop.close()

    async def second() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.open(ENDLESS)
        await until(lambda: texts(desktop) == [ENDLESS, SHORT, "third"], "all are there")
        assert [desktop.row(row, "note") for row in (3, 5)] == [UNSENT_NOTE] * 2
        desktop.window.transcript.action_requested.emit(str(desktop.row(3, "id")), "retry")
        await until(lambda: desktop.state(3) == "complete", "it was sent")
        assert texts(desktop) == [ENDLESS, SHORT, "third"]
        assert desktop.row(5, "note") == UNSENT_NOTE
        await desktop.close()

    qloop.run_until_complete(first())
    qloop.run_until_complete(second())
