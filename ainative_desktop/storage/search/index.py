"""Fills the index of what is searched: a bounded piece at a time, the newest messages first.

What is to be indexed is kept in the database, by its own triggers: a crash loses nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import apsw

STEP_CHARACTERS = 24_000  # indexed at a time: some tens of milliseconds
STEP_MESSAGES = 100


def index_some(connection: apsw.Connection) -> bool:
    """Index some of the newest messages that wait, in the caller's transaction; whether there were any.

    At least one, however long it is, and no more than a step's characters where they are short.
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
    """Index a message by its rowid; its length."""
    content = str(connection.execute("SELECT content FROM messages WHERE rowid = ?", (number,)).get or "")
    for table in ("search_words", "search_parts"):
        connection.execute(
            f"INSERT OR REPLACE INTO {table} (rowid, content) VALUES (?, ?)",  # noqa: S608
            (number, content),
        )
    connection.execute("DELETE FROM search_todo WHERE message = ?", (number,))
    return len(content)


def count_waiting(connection: apsw.Connection) -> int:
    """The number of messages that are not indexed yet."""
    return int(connection.execute("SELECT count(*) FROM search_todo").get)


def begin_anew(connection: apsw.Connection) -> None:
    """Forget the index, which is damaged; all messages wait to be indexed again."""
    for table in ("search_words", "search_parts"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
    connection.execute("INSERT OR IGNORE INTO search_todo SELECT rowid FROM messages WHERE content <> ''")
