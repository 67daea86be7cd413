"""The archive and tags in the database, each function in the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence

import apsw

from ..protocol.shelves import Shelf, Shelves


def condition_of(shelf: Shelf) -> tuple[str, tuple[str, ...]]:
    """What holds of the conversations on a shelf, for a statement over them, with its values."""
    where = f"deleted_at IS NULL AND archived = {int(shelf.archived)}"
    if not shelf.tag:
        return where, ()
    return where + " AND id IN (SELECT conversation_id FROM tags WHERE tag = ?)", (shelf.tag,)  # noqa: S608


def count_shelves(connection: apsw.Connection) -> Shelves:
    """What there is beside the plain list."""
    [[archived]] = connection.execute(
        "SELECT count(*) FROM conversations WHERE deleted_at IS NULL AND archived = 1"
    )
    tags = connection.execute(
        """SELECT tag, count(*) FROM tags JOIN conversations ON conversations.id = conversation_id
           WHERE deleted_at IS NULL AND archived = 0 GROUP BY tag ORDER BY tag"""
    )
    return Shelves(archived, tuple(tags))


def tags_of(connection: apsw.Connection, ids: Sequence[str]) -> dict[str, int]:
    """All tags there are, in their order, and how many of these conversations have each."""
    sql = """SELECT tag, sum(conversation_id IN (SELECT value FROM json_each(?))) FROM tags
             GROUP BY tag ORDER BY tag"""
    return {str(tag): int(count) for tag, count in connection.execute(sql, (json.dumps(list(ids)),))}


def tag_all(connection: apsw.Connection, ids: Sequence[str], tag: str, on: bool) -> list[str]:
    """Give conversations a tag, or take it from them; those that it changed."""
    if on:
        sql = """INSERT OR IGNORE INTO tags (tag, conversation_id)
                 SELECT ?, id FROM conversations WHERE id IN (SELECT value FROM json_each(?))
                 RETURNING conversation_id"""
    else:
        sql = """DELETE FROM tags WHERE tag = ? AND conversation_id IN (SELECT value FROM json_each(?))
                 RETURNING conversation_id"""
    return [key for (key,) in connection.execute(sql, (tag, json.dumps(list(ids))))]
