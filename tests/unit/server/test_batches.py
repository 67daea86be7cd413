"""ready_batches: what is ready at once comes at once, in order, bounded, and the source is always closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from ainative_desktop.server.batches import ready_batches


async def numbers(count: int) -> AsyncIterator[int]:
    for number in range(count):
        yield number


async def test_a_burst_comes_in_few_batches_of_at_most_the_limit() -> None:
    batches = [batch async for batch in ready_batches(numbers(1000), limit=100)]
    assert [number for batch in batches for number in batch] == list(range(1000))
    assert max(map(len, batches)) <= 100
    assert len(batches) <= 12


async def test_an_item_is_not_held_back_for_the_next() -> None:
    proceed = asyncio.Event()

    async def one_then_wait() -> AsyncIterator[str]:
        yield "first"
        await proceed.wait()
        yield "second"

    async with aclosing(ready_batches(one_then_wait())) as batches:
        assert await anext(batches) == ["first"]
        proceed.set()
        assert await anext(batches) == ["second"]
        with pytest.raises(StopAsyncIteration):
            await anext(batches)


async def test_the_source_waits_while_nobody_takes_its_items() -> None:
    made: list[int] = []

    async def endless() -> AsyncIterator[int]:
        while True:
            made.append(len(made))
            yield made[-1]

    async with aclosing(ready_batches(endless(), limit=10)) as batches:
        await anext(batches)
        for _ in range(50):
            await asyncio.sleep(0)
        assert len(made) <= 20


async def test_an_endless_source_lets_other_tasks_run() -> None:
    ran = asyncio.Event()

    async def endless() -> AsyncIterator[int]:
        while True:
            yield 1

    async def other() -> None:
        ran.set()

    task = asyncio.create_task(other())
    async with aclosing(ready_batches(endless())) as batches:
        async for _ in batches:
            if ran.is_set():
                break
    await task


async def test_what_the_source_raises_comes_after_its_items() -> None:
    async def failing() -> AsyncIterator[int]:
        yield 1
        yield 2
        raise ValueError("broken")

    got: list[int] = []

    async def collect() -> None:
        async for batch in ready_batches(failing()):
            got.extend(batch)

    with pytest.raises(ValueError, match="broken"):
        await collect()
    assert got == [1, 2]


@pytest.mark.parametrize("how", ["closed", "cancelled"])
async def test_the_source_is_closed_in_the_task_that_ran_it(how: str) -> None:
    tasks: list[object] = []
    began = asyncio.Event()

    async def waiting() -> AsyncIterator[int]:
        tasks.append(asyncio.current_task())
        try:
            yield 1
            began.set()
            await asyncio.Event().wait()
        finally:
            tasks.append(asyncio.current_task())

    async def consume() -> None:
        async with aclosing(ready_batches(waiting())) as batches:
            async for _ in batches:
                if how == "closed":
                    return

    task = asyncio.create_task(consume())
    if how == "cancelled":
        await began.wait()
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(tasks) == 2
    assert tasks[0] is tasks[1]


async def test_a_plain_iterator_without_aclose_will_do() -> None:
    class Plain:
        def __init__(self) -> None:
            self.left = [3, 2, 1]

        def __aiter__(self) -> Plain:
            return self

        async def __anext__(self) -> int:
            if not self.left:
                raise StopAsyncIteration
            return self.left.pop()

    assert [n async for batch in ready_batches(Plain()) for n in batch] == [1, 2, 3]
