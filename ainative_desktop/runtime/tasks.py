"""Coroutines started from Qt slots: kept alive, their failures told, drained at shutdown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from ..protocol.errors import AINativeError

log = logging.getLogger(__name__)

T = TypeVar("T")

FAULT = "Something went wrong inside the app. The details are in its log."


class Tasks:
    """A set of running tasks. `tell` receives one sentence for a person when a task fails."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._running: set[asyncio.Task[Any]] = set()
        self._waiting: set[asyncio.Task[Any]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[Any, Any, T], *, waits: bool = False) -> asyncio.Task[T] | None:
        """Start `work` on the current event loop; nothing starts any more once closing has begun. One that
        only `waits` for the person is not waited for at the end."""
        if self._closed:
            work.close()
            return None
        task = asyncio.ensure_future(work)
        self._running.add(task)
        if waits:
            self._waiting.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        self._waiting.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, AINativeError):
            self._tell(str(error))
        elif error is not None:
            log.error("A task failed", exc_info=error)
            self._tell(FAULT)

    async def drain(self, limit: float) -> None:
        """Take no more work, let what runs finish for `limit` seconds, then cancel the rest."""
        self._closed = True
        for task in self._waiting:
            task.cancel()
        if not self._running:
            return
        _, late = await asyncio.wait(set(self._running), timeout=limit)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=limit)
