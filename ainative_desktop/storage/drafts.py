"""Messages that are not sent yet, one stack a conversation: an edit may lie over another draft."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import apsw

from ..protocol.messages import AttachedFile, Attachment
from .database import Database
from .text import storable

SYNC = 5.0  # seconds of typing that a power cut may cost, beyond what any crash does

_FILE = "id, name, media_type, size, width, height"


@dataclass(frozen=True, slots=True)
class WrittenDraft:
    """A draft as it is to be kept. `replaces` is the message that it is a new version of; `files` are None
    where those that are kept stay as they are."""

    text: str
    replaces: str | None = None
    files: Sequence[AttachedFile] | None = ()


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was kept; the bytes of its files are asked for by their ids."""

    text: str
    replaces: str | None
    files: tuple[Attachment, ...]


class DraftStore:
    """Keeps drafts by their conversations; that of a new one has the key None. Every method raises
    StorageError where the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, conversation_id: str | None, drafts: Sequence[WrittenDraft]) -> None:
        """Keep these as the conversation's drafts, the one on top last, and no others; none where the
        conversation is no longer there."""

        def keep(connection: apsw.Connection) -> None:
            if conversation_id is not None and not _exists(connection, conversation_id):
                return
            for place, draft in enumerate(drafts):
                _keep(connection, conversation_id, place, draft)
            sql = "DELETE FROM drafts WHERE conversation_id IS ? AND place >= ?"
            connection.execute(sql, (conversation_id, len(drafts)))

        await self._database.write(keep, sync_within=SYNC)

    async def all(self) -> dict[str | None, list[KeptDraft]]:
        """The drafts of every conversation, the one on top last. One that was a new version of a message that
        is gone is a message of its own."""

        def read(connection: apsw.Connection) -> dict[str | None, list[KeptDraft]]:
            found: dict[str | None, list[KeptDraft]] = {}
            sql = """SELECT id, conversation_id, text, (SELECT id FROM messages WHERE messages.id = replaces)
                     FROM drafts ORDER BY conversation_id, place"""
            files = f"SELECT {_FILE} FROM draft_files WHERE draft_id = ? ORDER BY place"  # noqa: S608
            for number, conversation_id, text, replaces in connection.execute(sql):
                attached = tuple(Attachment(*row) for row in connection.execute(files, (number,)))
                found.setdefault(conversation_id, []).append(KeptDraft(text, replaces, attached))
            return found

        return await self._database.read(read)

    async def attached(self, ids: Collection[str]) -> dict[str, bytes]:
        """The bytes of drafts' files by their ids, as far as there are such."""
        sql = "SELECT data FROM draft_files WHERE id = ?"

        def read(connection: apsw.Connection) -> dict[str, bytes]:
            rows = {key: connection.execute(sql, (key,)).fetchone() for key in ids}
            return {key: bytes(row[0]) for key, row in rows.items() if row is not None}

        return await self._database.read(read)


def _exists(connection: apsw.Connection, conversation_id: str) -> bool:
    sql = "SELECT 1 FROM conversations WHERE id = ?"
    return connection.execute(sql, (conversation_id,)).fetchone() is not None


def _keep(connection: apsw.Connection, conversation_id: str | None, place: int, draft: WrittenDraft) -> None:
    sql = "SELECT id FROM drafts WHERE conversation_id IS ? AND place = ?"
    row = connection.execute(sql, (conversation_id, place)).fetchone()
    if row is None:
        sql = "INSERT INTO drafts (conversation_id, place, text, replaces) VALUES (?, ?, '', NULL)"
        connection.execute(sql, (conversation_id, place))
        row = (connection.last_insert_rowid(),)
    sql = "UPDATE drafts SET text = ?, replaces = ? WHERE id = ?"
    connection.execute(sql, (storable(draft.text), draft.replaces, *row))
    if draft.files is not None:
        _keep_files(connection, row[0], draft.files)


def _keep_files(connection: apsw.Connection, draft_id: int, files: Sequence[AttachedFile]) -> None:
    sql = "SELECT id FROM draft_files WHERE draft_id = ? ORDER BY place"
    there = [key for (key,) in connection.execute(sql, (draft_id,))]
    if there == [file.about.id for file in files]:
        return
    connection.execute("DELETE FROM draft_files WHERE draft_id = ?", (draft_id,))
    sql = f"INSERT INTO draft_files (draft_id, place, {_FILE}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
    for place, file in enumerate(files):
        about = file.about
        facts = (about.id, storable(about.name), about.media_type, about.size, about.width, about.height)
        connection.execute(sql, (draft_id, place, *facts, file.data))
