"""Files with messages in the database: one transaction, described in windows, read on demand, saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
import pytest_asyncio

from ainative_desktop.protocol.messages import Attachment, Message, MessageState, Role
from ainative_desktop.storage.backups import Backups
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.salvage import PAGE, salvage
from ainative_desktop.storage.schema import MIGRATIONS

PHOTO = Attachment("p", "photo.png", "image/png", 3, 640, 480)
NOTES = Attachment("n", "notes \N{SNOWMAN}.md", "text/plain", 5)
FILES = {"p": b"\x89\0\xff" * 5000, "n": b"# Hi\n"}


def message(key: str, parent: str | None, *attachments: Attachment, conversation: str = "c") -> Message:
    state = MessageState.COMPLETE
    return Message(key, conversation, parent, Role.USER, "text", state, 1.0, attachments=attachments)


@pytest_asyncio.fixture
async def store(store: ConversationStore) -> ConversationStore:
    await store.add_messages([message("m0", None, PHOTO, NOTES), message("m1", "m0")], FILES)
    return store


def rows(connection: apsw.Connection) -> tuple[int, int]:
    """How many attachments there are, and how many with bytes."""
    tables = ("attachments", "attachment_data")
    return tuple(connection.execute(f"SELECT count(*) FROM {table}").get for table in tables)


async def test_files_are_kept_with_their_message(store: ConversationStore) -> None:
    """Described in their order wherever the message is read, and their bytes given when asked for."""
    first, second = await store.window("c", 0, 10)
    assert (first.attachments, second.attachments) == ((PHOTO, NOTES), ())
    history, _ = await store.history("m1", max_bytes=10_000)
    assert history[0].attachments == (PHOTO, NOTES)
    assert await store.attached(["n", "p", "x"]) == FILES


async def test_a_window_never_touches_the_bytes(store: ConversationStore, database: Database) -> None:
    """Nor does the history."""
    statements: list[str] = []

    def trace(connection: apsw.Connection, on: bool) -> None:
        connection.exec_trace = (lambda _cursor, sql, _values: statements.append(sql) or True) if on else None  # type: ignore[func-returns-value]

    await database.read(lambda connection: trace(connection, True))
    await store.window("c", 0, 10)
    await store.history("m1", max_bytes=10_000)
    await database.read(lambda connection: trace(connection, False))
    assert statements
    assert not [sql for sql in statements if "attachment_data" in sql]


async def test_all_of_a_message_is_stored_or_nothing(store: ConversationStore, database: Database) -> None:
    """A file whose bytes are missing takes its message with it."""
    with pytest.raises(KeyError):
        await store.add_messages(
            [message("m2", "m1", replace(PHOTO, id="q"), replace(NOTES, id="r"))], {"q": b"1"}
        )
    assert await store.message("m2") is None
    assert await database.read(rows) == (2, 2)


async def test_files_go_with_their_conversation(store: ConversationStore, database: Database) -> None:
    """Once it is deleted for good, and not before."""
    await store.delete("c", now=5.0)
    assert await database.read(rows) == (2, 2)
    await store.purge_deleted(before=10.0)
    assert await database.read(rows) == (0, 0)


async def test_a_backup_has_them(store: ConversationStore, database: Database, tmp_path: Path) -> None:
    """It is a copy of all there is."""
    backups = Backups(
        tmp_path / "c.db", tmp_path / "b", now=lambda: 1e9, pause=lambda _seconds: None, stopped=lambda: False
    )
    backups.make()
    newest = backups.newest()
    assert newest is not None
    copy = await Database.open(newest[0], now=lambda: 0.0)
    assert await ConversationStore(copy).attached(["n", "p"]) == FILES
    await copy.close()


def spoil(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xab" * PAGE)


@pytest.mark.parametrize("harm", [lambda path: None, lambda path: spoil(path, 1)], ids=["none", "no header"])
async def test_they_are_saved_from_a_damaged_file(
    store: ConversationStore, database: Database, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """With the messages they belong to."""
    assert store
    await database.close()
    harm(tmp_path / "c.db")
    found = salvage(tmp_path / "c.db", tmp_path / "new.db")
    assert found.messages == 2
    saved = await Database.open(tmp_path / "new.db", now=lambda: 0.0)
    kept = ConversationStore(saved)
    assert (await kept.window("c", 0, 10))[0].attachments == (PHOTO, NOTES)
    assert await kept.attached(["n", "p"]) == FILES
    await saved.close()


async def test_what_is_lost_of_a_file_is_missing_alone(
    store: ConversationStore, database: Database, tmp_path: Path
) -> None:
    """Its description stays, and the message."""
    await database.write(lambda connection: connection.execute("DELETE FROM attachment_data").close())
    await database.close()
    salvage(tmp_path / "c.db", tmp_path / "new.db")
    saved = await Database.open(tmp_path / "new.db", now=lambda: 0.0)
    kept = ConversationStore(saved)
    assert (await kept.window("c", 0, 10))[0].attachments == (PHOTO, NOTES)
    assert await kept.attached(["n", "p"]) == {}
    await saved.close()


def older(path: Path) -> None:
    """A file of the version before attachments, with a conversation of two hundred messages."""
    version = next(number for number, script in enumerate(MIGRATIONS) if "attachment_data" in script)
    connection = apsw.Connection(str(path))
    with connection:
        for script in MIGRATIONS[:version]:
            connection.execute(script)
        connection.pragma("user_version", version)
        connection.execute(
            """INSERT INTO conversations (id, title, created, updated, leaf_id)
               VALUES ('c', 'Old', 1, 1, 'm199')"""
        )
        connection.execute("INSERT INTO segments (id, conversation_id, from_depth) VALUES (1, 'c', 0)")
        connection.executemany(
            """INSERT INTO messages
               (id, conversation_id, parent_id, segment_id, depth, role, content, state, created) VALUES
               ('m' || ?1, 'c', iif(?1, 'm' || (?1 - 1), NULL), 1, ?1, 'user', ?2, 'complete', 1)""",
            [(number, "text " * 100) for number in range(200)],
        )
    connection.close()


async def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    """And takes files from then on."""
    older(tmp_path / "c.db")
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    store = ConversationStore(database)
    assert await store.branch_length("c") == 200
    await store.add_messages([message("new", "m199", PHOTO)], FILES)
    assert await store.attached(["p"]) == {"p": FILES["p"]}
    await database.close()


@pytest.mark.parametrize("page", [0, 1])
async def test_an_older_file_is_saved_too(tmp_path: Path, page: int) -> None:
    """Although it has no such tables, and where its header is lost, others in their places."""
    older(tmp_path / "c.db")
    if page:
        spoil(tmp_path / "c.db", page)
    found = salvage(tmp_path / "c.db", tmp_path / "new.db")
    assert (found.conversations, found.messages) == (1, 200)
    database = await Database.open(tmp_path / "new.db", now=lambda: 0.0)
    assert database.problem == ""
    assert await database.read(rows) == (0, 0)
    await database.close()
