"""Makes a backup a day, on a thread of its own, however long the app is open."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from ..storage.backups import Backups

log = logging.getLogger(__name__)

T = TypeVar("T")

START_DELAY = 60.0  # seconds after the start, when the person is at work already
INTERVAL = 3600.0  # seconds between two looks at the clock: a computer that slept is found soon


class DailyBackup:
    """Looks once an hour whether a backup is due. `sleep` waits for so many seconds on the loop. `damaged` is
    called where the database turns out to be damaged, once, until a backup could be made again."""

    def __init__(
        self,
        database: Path,
        folder: Path,
        *,
        now: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        damaged: Callable[[], object] = lambda: None,
    ) -> None:
        self._stop = threading.Event()
        self._backups = Backups(
            database, folder, now=now, pause=self._stop.wait, stopped=self._stop.is_set
        )  # fmt: skip
        self._sleep = sleep
        self._damaged = damaged
        self._told = False
        self._thread = ThreadPoolExecutor(1, "backup")
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look, some time from now; once."""
        if self._task is None and not self._stop.is_set():
            self._task = asyncio.ensure_future(self._run())

    async def newest(self) -> tuple[Path, float] | None:
        """The newest backup and when it was made (seconds since the epoch), if there is one."""
        return await self._on_thread(self._backups.newest)

    async def close(self) -> None:
        """Drop a backup that is under way, and end; safe more than once."""
        self._stop.set()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        self._thread.shutdown(wait=False)

    async def _run(self) -> None:
        await self._sleep(START_DELAY)
        while True:
            try:
                if await self._on_thread(self._backups.due):
                    await self._make()
            except OSError as error:
                log.warning("The backups could not be looked at: %s", error)
            await self._sleep(INTERVAL)

    async def _make(self) -> None:
        if await self._on_thread(self._backups.make):
            self._told = False
        elif self._backups.damaged and not self._told:
            self._told = True
            self._damaged()

    async def _on_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.wrap_future(self._thread.submit(work))
