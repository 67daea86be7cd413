"""Notices that nothing comes any more, with one timer however much does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Watchdog:
    """Calls `tell` with the seconds without a sign of life once they reach `limit`, and with 0.0 when there
    is one again. A `limit` of 0 watches nothing. Belongs to the running event loop.
    """

    def __init__(self, limit: float, tell: Callable[[float], None]) -> None:
        self._limit = limit
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._last = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._stalled = False
        self.paused = False  # whether silence is expected for now

    def watch(self) -> None:
        """Begin, or begin again: from now on a sign of life is expected."""
        self.feed()
        if self._timer is None and self._limit > 0:
            self._timer = self._loop.call_later(self._limit, self._look)

    def feed(self) -> None:
        """There was a sign of life."""
        self._last = self._loop.time()
        if self._stalled:
            self._stalled = False
            self._tell(0.0)
            self.watch()

    def rest(self) -> None:
        """Expect nothing for now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._stalled = False

    def _look(self) -> None:
        if self.paused:
            self._last = self._loop.time()
        silent = self._loop.time() - self._last
        self._timer = None
        if silent < self._limit:
            self._timer = self._loop.call_later(self._limit - silent, self._look)
            return
        self._stalled = True
        self._tell(silent)
