"""A session on a store of its own, and what it tells."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from ainative_desktop.protocol.messages import AttachedFile, Conversation, Message
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.choices import ChoiceSource, no_choice
from ainative_desktop.runtime.config import StreamConfig, StreamTarget
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.session import ChatSession
from ainative_desktop.runtime.tool_offers import ToolOffers
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.settings import FILES_LIMIT, ToolRule

LIMIT = 30.0  # seconds


class Talk:
    """One conversation: its session, its store, and what was told, in order."""

    def __init__(self, session: ChatSession, store: ConversationStore) -> None:
        self.session = session
        self.store = store
        self.notices: list[str] = []
        self.updates: list[Message] = []
        self.stepped: list[Message] = []
        self.shown: dict[str, str] = {}
        self.answered = 0
        self._told = asyncio.Event()
        session.notice.connect(self._on_notice)
        session.saving_told.connect(self._on_notice)
        session.message_updated.connect(self._on_updated)
        session.steps_changed.connect(self._on_steps)
        session.text_appended.connect(self._on_text)
        session.answered.connect(self._on_answered)

    def _on_notice(self, words: str) -> None:
        self.notices.append(words)
        self._told.set()

    def _on_updated(self, message: Message) -> None:
        self.updates.append(message)
        self._told.set()

    def _on_steps(self, message: Message) -> None:
        self.stepped.append(message)
        self._told.set()

    def _on_text(self, message_id: str, text: str) -> None:
        self.shown[message_id] = self.shown.get(message_id, "") + text
        self._told.set()

    def _on_answered(self) -> None:
        self.answered += 1
        self._told.set()

    async def until(self, fulfilled: Callable[[], object]) -> None:
        """Wait until what was told fulfils it."""

        async def wait() -> None:
            while not fulfilled():
                self._told.clear()
                await self._told.wait()

        await asyncio.wait_for(wait(), LIMIT)

    async def ask(
        self, text: str, *, stream: bool = True, attachments: Sequence[AttachedFile] = ()
    ) -> Message:
        """Send, wait for the end, and read the answer as it is stored."""
        before = self.answered
        await self.session.send_message(text, stream=stream, attachments=attachments)
        await self.until(lambda: self.answered > before)
        return (await self.rows())[-1]

    async def rows(self) -> list[Message]:
        """The messages of the branch, as stored."""
        key = self.session.conversation_id
        return await self.store.window(key, 0, await self.store.branch_length(key))


@asynccontextmanager
async def talking(
    folder: Path,
    url: str,
    method: Method = "AUTO",
    *,
    history_limit: int = 96_000,
    files_limit: int = FILES_LIMIT,
    attempts: int = 1,
    headers: dict[str, str] | None = None,
    choice: ChoiceSource = no_choice,
    tools: Collection[str] = (),
    allowed: Collection[str] | None = None,
) -> AsyncIterator[Talk]:
    """A conversation with the server at `url`, in a database of its own in `folder`. `tools` may be used,
    those `allowed` (None: all of them) without asking."""
    ids = itertools.count(1)
    database = await Database.open(folder / f"{method}.db", now=time.time)
    connections = Connections()
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    config = StreamConfig(
        url, method, headers or {}, max_reconnect_attempts=attempts, reconnect_delay=0.01
    )  # fmt: skip

    async def target() -> StreamTarget:
        return StreamTarget(config, history_limit, files_limit=files_limit)

    known = tools if allowed is None else allowed
    rules = [ToolRule("", name, "always") for name in known]
    session = ChatSession(
        "c",
        store=store,
        connections=connections,
        target=target,
        choice=choice,
        new_id=lambda: f"m{next(ids)}",
        now=time.time,
        clock=time.perf_counter,
        tools=ToolOffers(connections, rules=lambda: rules, keep=rules.extend) if tools else None,
    )
    try:
        yield Talk(session, store)
    finally:
        await session.close()
        await connections.aclose()
        await database.close()
