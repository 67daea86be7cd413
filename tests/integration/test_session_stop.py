"""Stop holds from the moment that there is something to stop: at every step on an answer's way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.messages import MessageState, Role
from tests.helpers.dialects import HELLO, Script, dialect
from tests.helpers.peers import http_peer
from tests.helpers.talking import LIMIT, Talk, talking

Play = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


def once(talk: Talk, told: str, when: Callable[..., bool] = lambda *_: True) -> None:
    """Press Stop within the first signal `told` for which `when` holds."""
    signal = getattr(talk.session, told)

    def press(*values: object) -> None:
        if when(*values):
            signal.disconnect(press)
            talk.session.stop_streaming()

    signal.connect(press)


MOMENTS: dict[str, tuple[str, Callable[..., bool]]] = {
    "the question is stored": ("message_added", lambda message, _: message.role is Role.USER),
    "its answer's place is": ("message_added", lambda message, _: message.role is Role.ASSISTANT),
    "Stop shows": ("streaming_changed", lambda streaming: streaming),
    "its turn has come": ("message_updated", lambda message: message.state is MessageState.STREAMING),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_before_it_is_sent(play: Play, tmp_path: Path, moment: str) -> None:
    """Nothing reaches the server; the answer says that it was stopped, and the next message goes."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            once(talk, *MOMENTS[moment])
            got = await talk.ask("One")
            assert (got.state, got.content, got.note) == (MessageState.ABORTED, "", "")
            assert script.bodies == []
            got = await talk.ask("Two")
            assert (got.state, got.content) == (MessageState.COMPLETE, "Hello world")
            assert [row.state for row in await talk.rows()][::2] == [MessageState.COMPLETE] * 2

    play(work())


@pytest.mark.parametrize("again", ["retry", "continue_answer"])
def test_what_is_asked_again(play: Play, tmp_path: Path, again: str) -> None:
    """Retry and Continue can be stopped before they are sent, too."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            answer = await talk.ask("One")
            once(talk, "message_added" if again == "retry" else "message_updated")
            await getattr(talk.session, again)(answer.id)
            await talk.until(lambda: talk.answered == 2)
            got = (await talk.rows())[-1]
            assert got.state is MessageState.ABORTED
            assert got.content == ("" if again == "retry" else "Hello world")
        assert len(script.bodies) == 1

    play(work())


def test_between_two_turns(play: Play, tmp_path: Path) -> None:
    """Once an answer has ended, Stop means the next one; the one behind that goes."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            for text in ("One", "Two", "Three"):
                await talk.session.send_message(text)
            once(talk, "answered")
            await talk.until(lambda: talk.answered == 3)
            states = [row.state for row in (await talk.rows())[1::2]]
            assert states == [MessageState.COMPLETE, MessageState.ABORTED, MessageState.COMPLETE]
        assert len(script.bodies) == 2

    play(work())


def test_within_a_whole_answer(play: Play, tmp_path: Path) -> None:
    """An answer that comes as a whole is not waited for, either."""
    asked = asyncio.Event()

    async def never(_: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.Event().wait()

    async def work() -> None:
        async with http_peer(never) as peer, talking(tmp_path, peer.url) as talk:
            await talk.session.send_message("One", stream=False)
            await asyncio.wait_for(asked.wait(), LIMIT)
            talk.session.stop_streaming()
            await talk.until(lambda: talk.answered)
            assert (await talk.rows())[-1].state is MessageState.ABORTED

    play(work())


def test_a_stop_at_the_end_leaves_what_is_whole(play: Play, tmp_path: Path) -> None:
    """The server has said that this was all: it stays complete while it is being stored."""
    script = Script((*HELLO[:2], '{"type":"done"}'))

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            await talk.session.send_message("One")
            await talk.until(lambda: talk.session._turn is not None)
            turn = talk.session._turn
            assert turn is not None
            turn._engine.stream_end.connect(
                lambda _: asyncio.get_running_loop().call_soon(talk.session.stop_streaming)
            )
            await talk.until(lambda: talk.answered)
            got = (await talk.rows())[-1]
            assert (got.state, got.content) == (MessageState.COMPLETE, "Hello world")

    play(work())


def test_closing_before_it_is_sent(play: Play, tmp_path: Path) -> None:
    """The app's own end stops it as well; nothing is sent."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            await talk.session.send_message("One")
            await asyncio.sleep(0)  # its turn has come, and is being marked
            await asyncio.wait_for(talk.session.close(), LIMIT)
            assert (await talk.rows())[-1].state in (MessageState.INTERRUPTED, MessageState.PENDING)
        assert script.bodies == []

    play(work())
