"""A conversation's messages: kept, read in windows, and journaled while they arrive."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

import apsw

from ..protocol.messages import Message, MessageState, Role
from ..protocol.parts import entry_of, wire_size
from ..protocol.steps import Entry, Steps
from ..redaction import Redactor
from . import attachments
from .branches import Removed, copy_branch, put_back, remove
from .conversation_rows import ConversationRows, all_rows, bound
from .database import Database
from .drafts import DraftStore
from .errors import GoneError
from .imports import Imports
from .message_rows import MESSAGE, TEXT, message_of
from .search.index import index_now
from .search.searcher import MessageSearch
from .sent import Sent, sent_before
from .text import storable, storable_json
from .tree import Stretch, branch_of, newest_below, place_for
from .usage import Spent, count_answer, count_title, spent_in, spent_since
from .withdrawing import Withdrawn, withdraw

CRASH_NOTE = "The app was closed while this answer arrived."
UNSENT_NOTE = "The app was closed before this message was sent."
GONE = "The conversation of this answer is no longer there."
JOURNAL_SYNC = 1.0  # seconds of a running answer that a power cut may cost, beyond what any crash does
HISTORY_PAGE = 64  # messages read at a time, from the newest
INDEXED_NOW = 8  # messages that can be searched at once; where there are more, the others soon are

_ANSWERED = """UPDATE messages SET state = 'complete' WHERE state = 'pending' AND role = 'user'
    AND id = (SELECT parent_id FROM messages AS answer WHERE answer.id = ?)"""


class ConversationStore(ConversationRows):
    """A profile's conversations with what they hold. Every method raises StorageError where the disk refuses.

    What a server says about an answer is stored without the secrets that `redactor` knows. `search` finds
    what any message holds; `drafts` has what is not sent yet; `imports` knows what was imported.
    """

    def __init__(self, database: Database, *, redactor: Redactor | None = None) -> None:
        super().__init__(database)
        self._redactor = redactor or Redactor()
        self.search = MessageSearch(database)
        self.drafts = DraftStore(database)
        self.imports = Imports(database)

    # -- messages -----------------------------------------------------------------------------------

    async def add_messages(
        self, messages: Sequence[Message], files: Mapping[str, bytes] | None = None
    ) -> list[int]:
        """Keep messages, each after its parent, in one transaction; the rows they have in their branch.

        The last one becomes the end of the branch on screen. `files` has the bytes of their attachments by
        the attachments' ids.
        """
        data = files or {}

        def add(connection: apsw.Connection) -> list[int]:
            rows = [_insert(connection, message, data) for message in messages]
            index_now(connection, [message.id for message in messages[-INDEXED_NOW:]])
            return rows

        return await self._database.write(add)

    async def attached(self, ids: Collection[str]) -> dict[str, bytes]:
        """The bytes of attachments by their ids, as far as there are such."""
        return await self._database.read(lambda connection: attachments.read(connection, ids))

    async def message(self, message_id: str) -> Message | None:
        """One message, with all that has arrived of it."""
        found = await self._messages("id = ?", (message_id,))
        return found[0] if found else None

    async def branch_length(self, conversation_id: str) -> int:
        """The number of rows of the branch on screen."""
        stretches = await self._branch(conversation_id)
        return stretches[-1].last + 1 if stretches else 0

    async def window(self, conversation_id: str, first: int, count: int) -> list[Message]:
        """The rows [first, first + count) of the branch on screen, as far as there are such."""
        stretches = await self._branch(conversation_id)
        return await self._rows(stretches, first, first + count - 1)

    async def rows_with(
        self, conversation_id: str, words: Sequence[str], first: int, count: int
    ) -> list[tuple[int, str]]:
        """Those of the rows [first, first + count) of the branch on screen that may have all the words, and
        their text. Words beyond ASCII are left to whoever looks closer: SQLite does not know their case."""
        asked = [word for word in words if word.isascii()]
        having = "AND content LIKE ? ESCAPE '\\' " * len(asked)
        place = f"segment_id = ? AND depth BETWEEN ? AND ? {having}"
        sql = f"SELECT depth, {TEXT} FROM messages WHERE {place} ORDER BY depth"  # noqa: S608
        patterns = ["%" + re.sub(r"([\\%_])", r"\\\1", word) + "%" for word in asked]
        found: list[tuple[int, str]] = []
        for stretch in await self._branch(conversation_id):
            begin, end = max(first, stretch.first), min(first + count - 1, stretch.last)
            if begin <= end:
                values = bound((stretch.segment_id, begin, end, *patterns))
                found += await self._database.read(partial(all_rows, sql=sql, values=values))
        return found

    async def history(self, upto_id: str, *, max_bytes: int) -> tuple[list[Message], bool]:
        """The newest messages of the branch that ends with `upto_id`, oldest first, whose JSON fits into
        `max_bytes`, and whether any was left out. The newest one is always there. Attachments count as the
        notes that can stand in their places."""
        stretches = await self._database.read(lambda connection: branch_of(connection, upto_id))
        last = stretches[-1].last if stretches else -1
        kept: list[Message] = []
        left = max_bytes
        while last >= 0:
            first = max(0, last - HISTORY_PAGE + 1)
            for message in reversed(await self._rows(stretches, first, last)):
                left -= wire_size(entry_of(message, {}))
                if left < 0 and kept:
                    return kept[::-1], True
                kept.append(message)
            last = first - 1
        return kept[::-1], False

    async def siblings(self, message_id: str) -> list[str]:
        """The ids of the messages with the same parent, oldest first, the message itself included."""
        sql = """SELECT other.id FROM messages AS one JOIN messages AS other
                 ON other.conversation_id = one.conversation_id AND other.parent_id IS one.parent_id
                 WHERE one.id = ? ORDER BY other.created, other.rowid"""
        return await self._database.read(
            lambda connection: [key for (key,) in connection.execute(sql, (message_id,))]
        )

    async def select_branch(self, conversation_id: str, through_id: str) -> None:
        """Show the branch that goes through a message, to its newest end."""

        def select(connection: apsw.Connection) -> None:
            leaf = newest_below(connection, through_id)
            connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, conversation_id))

        await self._database.write(select)

    async def remove(self, message_id: str, kept_in: str, now: float) -> Removed | None:
        """Take a message away with all below it; see branches.py. `put_back` undoes it until it is purged."""
        return await self._database.write(lambda connection: remove(connection, message_id, kept_in, now))

    async def put_back(self, removed: Removed) -> bool:
        """Undo a removal; False where there is no place for it any more."""
        return await self._database.write(lambda connection: put_back(connection, removed))

    async def copy_branch(
        self, upto_id: str, new_conversation: str, title: str, *, now: float, new_id: Callable[[], str]
    ) -> bool:
        """Copy the branch that ends with a message into a new conversation; see branches.py."""
        copy = partial(copy_branch, now=now, new_id=new_id)
        return await self._database.write(
            lambda connection: copy(connection, upto_id, new_conversation, storable(title))
        )

    async def set_state(self, message_id: str, state: MessageState, note: str = "") -> None:
        """A message's state and note."""
        await self._execute(
            "UPDATE messages SET state = ?, note = ? WHERE id = ?",
            (str(state), self._redactor.redact(note), message_id),
        )

    async def withdraw(self, message_id: str) -> Withdrawn | None:
        """Take out a message that waits for its turn, and its answer's place; None where it does not wait."""
        return await self._database.write(lambda connection: withdraw(connection, message_id))

    async def sent(self, *, before: int | None = None, limit: int) -> list[Sent]:
        """What the person has sent in any conversation, the newest first, or before a place; see sent.py."""
        return await self._database.read(partial(sent_before, place=before, limit=limit))

    # -- the running answer ------------------------------------------------------------------------------

    async def append_answer(self, message_id: str, text: str, steps: Sequence[Entry] = ()) -> None:
        """Journal what arrived, text and entries of steps: a row of its own, whatever is there already.
        Raises GoneError where the message is not kept any more."""
        entries = json.dumps([self._redactor.values_without_known(entry) for entry in steps])

        def append(connection: apsw.Connection) -> None:
            try:
                connection.execute(
                    "INSERT INTO journal (message_id, text, steps) VALUES (?, ?, ?)",
                    (message_id, storable(text), entries),
                ).close()
            except apsw.ConstraintError as error:
                raise GoneError(GONE) from error

        await self._database.write(append, sync_within=JOURNAL_SYNC)

    async def finish_answer(
        self,
        message_id: str,
        *,
        state: MessageState,
        note: str = "",
        metadata: Mapping[str, Any] | None = None,
    ) -> Message:
        """Fold the journal into the message, once, and keep how it ended; its question waits no more, either.
        Raises GoneError where the message is not kept any more."""
        shown = storable(self._redactor.redact(note))
        known = self._redactor.values_without_known(metadata or {})
        facts = storable_json(known)

        def finish(connection: apsw.Connection) -> Message:
            _fold(connection, message_id)
            count_answer(connection, message_id, known)
            connection.execute(_ANSWERED, (message_id,))
            connection.execute(
                "UPDATE messages SET state = ?, note = ?, metadata = ? WHERE id = ?",
                (str(state), shown, facts, message_id),
            )
            sql = f"SELECT {MESSAGE} FROM messages WHERE id = ?"  # noqa: S608
            found = connection.execute(sql, (message_id,)).fetchone()
            if found is None:
                raise GoneError(GONE)
            index_now(connection, [message_id])
            return message_of(found)

        return await self._database.write(finish)

    async def recover(self) -> int:
        """Mark what a crash left running as interrupted, with what had arrived of it; how many there were."""

        def recover(connection: apsw.Connection) -> int:
            rows = connection.execute(
                """SELECT id, role, state = 'pending' AND content = '' FROM messages
                   WHERE state IN ('pending', 'streaming')"""
            ).fetchall()
            for key, role, waited in [(str(key), role, waited) for key, role, waited in rows]:
                _fold(connection, key)
                interrupted = role == Role.ASSISTANT
                note = UNSENT_NOTE if waited else CRASH_NOTE
                connection.execute(
                    "UPDATE messages SET state = ?, note = ? WHERE id = ?",
                    ("interrupted" if interrupted else "complete", note if interrupted else "", key),
                )
            return len(rows)

        return await self._database.write(recover)

    # -- what answers took -------------------------------------------------------------------------------

    async def count_title(self, answer_id: str, metadata: Mapping[str, Any]) -> None:
        """Count what it took to name a conversation by that answer, as the `metadata` of the title say."""
        await self._database.write(partial(count_title, answer_id=answer_id, metadata=metadata))

    async def spent_since(self, day: str) -> list[Spent]:
        """By day and model, from `day` (YYYY-MM-DD, local time) on."""
        return await self._database.read(partial(spent_since, day=day))

    async def spent_in(self, conversation_id: str) -> list[Spent]:
        """By model, in one conversation."""
        return await self._database.read(partial(spent_in, conversation_id=conversation_id))

    # -- reading -----------------------------------------------------------------------------------------

    async def _branch(self, conversation_id: str) -> list[Stretch]:
        def read(connection: apsw.Connection) -> list[Stretch]:
            sql = "SELECT leaf_id FROM conversations WHERE id = ?"
            row = connection.execute(sql, (conversation_id,)).fetchone()
            return branch_of(connection, row[0]) if row is not None else []

        return await self._database.read(read)

    async def _rows(self, stretches: Sequence[Stretch], first: int, last: int) -> list[Message]:
        messages: list[Message] = []
        for stretch in stretches:
            begin, end = max(first, stretch.first), min(last, stretch.last)
            if begin <= end:
                messages += await self._messages(
                    "segment_id = ? AND depth BETWEEN ? AND ? ORDER BY depth",
                    (stretch.segment_id, begin, end),
                )
        return messages

    async def _messages(self, where: str, values: tuple[Any, ...]) -> list[Message]:
        sql = f"SELECT {MESSAGE} FROM messages WHERE {where}"  # noqa: S608
        return await self._database.read(
            lambda connection: [message_of(row) for row in connection.execute(sql, bound(values))]
        )


