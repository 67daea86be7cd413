"""Fills the index of what is searched: a bounded piece at a time, the newest messages first.

What is to be indexed is kept in the database, by its own triggers: a crash loses nothing of it. Of a long
message the index has the beginning, since nothing is written meanwhile; what it has not is looked through.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

import apsw

from ..schema import keep_rowids, may_have_moved

log = logging.getLogger(__name__)

STEP_CHARACTERS = 24_000  # indexed at a time: some tens of milliseconds, for a message and for a step
STEP_MESSAGES = 100


def index_some(connection: apsw.Connection) -> bool:
    """Index some of the newest messages that wait, in the caller's transaction; whether there were any.

    At least one, and no more than a step's characters where they are short.
    """
    waiting: list[Any] = connection.execute(
        "SELECT message FROM search_todo ORDER BY message DESC LIMIT ?", (STEP_MESSAGES,)
    ).fetchall()
    left = STEP_CHARACTERS
    for (number,) in waiting:
        left -= _index(connection, number)
        if left <= 0:
            break
    return bool(waiting)


def index_now(connection: apsw.Connection, message_ids: Iterable[str]) -> None:
    """Index these messages, if they wait, in the caller's transaction."""
    sql = "SELECT message FROM search_todo JOIN messages ON messages.rowid = message WHERE id = ?"
    for key in message_ids:
        for row in connection.execute(sql, (key,)).fetchall():
            _index(connection, *row)


def _index(connection: apsw.Connection, number: Any) -> int:
    """Index a message by its rowid; how many characters that took."""
    content = str(connection.execute("SELECT content FROM messages WHERE rowid = ?", (number,)).get or "")
    indexed = content[:STEP_CHARACTERS]
    rest = "INSERT OR IGNORE INTO search_rest VALUES (?)"
    if len(indexed) == len(content):
        rest = "DELETE FROM search_rest WHERE message = ?"
    try:
        for table in ("search_words", "search_parts"):
            connection.execute(
                f"INSERT OR REPLACE INTO {table} (rowid, content) VALUES (?, ?)",  # noqa: S608
                (number, indexed),
            )
        connection.execute(rest, (number,))
        connection.execute("DELETE FROM search_todo WHERE message = ?", (number,))
    except apsw.CorruptError as error:
        if not is_of_index(error):
            raise
        log.error("The search index is damaged: %s", error)
        begin_anew(connection)
    return len(indexed)


def is_of_index(error: apsw.CorruptError) -> bool:
    """Whether the index is damaged, and the messages are not."""
    return bool(getattr(error, "extendedresult", 0) == apsw.SQLITE_CORRUPT_VTAB)


def count_waiting(connection: apsw.Connection) -> int:
    """The number of messages that are not indexed yet."""
    return int(connection.execute("SELECT count(*) FROM search_todo").get)


def begin_anew(connection: apsw.Connection) -> None:
    """Forget the index, which is damaged or of other rowids; all messages wait to be indexed again."""
    for table in ("search_words", "search_parts"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
    connection.execute("DELETE FROM search_rest")
    connection.execute("INSERT OR IGNORE INTO search_todo SELECT rowid FROM messages WHERE content <> ''")
    keep_rowids(connection)


def begin_anew_if_moved(connection: apsw.Connection) -> None:
    """Begin anew where another program has run VACUUM: the index would find other messages."""
    if may_have_moved(connection):
        log.warning("The messages have other rowids now; the search index is begun anew.")
        begin_anew(connection)
