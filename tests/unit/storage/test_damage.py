"""Damaged, newer and foreign database files: kept whole under another name, and a new one begun."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import apsw
import pytest

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.schema import MIGRATIONS

PAGE = 4096


async def opened(path: Path, replaced: Callable[[], None] = lambda: None) -> Database:
    return await Database.open(path, now=lambda: 1_700_000_000.0, replaced=replaced)


def message(number: int) -> Message:
    parent = f"m{number - 1}" if number else None
    return Message(
        f"m{number}", "c", parent, Role.USER, "text " * 100, MessageState.COMPLETE, created=float(number)
    )


async def file_with_messages(path: Path, count: int = 400) -> None:
    database = await opened(path)
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    await store.add_messages([message(number) for number in range(count)])
    await database.close()


def overwrite(path: Path, pages: Iterable[int], filler: bytes) -> bytes:
    """Damage whole pages of the file; the bytes it has then."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = filler * PAGE
    path.write_bytes(content)
    return bytes(content)


def pages_of(path: Path) -> range:
    return range(path.stat().st_size // PAGE)


@pytest.mark.parametrize("filler", [b"\x00", b"\xa5"], ids=["zeros", "noise"])
async def test_damage_in_the_middle_is_found_by_whoever_reads_it(tmp_path: Path, filler: bytes) -> None:
    """That one call fails in words; the file is kept whole, and everything works from the next call on, with
    what could be read of it."""
    path = tmp_path / "c.db"
    await file_with_messages(path)
    damaged = overwrite(path, pages_of(path)[60:70], filler)
    told: list[str] = []
    database = await opened(path, lambda: told.append("replaced"))
    store = ConversationStore(database)
    with pytest.raises(StorageError, match=r"kept as c\.db\.aside-"):
        await store.window("c", 0, 400)
    assert told == ["replaced"]
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.read_bytes() == damaged
    assert aside.name in database.problem
    kept = await store.window("c", 0, 400)
    assert 250 < len(kept) < 400
    assert all(m.content == "text " * 100 for m in kept)
    assert f"{len(kept)} messages in 1 conversation could be read and were saved" in database.problem
    assert await store.add_messages([message(400)]) == [len(kept)]
    await database.close()


async def test_damage_met_while_recovering_is_set_aside_too(tmp_path: Path) -> None:
    """What a start reads first may be what is damaged."""
    path = tmp_path / "c.db"
    await file_with_messages(path)
    connection = apsw.Connection(str(path))
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'messages_running'").get
    connection.close()
    overwrite(path, [root - 1], b"\xa5")
    database = await opened(path)
    store = ConversationStore(database)
    with pytest.raises(StorageError, match="kept as"):
        await store.recover()
    assert await store.recover() == 0
    assert len(await store.window("c", 0, 400)) == 400  # an index is made anew from its table
    await database.close()


async def test_calls_that_meet_the_damage_together_set_one_file_aside(tmp_path: Path) -> None:
    """Those that waited behind the first one find the new file or are told the same."""
    path = tmp_path / "c.db"
    await file_with_messages(path)
    overwrite(path, pages_of(path)[60:70], b"\xa5")
    told: list[str] = []
    database = await opened(path, lambda: told.append("replaced"))
    store = ConversationStore(database)
    calls = [store.window("c", 0, 400), store.window("c", 0, 400), store.add_messages([message(400)])]
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(result, (list, StorageError)) for result in results)
    assert told == ["replaced"]
    assert len(list(tmp_path.glob("c.db.aside-*[0-9]"))) == 1
    assert len(await store.list_conversations(limit=5)) == 1
    await database.close()


@pytest.mark.parametrize("left", [100, PAGE + 1, 3 * PAGE])
async def test_a_truncated_file_is_set_aside_when_it_is_opened(tmp_path: Path, left: int) -> None:
    """Its header says how long it was."""
    path = tmp_path / "c.db"
    await file_with_messages(path)
    path.write_bytes(path.read_bytes()[:left])
    kept = path.read_bytes()
    database = await opened(path)
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.read_bytes() == kept
    titles = [entry.title for entry in await ConversationStore(database).list_conversations(limit=5)]
    assert titles == ([] if left < 3 * PAGE else ["Title"])
    await database.close()


@pytest.mark.parametrize("version", [0, -3])
async def test_a_file_that_is_not_ours_is_set_aside(tmp_path: Path, version: int) -> None:
    """Tables that are there before the first migration, or a version that never was."""
    path = tmp_path / "c.db"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE conversations (x)")
    connection.pragma("user_version", version)
    connection.close()
    kept = path.read_bytes()
    database = await opened(path)
    assert "could not be read" in database.problem
    assert len(list(tmp_path.glob("c.db.aside-*[0-9]"))) == 1
    assert version == 0 or kept == next(tmp_path.glob("c.db.aside-*[0-9]")).read_bytes()
    await database.close()


async def test_two_files_set_aside_in_one_second_are_both_kept(tmp_path: Path) -> None:
    """Under names of their own."""
    path = tmp_path / "c.db"
    for text in (b"first" * 500, b"second" * 500):
        path.write_bytes(text)
        await (await opened(path)).close()
    kept = {file.read_bytes() for file in tmp_path.glob("c.db.aside-*[0-9]")}
    assert kept == {b"first" * 500, b"second" * 500}


