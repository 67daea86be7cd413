"""The database file: opened, brought up to date, and set aside whole when it cannot be used."""

from __future__ import annotations

import asyncio
from pathlib import Path

import apsw
import pytest

from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.schema import MIGRATIONS

ADD = "INSERT INTO conversations (id, title, created, updated) VALUES (?, 't', 1, 1)"


async def opened(path: Path) -> Database:
    return await Database.open(path, now=lambda: 1_700_000_000.0)


async def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    """A committed transaction is on disk."""
    database = await opened(tmp_path / "c.db")
    await database.write(lambda c: c.execute(ADD, ("a",)).close())
    await database.close()
    database = await opened(tmp_path / "c.db")
    assert await database.read(lambda c: c.execute("SELECT title FROM conversations").get) == "t"
    assert database.problem == ""
    await database.close()


async def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    """The first statement goes with the second."""
    database = await opened(tmp_path / "c.db")

    def work(connection: apsw.Connection) -> None:
        connection.execute(ADD, ("a",))
        connection.execute("INSERT INTO no_such_table VALUES (1)")

    with pytest.raises(StorageError):
        await database.write(work)
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM conversations").get) == 0
    await database.close()


@pytest.mark.parametrize("damage", [b"not a database" * 500, b"\x00" * 5_000], ids=["text", "zeros"])
async def test_a_damaged_file_is_set_aside_whole(tmp_path: Path, damage: bytes) -> None:
    """The person is told where it is, and goes on with a new one."""
    path = tmp_path / "c.db"
    path.write_bytes(damage)
    database = await opened(path)
    [aside] = tmp_path.glob("c.db.aside-*")
    assert aside.read_bytes() == damage
    assert aside.name in database.problem
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM conversations").get) == 0
    await database.close()


async def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    """It is kept as it was, under another name."""
    path = tmp_path / "c.db"
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", len(MIGRATIONS) + 1)
    connection.execute("CREATE TABLE future (x)")
    connection.close()
    database = await opened(path)
    assert "newer version" in database.problem
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    kept = apsw.Connection(str(aside))
    assert kept.execute("SELECT count(*) FROM future").get == 0
    kept.close()
    await database.close()


async def test_a_closed_database_says_so(tmp_path: Path) -> None:
    """After closing, asking is an error in words, and closing again is nothing."""
    database = await opened(tmp_path / "c.db")
    await database.close()
    await database.close()
    with pytest.raises(StorageError, match="closed"):
        await database.read(lambda c: c.execute("SELECT 1").get)


@pytest.mark.parametrize("error", [RuntimeError("ours"), ValueError("ours")])
async def test_an_error_of_the_work_itself_is_passed_on(tmp_path: Path, error: Exception) -> None:
    """It is a bug of the caller's, and not told as the database's."""
    database = await opened(tmp_path / "c.db")

    def work(_: apsw.Connection) -> None:
        raise error

    for ask in (database.read, database.write):
        with pytest.raises(type(error), match="ours"):
            await ask(work)
    await database.close()


async def test_a_folder_that_cannot_be_used_is_an_error_in_words(tmp_path: Path) -> None:
    """Not a traceback from SQLite."""
    with pytest.raises(StorageError):
        await opened(tmp_path / "missing" / "c.db")


async def test_the_loop_runs_while_the_disk_works(tmp_path: Path) -> None:
    """A long statement does not hold up the caller's loop."""
    database = await opened(tmp_path / "c.db")
    slow = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 300000) SELECT max(i) FROM n"
    )
    reading = asyncio.ensure_future(database.read(lambda c: c.execute(slow).get))
    turns = 0
    while not reading.done():
        turns += 1
        await asyncio.sleep(0)
    assert turns > 10
    assert await reading == 300_000
    await database.close()


async def test_another_program_that_writes_is_named_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some waiting; and all is well once it has ended."""
    monkeypatch.setattr("ainative_desktop.storage.database.BUSY_LIMIT", 10)
    database = await opened(tmp_path / "c.db")
    await database.write(lambda _: None)
    other = apsw.Connection(str(tmp_path / "c.db"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="Another program uses the conversations' file"):
        await database.write(lambda _: None)
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM messages").get) == 0
    other.execute("ROLLBACK")
    other.close()
    await database.write(lambda _: None)
    await database.close()


async def test_two_that_begin_a_file_at_once_make_it_once(tmp_path: Path) -> None:
    """The second finds the tables of the first."""
    databases = await asyncio.gather(*(opened(tmp_path / "c.db") for _ in range(4)))
    for number, database in enumerate(databases):
        assert database.problem == ""
        await database.write(lambda c, key=str(number): c.execute(ADD, (key,)).close())  # type: ignore[misc]
    assert await databases[0].read(lambda c: c.execute("SELECT count(*) FROM conversations").get) == 4
    for database in databases:
        await database.close()
    assert not list(tmp_path.glob("*aside*"))


async def test_what_may_be_synced_later_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    """Nor is it left unsynced for longer than it may be; whatever must be synced takes it along."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)

    def full(connection: apsw.Connection) -> bool:
        return int(connection.pragma("synchronous")) == 2

    assert await database.write(full)
    assert not await database.write(full, sync_within=60.0)
    assert not await database.write(full, sync_within=60.0)
    assert await database.write(full, sync_within=1e-9)
    assert not await database.write(full, sync_within=60.0)
    assert await database.write(full)
    await database.repair()
    assert not await database.write(full, sync_within=60.0)
    assert await database.write(full)
    await database.close()
