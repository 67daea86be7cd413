"""Reads whole conversations from a profile's file for who takes them elsewhere, beside the running app."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import apsw

from ..protocol.choice import ModelChoice, read_choice
from ..protocol.messages import Attachment, Conversation, Message
from ..redaction import Redactor
from . import attachments
from .conversation_rows import CONVERSATION, conversation_of
from .errors import StorageError
from .message_rows import MESSAGE, message_of
from .schema import MIGRATIONS
from .tree import branch_of

log = logging.getLogger(__name__)

UNREADABLE = "The conversations' file is damaged, so not all of it could be read."
OTHER_VERSION = "The conversations' file is of another version. Start this app once, then try again."


class ConversationReader:
    """What the file held when the reader was opened, whatever is written meanwhile.

    Everything here blocks: it belongs on one thread. What is read is without the secrets that `redactor`
    knows. Every method raises apsw.Error where the file is damaged, which `reading` tells in words.
    """

    def __init__(self, connection: apsw.Connection, redactor: Redactor, check: Callable[[], object]) -> None:
        self._connection = connection
        self._redactor = redactor
        self._check = check

    def ids(self) -> list[str]:
        """All conversations that are not deleted, newest first."""
        sql = "SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY updated DESC, id DESC"
        return [str(key) for (key,) in self._connection.execute(sql)]

    def conversation(self, conversation_id: str) -> tuple[Conversation, ModelChoice | None] | None:
        """The conversation and what was chosen for it; None if there is none or it is deleted."""
        sql = f"SELECT choice, {CONVERSATION} FROM conversations WHERE deleted_at IS NULL AND id = ?"  # noqa: S608
        row = self._connection.execute(sql, (conversation_id,)).fetchone()
        if row is None:
            return None
        choice, *columns = row
        about = conversation_of(columns)
        asked = read_choice(str(choice))
        if asked is not None:
            asked = replace(asked, system=self._redactor.without_known(asked.system))
        clean = self._redactor.without_known
        return replace(about, title=clean(about.title), tags=tuple(map(clean, about.tags))), asked

    def tree(self, conversation_id: str) -> Iterator[Message]:
        """All messages, in the order in which they were added: each stands after its parent."""
        sql = "SELECT rowid FROM messages WHERE conversation_id = ? ORDER BY rowid"
        rows = self._connection.execute(sql, (conversation_id,)).fetchall()
        for (row,) in rows:
            yield from self._messages("rowid = ?", (row,))

    def branch(self, about: Conversation) -> Iterator[Message]:
        """The messages of the branch on screen, in order."""
        for stretch in branch_of(self._connection, about.leaf_id):
            for depth in range(stretch.first, stretch.last + 1):
                yield from self._messages("segment_id = ? AND depth = ?", (stretch.segment_id, depth))

    def files(self, described: Sequence[Attachment]) -> dict[str, bytes]:
        """The bytes of attachments by their ids."""
        found = attachments.read(self._connection, [each.id for each in described])
        return {each.id: self._cleaned(each, found.get(each.id, b"")) for each in described}

    def _messages(self, where: str, values: Sequence[object]) -> Iterator[Message]:
        sql = f"SELECT {MESSAGE} FROM messages WHERE {where}"  # noqa: S608
        self._check()
        for row in self._connection.execute(sql, tuple(values)):
            message = message_of(row)
            yield replace(
                message,
                content=self._redactor.without_known(message.content),
                note=self._redactor.without_known(message.note),
                metadata=self._redactor.values_without_known(message.metadata),
            )

    def _cleaned(self, about: Attachment, data: bytes) -> bytes:
        if about.is_image:
            return data
        text = data.decode("utf-8", "surrogateescape")
        return self._redactor.without_known(text).encode("utf-8", "surrogateescape")


@contextlib.contextmanager
def reading(
    path: Path, redactor: Redactor, *, check: Callable[[], object] = lambda: None
) -> Iterator[ConversationReader]:
    """A reader of the file at `path`, which is not written to. `check` is called before each message, and
    ends the reading by raising. Raises StorageError, also for what the block cannot read."""
    if not path.exists():
        raise StorageError("There are no conversations yet.")
    try:
        with contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
            connection.set_busy_timeout(5000)
            connection.execute("PRAGMA query_only = ON; BEGIN")
            if int(connection.pragma("user_version")) != len(MIGRATIONS):
                raise StorageError(OTHER_VERSION)
            yield ConversationReader(connection, redactor, check)
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, UnicodeDecodeError) as error:
        log.error("The conversations could not be read", exc_info=error)
        raise StorageError(UNREADABLE) from error
    except apsw.Error as error:
        log.error("The conversations could not be read", exc_info=error)
        raise StorageError(f"The conversations could not be read ({error}).") from error
