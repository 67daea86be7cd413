"""Answers that the disk refused at their end: tried again in order, told once, given up only where they have
no place any more."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.runtime.journal import RETRY_INTERVAL
from ainative_desktop.runtime.unsaved import SAVED, Unsaved
from ainative_desktop.storage.errors import GoneError, StorageError


def message(key: str) -> Message:
    return Message(key, "c", None, Role.ASSISTANT, "text", MessageState.COMPLETE, 1.0)


@dataclass
class Disk:
    """Endings that are stored in order, while it works."""

    error: StorageError | None = None
    kept: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    saved: list[Message] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)

    def unsaved(self) -> Unsaved:
        return Unsaved(saved=self.saved.append, tell=self.told.append, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.go.clear()
        await self.go.wait()

    def ending(self, key: str) -> Any:
        return Ending(self, key)


@dataclass
class Ending:
    disk: Disk
    key: str

    async def save(self) -> Message:
        if self.disk.error is not None:
            raise self.disk.error
        self.disk.kept.append(self.key)
        return message(self.key)


async def woken(disk: Disk) -> None:
    disk.go.set()
    for _ in range(5):
        await asyncio.sleep(0)


async def test_they_are_tried_again_until_they_are_saved() -> None:
    """Every two seconds, in order; one sentence for all of them."""
    disk = Disk(StorageError("Full."))
    unsaved = disk.unsaved()
    assert not unsaved
    for key in "ab":
        unsaved.keep(message(key), disk.ending(key))
    assert unsaved.find("a") == message("a")
    await asyncio.sleep(0)
    await woken(disk)
    assert disk.slept == [RETRY_INTERVAL] * 2
    disk.error = None
    await woken(disk)
    assert disk.kept == ["a", "b"]
    assert [entry.id for entry in disk.saved] == ["a", "b"]
    assert disk.told == [SAVED]
    assert unsaved.find("a") is None
    assert await unsaved.close() == 0


async def test_one_without_a_place_is_given_up() -> None:
    """Its note says so; those behind it are saved."""
    disk = Disk(GoneError("No longer there."))
    unsaved = disk.unsaved()
    unsaved.keep(message("a"), disk.ending("a"))
    await unsaved.save()
    assert [entry.note for entry in disk.saved] == ["No longer there."]
    assert disk.told == []
    assert await unsaved.close() == 0


async def test_closing_is_a_last_try() -> None:
    """What it could not save is counted, and can be tried again."""
    disk = Disk(StorageError("Full."))
    unsaved = disk.unsaved()
    unsaved.keep(message("a"), disk.ending("a"))
    assert await unsaved.close() == 1
    with pytest.raises(StorageError, match="Full"):
        await unsaved.save()
    disk.error = None
    assert await unsaved.close() == 0
    assert disk.kept == ["a"]
