"""The index grows by steps that leave others their turn, whatever the disk does."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from ainative_desktop.runtime.search_indexing import PAUSE, RETRY_INTERVAL, SearchIndexing
from ainative_desktop.storage.errors import StorageError


class Steps:
    """Takes `seconds` a step, as often as there is something, and notes the pauses."""

    def __init__(self, outcomes: Iterable[bool | Exception], seconds: float = 0.0) -> None:
        self.outcomes = list(outcomes)
        self.seconds = seconds
        self.now = 0.0
        self.pauses: list[float] = []
        self.done = asyncio.Event()

    async def step(self) -> bool:
        self.now += self.seconds
        outcome = self.outcomes.pop(0) if self.outcomes else False
        if not self.outcomes:
            self.done.set()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)

    def indexing(self) -> SearchIndexing:
        return SearchIndexing(self.step, clock=lambda: self.now, sleep=self.sleep)


async def finished(steps: Steps) -> None:
    await asyncio.wait_for(steps.done.wait(), 10)


async def test_it_goes_on_while_there_is_something_and_rests_between() -> None:
    """As long as a step took, since others write meanwhile."""
    steps = Steps([True, True, False], seconds=0.5)
    indexing = steps.indexing()
    indexing.wake()
    await finished(steps)
    await indexing.close()
    assert steps.pauses == [0.5, 0.5]


async def test_short_steps_rest_too() -> None:
    """They would leave no time to anybody else."""
    steps = Steps([True, False])
    indexing = steps.indexing()
    indexing.wake()
    await finished(steps)
    await indexing.close()
    assert steps.pauses == [PAUSE]


async def test_a_full_disk_is_tried_again_later() -> None:
    """Nobody is told: what is not indexed is not lost."""
    steps = Steps([True, StorageError("The disk is full."), True, False])
    indexing = steps.indexing()
    indexing.wake()
    await finished(steps)
    await indexing.close()
    assert steps.pauses == [PAUSE, RETRY_INTERVAL, PAUSE]


async def test_waking_it_twice_indexes_once_and_again_after_the_end() -> None:
    """One task at a time."""
    steps = Steps([True, False])
    indexing = steps.indexing()
    indexing.wake()
    indexing.wake()
    await finished(steps)
    while indexing.running:
        await asyncio.sleep(0)
    steps.outcomes, steps.done = [True, False], asyncio.Event()
    indexing.wake()
    await finished(steps)
    await indexing.close()
    assert steps.pauses == [PAUSE, PAUSE]


async def test_nothing_runs_after_close() -> None:
    """Be it woken or not, closed twice or in the middle of a pause."""
    steps = Steps([True] * 1_000)
    indexing = steps.indexing()
    indexing.wake()
    await asyncio.sleep(0)
    await indexing.close()
    left = len(steps.outcomes)
    assert 0 < left < 1_000
    indexing.wake()
    await indexing.close()
    await asyncio.sleep(0)
    assert len(steps.outcomes) == left
