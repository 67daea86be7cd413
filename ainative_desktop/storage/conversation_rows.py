"""The conversations themselves: listed, renamed, pinned, deleted and restored; see conversations.py for what
they hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import apsw

from ..protocol.choice import ModelChoice, choice_text, read_choice
from ..protocol.messages import Conversation
from ..protocol.shelves import LIST, Shelf, Shelves
from .database import Database
from .deletions import note_purged
from .shelves import condition_of, count_shelves, tag_all, tags_of
from .text import storable

_OWN = "id, title, created, updated, leaf_id, pinned, unread, titled_by_hand, archived"
_TAGS = "(SELECT json_group_array(tag) FROM tags WHERE tags.conversation_id = conversations.id)"
CONVERSATION = f"{_OWN}, {_TAGS}"


class ConversationRows:
    """A profile's conversations without their messages. Every method raises StorageError where the disk
    refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list_conversations(
        self, *, limit: int, before: tuple[float, str] | None = None, shelf: Shelf = LIST
    ) -> list[Conversation]:
        """The newest conversations of a shelf that are not pinned, or those older than `before` (updated,
        id). A `limit` of -1 is none."""
        updated, key = before or (float("inf"), "")
        where, values = condition_of(shelf)
        return await self._conversations(
            f"{where} AND pinned = 0 AND (updated, id) < (?, ?) ORDER BY updated DESC, id DESC LIMIT ?",
            (*values, updated, key, limit),
        )

    async def list_pinned(self, shelf: Shelf = LIST) -> list[Conversation]:
        """The pinned conversations of a shelf, newest first."""
        where, values = condition_of(shelf)
        return await self._conversations(f"{where} AND pinned = 1 ORDER BY updated DESC, id DESC", values)

    async def shelves(self) -> Shelves:
        """What there is beside the plain list."""
        return await self._database.read(count_shelves)

    async def find_titles(self, text: str, *, limit: int) -> list[Conversation]:
        """The newest conversations whose title holds `text`, without regard to the case of ASCII letters."""
        pattern = "".join(f"\\{c}" if c in "\\%_" else c for c in text.strip())
        return await self._conversations(
            "deleted_at IS NULL AND title LIKE ? ESCAPE '\\' ORDER BY updated DESC, id DESC LIMIT ?",
            (f"%{pattern}%", limit),
        )

    async def get(self, conversation_id: str) -> Conversation | None:
        """The conversation, or None if there is none or it is deleted."""
        found = await self._conversations("deleted_at IS NULL AND id = ?", (conversation_id,))
        return found[0] if found else None

    async def create(self, conversation: Conversation) -> None:
        """Keep a new conversation."""
        values = (
            conversation.id, conversation.title, conversation.created, conversation.updated,
            conversation.leaf_id, conversation.pinned, conversation.unread, conversation.titled_by_hand,
            conversation.archived,
        )  # fmt: skip
        await self._execute(
            f"INSERT INTO conversations ({_OWN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            values,
        )

    async def rename(self, conversation_id: str, title: str, *, by_hand: bool) -> None:
        """Give a title; one given by hand is never replaced by one that is not."""
        await self._execute(
            "UPDATE conversations SET title = ?1, titled_by_hand = ?2 WHERE id = ?3 AND ?2 >= titled_by_hand",
            (title, by_hand, conversation_id),
        )

    async def set_pinned(self, conversation_id: str, pinned: bool) -> None:
        """Keep the conversation on top of the list, or not."""
        await self._execute("UPDATE conversations SET pinned = ? WHERE id = ?", (pinned, conversation_id))

    async def set_unread(self, conversation_id: str, unread: bool) -> None:
        """Mark that an answer arrived unseen, or that it was seen."""
        await self._execute("UPDATE conversations SET unread = ? WHERE id = ?", (unread, conversation_id))

    async def choice(self, conversation_id: str) -> ModelChoice | None:
        """What the conversation asks of the model, None where nothing was chosen for it."""
        sql, values = "SELECT choice FROM conversations WHERE id = ?", bound((conversation_id,))
        found = await self._database.read(partial(all_rows, sql=sql, values=values))
        return read_choice(found[0][0]) if found else None

    async def set_choice(self, conversation_id: str, choice: ModelChoice) -> None:
        """Keep what the conversation asks of the model."""
        await self._execute(
            "UPDATE conversations SET choice = ? WHERE id = ?", (choice_text(choice), conversation_id)
        )

    async def archive_all(self, ids: Sequence[str], archived: bool) -> list[Conversation]:
        """Put conversations aside or back into the list, in one transaction; those that it changed."""
        return await self._change(
            "archived = ?", (archived,), f"deleted_at IS NULL AND archived = {int(not archived)}", ids
        )

    async def tag_all(self, ids: Sequence[str], tag: str, on: bool) -> list[str]:
        """Give conversations a tag, or take it from them, in one transaction; the ids that it changed."""
        return await self._database.write(lambda connection: tag_all(connection, ids, tag, on))

    async def tags_of(self, ids: Sequence[str]) -> dict[str, int]:
        """All tags there are, in their order, and how many of these conversations have each."""
        return await self._database.read(partial(tags_of, ids=ids))

    async def delete_all(self, ids: Sequence[str], now: float) -> list[Conversation]:
        """Hide conversations, in one transaction; those that were not hidden already. `now` is in seconds."""
        return await self._change("deleted_at = ?", (now,), "deleted_at IS NULL", ids)

    async def restore_all(self, ids: Sequence[str]) -> list[str]:
        """Bring deleted conversations back, in one transaction; those that were still there."""
        return [each.id for each in await self._change("deleted_at = NULL", (), "deleted_at NOTNULL", ids)]

    async def delete(self, conversation_id: str, now: float) -> None:
        """Hide a conversation; `restore` brings it back until it is purged. `now` is in seconds."""
        await self._execute("UPDATE conversations SET deleted_at = ? WHERE id = ?", (now, conversation_id))

    async def restore(self, conversation_id: str) -> None:
        """Bring a deleted conversation back."""
        await self._execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))

    async def purge_deleted(self, before: float, *, limit: int = -1) -> bool:
        """Remove for good what was deleted before then (seconds since the epoch), or `limit` conversations of
        it; whether there may be more."""

        def purge(connection: apsw.Connection) -> bool:
            keys = connection.execute(
                "SELECT id FROM conversations WHERE deleted_at < ? LIMIT ?", (before, limit)
            ).fetchall()
            for (key,) in keys:
                note_purged(connection, str(key))
                connection.execute("DELETE FROM messages WHERE conversation_id = ?", (key,))
                connection.execute("UPDATE segments SET parent_id = NULL WHERE conversation_id = ?", (key,))
                connection.execute("DELETE FROM conversations WHERE id = ?", (key,))
            return len(keys) == limit

        return await self._database.write(purge)

    async def _conversations(self, where: str, values: tuple[Any, ...]) -> list[Conversation]:
        sql = f"SELECT {CONVERSATION} FROM conversations WHERE {where}"  # noqa: S608
        return await self._database.read(
            lambda connection: [conversation_of(row) for row in connection.execute(sql, bound(values))]
        )

    async def _change(
        self, change: str, values: tuple[Any, ...], where: str, ids: Sequence[str]
    ) -> list[Conversation]:
        """Change those of the conversations that are so; as they are then."""
        sql = f"""UPDATE conversations SET {change} WHERE {where}
                  AND id IN (SELECT value FROM json_each(?)) RETURNING {CONVERSATION}"""  # noqa: S608
        asked = (*values, json.dumps(list(ids)))
        return await self._database.write(
            lambda connection: [conversation_of(row) for row in connection.execute(sql, bound(asked))]
        )

    async def _execute(self, sql: str, values: tuple[Any, ...]) -> None:
        await self._database.write(lambda connection: connection.execute(sql, bound(values)).close())


def all_rows(connection: apsw.Connection, sql: str, values: tuple[Any, ...]) -> list[Any]:
    """All that a statement finds."""
    return list(connection.execute(sql, values))


def bound(values: Sequence[Any]) -> tuple[Any, ...]:
    """Values for a statement, with texts as they can be stored."""
    return tuple(storable(value) if isinstance(value, str) else value for value in values)


def conversation_of(row: Sequence[Any]) -> Conversation:
    """The conversation in a row of CONVERSATION. Raises CorruptError."""
    key, title, created, updated, leaf_id, pinned, unread, by_hand, archived, tags = row
    if not (isinstance(key, str) and isinstance(title, str) and isinstance(updated, (int, float))):
        raise apsw.CorruptError("a conversation is not as it was written")
    return Conversation(
        key,
        title,
        created,
        updated,
        leaf_id,
        bool(pinned),
        bool(unread),
        bool(by_hand),
        bool(archived),
        tuple(sorted(json.loads(tags))),
    )
