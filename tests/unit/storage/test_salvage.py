"""What is saved of damaged files: everything that the damage has left readable, and no exception ever."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import apsw
import pytest

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.salvage import PAGE, RECOVERED_TITLE, Salvaged, StoppedError, salvage
from ainative_desktop.storage.schema import MIGRATIONS

CONVERSATIONS, MESSAGES = 20, 30  # messages in each conversation


async def opened(path: Path) -> Database:
    return await Database.open(path, now=lambda: 1_700_000_000.0)


async def fill(path: Path) -> None:
    """Conversations of alternating questions and answers, the last answer running; some of it in the log."""
    database = await opened(path)
    store = ConversationStore(database)
    for number in range(CONVERSATIONS):
        key = f"c{number}"
        await store.create(Conversation(key, f"Title {number}", created=number, updated=number))
        await store.add_messages([message(key, place) for place in range(MESSAGES)])
    await store.append_answer(f"c0m{MESSAGES - 1}", "first, ")
    await store.append_answer(f"c0m{MESSAGES - 1}", "second")
    await database.close()


def message(key: str, place: int) -> Message:
    last = place == MESSAGES - 1 and key == "c0"
    return Message(
        f"{key}m{place}", key, f"{key}m{place - 1}" if place else None,
        Role.ASSISTANT if place % 2 else Role.USER, f"{key} {place} " * 40,
        MessageState.STREAMING if last else MessageState.COMPLETE, created=float(place),
    )  # fmt: skip


def root_of(path: Path, table: str) -> int:
    connection = apsw.Connection(str(path))
    page = int(connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get)
    connection.close()
    return page


def held(path: Path, pages: int) -> int:
    """How many messages the first pages of a file hold."""
    connection = apsw.Connection(str(path))
    sql = """SELECT COALESCE(sum(ncell), 0) FROM dbstat
             WHERE name = 'messages' AND pagetype = 'leaf' AND pageno <= ?"""
    [[count]] = connection.execute(sql, (pages,))
    connection.close()
    return int(count)


def damage(path: Path, page: int, filler: bytes, length: int = PAGE) -> None:
    """Overwrite a page, counted from 1."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(filler * length)


async def messages_of(path: Path) -> dict[str, list[Message]]:
    """All that a file holds, read as the window reads it."""
    database = await opened(path)
    assert database.problem == ""
    store = ConversationStore(database)
    await store.recover()
    found = {
        entry.id: await store.window(entry.id, 0, 10_000)
        for entry in await store.list_conversations(limit=1000)
    }
    await database.close()
    return found


async def test_an_undamaged_file_is_saved_whole(tmp_path: Path) -> None:
    """With its running answer; and the file is not touched."""
    path = tmp_path / "c.db"
    await fill(path)
    before = path.read_bytes()
    saved = salvage(path, tmp_path / "new.db")
    assert saved == Salvaged(CONVERSATIONS, CONVERSATIONS * MESSAGES)
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["c.db", "new.db"]
    found = await messages_of(tmp_path / "new.db")
    assert await messages_of(path) == found
    assert found["c0"][-1].content.endswith("first, second")
    assert found["c0"][-1].state is MessageState.INTERRUPTED


async def test_the_log_is_read_too(tmp_path: Path) -> None:
    """What was never written back to the file."""
    path = tmp_path / "c.db"
    database = await opened(path)
    store = ConversationStore(database)
    await store.create(Conversation("c0", "Title", created=1.0, updated=1.0))
    await store.add_messages([message("c0", 0)])
    saved = salvage(path, tmp_path / "new.db")
    await database.close()
    assert saved == Salvaged(1, 1)


@pytest.mark.parametrize("length", [16, 100, PAGE], ids=["magic", "header", "first page"])
@pytest.mark.parametrize("filler", [b"\x00", b"\xa5"], ids=["zeros", "noise"])
async def test_without_its_header_all_is_saved(tmp_path: Path, filler: bytes, length: int) -> None:
    """A new file's first page knows where the tables begin."""
    path = tmp_path / "c.db"
    await fill(path)
    damage(path, 1, filler, length)
    assert salvage(path, tmp_path / "new.db") == Salvaged(CONVERSATIONS, CONVERSATIONS * MESSAGES)


