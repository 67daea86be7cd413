"""Each conversation's choice of model: known at once, kept with the conversation, and what a new one asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ..protocol.choice import ModelChoice
from ..storage.model_settings import ModelSettings

if TYPE_CHECKING:
    from ..storage.conversations import ConversationStore

#: What is asked of the model in a conversation, on the server of that key. Raises StorageError.
ChoiceSource = Callable[[str, str], Awaitable[ModelChoice]]


async def no_choice(_conversation_id: str, _server: str) -> ModelChoice:
    """Everything is left to the server."""
    return ModelChoice()


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

    def of_new(self, server: str) -> ModelChoice:
        """What the new conversation asks of the server of that key."""
        return self._on(server, self._fresh)

    def known(self, conversation_id: str | None, server: str) -> ModelChoice | None:
        """As `of`, where that needs no disk."""
        if conversation_id is None:
            return self.of_new(server)
        there = conversation_id in self._known
        return self._on(server, self._known[conversation_id]) if there else None

    async def of(self, conversation_id: str | None, server: str) -> ModelChoice:
        """What the conversation asks of the server of that key. Raises StorageError."""
        if conversation_id is None:
            return self.of_new(server)
        if conversation_id not in self._known:
            found = await (await self._store()).choice(conversation_id)
            self._known.setdefault(conversation_id, found)
        return self._on(server, self._known[conversation_id])

    def _on(self, server: str, chosen: ModelChoice | None) -> ModelChoice:
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
        choice = self.of_new(server)
        self._fresh = None
        await self.choose(conversation_id, choice)
