"""What was sent earlier comes back with Alt+Up, what was being written with Alt+Down."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.desktop import Desktop, until

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
FIRST, SECOND, THIRD = (f"/demo tokens={number}" for number in (3, 4, 5))


async def with_history(home: Path) -> Desktop:
    """A new chat, after three messages in two others."""
    desktop = await Desktop.start(home)
    for text, rows in ((FIRST, 2), (SECOND, 4)):
        desktop.send(text)
        await desktop.answered(rows)
    desktop.app.workspace.new_chat()
    desktop.send(THIRD)
    await desktop.answered(2)
    desktop.app.workspace.new_chat()
    return desktop


async def press(desktop: Desktop, key: Qt.Key, expected: str, modifiers: Qt.KeyboardModifier = ALT) -> None:
    QTest.keyClick(desktop.composer, key, modifiers)
    await until(lambda: desktop.composer.toPlainText() == expected, f"{expected!r} is there")


def test_one_walks_through_it_and_back(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Over all conversations, up to the oldest one; the draft is at the end."""

    async def scenario() -> None:
        desktop = await with_history(tmp_path)
        desktop.type("my draft")
        for text in (THIRD, SECOND, FIRST, FIRST):
            await press(desktop, Qt.Key.Key_Up, text)
        for text in (SECOND, THIRD, "my draft", "my draft"):
            await press(desktop, Qt.Key.Key_Down, text)
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_arrows_alone_walk_on_in_what_is_unchanged(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Within its lines, and once it is changed, they move the cursor."""

    async def scenario() -> None:
        desktop = await with_history(tmp_path)
        await press(desktop, Qt.Key.Key_Up, THIRD)
        await press(desktop, Qt.Key.Key_Up, SECOND, NONE)
        await press(desktop, Qt.Key.Key_Down, THIRD, NONE)
        desktop.type("0")
        store = await desktop.app.store()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(desktop.composer, key)
            await store.sent(limit=1)  # a walk would have read before this
            assert desktop.composer.toPlainText() == f"{THIRD}0"
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_up_in_an_empty_composer_still_edits_the_last_message(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """It does not walk."""

    async def scenario() -> None:
        desktop = await with_history(tmp_path)
        desktop.open(FIRST)
        await until(lambda: desktop.model.rowCount() == 4, "it is shown")
        await press(desktop, Qt.Key.Key_Up, SECOND, NONE)
        await press(desktop, Qt.Key.Key_Escape, "", NONE)
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_a_draft_outlives_what_is_sent_again(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is below it, and what is only looked at takes nobody's place."""

    async def scenario() -> None:
        desktop = await with_history(tmp_path)
        desktop.type("my draft")
        await press(desktop, Qt.Key.Key_Up, THIRD)
        desktop.open(FIRST)
        await until(lambda: desktop.model.rowCount() == 4, "it is shown")
        assert desktop.composer.toPlainText() == ""
        desktop.app.workspace.new_chat()
        assert desktop.composer.toPlainText() == "my draft"
        await press(desktop, Qt.Key.Key_Up, THIRD)
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await desktop.answered(2)
        assert desktop.text(0) == THIRD
        assert desktop.composer.toPlainText() == "my draft"
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_the_menu_walks_too(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """By the actions that show the keys."""

    async def scenario() -> None:
        desktop = await with_history(tmp_path)
        desktop.window.menus.action("earlier").trigger()
        await until(lambda: desktop.composer.toPlainText() == THIRD, "the newest one")
        desktop.window.menus.action("later").trigger()
        await until(lambda: desktop.composer.toPlainText() == "", "nothing was being written")
        await desktop.close()

    qloop.run_until_complete(scenario())