@pytest.mark.parametrize("headless", [False, True])
async def test_a_file_of_an_earlier_version_is_saved_whole(tmp_path: Path, headless: bool) -> None:
    """It is met before it could be brought up to date; with or without its first page."""
    path = tmp_path / "c.db"
    connection = apsw.Connection(str(path))
    for script in MIGRATIONS[:2]:
        connection.execute(script)
    connection.pragma("user_version", 2)
    connection.execute("INSERT INTO conversations VALUES ('c0','Title',1,1,'m0',1,0,0,NULL)")
    connection.execute("INSERT INTO segments VALUES (1,'c0',NULL,0)")
    connection.execute("INSERT INTO messages VALUES ('m0','c0',NULL,1,0,'user','Hi','complete',1,'','{}')")
    connection.close()
    if headless:
        damage(path, 1, b"\0")
    assert salvage(path, tmp_path / "new.db") == Salvaged(1, 1)
    database = await opened(tmp_path / "new.db")
    [found] = await ConversationStore(database).list_pinned()
    assert (found.title, await ConversationStore(database).choice("c0")) == ("Title", None)
    await database.close()


async def test_what_a_conversation_asks_of_the_model_is_saved(tmp_path: Path) -> None:
    """Beside its title."""
    path = tmp_path / "c.db"
    await fill(path)
    database = await opened(path)
    choice = ModelChoice("local", "openai", "gpt-test", 0.5, 100, "Be brief.")
    await ConversationStore(database).set_choice("c3", choice)
    await database.close()
    damage(path, 1, b"\0")
    salvage(path, tmp_path / "new.db")
    database = await opened(tmp_path / "new.db")
    store = ConversationStore(database)
    assert (await store.choice("c3"), await store.choice("c4")) == (choice, None)
    await database.close()


async def test_what_was_deleted_for_good_is_remembered(tmp_path: Path) -> None:
    """So that no import brings it back afterwards."""
    path = tmp_path / "c.db"
    await fill(path)
    database = await opened(path)
    store = ConversationStore(database)
    await store.delete("c3", 1.0)
    await store.purge_deleted(2.0)
    await database.close()
    damage(path, 1, b"\0")
    salvage(path, tmp_path / "new.db")
    database = await opened(tmp_path / "new.db")
    kept = await database.read(lambda connection: connection.execute("SELECT id FROM deletions").get)
    assert kept == "c3"
    await database.close()


async def test_lost_conversations_leave_their_messages(tmp_path: Path) -> None:
    """Each gets a title that says so."""
    path = tmp_path / "c.db"
    await fill(path)
    damage(path, root_of(path, "conversations"), b"\xa5")
    assert salvage(path, tmp_path / "new.db") == Salvaged(CONVERSATIONS, CONVERSATIONS * MESSAGES)
    database = await opened(tmp_path / "new.db")
    listed = await ConversationStore(database).list_conversations(limit=1000)
    await database.close()
    assert {entry.title for entry in listed} == {RECOVERED_TITLE}
    assert all(entry.updated == MESSAGES - 1 for entry in listed)


