"""A full disk: the answer goes on in memory and is saved as soon as there is room, also once it has ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QLabel, QPushButton

from ainative_desktop.protocol.messages import MessageState
from ainative_desktop.runtime.journal import IN_MEMORY, SAVED_AGAIN
from ainative_desktop.runtime.unsaved import SAVED, UNSAVED_NOTE
from ainative_desktop.server.providers.base import DEFAULTS, ChatMessage, GenerateOptions, Piece
from ainative_desktop.storage.errors import SettingsError, StorageError
from ainative_desktop.storage.looks import Chat
from ainative_desktop.storage.settings import Settings, SettingsFile
from tests.helpers.desktop import Desktop, until
from tests.helpers.disks import DISKS, Disk
from tests.helpers.serving import LIMIT, serving
from tests.helpers.talking import Talk, talking

Play = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


@pytest.fixture(params=sorted(DISKS))
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """A disk that can be filled."""
    with DISKS[request.param](tmp_path / "disk") as disk:
        yield disk


class Paced:
    """A model that gives a piece each time it is asked to."""

    def __init__(self) -> None:
        self.pieces: asyncio.Queue[str | None] = asyncio.Queue()

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Piece]:
        while (piece := await self.pieces.get()) is not None:
            yield piece

    def say(self, *pieces: str | None) -> None:
        """Give these, None for the end."""
        for piece in pieces:
            self.pieces.put_nowait(piece)


async def stored_text(talk: Talk) -> str:
    return (await talk.rows())[-1].content


@asynccontextmanager
async def answering(disk: Disk) -> AsyncIterator[tuple[Talk, Paced, str]]:
    """A conversation whose answer streams and is stored so far: "one "; with its model, and its id."""
    model = Paced()
    async with serving(model) as served, talking(disk.folder, served.url, headers=served.headers) as talk:
        await talk.session.send_message("Hello")
        model.say("one ")
        await talk.until(lambda: talk.shown)
        [key] = talk.shown
        async with asyncio.timeout(LIMIT):
            while await stored_text(talk) != "one ":
                await asyncio.sleep(0.02)  # nobody is told of what is stored meanwhile
        yield talk, model, key


def test_an_answer_goes_on_and_is_saved_when_there_is_room(play: Play, disk: Disk) -> None:
    """One sentence when it begins, one when it ends; nothing is missing."""

    async def work() -> None:
        async with answering(disk) as (talk, model, key):
            disk.fill()
            model.say("two ")
            await talk.until(lambda: talk.shown[key] == "one two ")
            await talk.until(lambda: len(talk.notices) == 1)
            assert talk.session.unsaved
            model.say("three ")
            await talk.until(lambda: talk.shown[key] == "one two three ")
            disk.free()
            await talk.until(lambda: len(talk.notices) == 2)
            assert talk.notices[0].endswith(IN_MEMORY)
            assert talk.notices[1] == SAVED_AGAIN
            assert await stored_text(talk) == "one two three "
            model.say(None)
            await talk.until(lambda: talk.answered)
            assert (await talk.rows())[-1].state is MessageState.COMPLETE
            assert len(talk.notices) == 2

    play(work())


def idle(talk: Talk) -> bool:
    """A function, since type checkers take it that a property says the same again."""
    return talk.session.idle


def test_an_answer_that_ends_meanwhile_stays_and_is_saved_later(play: Play, disk: Disk) -> None:
    """It stays on screen; no message can be sent before it is saved; the session goes on after that."""

    async def work() -> None:
        async with answering(disk) as (talk, model, key):
            disk.fill()
            model.say("two ", "three", None)
            await talk.until(lambda: talk.answered)
            ended = talk.updates[-1]
            assert (ended.id, ended.content, ended.note) == (key, "one two three", UNSAVED_NOTE)
            assert ended.state is MessageState.COMPLETE
            assert not talk.session.streaming
            assert not idle(talk)
            with pytest.raises(StorageError):
                await talk.session.send_message("Too early")
            assert len(talk.notices) == 1
            disk.free()
            await talk.until(lambda: len(talk.notices) == 2)
            assert talk.notices[1] == SAVED
            saved = (await talk.rows())[-1]
            assert (saved.id, saved.content, saved.note) == (key, "one two three", "")
            assert saved.state is MessageState.COMPLETE
            assert talk.updates[-1] == saved
            assert idle(talk)
            model.say("fine", None)
            assert (await talk.ask("And now?")).content == "fine"

    play(work())


def test_a_message_sent_as_soon_as_there_is_room_saves_the_answer_first(play: Play, disk: Disk) -> None:
    """So that the model is sent all of it."""

    async def work() -> None:
        async with answering(disk) as (talk, model, _):
            disk.fill()
            model.say("two", None)
            await talk.until(lambda: talk.answered)
            disk.free()
            model.say("fine", None)
            await talk.ask("And now?")
            assert [row.content for row in await talk.rows()] == ["Hello", "one two", "And now?", "fine"]

    play(work())


def test_messages_that_wait_are_answered_all_the_same(play: Play, disk: Disk) -> None:
    """What was stored while there was room does not wait for the disk."""

    async def work() -> None:
        async with answering(disk) as (talk, model, _):
            await talk.session.send_message("And then?")
            disk.fill()
            model.say("two", None, "second", None)
            await talk.until(lambda: talk.answered == 2)
            assert list(talk.shown.values()) == ["one two", "second"]
            disk.free()
            await talk.session.save()
            rows = await talk.rows()
            assert [row.content for row in rows] == ["Hello", "one two", "And then?", "second"]
            assert all(row.state is MessageState.COMPLETE for row in rows)

    play(work())


def test_closing_tries_once_more_and_tells_what_was_lost(play: Play, disk: Disk) -> None:
    """Whoever closes hears how many answers were not saved; what was stored of them stays."""

    async def work() -> None:
        async with answering(disk) as (talk, model, _):
            disk.fill()
            model.say("two", None)
            await talk.until(lambda: talk.answered)
            assert await talk.session.close() == 1
            disk.free()
            assert await talk.session.close() == 0
            assert await stored_text(talk) == "one two"

    play(work())


def test_a_settings_file_on_a_full_disk_stays_as_it_is(disk: Disk) -> None:
    """And nothing half-written is left beside it."""
    file = SettingsFile(disk.folder / "settings.json")
    file.save(Settings(chat=Chat(send_key="ctrl+enter")))
    before = (disk.folder / "settings.json").read_bytes()
    disk.fill()
    with pytest.raises(SettingsError, match="could not be saved"):
        file.save(Settings())
    disk.free()
    assert (disk.folder / "settings.json").read_bytes() == before
    assert [entry.name for entry in disk.folder.iterdir()] == ["settings.json"]


def test_the_window_keeps_what_was_typed_and_does_not_close_over_an_unsaved_answer(
    play: Play, disk: Disk
) -> None:
    """A message that cannot be stored goes back into the composer; the window says what closing loses."""

    async def work() -> None:
        desktop = await Desktop.start(disk.folder)
        label = desktop.find(QLabel, "noticeLabel")
        desktop.send("/demo tokens=200 rate=100")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 100)
        disk.fill()
        await until(lambda: IN_MEMORY in label.text(), "told")
        desktop.send("Too early")
        await until(lambda: desktop.composer.toPlainText() == "Too early", "given back")
        await desktop.answered(2)
        assert desktop.row(1, "note") == UNSAVED_NOTE
        desktop.window.close()
        await until(lambda: "could not be saved" in label.text(), "what closing would lose")
        assert desktop.window.isVisible()
        text = desktop.text(1)
        disk.free()
        await until(lambda: desktop.row(1, "note") == "", "saved")
        assert label.text() == SAVED
        desktop.window.close()
        await until(lambda: not desktop.window.isVisible(), "closed")
        await desktop.close()
        desktop = await Desktop.start(disk.folder)
        desktop.open("/demo tokens=200 rate=100")
        await until(lambda: desktop.model.rowCount() == 2)
        assert desktop.text(1) == text
        await desktop.close()

    play(work())


async def offered(desktop: Desktop, words: str) -> QPushButton:
    """The button that says so, once it shows."""

    def found() -> list[QPushButton]:
        return [
            button
            for button in desktop.window.findChildren(QPushButton)
            if button.isVisible() and button.text() == words
        ]

    await until(found, words)
    return found()[0]


def test_closing_all_the_same(play: Play, disk: Disk) -> None:
    """The notice's button leaves; what was stored before the disk was full is there at the next start."""

    async def work() -> None:
        desktop = await Desktop.start(disk.folder)
        desktop.send("/demo tokens=300 rate=100")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 200)
        disk.fill()
        await until(lambda: desktop.app.sessions.unsaved, "refused")
        desktop.window.close()
        leave = await offered(desktop, "Close all the same")
        leave.click()
        await desktop.close()
        disk.free()
        desktop = await Desktop.start(disk.folder)
        desktop.open("/demo tokens=300 rate=100")
        await until(lambda: desktop.model.rowCount() == 2)
        assert len(desktop.text(1)) > 100
        assert desktop.state(1) == "interrupted"
        await desktop.close()

    play(work())