async def test_a_damaged_file_that_cannot_be_set_aside_is_an_error_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the next call tries again."""
    path = tmp_path / "c.db"
    await file_with_messages(path)
    overwrite(path, pages_of(path)[60:70], b"\xa5")
    database = await opened(path)
    store = ConversationStore(database)
    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "rename", _refuse)
        with pytest.raises(StorageError, match="could not be set aside"):
            await store.window("c", 0, 400)
    with pytest.raises(StorageError, match="kept as"):
        await store.window("c", 0, 400)
    assert 0 < len(await store.window("c", 0, 400)) < 400
    await database.close()


def _refuse(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


async def test_text_that_is_no_text_is_kept_as_far_as_it_is_text(tmp_path: Path) -> None:
    """One damaged message costs the others nothing, and can be read again."""
    path = tmp_path / "c.db"
    await file_with_messages(path, count=2)
    database = await opened(path)
    await database.write(
        lambda c: c.execute("UPDATE messages SET content = CAST(x'66ff6f' AS TEXT) WHERE id = 'm1'").close()
    )
    store = ConversationStore(database)
    with pytest.raises(StorageError, match="is damaged"):
        await store.window("c", 0, 9)
    assert [m.content for m in await store.window("c", 0, 9)] == [
        "text " * 100,
        "f\N{REPLACEMENT CHARACTER}o",
    ]
    await database.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE messages SET state = 'strxaming' WHERE id = 'm1'",
        "UPDATE messages SET metadata = '[' WHERE id = 'm1'",
        "UPDATE segments SET from_depth = 7",
        "UPDATE segments SET from_depth = 1, parent_id = id",
    ],
)
async def test_a_row_that_says_what_it_cannot_is_damage(tmp_path: Path, damage: str) -> None:
    """It is put right from what the other rows say."""
    path = tmp_path / "c.db"
    await file_with_messages(path, count=3)
    database = await opened(path)
    await database.write(lambda c: c.execute(damage).close())
    store = ConversationStore(database)
    with pytest.raises(StorageError, match="is damaged"):
        await store.window("c", 0, 9)
    kept = await store.window("c", 0, 9)
    assert [m.id for m in kept] == ["m0", "m1", "m2"]
    assert kept[1].state in (MessageState.COMPLETE, MessageState.INTERRUPTED)
    await database.close()


async def test_an_emptied_file_does_not_cost_its_log(tmp_path: Path) -> None:
    """SQLite would delete the write-ahead log of an empty file, which may hold all there is."""
    path = tmp_path / "c.db"
    database = await opened(path)
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    await store.add_messages([message(number) for number in range(5)])
    log = (tmp_path / "c.db-wal").read_bytes()
    await database.close()
    path.write_bytes(b"")
    (tmp_path / "c.db-wal").write_bytes(log)
    database = await opened(path)
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.with_name(aside.name + "-wal").read_bytes() == log
    assert "5 messages in 1 conversation could be read" in database.problem
    assert len(await ConversationStore(database).window("c", 0, 9)) == 5
    await database.close()


async def test_a_folder_in_the_files_place_is_left_as_it_is(tmp_path: Path) -> None:
    """It is told, and nothing is moved."""
    (tmp_path / "c.db").mkdir()
    with pytest.raises(StorageError, match="could not be saved or read"):
        await opened(tmp_path / "c.db")
    assert [entry.name for entry in tmp_path.iterdir()] == ["c.db"]


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
async def test_a_file_of_a_newer_version_keeps_its_bytes(tmp_path: Path, mode: str) -> None:
    """Nothing is written to it, not even its journal's mode."""
    path = tmp_path / "c.db"
    connection = apsw.Connection(str(path))
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("CREATE TABLE future (x)")
    connection.pragma("user_version", len(MIGRATIONS) + 1)
    connection.close()
    kept = path.read_bytes()
    database = await opened(path)
    assert "newer version" in database.problem
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.read_bytes() == kept
    await database.close()


_NEWER_WRITER = """
import sys, apsw
connection = apsw.Connection(sys.argv[1])
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("CREATE TABLE future (x)")
connection.pragma("user_version", int(sys.argv[2]))
print("written", flush=True)
sys.stdin.read()
"""


async def test_a_newer_version_that_was_killed_loses_nothing(tmp_path: Path) -> None:
    """Its version is in the write-ahead log yet, which is kept beside the file as it was."""
    path = tmp_path / "c.db"
    child = subprocess.Popen(
        [sys.executable, "-c", _NEWER_WRITER, str(path), str(len(MIGRATIONS) + 1)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdin is not None
    assert child.stdout.readline() == b"written\n"
    os.kill(child.pid, signal.SIGKILL)
    child.stdin.close()
    child.stdout.close()
    child.wait()
    kept, log = path.read_bytes(), (tmp_path / "c.db-wal").read_bytes()
    assert log
    database = await opened(path)
    assert "newer version" in database.problem
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.read_bytes() == kept
    assert aside.with_name(aside.name + "-wal").read_bytes() == log
    assert (await ConversationStore(database).list_conversations(limit=5)) == []
    await database.close()
