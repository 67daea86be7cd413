"""Which conversations have an answer that nobody has seen, also while the disk refuses to keep that."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ..runtime.tasks import Tasks
from ..storage.errors import StorageError

if TYPE_CHECKING:  # the first frame needs no database
    from ..storage.conversations import ConversationStore

log = logging.getLogger(__name__)

RETRY_INTERVAL = 2.0  # seconds between tries while the disk refuses


class UnreadMarks:
    """Stores the marks. One that the disk refuses is kept in memory and tried again every two seconds, and a
    last time when the app closes; nothing is told of it, since the answer was refused too, which is told.
    `stored` hears of each conversation whose mark was stored late; `sleep` waits for so many seconds."""

    def __init__(
        self,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        stored: Callable[[str], Awaitable[object]],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._tasks = tasks
        self._stored = stored
        self._sleep = sleep
        self._wanted: dict[str, bool] = {}  # by conversation; what is not stored yet
        self._trying = False

    def waits(self, conversation_id: str) -> bool:
        """Whether a mark of that conversation is not stored yet."""
        return conversation_id in self._wanted

    async def set(self, conversation_id: str, unread: bool) -> None:
        """Mark a conversation, or take its mark away."""
        self._wanted[conversation_id] = unread
        try:
            await self._write(conversation_id)
        except StorageError as error:
            log.warning("Whether an answer is unread could not be stored: %s", error)
            if not self._trying:
                self._trying = True
                self._tasks.spawn(self._go_on(), waits=True)

    async def _go_on(self) -> None:
        try:
            while self._wanted:
                await self._sleep(RETRY_INTERVAL)
                await self._try_all()
        except asyncio.CancelledError:
            await self._try_all()
            raise
        finally:
            self._trying = False

    async def _try_all(self) -> None:
        for each in list(self._wanted):
            try:
                await self._write(each)
            except StorageError as error:
                log.info("A mark cannot be stored yet: %s", error)
                return
            await self._stored(each)

    async def _write(self, conversation_id: str) -> None:
        unread = self._wanted.get(conversation_id)
        if unread is None:
            return
        await (await self._store()).set_unread(conversation_id, unread)
        if self._wanted.get(conversation_id) is unread:  # it was not changed meanwhile
            del self._wanted[conversation_id]
