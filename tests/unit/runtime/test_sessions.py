"""The open conversations: who hears of them, which may go, and that none goes with its answer unsaved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import qasync

from ainative_desktop.protocol.messages import MessageState
from ainative_desktop.runtime.session import ChatSession
from ainative_desktop.runtime.sessions import Sessions
from tests.helpers.serving import ScriptedProvider, serving
from tests.helpers.talking import Talk, talking


@asynccontextmanager
async def opened(folder: Path, provider: ScriptedProvider) -> AsyncIterator[tuple[Sessions, Talk]]:
    """A conversation "c" that is open."""
    async with serving(provider) as served, talking(folder, served.url, headers=served.headers) as talk:
        sessions = Sessions(lambda _key, _store: talk.session)
        assert sessions.open("c", talk.store) is talk.session
        yield sessions, talk


def test_who_follows_hears_of_each_once(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Whether it was open before, or is opened later; the first to ask is told first."""

    async def main() -> None:
        async with opened(tmp_path, ScriptedProvider()) as (sessions, talk):
            told: list[tuple[str, ChatSession]] = []
            sessions.follow(lambda session: told.append(("first", session)))
            assert told == [("first", talk.session)]
            sessions.follow(lambda session: told.append(("second", session)))
            sessions.open("d", talk.store)
            assert [name for name, _ in told] == ["first", "second", "first", "second"]
            assert sessions.find("d") is talk.session
            assert sessions.find("e") is None

    qloop.run_until_complete(main())


def test_one_that_streams_stays(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And goes once its answer is whole; releasing what is not open does nothing."""
    provider = ScriptedProvider("Hello", None)

    async def main() -> None:
        async with opened(tmp_path, provider) as (sessions, talk):
            await talk.session.send_message("Hi")
            await talk.until(lambda: talk.shown)
            sessions.release("c")
            assert sessions.all() == [talk.session]
            provider.go.set()
            await talk.until(lambda: talk.answered)
            assert not sessions.streaming
            sessions.release("c")
            sessions.release("c")
            assert sessions.all() == []

    qloop.run_until_complete(main())


def test_closing_stores_what_arrived(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing is open any more, and nothing was lost."""

    async def main() -> None:
        async with opened(tmp_path, ScriptedProvider("Half", None)) as (sessions, talk):
            await talk.session.send_message("Hi")
            await talk.until(lambda: talk.shown)
            assert not sessions.unsaved
            assert await sessions.close() == 0
            assert sessions.all() == []
            answer = (await talk.rows())[-1]
            assert (answer.content, answer.state) == ("Half", MessageState.INTERRUPTED)

    qloop.run_until_complete(main())
