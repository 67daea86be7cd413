"""What is being written never vanishes: what comes instead lies over or below it, or is undone at once."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.desktop import Desktop, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
QUESTION = "/demo tokens=3"


def undo(desktop: Desktop) -> None:
    QTest.keyClick(desktop.composer, Qt.Key.Key_Z, CTRL)


def written(desktop: Desktop) -> str:
    return desktop.composer.toPlainText()


async def walk_down(desktop: Desktop, expected: str) -> None:
    QTest.keyClick(desktop.composer, Qt.Key.Key_Down, ALT)
    await until(lambda: written(desktop) == expected, expected)


def test_an_example_joins_what_is_written(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """One Undo takes it away again; where nothing is written it is sent."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        choose = desktop.window.transcript.example_chosen.emit
        desktop.type("my own")
        choose(QUESTION)
        assert written(desktop) == f"my own\n\n{QUESTION}"
        assert desktop.composer.hasFocus()
        undo(desktop)
        assert written(desktop) == "my own"
        assert desktop.model.rowCount() == 0
        desktop.composer.clear()
        choose(QUESTION)
        await desktop.answered(2)
        assert (desktop.text(0), written(desktop)) == (QUESTION, "")
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_undo_stays_in_its_conversation(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Else it would put one's draft into the place of another's, which typing on would then lose."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send(QUESTION)
        await desktop.answered(2)
        desktop.type("for the first")
        desktop.app.workspace.new_chat()
        desktop.type("for the second")
        desktop.open(QUESTION)
        await until(lambda: desktop.model.rowCount() == 2, "it is shown")
        undo(desktop)
        assert written(desktop) == "for the first"
        desktop.app.workspace.new_chat()
        assert written(desktop) == "for the second"
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_an_edit_lies_over_another(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Esc goes back one by one; to edit the same message again changes nothing."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        for rows in (2, 4):
            desktop.send(QUESTION)
            await desktop.answered(rows)
        first, second = str(desktop.row(0, "id")), str(desktop.row(2, "id"))
        act = desktop.window.transcript.action_requested.emit
        desktop.type("my own")
        act(first, "edit")
        desktop.type("1")
        act(second, "edit")
        desktop.type("2")
        act(second, "edit")
        assert written(desktop) == f"{QUESTION}2"
        for expected in (f"{QUESTION}1", "my own"):
            QTest.keyClick(desktop.composer, Qt.Key.Key_Escape)
            assert written(desktop) == expected
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_a_changed_text_of_the_history_is_kept(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Alt+Down goes from it to the draft, and back."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send(QUESTION)
        await desktop.answered(2)
        desktop.type("my own")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Up, ALT)
        await until(lambda: written(desktop) == QUESTION, "what was sent")
        desktop.type("0")
        for expected in ("my own", f"{QUESTION}0", "my own"):
            await walk_down(desktop, expected)
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_what_is_typed_before_a_message_has_gone_stays(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It may wait for its files to be read."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send(QUESTION)
        desktop.type(" and more")
        await desktop.answered(2)
        assert (desktop.text(0), written(desktop)) == (QUESTION, " and more")
        await desktop.close()

    qloop.run_until_complete(scenario())
