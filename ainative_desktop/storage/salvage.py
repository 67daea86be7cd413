"""Saves what can be read of a damaged database into a new file, row by row around the damage."""

from __future__ import annotations

import contextlib
import json
import logging
import math
import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from ..protocol.messages import MessageState, Role
from .errors import StorageError
from .schema import COUNT_ANSWERS, make_tables
from .tree import place_for

log = logging.getLogger(__name__)

RECOVERED_TITLE = "Recovered messages"
TIME_LIMIT = 30.0  # seconds of reading; what was read until then is kept
GIVE_UP = 20_000  # rows that cannot be read one after the other: there is nothing beyond them
FARTHEST = 10_000_000  # rows deleted between two that are there
PAGE = 4096  # bytes, as SQLite makes them

_DAMAGE = (apsw.Error, UnicodeDecodeError, ValueError, TypeError)
_CONVERSATION = ("id", "title", "created", "updated", "leaf_id", "pinned", "unread", "titled_by_hand",
                 "deleted_at", "choice", "archived")  # fmt: skip
_MESSAGE = ("id", "conversation_id", "parent_id", "segment_id", "depth", "role", "content", "state",
            "created", "note", "metadata")  # fmt: skip
_JOURNAL = ("id", "message_id", "text", "steps")
_ATTACHMENT = ("id", "message_id", "place", "name", "media_type", "size", "width", "height")
_ATTACHMENT_DATA = ("attachment_id", "data")
_DRAFT = ("id", "conversation_id", "place", "text", "replaces")
_DRAFT_FILE = ("draft_id", "place", "id", "name", "media_type", "size", "width", "height", "data")
_IMPORT = ("id", "begun", "name", "undone_at")
_IMPORTED = ("import_id", "conversation_id", "message_id")
_TAG = ("tag", "conversation_id")
_DELETION = ("id",)
_TITLE_USAGE = ("day", "model", "conversation_id", "titles", "tokens_in", "tokens_out")
_OLDEST = {"conversations": _CONVERSATION, "messages": _MESSAGE, "journal": _JOURNAL}
_OTHERS = {"attachments": _ATTACHMENT, "attachment_data": _ATTACHMENT_DATA, "drafts": _DRAFT,
           "draft_files": _DRAFT_FILE, "imports": _IMPORT, "imported": _IMPORTED,
           "tags": _TAG, "deletions": _DELETION, "title_usage": _TITLE_USAGE}  # fmt: skip