async def test_messages_around_a_lost_page_stay_one_branch(tmp_path: Path) -> None:
    """Those whose parent is lost follow the one before it."""
    path = tmp_path / "c.db"
    await fill(path)
    lost = path.read_bytes().index(b"c5 9 c5 9") // PAGE + 1
    damage(path, lost, b"\x00")
    saved = salvage(path, tmp_path / "new.db")
    found = await messages_of(tmp_path / "new.db")
    assert CONVERSATIONS * MESSAGES - 40 < saved.messages < CONVERSATIONS * MESSAGES
    assert sum(map(len, found.values())) == saved.messages
    assert "c5m9" not in {m.id for m in found["c5"]}
    assert [m.id for m in found["c5"]][-1] == f"c5m{MESSAGES - 1}"


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
async def test_a_file_cut_short_gives_what_is_left(tmp_path: Path, share: float) -> None:
    """At least what its whole pages hold of messages, in readable conversations."""
    path = tmp_path / "c.db"
    await fill(path)
    kept = path.read_bytes()[: int(path.stat().st_size * share)]
    whole = held(path, len(kept) // PAGE)
    path.write_bytes(kept)
    saved = salvage(path, tmp_path / "new.db")
    found = await messages_of(tmp_path / "new.db")
    assert sum(map(len, found.values())) == saved.messages
    assert path.read_bytes() == kept
    assert saved.messages >= whole


@pytest.mark.parametrize(
    "content", [b"", b"x", b"not a database at all " * 1000], ids=["empty", "byte", "text"]
)
async def test_what_never_was_a_database_gives_nothing(tmp_path: Path, content: bytes) -> None:
    """And an empty new one."""
    path = tmp_path / "c.db"
    path.write_bytes(content)
    assert salvage(path, tmp_path / "new.db") == Salvaged()
    assert await messages_of(tmp_path / "new.db") == {}


async def _flipped(folder: Path, whole: bytes, seed: int) -> int:
    """Damage at random, salvage, and read all; how many messages were saved."""
    chance = random.Random(seed)
    path, new = folder / "c.db", folder / "new.db"
    content = bytearray(whole)
    for _ in range(chance.choice([1, 5, 50])):
        begin = chance.randrange(len(content))
        if chance.random() < 0.2:
            page = begin // PAGE * PAGE
            content[page : page + PAGE] = bytes(PAGE)
        else:
            content[begin] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    saved = salvage(path, new)
    found = await messages_of(new)
    assert path.read_bytes() == content, seed
    connection = apsw.Connection(str(new))
    assert connection.execute("PRAGMA integrity_check").get == "ok", seed
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == [], seed
    hidden = connection.execute("SELECT count(*) FROM conversations WHERE deleted_at OR pinned").get
    connection.close()
    assert hidden or set(found) >= {m.conversation_id for rows in found.values() for m in rows}, seed
    return saved.messages


async def test_random_damage(tmp_path: Path) -> None:
    """Whatever is wrong with the old file, the new one is sound, and most is saved."""
    await fill(tmp_path / "c.db")
    whole = (tmp_path / "c.db").read_bytes()
    counts = [await _flipped(tmp_path, whole, seed) for seed in range(25)]
    assert sum(counts) / len(counts) > 0.8 * CONVERSATIONS * MESSAGES


@pytest.mark.slow
async def test_random_damage_many_times(tmp_path: Path) -> None:
    """The same, with seeds of its own."""
    await fill(tmp_path / "c.db")
    whole = (tmp_path / "c.db").read_bytes()
    counts = [await _flipped(tmp_path, whole, seed) for seed in range(1000, 1500)]
    print(f"500 damaged files: {sum(counts) / len(counts) / (CONVERSATIONS * MESSAGES):.1%} saved on average")
    assert sum(counts) / len(counts) > 0.8 * CONVERSATIONS * MESSAGES


async def test_what_takes_too_long_is_saved_as_far_as_it_got(tmp_path: Path) -> None:
    """And is said to be no more."""
    path = tmp_path / "c.db"
    await fill(path)
    ticks = itertools.count()
    saved = salvage(path, tmp_path / "new.db", clock=lambda: float(next(ticks)), limit=100.0)
    assert not saved.whole
    assert 0 < saved.messages < CONVERSATIONS * MESSAGES
    assert sum(map(len, (await messages_of(tmp_path / "new.db")).values())) == saved.messages


async def test_closing_the_app_ends_it(tmp_path: Path) -> None:
    """Without a trace; the next start begins again."""
    path = tmp_path / "c.db"
    await fill(path)
    before = path.read_bytes()
    asked = itertools.count()
    with pytest.raises(StoppedError):
        salvage(path, tmp_path / "new.db", stopped=lambda: next(asked) > 50)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.copy*"))


async def test_the_database_reads_on_after_any_damage(tmp_path: Path) -> None:
    """Each call either gives something or says in words what was wrong; the third time all is well."""
    await fill(tmp_path / "c.db")
    whole = (tmp_path / "c.db").read_bytes()
    for seed in range(25):
        chance = random.Random(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        content = bytearray(whole)
        for _ in range(20):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        (folder / "c.db").write_bytes(content)
        database = await opened(folder / "c.db")
        store = ConversationStore(database)
        for _ in range(3):
            failed = 0
            for number in range(CONVERSATIONS):
                try:
                    await store.window(f"c{number}", 0, 100)
                    await store.list_conversations(limit=100)
                except StorageError:
                    failed += 1
        assert failed == 0, seed
        await database.close()
