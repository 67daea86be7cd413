"""The open conversations: a session lives while it is on screen or streams."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..storage.conversations import ConversationStore
    from .session import ChatSession


class Sessions:
    """Makes a session when a conversation is first needed, and keeps it until told otherwise. Who follows
    sessions is told of each once, in the order in which they asked for that."""

    def __init__(self, make: Callable[[str, ConversationStore], ChatSession]) -> None:
        self._make = make
        self._open: dict[str, ChatSession] = {}
        self._followers: list[Callable[[ChatSession], object]] = []

    def follow(self, follower: Callable[[ChatSession], object]) -> None:
        """Give every session to `follower`: those that are open, and each that is opened from now on."""
        self._followers.append(follower)
        for session in self.all():
            follower(session)

    def open(self, conversation_id: str, store: ConversationStore) -> ChatSession:
        """A new session for a conversation that has none."""
        session = self._open[conversation_id] = self._make(conversation_id, store)
        for follower in self._followers:
            follower(session)
        return session

    def find(self, conversation_id: str) -> ChatSession | None:
        """The conversation's session, if there is one."""
        return self._open.get(conversation_id)

    def all(self) -> list[ChatSession]:
        """Those that are open."""
        return list(self._open.values())

    @property
    def streaming(self) -> bool:
        """Whether any of them is."""
        return any(session.streaming for session in self._open.values())

    def release(self, conversation_id: str) -> None:
        """Let an idle conversation's session go; one that streams stays."""
        session = self._open.get(conversation_id)
        if session is not None and session.idle:
            del self._open[conversation_id]
            session.deleteLater()

    @property
    def unsaved(self) -> bool:
        """Whether an answer, or part of one, is in memory alone."""
        return any(session.unsaved for session in self._open.values())

    async def save(self) -> None:
        """Try now to save the answers that the disk has refused. Raises StorageError where it still does."""
        for session in list(self._open.values()):
            await session.save()

    async def close(self) -> int:
        """End every running answer and wait until what arrived is stored; how many answers could not be."""
        lost = await asyncio.gather(*(session.close() for session in self._open.values()))
        self._open.clear()
        return sum(lost)
