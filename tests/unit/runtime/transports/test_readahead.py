"""What arrives together is handed over together, the rest waits, and the loop gets its turn."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing

import pytest

from ainative_desktop.runtime.transports.readahead import AT_ONCE, GATHER, SMALL, Gatherer, Pacer, Readahead
from tests.helpers.serving import LIMIT


async def pieces(*items: str | asyncio.Event | Exception) -> AsyncIterator[str]:
    for item in items:
        if isinstance(item, asyncio.Event):
            await item.wait()
        elif isinstance(item, Exception):
            raise item
        else:
            yield item


async def test_what_arrives_together() -> None:
    """One batch for what needed no waiting; another one for what came later."""
    later = asyncio.Event()
    batches = []
    async with Readahead(pieces("a", "b", later, "c"), Pacer()) as arriving:
        async for batch in arriving.batches():
            batches.append(batch)
            later.set()
    assert batches == [["a", "b"], ["c"]]


async def test_a_failure_comes_after_what_came_before_it() -> None:
    """The source's exception is the consumer's, once all was taken."""
    source = pieces("a", OSError("cut"))
    async with Readahead(source, Pacer()) as arriving, aclosing(arriving.batches()) as batches:
        assert await anext(batches) == ["a"]
        with pytest.raises(OSError, match="cut"):
            await anext(batches)


async def test_the_limit_makes_the_source_wait() -> None:
    """It is read up to the limit, and on once the consumer has taken that."""
    taken = 0

    async def source() -> AsyncIterator[str]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield "12345"

    async with Readahead(source(), Pacer(), limit=50) as arriving, aclosing(arriving.batches()) as batches:
        assert len(await anext(batches)) == 10
        for _ in range(20):
            await asyncio.sleep(0)
        assert taken == 20
        assert sum([len(batch) async for batch in batches]) == 90


async def test_leaving_ends_the_reading() -> None:
    """Wherever the source is, it is closed when the block is left."""
    ended = asyncio.Event()

    async def source() -> AsyncIterator[str]:
        try:
            yield "a"
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with Readahead(source(), Pacer()) as arriving, aclosing(arriving.batches()) as batches:
        assert await anext(batches) == ["a"]
        for _ in range(3):
            await asyncio.sleep(0)
    await asyncio.wait_for(ended.wait(), LIMIT)


async def test_leaving_while_it_is_cancelled() -> None:
    """A task that cancels itself, as a stop from a signal does, still leaves nobody reading the source."""
    ended = False

    async def source() -> AsyncIterator[str]:
        nonlocal ended
        try:
            yield "a"
            await asyncio.Event().wait()
        finally:
            for _ in range(10):
                await asyncio.sleep(0)
            ended = True

    async def reading() -> None:
        async with Readahead(source(), Pacer()) as arriving, aclosing(arriving.batches()) as batches:
            assert await anext(batches) == ["a"]
            await asyncio.sleep(0)
            task = asyncio.current_task()
            assert task is not None
            task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await asyncio.ensure_future(reading())
    assert ended


async def test_the_pacer() -> None:
    """It lets the loop have its turn after 3 ms of work, and not before."""
    now = 0.0
    turns = 0

    def turn() -> None:
        nonlocal turns
        turns += 1
        asyncio.get_running_loop().call_soon(turn)

    asyncio.get_running_loop().call_soon(turn)
    pacer = Pacer(lambda: now)
    await pacer.pause()
    assert (pacer.due, turns) == (False, 0)
    now = 0.0031
    assert pacer.due
    await pacer.pause()
    assert (pacer.due, turns) == (False, 1)


@pytest.mark.parametrize(
    ("size", "waited", "gathers"),
    [(40, 0.001, True), (40, 0.0, False), (40, GATHER * 1.1, False), (SMALL, 0.001, False)],
    ids=["quickly", "with the one before", "slowly", "much"],
)
def test_small_pieces_that_come_quickly_wait_for_more(size: int, waited: float, gathers: bool) -> None:
    """Within a frame, so that one does not see it; never the first piece, nor a slow or a large one."""
    turns: list[Callable[[], None]] = []
    gatherer = Gatherer(turns.append)
    assert not gatherer.gathers(40, 5.0)
    gatherer.ready(5.0)
    turns.pop()()
    assert gatherer.gathers(size, 5.0 + waited) is gathers


def test_what_was_there_already_waits_for_nothing() -> None:
    """However long the one before took; and a turn of the loop is asked for once."""
    turns: list[Callable[[], None]] = []
    gatherer = Gatherer(turns.append)
    for number in range(3):
        gatherer.ready(number * 0.001)
        assert not gatherer.gathers(40, (number + 1) * 0.001)
    [turn] = turns
    turn()
    assert gatherer.gathers(40, 0.003)


async def test_a_slow_machine_keeps_up() -> None:
    """Pieces of one read come together, although each takes longer than a quick one's whole wait."""

    async def source() -> AsyncIterator[str]:
        for number in range(40):
            until = time.perf_counter() + 2 * AT_ONCE
            while time.perf_counter() < until:
                pass
            yield str(number)

    async with Readahead(source(), Pacer()) as arriving:
        batches = [batch async for batch in arriving.batches()]
    assert [int(piece) for batch in batches for piece in batch] == list(range(40))
    assert len(batches) <= 20
