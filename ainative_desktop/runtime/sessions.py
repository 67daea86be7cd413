"""The open conversations: a session lives while it is on screen or streams."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .session import ChatSession


class Sessions:
    """Makes a session when a conversation is first needed, and keeps it until told otherwise."""

    def __init__(self, make: Callable[[str], ChatSession]) -> None:
        self._make = make
        self._open: dict[str, ChatSession] = {}

    def get(self, conversation_id: str) -> ChatSession:
        """The conversation's session, made if there is none."""
        session = self._open.get(conversation_id)
        if session is None:
            session = self._open[conversation_id] = self._make(conversation_id)
        return session

    def find(self, conversation_id: str) -> ChatSession | None:
        """The conversation's session, if there is one."""
        return self._open.get(conversation_id)

    def release(self, conversation_id: str) -> None:
        """Let an idle conversation's session go; one that streams stays."""
        session = self._open.get(conversation_id)
        if session is not None and not session.streaming:
            del self._open[conversation_id]
            session.deleteLater()

    async def close(self) -> None:
        """End every running answer and wait until what arrived is stored."""
        await asyncio.gather(*(session.close() for session in self._open.values()))
        self._open.clear()
