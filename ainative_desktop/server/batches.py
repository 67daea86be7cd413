"""What an async iterator has ready at once, as one list: a burst then costs one write, not a thousand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TypeVar

T = TypeVar("T")


async def ready_batches(source: AsyncIterator[T], limit: int = 256) -> AsyncGenerator[list[T], None]:
    """Yield lists of up to `limit` items, in order, each as soon as its first item is there.

    `source` runs and is closed within one task of its own (its `async with` blocks may depend on that), and
    is paused while a full list waits. What it raises is raised here, after the items that came before it.
    """
    ready: list[T] = []
    wake, room = asyncio.Event(), asyncio.Event()
    pump = asyncio.create_task(_pump(source, ready, limit, wake, room))
    pump.add_done_callback(lambda _: wake.set())
    try:
        while True:
            await wake.wait()
            wake.clear()
            if ready:
                batch = ready.copy()
                ready.clear()
                room.set()
                yield batch
            elif pump.done():
                break
            if pump.done():
                wake.set()
        pump.result()
    finally:
        pump.cancel()
        await asyncio.gather(pump, return_exceptions=True)


async def _pump(
    source: AsyncIterator[T], ready: list[T], limit: int, wake: asyncio.Event, room: asyncio.Event
) -> None:
    try:
        async for item in source:
            ready.append(item)
            wake.set()
            if len(ready) >= limit:
                room.clear()
                await room.wait()
    finally:
        close = getattr(source, "aclose", None)  # async generators have it, other iterators need not
        if close is not None:
            await close()
