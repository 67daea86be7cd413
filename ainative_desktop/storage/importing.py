"""Keeps imported conversations: a whole tree in one transaction, in time that is linear in its messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import apsw

from ..protocol.imports.report import Outcome
from ..protocol.imports.tree import Tree
from ..protocol.messages import Message
from . import attachments, deletions
from .database import DAMAGE, connect, in_transaction, told
from .errors import StorageError
from .shelves import tag_all
from .text import storable, storable_json
from .tree import new_segment, place_for

LOG_PAGES = 8_000  # of 4 kB that are written ahead before they go into the file
CACHE = 16_000  # kB of the file
BUSY_LIMIT = 30_000  # ms to wait for the window's writes, which are short
DAMAGED = "The conversations' file is damaged. Restart the app, which saves what it can, then import again."

CLASH = "A part of this conversation belongs to another one already."

_MESSAGE = """INSERT INTO messages (id, conversation_id, parent_id, segment_id, depth, role, content, state,
                                    created, note, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

T = TypeVar("T")


class ClashError(StorageError):
    """An id of the conversation's messages or files is that of another one's."""


class Importer:
    """Writes to a profile's database beside the window that may be open on it, on a connection of its own:
    what is damaged is left to the window. `key` is what this import is kept under, 0 until it changed
    something. Conversations that were deleted here are left alone unless `bring_deleted`; messages that were,
    in any case.

    What was kept outlives the process at once; a power cut may cost the newest of it, and importing again
    completes that. Raises StorageError; nothing of a conversation is kept then.
    """

    def __init__(self, path: Path, name: str, *, now: float, bring_deleted: bool = False) -> None:
        self._name = name
        self._begun = now
        self._bring_deleted = bring_deleted
        self.key = 0
        self._connection = self._told(lambda: connect(path))
        self._connection.set_busy_timeout(BUSY_LIMIT)
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}; PRAGMA cache_size = -{CACHE}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def keep(self, tree: Tree) -> tuple[Outcome, int]:
        """Keep a conversation, or what is new in it; what became of it, and how many messages are new."""

        def keep(connection: apsw.Connection) -> tuple[Outcome, int, int]:
            key = tree.conversation.id
            if self._bring_deleted:
                deletions.forget(connection, key)
            elif deletions.was_deleted(connection, key):
                return Outcome.DELETED, 0, self.key
            kept = deletions.without_deleted(connection, tree)
            result = self._keep(connection, kept)
            if kept is not tree:
                deletions.mend_leaf(connection, key)
            return result

        outcome, count, self.key = self._told(lambda: in_transaction(self._connection, keep))
        return outcome, count

    def _keep(self, connection: apsw.Connection, tree: Tree) -> tuple[Outcome, int, int]:
        key = tree.conversation.id
        row = connection.execute("SELECT deleted_at FROM conversations WHERE id = ?", (key,)).fetchone()
        if row is None and not tree.messages:
            return Outcome.DELETED, 0, self.key
        if row is None:
            _insert_tree(connection, tree)
            return Outcome.ADDED, len(tree.messages), self._note(connection, key, [""])
        new = _extend(connection, tree)
        if row[0] is not None:
            connection.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (key,))
            return Outcome.ADDED, len(tree.messages), self._note(connection, key, [""])
        if new:
            return Outcome.EXTENDED, len(new), self._note(connection, key, new)
        return Outcome.SAME, 0, self.key

    def _note(self, connection: apsw.Connection, conversation_id: str, what: Iterable[str]) -> int:
        """Note what is new by this import, in the caller's transaction; what the import is kept under."""
        key = self.key
        if not key:
            connection.execute(
                "INSERT INTO imports (begun, name) VALUES (?, ?)", (self._begun, storable(self._name))
            )
            key = connection.last_insert_rowid()
        connection.executemany(
            "INSERT OR IGNORE INTO imported (import_id, conversation_id, message_id) VALUES (?, ?, ?)",
            [(key, conversation_id, each) for each in what],
        )
        return key

    @staticmethod
    def _told(work: Callable[[], T]) -> T:
        try:
            return told(work)
        except DAMAGE as error:
            raise StorageError(DAMAGED) from error
        except StorageError as error:
            if isinstance(error.__cause__, apsw.ConstraintError):
                raise ClashError(CLASH) from error
            raise


def _insert_tree(connection: apsw.Connection, tree: Tree) -> None:
    about = tree.conversation
    connection.execute(
        """INSERT INTO conversations (id, title, created, updated, leaf_id, pinned, unread, titled_by_hand,
                                      archived, choice) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)""",
        (
            about.id, storable(about.title), about.created, about.updated, about.leaf_id, about.pinned,
            about.titled_by_hand, about.archived, tree.choice,
        ),
    )  # fmt: skip
    for tag in about.tags:
        tag_all(connection, [about.id], tag, on=True)
    places = _places(connection, about.id, tree.messages)
    connection.executemany(_MESSAGE, map(_row, tree.messages, places))
    for message in tree.messages:
        if message.attachments:
            attachments.insert(connection, message, tree.files)


def _places(
    connection: apsw.Connection, conversation_id: str, messages: Sequence[Message]
) -> list[tuple[int, int]]:
    """The segment and depth of each message of a new conversation: like `place_for` one by one, without
    asking for what was just written."""
    places: dict[str | None, tuple[int, int]] = {}
    ends: dict[int, int] = {}  # the last depth of each segment
    for message in messages:
        above = places.get(message.parent_id)
        if above is None:
            segment, depth = new_segment(connection, conversation_id, None, 0), 0
        else:
            segment, depth = above[0], above[1] + 1
            if ends[segment] != above[1]:
                segment = new_segment(connection, conversation_id, segment, depth)
        places[message.id] = segment, depth
        ends[segment] = depth
    return [places[message.id] for message in messages]


def _extend(connection: apsw.Connection, tree: Tree) -> list[str]:
    """Add the messages that are not there yet; their ids. The branch on screen goes on to the new end, unless
    the person has gone on from another one."""
    about = tree.conversation
    sql = "SELECT id FROM messages WHERE conversation_id = ?"
    there = {str(key) for (key,) in connection.execute(sql, (about.id,))}
    new = [message for message in tree.messages if message.id not in there]
    for message in new:
        place = place_for(connection, about.id, message.parent_id)
        connection.execute(_MESSAGE, _row(message, place))
        attachments.insert(connection, message, tree.files)
    if new:
        ours = {message.id for message in tree.messages}
        sql = "SELECT leaf_id FROM conversations WHERE id = ?"
        leaf = connection.execute(sql, (about.id,)).get
        connection.execute(
            "UPDATE conversations SET updated = max(updated, ?), leaf_id = ? WHERE id = ?",
            (about.updated, about.leaf_id if leaf in ours else leaf, about.id),
        )
    return [message.id for message in new]


def _row(message: Message, place: tuple[int, int]) -> tuple[object, ...]:
    return (
        message.id, message.conversation_id, message.parent_id, *place, str(message.role),
        storable(message.content), str(message.state), message.created, storable(message.note),
        storable_json(message.metadata) if message.metadata else "{}",
    )  # fmt: skip
