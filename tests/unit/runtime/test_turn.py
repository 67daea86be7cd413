"""One answer on its way, against real sockets and a real database: what it comes to, and what is told."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.errors import AINativeError
from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.protocol.text_buffer import TextBuffer
from ainative_desktop.protocol.wire import ActionRequest, chat_action
from ainative_desktop.runtime.config import StreamConfig, StreamTarget
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.journal import IN_MEMORY
from ainative_desktop.runtime.reconciler import Reconciler
from ainative_desktop.runtime.turn import (
    CLOSED_NOTE,
    EMPTY_NOTE,
    STATS_INTERVAL,
    UNMARKED_END_NOTE,
    StreamStats,
    Turn,
)
from ainative_desktop.runtime.unsaved import UNSAVED_NOTE
from ainative_desktop.storage.conversations import GONE, ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from tests.helpers.dialects import HELLO, Script, dialect
from tests.helpers.peers import answer, http_peer

LIMIT = 30.0  # seconds
Play = Callable[[Coroutine[Any, Any, None]], None]
Prepare = Callable[[], Awaitable[tuple[StreamTarget, ActionRequest]]]


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


class Disk(ConversationStore):
    """A store whose disk can refuse, or lose the conversation."""

    refusal: StorageError | None = None

    async def append_answer(
        self, message_id: str, text: str, steps: Sequence[Mapping[str, Any]] = ()
    ) -> None:
        if self.refusal is not None:
            raise self.refusal
        await super().append_answer(message_id, text, steps)


class Scene:
    """A turn for an answer that is stored, and what it tells."""

    def __init__(self, store: Disk, connections: Connections, stored: Message) -> None:
        ticks = itertools.count()
        self.store = store
        self.notices: list[str] = []
        self.stats: list[StreamStats] = []
        self.state: dict[str, Any] = {"messages": {stored.id: {"content": TextBuffer(stored.content)}}}
        self.turn = Turn(
            stored,
            store=store,
            connections=connections,
            reconciler=Reconciler(self.state),
            clock=lambda: next(ticks) * STATS_INTERVAL / 10,
        )
        self.turn.saving_told.connect(self.notices.append)
        self.turn.stats_changed.connect(self.stats.append)

    async def run(self, url: str, *, stream: bool = True) -> Message:
        return await self.run_with(lambda: prepared(url), stream=stream)

    async def run_with(self, prepare: Prepare, *, stream: bool = True) -> Message:
        """The message as it ended, which is the one that is stored."""
        got = await asyncio.wait_for(self.turn.run(prepare, stream=stream), LIMIT)
        if self.turn.unsaved is None:
            assert await self.store.message(got.id) == got
        return got


async def prepared(url: str) -> tuple[StreamTarget, ActionRequest]:
    config = StreamConfig(url, "SSE", max_reconnect_attempts=0)
    return StreamTarget(config, 96_000), chat_action("Hi", [{"role": "user", "content": "Hi"}])


@asynccontextmanager
async def scene(folder: Path, content: str = "") -> AsyncIterator[Scene]:
    database = await Database.open(folder / "c.db", now=lambda: 1.0)
    store, connections = Disk(database), Connections()
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    question = Message("q", "c", None, Role.USER, "Hi", MessageState.COMPLETE, 1.0)
    stored = Message("a", "c", "q", Role.ASSISTANT, content, MessageState.STREAMING, 2.0)
    await store.add_messages([question, stored])
    try:
        yield Scene(store, connections, stored)
    finally:
        await connections.aclose()
        await database.close()


def test_a_whole_answer(play: Play, tmp_path: Path) -> None:
    """Its text, the server's facts, how it came, and the figures of the status line, a few a second."""

    async def work() -> None:
        many = ['{"type":"token","data":"x"}'] * 200
        async with dialect(Script((*many, *HELLO[2:]))) as served, scene(tmp_path) as it:
            got = await it.run(f"{served.url}/ai/stream")
            assert (got.content, got.state, got.note) == ("x" * 200, MessageState.COMPLETE, "")
            assert got.metadata["model"] == "gpt-4"
            assert {"transport": "SSE", "tokens": 200}.items() <= got.metadata["stream"].items()
            assert it.stats[-1].tokens == 200
            assert it.stats[-1].first_token is not None
            assert it.stats[-1].rate is not None
            assert len(it.stats) <= 200 // 10 + 2
            assert it.state["messages"]["a"]["content"].text() == got.content
            assert it.notices == []

    play(work())


def test_what_is_continued_grows_in_place(play: Play, tmp_path: Path) -> None:
    """After what was there."""

    async def work() -> None:
        async with dialect(Script()) as served, scene(tmp_path, "Before: ") as it:
            assert (await it.run(f"{served.url}/ai/stream")).content == "Before: Hello world"

    play(work())


@pytest.mark.parametrize(
    ("script", "state", "note"),
    [
        (('{"type":"done"}',), MessageState.ERROR, EMPTY_NOTE),
        (('{"type":"new"}', '{"type":"newer"}', "[DONE]"), MessageState.ERROR, f"{EMPTY_NOTE} 2 of"),
        (HELLO[:2], MessageState.COMPLETE, UNMARKED_END_NOTE),
        ((HELLO[0], '{"type":"error","data":"No more."}'), MessageState.ERROR, "No more."),
    ],
    ids=["empty", "unknown", "unmarked", "error"],
)
def test_an_end_that_wants_a_note(
    play: Play, tmp_path: Path, script: tuple[str, ...], state: MessageState, note: str
) -> None:
    """Empty, of messages that are not known, without an end, and with an error."""

    async def work() -> None:
        async with dialect(Script(script)) as served, scene(tmp_path) as it:
            got = await it.run(f"{served.url}/ai/stream")
            assert got.state is state
            assert got.note.startswith(note)

    play(work())


