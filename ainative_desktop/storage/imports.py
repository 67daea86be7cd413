"""What was imported: listed, taken back, and brought again."""

from __future__ import annotations

from dataclasses import dataclass

import apsw

from .database import Database
from .tree import newest_below

_OWN = """EXISTS (SELECT 1 FROM messages WHERE conversation_id = conversations.id AND created > :begun
    AND id NOT IN (SELECT message_id FROM imported WHERE conversation_id = conversations.id))"""
_CREATED = "id IN (SELECT conversation_id FROM imported WHERE import_id = :key AND message_id = '')"


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that can be taken back: its file's name, when it began (seconds since the epoch), and how
    many conversations it brought, or brought something to."""

    key: int
    name: str
    begun: float
    conversations: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking back an import did: how many conversations are gone, how many stay because the person
    has written in them since, and how many messages were taken out of others."""

    removed: int
    continued: int
    messages: int


class Imports:
    """The imports of a profile. Every method raises StorageError where the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def past(self, limit: int = 50) -> list[PastImport]:
        """Those that can be taken back, newest first."""
        sql = """SELECT imports.id, name, begun, count(DISTINCT conversation_id) FROM imports
                 JOIN imported ON import_id = imports.id
                 JOIN conversations ON conversations.id = conversation_id AND deleted_at IS NULL
                 WHERE undone_at IS NULL GROUP BY imports.id ORDER BY imports.id DESC LIMIT ?"""
        return await self._database.read(
            lambda connection: [PastImport(*row) for row in connection.execute(sql, (limit,))]
        )

    async def undo(self, key: int, now: float) -> Undone:
        """Take away what an import brought, but nothing that the person wrote. Its conversations are deleted
        as by hand, so that `redo` brings them back until they are purged."""

        def undo(connection: apsw.Connection) -> Undone:
            row = connection.execute("SELECT begun FROM imports WHERE id = ?", (key,)).fetchone()
            if row is None:
                return Undone(0, 0, 0)
            values = {"key": key, "begun": row[0], "now": now}
            here = f"{_CREATED} AND deleted_at IS NULL"
            sql = f"SELECT count(*) FROM conversations WHERE {here} AND {_OWN}"  # noqa: S608
            continued = int(connection.execute(sql, values).get)
            sql = f"UPDATE conversations SET deleted_at = :now WHERE {here} AND NOT {_OWN}"  # noqa: S608
            connection.execute(sql, values)
            removed = connection.changes()
            messages = _take_out(connection, key)
            connection.execute("UPDATE imports SET undone_at = :now WHERE id = :key", values)
            return Undone(removed, continued, messages)

        return await self._database.write(undo)

    async def redo(self, key: int) -> int:
        """Bring back the conversations of an import that was taken back; how many there were."""

        def redo(connection: apsw.Connection) -> int:
            sql = f"""UPDATE conversations SET deleted_at = NULL WHERE {_CREATED}
                      AND deleted_at = (SELECT undone_at FROM imports WHERE id = :key)"""  # noqa: S608
            connection.execute(sql, {"key": key})
            brought = connection.changes()
            connection.execute("UPDATE imports SET undone_at = NULL WHERE id = ?", (key,))
            return brought

        return await self._database.write(redo)


def _take_out(connection: apsw.Connection, key: int) -> int:
    """Delete the messages that an import added to conversations that were there, but those that others hang
    on; how many."""
    sql = "SELECT conversation_id, message_id FROM imported WHERE import_id = ? AND message_id <> ''"
    added: dict[str, list[str]] = {}
    for conversation_id, message_id in connection.execute(sql, (key,)).fetchall():
        added.setdefault(str(conversation_id), []).append(str(message_id))
    return sum(_take_from(connection, each, set(ids)) for each, ids in added.items())


def _take_from(connection: apsw.Connection, conversation_id: str, ids: set[str]) -> int:
    sql = "SELECT id, parent_id FROM messages WHERE conversation_id = ? ORDER BY depth DESC"
    parents = {str(each): parent for each, parent in connection.execute(sql, (conversation_id,))}
    needed: set[str | None] = set()
    for each, parent in parents.items():  # children before their parents
        if each not in ids or each in needed:
            needed.add(parent)
    gone = [each for each in parents if each in ids and each not in needed]
    leaf = connection.execute("SELECT leaf_id FROM conversations WHERE id = ?", (conversation_id,)).get
    connection.executemany("DELETE FROM messages WHERE id = ?", [(each,) for each in gone])
    connection.execute(
        """DELETE FROM segments WHERE conversation_id = ?1
           AND NOT EXISTS (SELECT 1 FROM messages WHERE segment_id = segments.id)""",
        (conversation_id,),
    )
    taken = set(gone)
    while leaf in taken:
        leaf = parents[str(leaf)]
    if leaf is not None:
        connection.execute(
            "UPDATE conversations SET leaf_id = ? WHERE id = ?",
            (newest_below(connection, str(leaf)), conversation_id),
        )
    return len(gone)