def _insert(connection: apsw.Connection, message: Message, files: Mapping[str, bytes]) -> int:
    segment_id, depth = place_for(connection, message.conversation_id, message.parent_id)
    connection.execute(
        """INSERT INTO messages (id, conversation_id, parent_id, segment_id, depth, role, content, state,
                                 created, note, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            message.id, message.conversation_id, message.parent_id, segment_id, depth, str(message.role),
            storable(message.content), str(message.state), message.created, storable(message.note),
            storable_json(message.metadata),
        ),
    )  # fmt: skip
    attachments.insert(connection, message, files)
    connection.execute(
        "UPDATE conversations SET leaf_id = ?, updated = max(updated, ?), archived = 0 WHERE id = ?",
        (message.id, message.created, message.conversation_id),
    )
    return depth


def _fold(connection: apsw.Connection, message_id: str) -> None:
    sql = "SELECT text, steps FROM journal WHERE message_id = ? ORDER BY id"
    pieces = [(str(text), str(steps)) for text, steps in connection.execute(sql, (message_id,))]
    if not pieces:
        return
    text = "".join(text for text, _ in pieces)
    connection.execute("UPDATE messages SET content = content || ? WHERE id = ?", (text, message_id))
    if any(steps != "[]" for _, steps in pieces):
        _fold_steps(connection, message_id, [steps for _, steps in pieces])
    connection.execute("DELETE FROM journal WHERE message_id = ?", (message_id,))


def _fold_steps(connection: apsw.Connection, message_id: str, journaled: Sequence[str]) -> None:
    """Let a message's steps grow by JSON lists of entries."""
    sql = "SELECT metadata FROM messages WHERE id = ?"
    try:
        [[facts]] = connection.execute(sql, (message_id,))
        metadata = json.loads(str(facts))
        steps = Steps.from_json(metadata.get("steps"))
        for entries in journaled:
            for entry in json.loads(entries):
                steps.apply(entry)
    except (ValueError, TypeError, AttributeError) as error:
        raise apsw.CorruptError("the steps of an answer are not as they were written") from error
    facts = storable_json({**metadata, "steps": steps.to_json()})
    connection.execute("UPDATE messages SET metadata = ? WHERE id = ?", (facts, message_id))
