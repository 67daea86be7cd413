"""The running answer's way to disk, with a disk that refuses."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from ainative_desktop.protocol.steps import Entry
from ainative_desktop.runtime import journal as module
from ainative_desktop.runtime.journal import IN_MEMORY, SAVED_AGAIN, AnswerJournal
from ainative_desktop.storage.errors import StorageError


class Disk:
    """Takes text while it works."""

    def __init__(self) -> None:
        self.works = True
        self.kept: list[str] = []
        self.told: list[str] = []
        self.tried = asyncio.Event()

    async def write(self, text: str, steps: Sequence[Entry]) -> None:
        self.tried.set()
        if not self.works:
            raise StorageError("Refused.")
        self.kept.append(text)

    async def trial(self) -> None:
        """The next try to write."""
        self.tried.clear()
        await asyncio.wait_for(self.tried.wait(), 5)
        await asyncio.sleep(0)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    monkeypatch.setattr(module, "INTERVAL", 0.001)
    monkeypatch.setattr(module, "RETRY_INTERVAL", 0.001)
    return Disk()


async def test_pieces_are_written_together_and_once(disk: Disk) -> None:
    """In their order."""
    journal = AnswerJournal(disk.write, disk.told.append)
    for piece in "abc":
        journal.add(piece)
    await disk.trial()
    journal.add("d")
    await journal.close()
    assert disk.kept == ["abc", "d"]
    assert disk.told == []


async def test_what_is_refused_is_written_later(disk: Disk) -> None:
    """A sentence at the first failure, and one when it is over."""
    journal = AnswerJournal(disk.write, disk.told.append)
    disk.works = False
    journal.add("a")
    await disk.trial()
    await disk.trial()
    assert journal.refused
    journal.add("b")
    assert disk.told == [f"Refused. {IN_MEMORY}"]
    disk.works = True
    await disk.trial()
    await journal.close()
    assert "".join(disk.kept) == "ab"
    assert disk.told == [f"Refused. {IN_MEMORY}", SAVED_AGAIN]


async def test_closing_can_be_tried_again(disk: Disk) -> None:
    """Nothing is written twice, and nothing is forgotten."""
    journal = AnswerJournal(disk.write, disk.told.append)
    disk.works = False
    journal.add("a")
    for _ in range(3):
        with pytest.raises(StorageError):
            await journal.close()
    disk.works = True
    await journal.close()
    await journal.close()
    assert disk.kept == ["a"]
    assert len(disk.told) == 1


class Pauses:
    """How long the journal rests between two writes; it does not wait that long here."""

    def __init__(self, journal: AnswerJournal) -> None:
        self.seconds: list[float] = []
        journal._pause = self._pause  # type: ignore[method-assign]

    async def _pause(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


async def test_the_first_piece_is_written_at_once() -> None:
    """The next ones in the pace of the interval, counted from a write's beginning."""
    disk = Disk()
    journal = AnswerJournal(disk.write, disk.told.append)
    pauses = Pauses(journal)
    journal.add("a")
    await disk.trial()
    assert disk.kept == ["a"]
    assert 0 < pauses.seconds[0] <= module.INTERVAL
    await journal.close()


async def test_a_slow_disk_delays_what_comes_next_by_no_more_than_itself(disk: Disk) -> None:
    """The next write begins as soon as a slow one has ended: its interval is over by then."""
    going = asyncio.Event()
    began: list[float] = []
    clock = asyncio.get_running_loop().time

    async def write(text: str, steps: Sequence[Entry]) -> None:
        began.append(clock())
        disk.kept.append(text)
        if len(began) == 1:
            await asyncio.wait_for(going.wait(), 5)

    journal = AnswerJournal(write, disk.told.append)
    pauses = Pauses(journal)
    journal.add("a")
    while not began:
        await asyncio.sleep(0)
    journal.add("b")
    while clock() - began[0] < 2 * module.INTERVAL:
        await asyncio.sleep(0)
    going.set()
    await journal.close()
    assert disk.kept == ["a", "b"]
    assert pauses.seconds[0] <= 0
