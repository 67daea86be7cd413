"""Answers that have ended while the disk refused them: kept in memory, and written when there is room."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from ..protocol.errors import AINativeError
from ..protocol.messages import Message, MessageState
from ..storage.conversations import ConversationStore
from ..storage.errors import GoneError
from .journal import RETRY_INTERVAL, AnswerJournal

log = logging.getLogger(__name__)

UNSAVED_NOTE = "Not saved yet. It is saved as soon as that is possible."
SAVED = "The answer is saved now."


@dataclass(frozen=True, slots=True)
class Ending:
    """How an answer ended, and the way to store that."""

    message_id: str
    state: MessageState
    note: str
    metadata: dict[str, Any]
    journal: AnswerJournal
    store: ConversationStore

    async def save(self) -> Message:
        """Write what is left of the text, then how it ended. Raises AINativeError; it can be tried again,
        unless that is a GoneError."""
        await self.journal.close()
        return await self.store.finish_answer(
            self.message_id, state=self.state, note=self.note, metadata=self.metadata
        )


class Unsaved:
    """Tries every two seconds to save the answers it was given, in their order.

    `saved` hears each stored message; `tell` one sentence when all of them are. `sleep` waits for so many
    seconds.
    """

    def __init__(
        self,
        *,
        saved: Callable[[Message], object],
        tell: Callable[[str], object],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._saved = saved
        self._tell = tell
        self._sleep = sleep
        self._kept: dict[str, tuple[Message, Ending]] = {}
        self._task: asyncio.Task[None] | None = None
        self._saving = asyncio.Lock()

    def __bool__(self) -> bool:
        return bool(self._kept)

    def find(self, message_id: str) -> Message | None:
        """The answer as it ended, if it is one of those."""
        message, _ = self._kept.get(message_id, (None, None))
        return message

    def keep(self, message: Message, ending: Ending) -> None:
        """Take an answer, and go on trying."""
        self._kept[message.id] = (message, ending)
        if self._task is None:
            self._task = asyncio.ensure_future(self._run())

    async def save(self) -> None:
        """Try now. Raises the error of the first that is refused; those behind it were not tried."""
        async with self._saving:
            saved = False
            while self._kept:
                message_id, (message, ending) = next(iter(self._kept.items()))
                try:
                    stored = await ending.save()
                    saved = True
                except GoneError as error:
                    log.warning("An answer has no place any more: %s", error)
                    stored = replace(message, note=str(error))
                del self._kept[message_id]
                self._saved(stored)
            if saved:
                self._tell(SAVED)

    async def close(self) -> int:
        """A last try; how many answers could not be saved."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        try:
            await self.save()
        except AINativeError as error:
            log.error("%d answers could not be saved: %s", len(self._kept), error)
        return len(self._kept)

    async def _run(self) -> None:
        while self._kept:
            await self._sleep(RETRY_INTERVAL)
            try:
                await self.save()
            except AINativeError as error:
                log.info("An answer cannot be saved yet: %s", error)
        self._task = None
