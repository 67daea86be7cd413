"""Each conversation's choice of model: known at once, kept with the conversation, and what a new one asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ..protocol.choice import ModelChoice
from ..storage.model_settings import ModelSettings

if TYPE_CHECKING:
    from ..storage.conversations import ConversationStore


class Choices:
    """What was chosen, by conversation; None is the new one, which is not stored yet.

    `settings` gives the defaults as they are now. What was chosen holds from the next message on, whether or
    not the disk has taken it.
    """

    def __init__(
        self, store: Callable[[], Awaitable[ConversationStore]], settings: Callable[[], ModelSettings]
    ) -> None:
        self._store = store
        self._settings = settings
        self._known: dict[str, ModelChoice | None] = {}
        self._fresh: ModelChoice | None = None

    async def of(self, conversation_id: str | None, server: str) -> ModelChoice:
        """What the conversation asks of the server of that key. Raises StorageError."""
        if conversation_id is None:
            chosen = self._fresh
        elif conversation_id in self._known:
            chosen = self._known[conversation_id]
        else:
            found = await (await self._store()).choice(conversation_id)
            chosen = self._known.setdefault(conversation_id, found)
        settings = self._settings()
        return settings.on(server, chosen) if chosen is not None else settings.beginning(server)

    async def choose(self, conversation_id: str | None, choice: ModelChoice) -> None:
        """Ask for `choice` from now on, and keep it with its conversation. Raises StorageError."""
        if conversation_id is None:
            self._fresh = choice
            return
        self._known[conversation_id] = choice
        await (await self._store()).set_choice(conversation_id, choice)

    async def adopt(self, conversation_id: str, server: str) -> None:
        """The new conversation is stored now: what was chosen is its own, and the next one begins afresh.
        Raises StorageError."""
        choice = await self.of(None, server)
        self._fresh = None
        await self.choose(conversation_id, choice)
