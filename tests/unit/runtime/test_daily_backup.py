"""A backup a day, on a clock that is set."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from ainative_desktop.runtime.daily_backup import INTERVAL, START_DELAY, DailyBackup
from ainative_desktop.storage.backups import DAY
from ainative_desktop.storage.database import Database


class Clock:
    """Time passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0
        self.slept: list[float] = []
        self.end = 0.0
        self.ended = asyncio.Event()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        if self.now > self.end:
            self.ended.set()
            await asyncio.Event().wait()


async def test_an_app_left_open_makes_one_a_day(tmp_path: Path) -> None:
    """The first some time after its start."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    clock = Clock()
    clock.end = clock.now + 3.5 * DAY
    daily = DailyBackup(tmp_path / "c.db", tmp_path / "backups", now=clock, sleep=clock.sleep)
    assert await daily.newest() is None
    daily.start()
    daily.start()
    await asyncio.wait_for(clock.ended.wait(), 30)
    assert clock.slept[0] == START_DELAY
    assert set(clock.slept[1:]) == {INTERVAL}
    newest = await daily.newest()
    assert newest is not None
    assert newest[1] == pytest.approx(1_700_000_000 + START_DELAY + 3 * DAY, abs=4 * INTERVAL)
    assert len(list((tmp_path / "backups").iterdir())) == 3
    await daily.close()
    await daily.close()
    await database.close()


async def test_damage_is_told_once_until_it_is_mended(tmp_path: Path) -> None:
    """Not at each look at the clock; and again where it is damaged once more."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    await database.close()
    good = (tmp_path / "c.db").read_bytes()
    clock = Clock()
    clock.end = clock.now + 2.5 * DAY
    told: list[float] = []

    async def sleep(seconds: float) -> None:
        hour = round((clock.now - 1_700_000_000) / 3600)
        healthy = 24 <= hour < 30
        (tmp_path / "c.db").write_bytes(good if healthy else good[:4096] + b"\xa5" * (len(good) - 4096))
        await clock.sleep(seconds)

    daily = DailyBackup(
        tmp_path / "c.db",
        tmp_path / "backups",
        now=clock,
        sleep=sleep,
        damaged=lambda: told.append(clock.now),
    )
    daily.start()
    await asyncio.wait_for(clock.ended.wait(), 30)
    await daily.close()
    assert len(told) == 2
    assert told[0] == 1_700_000_000 + START_DELAY
    assert told[1] > told[0] + DAY


async def test_closing_does_not_wait_for_one(tmp_path: Path) -> None:
    """It is dropped."""
    daily = DailyBackup(tmp_path / "c.db", tmp_path / "backups", now=lambda: 0.0)
    daily.start()
    await asyncio.wait_for(daily.close(), 5)
    daily.start()
    assert not (tmp_path / "backups").exists()
