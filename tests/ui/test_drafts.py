"""Drafts: one a conversation, back at the next start with their files, and gone once they are sent."""

from __future__ import annotations

import asyncio
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ainative_desktop.app import build
from tests.helpers.attaching import chips, offer, paste, read
from tests.helpers.desktop import Desktop, until
from tests.helpers.pictures import picture, saved


def test_drafts_are_there_at_the_next_start(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """That of the new chat at once, the others with their conversations; one that was sent is not."""
    (tmp_path / "photo.png").write_bytes(saved(picture(30, 20), "png"))

    async def first() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3")
        await desktop.answered(2)
        desktop.type("to be continued")
        paste(desktop, offer(tmp_path / "photo.png"))
        await read(desktop, "photo.png")
        desktop.app.workspace.new_chat()
        desktop.type("another one")
        await desktop.close()

    async def second() -> None:
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == "another one", "the new chat's draft")
        desktop.open("/demo tokens=3")
        await until(lambda: desktop.composer.toPlainText() == "to be continued", "the conversation's draft")
        await read(desktop, "photo.png")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await desktop.answered(4)
        [attached] = desktop.model.attachments_of(str(desktop.row(2, "id")))
        assert (attached.name, attached.width, attached.height) == ("photo.png", 30, 20)
        await desktop.close()

    async def third() -> None:
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == "another one", "the new chat's draft")
        desktop.open("/demo tokens=3")
        await until(lambda: desktop.model.rowCount() == 4)
        assert (desktop.composer.toPlainText(), chips(desktop)) == ("", [])
        await desktop.close()

    for part in (first, second, third):
        qloop.run_until_complete(part())


def test_what_is_typed_before_the_store_is_open_follows_the_draft(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """Neither takes the other's place."""

    async def first() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.type("from last time")
        await desktop.close()

    async def second() -> None:
        desktop = Desktop(build(tmp_path, ()))
        desktop.type("typed at once")
        desktop.window.show()
        await until(lambda: desktop.composer.toPlainText() == "from last time\ntyped at once")
        await until(lambda: desktop.app.ready)
        await desktop.close()

    qloop.run_until_complete(first())
    qloop.run_until_complete(second())


def test_an_emptied_draft_vanishes(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """At the next start there is nothing."""

    async def write(text: str, expected: str) -> None:
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == expected)
        desktop.composer.selectAll()
        QTest.keyClick(desktop.composer, Qt.Key.Key_Delete)
        desktop.type(text)
        await desktop.close()

    async def look() -> None:
        desktop = await Desktop.start(tmp_path)
        assert await (await desktop.app.store()).drafts.all() == {}
        assert desktop.composer.toPlainText() == ""
        await desktop.close()

    qloop.run_until_complete(write("something", ""))
    qloop.run_until_complete(write("", "something"))
    qloop.run_until_complete(look())


def test_an_edit_lies_over_what_was_being_written(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Also at the next start; sent, it is a version of the message, and what lay below comes back."""

    async def first() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3")
        await desktop.answered(2)
        desktop.type("my own")
        desktop.window.transcript.action_requested.emit(str(desktop.row(0, "id")), "edit")
        assert desktop.composer.toPlainText() == "/demo tokens=3"
        desktop.type("0")
        await desktop.close()

    async def second() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.open("/demo tokens=3")
        await until(lambda: desktop.composer.toPlainText() == "/demo tokens=30", "the edit")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await until(lambda: desktop.text(0) == "/demo tokens=30", "the new version")
        await desktop.answered(2)
        assert desktop.composer.toPlainText() == "my own"
        await desktop.close()

    qloop.run_until_complete(first())
    qloop.run_until_complete(second())


def test_it_is_saved_while_one_types(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nobody has to leave first."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        store = await desktop.app.store()
        desktop.type("not sent")
        async with asyncio.timeout(20):
            while not (kept := await store.drafts.all()):
                await asyncio.sleep(0.01)
        assert [draft.text for draft in kept[None]] == ["not sent"]
        await desktop.close()

    qloop.run_until_complete(scenario())


def test_an_edit_can_be_given_up(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A line says that it is one; Esc or its button brings back what was being written."""

    async def scenario() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3")
        await desktop.answered(2)
        strip, cancel = desktop.find(QWidget, "editStrip"), desktop.find(QPushButton, "cancelEditButton")
        assert not strip.isVisible()
        desktop.type("my own")
        for widget, key in ((desktop.composer, Qt.Key.Key_Escape), (cancel, Qt.Key.Key_Space)):
            desktop.window.transcript.action_requested.emit(str(desktop.row(0, "id")), "edit")
            assert strip.isVisible()
            desktop.type("changed")
            QTest.keyClick(widget, key)
            assert not strip.isVisible()
            assert desktop.composer.toPlainText() == "my own"
            assert desktop.composer.hasFocus()
        assert desktop.model.rowCount() == 2
        await desktop.close()

    qloop.run_until_complete(scenario())
