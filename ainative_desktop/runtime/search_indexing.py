"""Builds the index of what is searched, a small step at a time, while other things go on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from ..storage.errors import StorageError

log = logging.getLogger(__name__)

PAUSE = 0.01  # seconds between two steps, at least
SHARE = 1.0  # of a step's time, that the pause after it takes: others write meanwhile
RETRY_INTERVAL = 30.0  # seconds after the disk refused a step


class SearchIndexing:
    """Indexes what waits, whenever it is woken. `step` does a piece and says whether there was anything.

    `sleep` waits for so many seconds on the loop, whose `clock` gives seconds.
    """

    def __init__(
        self,
        step: Callable[[], Awaitable[bool]],
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._step = step
        self._clock = clock
        self._sleep = sleep
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._task is not None and not self._task.done()

    def wake(self) -> None:
        """Begin, unless it is under way."""
        if not self._closed and not self.running:
            self._task = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        """Stop after the step that is under way; safe more than once."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        while not self._closed:
            began = self._clock()
            try:
                if not await self._step():
                    return
            except StorageError as error:
                log.warning("The index could not be built on: %s", error)
                await self._sleep(RETRY_INTERVAL)
                continue
            await self._sleep(max(PAUSE, (self._clock() - began) * SHARE))
