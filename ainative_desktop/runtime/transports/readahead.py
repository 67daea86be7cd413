"""Hands over together what arrived together, without ever holding up the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sized
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T", bound=Sized)

SLICE = 0.003  # seconds of work after which the loop gets its turn; 4 ms is the promise
LIMIT = 256 * 1024  # bytes or characters read ahead of the consumer
GATHER = 0.01  # seconds that small pieces wait for more: with the next one, they still come to each frame
AT_ONCE = 0.0002  # seconds between pieces of one read, at most
SMALL = 2 * 1024  # bytes or characters


class Pacer:
    """Gives the event loop its turn when a piece of work has lasted long enough."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._since = clock()

    @property
    def due(self) -> bool:
        """Whether the loop should have its turn now."""
        return self._clock() - self._since > SLICE

    def rested(self) -> None:
        """The loop has just had its turn."""
        self._since = self._clock()

    async def pause(self) -> None:
        """Let the loop have its turn, if it is due."""
        if self.due:
            await asyncio.sleep(0)
            self.rested()


class Gatherer:
    """Lets what comes quickly in small pieces come together, since each read by itself costs far more."""

    def __init__(self, call_soon: Callable[[Callable[[], None]], object]) -> None:
        self._call_soon = call_soon
        self._since = -1.0
        self._turned = False  # the loop had its turn since then
        self._asked = False

    def ready(self, now: float) -> None:
        """The next piece is waited for from that time on, in seconds."""
        self._since = now
        self._turned = False
        if not self._asked:
            self._asked = True
            self._call_soon(self._on_turn)

    def gathers(self, size: int, now: float) -> bool:
        """Whether to wait for more after a piece of that size, which came at that time.

        Not for one that was there already: what came with it is there too. Time alone does not tell: a slow
        machine takes long over each piece, and would then wait after each.
        """
        return self._turned and size < SMALL and AT_ONCE < now - self._since < GATHER

    def _on_turn(self) -> None:
        self._asked = False
        self._turned = True


class Readahead(Generic[T]):
    """Reads `source` ahead of its consumer, up to a limit; beyond that the source waits, and TCP with it.

    An asynchronous context manager: leaving it ends the reading, wherever it is. `alive` is called at each
    piece.
    """

    def __init__(
        self,
        source: AsyncIterator[T],
        pacer: Pacer,
        *,
        limit: int = LIMIT,
        alive: Callable[[], None] = lambda: None,
    ) -> None:
        self._source = source
        self._pacer = pacer
        self._alive = alive
        self._limit = limit
        self._items: list[T] = []
        self._size = 0
        self._arrival: asyncio.Future[None] | None = None
        self._room: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.ensure_future(self._fill())
        self._task.add_done_callback(lambda _: _wake(self._arrival))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._task is not None
        self._task.cancel()
        cancellation: asyncio.CancelledError | None = None
        while not self._task.done():  # whoever owns the source closes it next: nobody may be reading it then
            try:
                await asyncio.wait([self._task])
            except asyncio.CancelledError as arrived:
                cancellation = arrived
        if not self._task.cancelled():
            self._task.exception()  # looked at, or told already
        if cancellation is not None:
            raise cancellation

    async def batches(self) -> AsyncGenerator[list[T], None]:
        """What arrived since the last one. Raises what the source raised, once all before it was taken."""
        assert self._task is not None
        loop = asyncio.get_running_loop()
        while True:
            if not self._items:
                if self._task.done():
                    self._task.result()
                    return
                self._arrival = loop.create_future()
                await self._arrival
                self._pacer.rested()
                continue
            items, self._items, self._size = self._items, [], 0
            _wake(self._room)
            yield items
            await self._pacer.pause()

    async def _fill(self) -> None:
        loop = asyncio.get_running_loop()
        pacer, gatherer = Pacer(), Gatherer(loop.call_soon)
        async for item in self._source:
            self._alive()
            self._items.append(item)
            self._size += len(item)
            _wake(self._arrival)
            if self._size >= self._limit:
                self._room = loop.create_future()
                await self._room
                pacer.rested()
            elif gatherer.gathers(len(item), loop.time()):
                await asyncio.sleep(GATHER)
                pacer.rested()
            else:
                await pacer.pause()
            gatherer.ready(loop.time())


def _wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(None)