_TABLES = {**_OLDEST, **_OTHERS}
#: Columns that older files lack, and what stands for them.
_LATER = {"choice": "''", "steps": "'[]'", "archived": "0"}
_TEXTS = {"id", "title", "leaf_id", "conversation_id", "parent_id", "role", "content", "state", "note",
          "metadata", "message_id", "text", "name", "media_type", "attachment_id", "choice", "replaces",
          "steps", "tag", "day", "model"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved. `whole` is False where the time limit ended the reading."""

    conversations: int = 0
    messages: int = 0
    whole: bool = True


class StoppedError(StorageError):
    """The app closes; the next start begins again."""


def salvage(
    damaged: Path,
    new: Path,
    *,
    stopped: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.monotonic,
    limit: float = TIME_LIMIT,
) -> Salvaged:
    """Write what can be read of the file `damaged` and its write-ahead log to the new database `new`.

    Reads from a copy beside it, so that not a byte of `damaged` changes. Blocks, for `limit` seconds of
    reading at most. Raises OSError or apsw.Error where the copy or the new file cannot be written, and
    StoppedError once `stopped` says so.
    """
    copy = damaged.with_name(damaged.name + ".copy")
    wal, *others = leftovers = [copy.with_name(copy.name + ending) for ending in ("-wal", "-shm", "-journal")]
    _remove(new, copy, *leftovers)
    try:
        shutil.copyfile(damaged, copy)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(damaged.with_name(damaged.name + "-wal"), wal)
        _mend_header(copy, wal)
        deadline = clock() + limit
        rescue = _Rescue(copy, new, stopped, lambda: clock() > deadline)
        try:
            return rescue.run()
        finally:
            rescue.close()
    finally:
        _remove(copy, wal, *others)


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _mend_header(copy: Path, wal: Path) -> None:
    """Give a file whose first page says nothing that of a new database: the tables of the same versions
    begin at the same pages. A file that is missing its start may still have it in the write-ahead log."""
    size = copy.stat().st_size
    if size == 0 and wal.exists():
        copy.write_bytes(bytes(PAGE))
        return
    if size < PAGE:
        return
    with contextlib.closing(apsw.Connection(str(copy))) as connection:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.execute("PRAGMA writable_schema = ON")
        if all(_selectable(connection, table) for table in _OLDEST):  # which files of all versions have
            return
    first = bytearray(_first_page())
    first[28:32] = (size // PAGE).to_bytes(4)  # the number of pages
    first[32:40] = bytes(8)  # no free ones
    with copy.open("r+b") as file:
        file.write(first)


def _selectable(connection: apsw.Connection, table: str) -> bool:
    """Whether there is such a table with such columns, whatever is in it."""
    try:
        connection.execute(_select(connection, table) + " LIMIT 0").close()
    except _DAMAGE as error:
        log.warning("The table %s cannot be read: %s", table, error)
        return False
    return True


def _select(connection: apsw.Connection, table: str) -> str:
    there = {name: name for name in _TABLES[table]}
    for name in there.keys() & _LATER.keys():
        try:
            connection.execute(f"SELECT {name} FROM {table} LIMIT 0").close()  # noqa: S608
        except _DAMAGE:
            there[name] = _LATER[name]
    asked = (f"CAST({there[name]} AS BLOB)" if name in _TEXTS else name for name in _TABLES[table])
    return f"SELECT rowid, {', '.join(asked)} FROM {table} NOT INDEXED"  # noqa: S608


def _first_page() -> bytes:
    """The first page of a new file, with those tables that are read and no others: they fit into it."""
    whole, page = apsw.Connection(":memory:"), apsw.Connection(":memory:")
    with contextlib.closing(whole), contextlib.closing(page):
        for connection in (whole, page):
            connection.execute(f"PRAGMA page_size = {PAGE}")
        make_tables(whole)
        page.execute("PRAGMA writable_schema = ON")
        entries = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema"
        for *entry, sql in whole.execute(f"{entries} WHERE type = 'table' OR sql IS NULL"):
            if entry[2] in _TABLES:
                short = " ".join(re.sub(r"--.*", "", sql).split()) if sql else None
                page.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", (*entry, short))
        return page.serialize("main")[:PAGE]


class _Rescue:
    """One salvage: the copy is read, the new file written in one transaction."""

    def __init__(self, copy: Path, new: Path, stopped: Callable[[], bool], late: Callable[[], bool]) -> None:
        self._stopped = stopped
        self._late = late
        self._whole = True
        self._messages = 0
        self._kept: set[str] = set()  # conversations
        self._last: dict[str, int] = {}  # the rowid of each one's last message
        self._read = apsw.Connection(str(copy))
        self._read.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        self._read.execute("PRAGMA writable_schema = ON")  # a file cut short is read as far as it goes
        self._new = apsw.Connection(str(new))

    def close(self) -> None:
        for connection in (self._read, self._new):
            connection.close(True)

    def run(self) -> Salvaged:
        self._new.execute("PRAGMA foreign_keys = ON")
        with self._new:
            make_tables(self._new)
            for row in self._rows("conversations"):
                self._keep_conversation(*row)
            for row in self._rows("messages"):
                self._keep_message(*row)
            for table in ("journal", *_OTHERS):
                for row in self._rows(table):
                    self._insert(table, row)
            self._mend_leaves()
            self._new.execute(COUNT_ANSWERS)
        return Salvaged(len(self._kept), self._messages, self._whole)

    # -- reading ------------------------------------------------------------------------------------------

    def _rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        """The table's rows in the order of their rowids; those that cannot be read are left out."""
        if not _selectable(self._read, table):
            return
        columns = _TABLES[table]
        sql = _select(self._read, table) + " WHERE rowid >= ? ORDER BY rowid"
        following, failed = 1, 0
        while failed < GIVE_UP and not self._ended():
            try:
                for rowid, *values in self._read.execute(sql, (following,)):
                    if following <= rowid < following + FARTHEST:  # a damaged number leads nowhere
                        following, failed = rowid + 1, 0
                    yield tuple(map(_decoded, columns, values))
                    if self._ended():
                        break
                return
            except _DAMAGE:
                following, failed = following + 1, failed + 1

    def _ended(self) -> bool:
        if self._stopped():
            raise StoppedError("The app was closed while a damaged file was read.")
        if self._late():
            self._whole = False
        return not self._whole

    # -- writing ------------------------------------------------------------------------------------------

    def _insert(self, table: str, values: Sequence[Any]) -> bool:
        marks = ", ".join("?" * len(values))
        sql = f"INSERT INTO {table} ({', '.join(_TABLES[table])}) VALUES ({marks})"  # noqa: S608
        try:
            self._new.execute(sql, tuple(values)).close()
        except (apsw.ConstraintError, apsw.MismatchError):  # there already, or not of the column's type
            return False
        return True

    def _keep_conversation(self, key: Any, title: Any, created: Any, updated: Any, *rest: Any) -> None:
        leaf_id, pinned, unread, by_hand, deleted_at, choice, archived = rest
        values = (
            key, title if isinstance(title, str) else RECOVERED_TITLE, _seconds(created), _seconds(updated),
            leaf_id, bool(pinned), bool(unread), bool(by_hand),
            None if deleted_at is None else _seconds(deleted_at), choice if isinstance(choice, str) else "",
            archived == 1,
        )  # fmt: skip
        if isinstance(key, str) and self._insert("conversations", values):
            self._kept.add(key)

    def _keep_message(self, key: Any, conversation_id: Any, parent_id: Any, *rest: Any) -> None:
        segment_id, depth, role, content, state, created, note, metadata = rest
        if not isinstance(key, str) or not isinstance(conversation_id, str):
            return
        created = _seconds(created)
        if conversation_id not in self._kept:  # its own row is lost
            self._keep_conversation(
                conversation_id, RECOVERED_TITLE, created, created, None, 0, 0, 0, None, "", 0
            )  # fmt: skip
        parent_id = self._parent(conversation_id, parent_id)
        segment_id, depth = place_for(self._new, conversation_id, parent_id)
        values = (
            key, conversation_id, parent_id, segment_id, depth,
            _one_of(Role, role, Role.ASSISTANT), content if isinstance(content, str) else "",
            _one_of(MessageState, state, MessageState.INTERRUPTED), created,
            note if isinstance(note, str) else "", _json(metadata),
        )  # fmt: skip
        if self._insert("messages", values):
            self._messages += 1
            self._last[conversation_id] = self._new.last_insert_rowid()

    def _parent(self, conversation_id: str, parent_id: Any) -> str | None:
        """The message's parent, or where that is lost the one that was kept last of its conversation."""
        if parent_id is None:
            return None
        for sql, value in (
            ("SELECT id FROM messages WHERE id = ? AND conversation_id = ?", (parent_id, conversation_id)),
            ("SELECT id FROM messages WHERE rowid = ?", (self._last.get(conversation_id),)),
        ):
            row = self._new.execute(sql, value).fetchone()
            if row is not None:
                return str(row[0])
        return None

    def _mend_leaves(self) -> None:
        """Each conversation ends with a message of its own, the newest where its last one is lost."""
        self._new.execute(
            """UPDATE conversations SET leaf_id = (
                   SELECT id FROM messages WHERE conversation_id = conversations.id
                   ORDER BY rowid DESC LIMIT 1)
               WHERE leaf_id IS NULL OR NOT EXISTS (
                   SELECT 1 FROM messages WHERE id = leaf_id AND conversation_id = conversations.id)"""
        )
        self._new.execute(
            """UPDATE conversations SET updated = max(updated, COALESCE(
                   (SELECT max(created) FROM messages WHERE conversation_id = conversations.id), 0))
               WHERE title = ?""",
            (RECOVERED_TITLE,),
        )


def _decoded(column: str, value: Any) -> Any:
    return value.decode("utf-8", "replace") if column in _TEXTS and isinstance(value, bytes) else value


def _seconds(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else 0.0


def _one_of(kind: type[Role] | type[MessageState], value: Any, default: Role | MessageState) -> str:
    return str(value) if value in set(map(str, kind)) else str(default)


def _json(value: Any) -> str:
    try:
        return str(value) if isinstance(json.loads(value), dict) else "{}"
    except (ValueError, TypeError, RecursionError):
        return "{}"
