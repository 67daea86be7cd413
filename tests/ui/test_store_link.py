"""Damage met by the real window: what is on screen stays as far as it was saved, and a backup is offered."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import apsw
import pytest
import qasync
from PySide6.QtWidgets import QPushButton

from ainative_desktop.runtime import daily_backup
from ainative_desktop.storage.backups import Backups
from ainative_desktop.ui.store_link import BUSY, DAMAGED, PURGED_AT_ONCE
from tests.helpers.desktop import Desktop, until

Play = Callable[[Coroutine[Any, Any, None]], None]
MESSAGE = "/demo tokens=400 rate=max"


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


async def profile(home: Path, *messages: str) -> None:
    """A profile with a conversation for each message."""
    desktop = await Desktop.start(home)
    for message in messages:
        desktop.app.workspace.new_chat()
        desktop.send(message)
        await desktop.answered(2)
    await desktop.close()


def back_up(home: Path) -> None:
    made = Backups(
        home / "conversations.db", home / "backups", now=lambda: 1.7e9,
        pause=lambda _: None, stopped=lambda: False,
    ).make()  # fmt: skip
    assert made


def damage_table(home: Path, table: str) -> None:
    file = home / "conversations.db"
    connection = apsw.Connection(str(file))
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get
    connection.close()
    content = bytearray(file.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    file.write_bytes(content)


async def offered(desktop: Desktop) -> QPushButton:
    """The button that restores, once it shows."""

    def found() -> list[QPushButton]:
        buttons = desktop.window.findChildren(QPushButton)
        return [button for button in buttons if button.isVisible() and button.text().startswith("Restore")]

    await until(found, "the offer")
    return found()[0]


def test_the_newest_backup_is_offered_and_restored(play: Play, tmp_path: Path) -> None:
    """The damaged file and the new one are both kept; what the backup holds is listed."""

    async def work() -> None:
        await profile(tmp_path, "Apples", "Pears")
        back_up(tmp_path)
        damage_table(tmp_path, "messages")
        desktop = await Desktop.start(tmp_path)
        for title in desktop.titles():
            desktop.open(title)
        button = await offered(desktop)
        assert desktop.notice().endswith(" The newest backup is of 14 November, 22:13.")
        assert "2 conversations could be read" in desktop.notice()
        button.click()
        await until(lambda: "The backup was restored" in desktop.notice(), "restored")
        await until(lambda: sorted(desktop.titles()) == ["Apples", "Pears"])
        desktop.app.workspace.new_chat()
        desktop.open("Apples")
        await until(lambda: desktop.model.rowCount() == 2 and desktop.text(0) == "Apples")
        assert len(list(tmp_path.glob("conversations.db.aside-*[0-9]"))) == 2
        desktop.send("And now?")
        await desktop.answered(4)
        await desktop.close()

    play(work())


@pytest.mark.parametrize("backed_up", [True, False])
def test_an_emptied_file_is_told_where_a_backup_can_be_restored(
    play: Play, tmp_path: Path, backed_up: bool
) -> None:
    """A new profile's file is empty for a moment, too, and that is nothing to tell."""

    async def work() -> None:
        if backed_up:
            await profile(tmp_path, "Apples")
            back_up(tmp_path)
        (tmp_path / "conversations.db").write_bytes(b"")
        desktop = await Desktop.start(tmp_path)
        if backed_up:
            (await offered(desktop)).click()
            await until(lambda: desktop.titles() == ["Apples"], "restored")
        assert backed_up or desktop.notice() == ""
        await desktop.close()

    play(work())


def test_damage_that_the_daily_backup_finds_is_told_and_can_be_repaired(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that can be read goes on, the damaged file is kept, and what is on screen stays."""

    async def work() -> None:
        await profile(tmp_path, "Apples", "Pears")
        back_up(tmp_path)
        monkeypatch.setattr(daily_backup, "START_DELAY", 0.0)
        damage_table(tmp_path, "journal")  # which nobody reads while nothing streams
        desktop = await Desktop.start(tmp_path)
        desktop.open("Pears")
        await until(lambda: desktop.notice() == DAMAGED, "told")
        [button] = [found for found in desktop.window.findChildren(QPushButton) if found.text() == "Repair"]
        assert button.isVisible()
        button.click()
        await until(lambda: "2 conversations could be read" in desktop.notice(), "repaired")
        assert (await offered(desktop)).isVisible()
        await until(lambda: desktop.model.rowCount() == 2 and desktop.text(0) == "Pears")
        assert sorted(desktop.titles()) == ["Apples", "Pears"]
        assert len(list(tmp_path.glob("conversations.db.aside-*[0-9]"))) == 1
        desktop.send("And now?")
        await desktop.answered(4)
        await desktop.close()

    play(work())


def test_without_a_backup_nothing_is_offered(play: Play, tmp_path: Path) -> None:
    """Only what happened is told."""

    async def work() -> None:
        await profile(tmp_path, "Apples")
        damage_table(tmp_path, "conversations_recent")
        desktop = await Desktop.start(tmp_path)
        await until(lambda: "2 messages in 1 conversation could be read" in desktop.notice(), "told")
        buttons = desktop.window.findChildren(QPushButton)
        assert not [button for button in buttons if button.isVisible() and "Restore" in button.text()]
        assert desktop.titles() == ["Apples"]
        await desktop.close()

    play(work())


def test_the_conversation_on_screen_stays_where_it_was_saved(play: Play, tmp_path: Path) -> None:
    """Damage met while an answer streams costs neither the answer nor its place, and no backup is restored
    under it."""

    async def work() -> None:
        await profile(tmp_path, "Apples", "Pears")
        back_up(tmp_path)
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=500 rate=100")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 100)
        store = await desktop.app.store()
        damaged = store._database

        def spoil(connection: apsw.Connection) -> None:
            raise apsw.CorruptError("as if a page were damaged")

        with pytest.raises(Exception, match="is damaged"):
            await damaged.read(spoil)
        button = await offered(desktop)
        button.click()
        await until(lambda: desktop.notice() == BUSY, "not now")
        await desktop.answered(2)
        assert desktop.text(0) == "/demo tokens=500 rate=100"
        text = desktop.text(1)
        assert desktop.state(1) == "complete"
        await desktop.close()
        desktop = await Desktop.start(tmp_path)
        desktop.open("/demo tokens=500 rate=100")
        await until(lambda: desktop.model.rowCount() == 2)
        assert desktop.text(1) == text
        assert sorted(desktop.titles()) == ["/demo tokens=500 rate=100", "Apples", "Pears"]
        await desktop.close()

    play(work())


def test_many_deleted_chats_are_removed_while_the_window_is_used(play: Play, tmp_path: Path) -> None:
    """Those of an import that was taken back: opening does not wait for them."""

    async def work() -> None:
        await profile(tmp_path, "Apples")
        connection = apsw.Connection(str(tmp_path / "conversations.db"))
        with connection:
            connection.executemany(
                "INSERT INTO conversations (id, title, created, updated, deleted_at) VALUES (?, '', 1, 1, 1)",
                [(f"gone-{number}",) for number in range(3 * PURGED_AT_ONCE)],
            )
        count = "SELECT count(*) FROM conversations"
        desktop = await Desktop.start(tmp_path)
        assert desktop.titles() == ["Apples"]
        await until(lambda: connection.execute(count).get == 1, "they are removed for good")
        connection.close()
        await desktop.close()

    play(work())
