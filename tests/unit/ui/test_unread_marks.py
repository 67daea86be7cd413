"""Marks of unseen answers while the disk refuses them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import cast

import pytest

from ainative_desktop.runtime.tasks import Tasks
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.ui.unread_marks import UnreadMarks

LIMIT = 10.0  # seconds that anything may take


class Disk:
    """A store whose disk is `full` or not."""

    def __init__(self) -> None:
        self.full = True
        self.marks: list[tuple[str, bool]] = []

    async def set_unread(self, conversation_id: str, unread: bool) -> None:
        if self.full:
            raise StorageError("The disk is full.")
        self.marks.append((conversation_id, unread))


class Scene:
    """Marks, the disk under them, and a clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.disk, self.tasks = Disk(), Tasks(pytest.fail)
        self.late: list[str] = []
        self._ticks: asyncio.Queue[None] = asyncio.Queue()
        self.marks = UnreadMarks(
            store=self._store, tasks=self.tasks, stored=self._stored, sleep=lambda _: self._tick()
        )

    async def _store(self) -> ConversationStore:
        return cast(ConversationStore, self.disk)

    async def _stored(self, conversation_id: str) -> None:
        self.late.append(conversation_id)

    def _tick(self) -> Awaitable[None]:
        return self._ticks.get()

    async def pass_time(self) -> None:
        """Let one try be made, and wait until it was."""
        self._ticks.put_nowait(None)
        async with asyncio.timeout(LIMIT):
            while not self._ticks.empty():
                await asyncio.sleep(0)
        for _ in range(10):
            await asyncio.sleep(0)


async def test_a_mark_is_stored_at_once_where_that_can_be() -> None:
    """And nothing goes on."""
    scene = Scene()
    scene.disk.full = False
    await scene.marks.set("a", True)
    assert scene.disk.marks == [("a", True)]
    assert not scene.marks.waits("a")
    assert scene.late == []


async def test_what_was_refused_is_stored_when_there_is_room() -> None:
    """As it is wanted by then, each once."""
    scene = Scene()
    for key, unread in (("a", True), ("b", True), ("b", False)):
        await scene.marks.set(key, unread)
    await scene.pass_time()
    assert scene.disk.marks == []
    assert scene.marks.waits("a")
    scene.disk.full = False
    await scene.pass_time()
    assert scene.disk.marks == [("a", True), ("b", False)]
    assert scene.late == ["a", "b"]
    assert not scene.marks.waits("a")
    scene.disk.full = True
    await scene.marks.set("c", True)
    scene.disk.full = False
    await scene.pass_time()
    assert scene.late == ["a", "b", "c"]


async def test_closing_tries_a_last_time() -> None:
    """And does not wait for a disk that refuses for ever."""
    for full in (False, True):
        scene = Scene()
        await scene.marks.set("a", True)
        await asyncio.sleep(0)  # it waits for its next try
        scene.disk.full = full
        await scene.tasks.drain(LIMIT)
        assert bool(scene.disk.marks) is not full
