"""Silence is told once it has lasted, and so is its end; signs of life cost no timer."""

from __future__ import annotations

import asyncio

from ainative_desktop.runtime.watchdog import Watchdog

LIMIT = 5.0  # seconds a test waits for anything


class Heard:
    """What a watchdog tells, and waiting for it."""

    def __init__(self, limit: float) -> None:
        self.told: list[float] = []
        self._event = asyncio.Event()
        self.dog = Watchdog(limit, self._tell)

    def _tell(self, seconds: float) -> None:
        self.told.append(seconds)
        self._event.set()

    async def next(self) -> float:
        await asyncio.wait_for(self._event.wait(), LIMIT)
        self._event.clear()
        return self.told[-1]


async def test_silence_and_its_end() -> None:
    """The seconds, then 0.0 at the next sign of life, and again."""
    heard = Heard(0.02)
    heard.dog.watch()
    assert await heard.next() >= 0.02
    heard.dog.feed()
    assert heard.told[-1] == 0.0
    heard._event.clear()
    assert await heard.next() >= 0.02
    heard.dog.rest()


async def test_signs_of_life_put_it_off() -> None:
    """It looks when the time would be up, and then for what is left."""
    heard = Heard(0.05)
    loop = asyncio.get_running_loop()
    heard.dog.watch()
    for number in range(1, 5):
        loop.call_later(number * 0.02, heard.dog.feed)
    began = loop.time()
    await heard.next()
    assert loop.time() - began >= 0.08 + 0.05 - 0.01
    assert len(heard.told) == 1
    heard.dog.rest()


async def test_rest_and_pause() -> None:
    """Nothing is expected then; after a pause the time is given anew."""
    heard = Heard(0.01)
    heard.dog.watch()
    heard.dog.rest()
    await asyncio.sleep(0.03)
    assert heard.told == []
    heard.dog.watch()
    heard.dog.paused = True
    await asyncio.sleep(0.03)
    assert heard.told == []
    heard.dog.paused = False
    assert await heard.next() >= 0.01
    heard.dog.rest()


async def test_never() -> None:
    """A limit of 0 watches nothing."""
    heard = Heard(0.0)
    heard.dog.watch()
    await asyncio.sleep(0.01)
    assert heard.told == []
