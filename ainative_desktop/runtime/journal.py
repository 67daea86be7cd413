"""The running answer's way to disk: what arrived is appended at least every 250 ms, never rewritten."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from ..protocol.errors import AINativeError

log = logging.getLogger(__name__)

INTERVAL = 0.2  # seconds; with the write itself this stays under 250 ms
RETRY_INTERVAL = 2.0  # seconds between tries while the disk refuses


class AnswerJournal:
    """Collects one answer's text and appends it through `write`; keeps it in memory while writing fails.

    `tell` hears one sentence at the first failure, and nothing more until writing works again.
    """

    def __init__(self, write: Callable[[str], Awaitable[None]], tell: Callable[[str], None]) -> None:
        self._write = write
        self._tell = tell
        self._waiting: list[str] = []
        self._writer: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._closing = False
        self._failed = False

    def add(self, text: str) -> None:
        """Take a piece of the answer."""
        self._waiting.append(text)
        if self._writer is None:
            self._writer = asyncio.ensure_future(self._run())

    async def close(self) -> bool:
        """Write what is left; False when the disk still refuses it."""
        self._closing = True
        self._wake.set()
        if self._writer is not None:
            await self._writer
        return not self._waiting

    async def _run(self) -> None:
        while self._waiting:
            await self._pause(RETRY_INTERVAL if self._failed else INTERVAL)
            await self._write_out()
            if self._closing and self._failed:
                return
        self._writer = None

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _write_out(self) -> None:
        count = len(self._waiting)
        try:
            await self._write("".join(self._waiting[:count]))
        except AINativeError as error:
            if not self._failed:
                self._tell(f"{error} The answer goes on in memory.")
            self._failed = True
            return
        del self._waiting[:count]
        self._failed = False
