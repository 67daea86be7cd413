"""Backups: made while others write, checked, rotated, and dropped where they would be in the way."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from ainative_desktop.storage.backups import DAY, KEPT, RESERVE, STEP, Backups
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.replacing import is_sound
from tests.unit.storage.test_salvage import CONVERSATIONS, MESSAGES, damage, fill, messages_of

NOW = 1_700_000_000.0


class Clock:
    """A time that is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def backups(home: Path, clock: Clock | None = None, **wiring: object) -> Backups:
    values: dict[str, object] = {"pause": lambda _: None, "stopped": lambda: False, **wiring}
    return Backups(home / "c.db", home / "backups", now=clock or Clock(), **values)  # type: ignore[arg-type]


def names(home: Path) -> list[str]:
    return sorted(entry.name for entry in (home / "backups").iterdir())


async def test_a_backup_holds_all(tmp_path: Path) -> None:
    """And is due again a day later."""
    await fill(tmp_path / "c.db")
    clock = Clock()
    kept = backups(tmp_path, clock)
    assert kept.due()
    assert kept.make()
    assert not kept.due()
    assert names(tmp_path) == ["conversations-20231114-221320.db"]
    newest = kept.newest()
    assert newest == (tmp_path / "backups" / names(tmp_path)[0], NOW)
    assert newest[0].stat().st_mode & 0o077 == 0
    clock.now += DAY
    assert kept.due()
    assert await messages_of(newest[0]) == await messages_of(tmp_path / "c.db")


async def test_writes_go_on_and_do_not_make_it_begin_again(tmp_path: Path) -> None:
    """It holds what there was when it began, in as many steps as that needs."""
    await fill(tmp_path / "c.db")
    database = await Database.open(tmp_path / "c.db", now=lambda: NOW)
    store = ConversationStore(database)
    steps = threading.Semaphore(0)
    taken = 0

    def pause(_: float) -> None:
        nonlocal taken
        taken += 1
        steps.acquire()

    done: list[bool] = []
    thread = threading.Thread(target=lambda: done.append(backups(tmp_path, pause=pause).make()))
    pages = (tmp_path / "c.db").stat().st_size // 4096
    thread.start()
    written = 0
    while thread.is_alive():
        await store.append_answer("c0m29", f"piece {written} ")
        written += 1
        steps.release()
    thread.join()
    assert done == [True]
    assert taken <= pages // STEP + 3
    assert written >= taken
    found = (await messages_of(tmp_path / "backups" / names(tmp_path)[0]))["c0"][-1]
    assert "piece 8" not in found.content
    await database.close()


async def test_the_newest_three_are_kept(tmp_path: Path) -> None:
    """And whatever else lies there is not touched."""
    await fill(tmp_path / "c.db")
    clock = Clock()
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "conversations-mine.db").write_text("kept by hand")
    for _ in range(KEPT + 2):
        clock.now += DAY
        assert backups(tmp_path, clock).make()
    assert len(names(tmp_path)) == KEPT + 1
    newest = backups(tmp_path, clock).newest()
    assert newest is not None
    assert newest[1] == clock.now


async def test_damage_is_not_backed_up(tmp_path: Path) -> None:
    """The good one before it stays."""
    await fill(tmp_path / "c.db")
    clock = Clock()
    assert backups(tmp_path, clock).make()
    good = names(tmp_path)
    damage(tmp_path / "c.db", 9, b"\xa5")
    clock.now += DAY
    kept = backups(tmp_path, clock)
    assert not kept.make()
    assert kept.damaged
    assert names(tmp_path) == good


async def test_a_copy_that_went_wrong_is_not_the_databases_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that writes badly, or an end in the middle: nothing is told of the database, which is sound."""
    await fill(tmp_path / "c.db")
    copied = Backups._copied

    def badly(self: Backups, part: Path) -> bool:
        done = copied(self, part)
        damage(part, 9, b"\xa5")
        return done

    monkeypatch.setattr(Backups, "_copied", badly)
    kept = backups(tmp_path)
    assert not kept.make()
    assert not kept.damaged
    monkeypatch.undo()
    assert kept.make()


async def test_a_file_that_is_no_database_is_damage(tmp_path: Path) -> None:
    """It cannot even be copied."""
    (tmp_path / "c.db").write_bytes(b"\xa5" * 8192)
    kept = backups(tmp_path)
    assert not kept.make()
    assert kept.damaged


async def test_an_end_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    """Nor do a crash's leftovers stay."""
    await fill(tmp_path / "c.db")
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "conversations-20200101-000000.part").write_text("half")
    stops = iter([False, True])
    assert not backups(tmp_path, stopped=lambda: next(stops, True)).make()
    assert names(tmp_path) == []


@pytest.mark.parametrize("free", [RESERVE - 1, 10 * RESERVE])
async def test_a_disk_that_fills_up_costs_the_backup_alone(tmp_path: Path, free: int) -> None:
    """It is not begun without room, and dropped where that shrinks meanwhile."""
    await fill(tmp_path / "c.db")
    rooms = iter([free])
    assert not backups(tmp_path, room=lambda _: next(rooms, RESERVE // 4)).make()
    assert names(tmp_path) == []


async def test_a_folder_that_cannot_be_written_is_told_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """And nowhere else."""
    await fill(tmp_path / "c.db")
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "conversations-20231114-221320.part").mkdir()
    assert not backups(tmp_path).make()
    assert "No backup could be made" in caplog.text


async def test_without_a_database_none_is_due(tmp_path: Path) -> None:
    """There is nothing yet."""
    assert not backups(tmp_path).due()
    assert backups(tmp_path).newest() is None


async def test_any_sqlite_reads_it(tmp_path: Path) -> None:
    """Python's own, say."""
    await fill(tmp_path / "c.db")
    assert backups(tmp_path).make()
    copy = tmp_path / "backups" / names(tmp_path)[0]
    assert is_sound(copy)
    connection = sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True)
    assert connection.execute("SELECT count(*) FROM messages").fetchone()[0] == CONVERSATIONS * MESSAGES
    connection.close()
