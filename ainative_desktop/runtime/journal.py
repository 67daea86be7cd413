"""The running answer's way to disk: what arrived is appended at once, then every 50 ms, never rewritten."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence

from ..protocol.errors import AINativeError
from ..protocol.steps import Entry, joined

log = logging.getLogger(__name__)

# Seconds from one write's beginning to the next one's. A crash may cost 250 ms of what was shown: the rest is
# for a loop that a busy machine wakes late (150 ms were seen), for the writer's thread, and for the write.
INTERVAL = 0.05
RETRY_INTERVAL = 2.0  # seconds between tries while the disk refuses
IN_MEMORY = "The answer goes on in memory, and is saved as soon as that is possible."
SAVED_AGAIN = "The answer is being saved again. Nothing of it is missing."


class AnswerJournal:
    """Collects one answer's text, and the entries of its steps, and appends them through `write`; keeps them
    in memory while writing fails.

    `tell` hears one sentence at the first failure, and nothing more until writing works again, which is
    told, too.
    """

    def __init__(
        self, write: Callable[[str, Sequence[Entry]], Awaitable[None]], tell: Callable[[str], None]
    ) -> None:
        self._write = write
        self._tell = tell
        self._waiting: list[str | Entry] = []
        self._writer: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._closing = False
        self._refused = False

    @property
    def refused(self) -> bool:
        """Whether the disk did not take what was written last; the person knows then."""
        return self._refused

    def add(self, *pieces: str | Entry) -> None:
        """Take pieces of the answer: text, or entries of its steps."""
        self._waiting += pieces
        if self._writer is None and self._waiting:
            self._writer = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        """Write what is left. Raises AINativeError where the disk refuses it, and can be tried again."""
        self._closing = True
        self._wake.set()
        if self._writer is not None:
            await self._writer
        while self._waiting:
            await self._write_out()

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        while self._waiting and not (self._closing and self._refused):
            began = clock()
            try:
                await self._write_out()
            except AINativeError as error:
                if not self._refused:
                    self._tell(f"{error} {IN_MEMORY}")
                self._refused = True
            else:
                if self._refused:
                    self._tell(SAVED_AGAIN)
                self._refused = False
            await self._pause((RETRY_INTERVAL if self._refused else INTERVAL) - (clock() - began))
        self._writer = None

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), max(0.0, seconds))

    async def _write_out(self) -> None:
        pieces = self._waiting.copy()
        text = "".join(piece for piece in pieces if isinstance(piece, str))
        await self._write(text, joined(piece for piece in pieces if not isinstance(piece, str)))
        del self._waiting[: len(pieces)]
