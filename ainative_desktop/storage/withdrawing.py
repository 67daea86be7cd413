"""Takes a message that waits for its turn out of its conversation, as if it had never been sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import apsw

from ..protocol.messages import AttachedFile
from . import attachments
from .tree import newest_below


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was taken out. `row` is where it stood, `replaces` the message that it was a new version of, and
    `followed` whether there is anything in its place now."""

    text: str
    files: tuple[AttachedFile, ...]
    row: int
    replaces: str | None
    followed: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """A question that waits, and the place of its answer."""

    conversation_id: str
    question_id: str
    answer_id: str
    parent_id: str | None
    segment_id: int
    depth: int


def withdraw(connection: apsw.Connection, question_id: str) -> Withdrawn | None:
    """Remove a question and its answer, which both wait; what waits below them moves up. None where either
    does not wait any more, or another branch begins below."""
    pair = _pair(connection, question_id)
    if pair is None or _forks(connection, pair):
        return None
    text, files = _content(connection, question_id)
    replaces = _earlier_version(connection, pair)
    ids = (pair.question_id, pair.answer_id)
    connection.execute("DELETE FROM messages WHERE id IN (?, ?)", ids)
    sql = "UPDATE messages SET parent_id = ? WHERE conversation_id = ? AND parent_id = ?"
    connection.execute(sql, (pair.parent_id, pair.conversation_id, pair.answer_id))
    _move_up(connection, pair)
    _mend_leaf(connection, pair, replaces)
    sql = "SELECT 1 FROM messages WHERE segment_id = ? AND depth = ?"
    below = connection.execute(sql, (pair.segment_id, pair.depth)).fetchone()
    return Withdrawn(text, files, pair.depth, replaces, followed=below is not None or replaces is not None)


def _pair(connection: apsw.Connection, question_id: str) -> _Pair | None:
    sql = """SELECT question.conversation_id, question.id, answer.id, question.parent_id,
                    question.segment_id, question.depth
             FROM messages AS question JOIN messages AS answer
             ON answer.conversation_id = question.conversation_id AND answer.parent_id = question.id
             WHERE question.id = ? AND question.role = 'user'
                   AND question.state = 'pending' AND answer.state = 'pending'
                   AND answer.segment_id = question.segment_id"""
    found: list[Any] = connection.execute(sql, (question_id,)).fetchall()
    return _Pair(*found[0]) if len(found) == 1 else None


def _forks(connection: apsw.Connection, pair: _Pair) -> bool:
    """Whether a branch begins after the question: moving what is below would tear it off."""
    sql = "SELECT 1 FROM segments WHERE parent_id = ? AND from_depth > ?"
    return connection.execute(sql, (pair.segment_id, pair.depth)).fetchone() is not None


def _content(connection: apsw.Connection, question_id: str) -> tuple[str, tuple[AttachedFile, ...]]:
    sql = f"SELECT content, {attachments.DESCRIBED} FROM messages WHERE id = ?"  # noqa: S608
    [[text, described]] = connection.execute(sql, (question_id,))
    try:
        listed = attachments.from_described(described)
    except (ValueError, TypeError) as error:
        raise apsw.CorruptError("a message is not as it was written") from error
    data = attachments.read(connection, [each.id for each in listed])
    return str(text), tuple(AttachedFile(each, data[each.id]) for each in listed if each.id in data)


def _earlier_version(connection: apsw.Connection, pair: _Pair) -> str | None:
    sql = """SELECT id FROM messages WHERE conversation_id = ? AND parent_id IS ? AND role = 'user'
             AND id <> ? ORDER BY created DESC, rowid DESC LIMIT 1"""
    row = connection.execute(sql, (pair.conversation_id, pair.parent_id, pair.question_id)).fetchone()
    return str(row[0]) if row is not None else None


def _move_up(connection: apsw.Connection, pair: _Pair) -> None:
    """In two steps, since no two messages may have the same place at any time."""
    below = json.dumps([key for (key,) in connection.execute(
        "SELECT rowid FROM messages WHERE segment_id = ? AND depth > ?", (pair.segment_id, pair.depth)
    )])  # fmt: skip
    chosen = "WHERE rowid IN (SELECT value FROM json_each(?))"
    connection.execute(f"UPDATE messages SET depth = -depth {chosen}", (below,))  # noqa: S608
    connection.execute(f"UPDATE messages SET depth = -depth - 2 {chosen}", (below,))  # noqa: S608


def _mend_leaf(connection: apsw.Connection, pair: _Pair, replaces: str | None) -> None:
    """The branch on screen ends where something is."""
    sql = "SELECT 1 FROM conversations WHERE id = ? AND leaf_id = ?"
    if connection.execute(sql, (pair.conversation_id, pair.answer_id)).fetchone() is None:
        return
    above = replaces or pair.parent_id
    leaf = newest_below(connection, above) if above is not None else None
    connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, pair.conversation_id))