def test_a_websocket_that_closes_early_is_told(play: Play, tmp_path: Path) -> None:
    """What arrived is there."""

    async def ws(url: str) -> tuple[StreamTarget, ActionRequest]:
        target, request = await prepared(url)
        return replace(target, config=replace(target.config, method="WS")), request

    async def work() -> None:
        async with dialect(Script(HELLO[:1])) as served, scene(tmp_path) as it:
            got = await it.run_with(lambda: ws(f"{served.url}/ai/stream"))
            assert (got.content, got.state) == ("Hello", MessageState.INTERRUPTED)
            assert got.note.startswith("The connection broke before the answer was whole")

    play(work())


def test_what_cannot_be_prepared_is_the_answers_note(play: Play, tmp_path: Path) -> None:
    """No server, no token: a sentence in the answer's place."""

    async def refused() -> tuple[StreamTarget, ActionRequest]:
        raise AINativeError("The keyring is locked.")

    async def work() -> None:
        async with scene(tmp_path) as it:
            got = await it.run_with(refused)
            assert (got.state, got.note) == (MessageState.ERROR, "The keyring is locked.")

    play(work())


@pytest.mark.parametrize("state", [MessageState.ABORTED, MessageState.INTERRUPTED])
def test_stopped_before_it_runs(play: Play, tmp_path: Path, state: MessageState) -> None:
    """Nothing is even prepared; the first reason counts."""
    asked: list[bool] = []

    async def prepare() -> tuple[StreamTarget, ActionRequest]:
        asked.append(True)
        return await prepared("http://127.0.0.1:1")

    async def work() -> None:
        async with scene(tmp_path, "Kept") as it:
            it.turn.stop(state)
            it.turn.stop()
            got = await it.run_with(prepare)
            assert (got.content, got.state) == ("Kept", state)
            assert got.note == (CLOSED_NOTE if state is MessageState.INTERRUPTED else "")
        assert asked == []

    play(work())


@pytest.mark.parametrize("stubborn", [False, True])
def test_stopped_while_it_is_prepared(play: Play, tmp_path: Path, stubborn: bool) -> None:
    """A keyring may wait for its password for ever; what does not let itself be cancelled sends nothing."""

    async def work() -> None:
        began = asyncio.Event()

        async def prepare() -> tuple[StreamTarget, ActionRequest]:
            began.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if not stubborn:
                    raise
            return await prepared(peer.url)

        async with http_peer(answer("")) as peer, scene(tmp_path) as it:
            running = asyncio.ensure_future(it.run_with(prepare))
            await asyncio.wait_for(began.wait(), LIMIT)
            it.turn.stop()
            assert (await running).state is MessageState.ABORTED
            assert peer.connections == 0

    play(work())


def test_cancelled_from_outside_it_is_no_stop(play: Play, tmp_path: Path) -> None:
    """Who cancels the task hears of it; the answer is left as a crash would leave it."""

    async def work() -> None:
        async with dialect(Script((HELLO[0], None))) as served, scene(tmp_path) as it:
            arrived = asyncio.Event()
            it.turn._engine.stream_data.connect(lambda _: arrived.set())
            running = asyncio.ensure_future(it.run(f"{served.url}/ai/stream"))
            await asyncio.wait_for(arrived.wait(), LIMIT)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert not it.turn._engine.active
            await it.turn._journal.close()
            stored = await it.store.message("a")
            assert stored is not None
            assert (stored.content, stored.state) == ("Hello", MessageState.STREAMING)

    play(work())


def test_a_disk_that_refuses(play: Play, tmp_path: Path) -> None:
    """The text stays in memory, once told; the ending is kept for who tries again, and can be saved then."""

    async def work() -> None:
        async with dialect(Script()) as served, scene(tmp_path) as it:
            it.store.refusal = StorageError("The disk is full.")
            got = await it.run(f"{served.url}/ai/stream")
            assert (got.content, got.state, got.note) == ("Hello world", MessageState.COMPLETE, UNSAVED_NOTE)
            assert it.notices == [f"The disk is full. {IN_MEMORY}"]
            assert it.turn.unsaved is not None
            it.store.refusal = None
            saved = await it.turn.unsaved.save()
            assert (saved.content, saved.note) == ("Hello world", "")

    play(work())


def test_an_answer_whose_conversation_is_gone(play: Play, tmp_path: Path) -> None:
    """It is shown all the same, and says so; nobody tries to save it again."""

    async def work() -> None:
        async with dialect(Script()) as served, scene(tmp_path) as it:
            await it.store.delete("c", 1.0)
            await it.store.purge_deleted(2.0)
            got = await asyncio.wait_for(
                it.turn.run(lambda: prepared(f"{served.url}/ai/stream"), stream=True), LIMIT
            )
            assert (got.content, got.note) == ("Hello world", GONE)
            assert it.turn.unsaved is None

    play(work())
