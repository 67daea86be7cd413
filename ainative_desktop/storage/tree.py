"""A conversation's tree of messages as segments: a message's row in its branch without walking it."""

from __future__ import annotations

from dataclasses import dataclass

import apsw


@dataclass(frozen=True, slots=True)
class Stretch:
    """The rows [first, last] of a branch that one segment holds."""

    segment_id: int
    first: int
    last: int


def place_for(connection: apsw.Connection, conversation_id: str, parent_id: str | None) -> tuple[int, int]:
    """The segment and depth of a new message after `parent_id` (None for the first message).

    It goes on its parent's segment where the parent is that one's last message, else begins a new one.
    """
    if parent_id is None:
        return new_segment(connection, conversation_id, None, 0), 0
    row = connection.execute("SELECT segment_id, depth FROM messages WHERE id = ?", (parent_id,)).fetchone()
    if row is None:
        return new_segment(connection, conversation_id, None, 0), 0
    segment_id, depth = row
    taken = connection.execute(
        "SELECT 1 FROM messages WHERE segment_id = ? AND depth = ?", (segment_id, depth + 1)
    ).fetchone()
    if taken is None:
        return segment_id, depth + 1
    return new_segment(connection, conversation_id, segment_id, depth + 1), depth + 1


def new_segment(connection: apsw.Connection, conversation_id: str, parent: int | None, depth: int) -> int:
    """A new segment that hangs on another one, or begins the tree; its id."""
    connection.execute(
        "INSERT INTO segments (conversation_id, parent_id, from_depth) VALUES (?, ?, ?)",
        (conversation_id, parent, depth),
    )
    return connection.last_insert_rowid()


def branch_of(connection: apsw.Connection, message_id: str | None) -> list[Stretch]:
    """The stretches of the branch that ends with a message, from its root; as many as it has forks."""
    row = connection.execute("SELECT segment_id, depth FROM messages WHERE id = ?", (message_id,)).fetchone()
    stretches: list[Stretch] = []
    while row is not None:
        segment_id, last = row
        sql = "SELECT parent_id, from_depth FROM segments WHERE id = ?"
        parent_id, first = connection.execute(sql, (segment_id,)).fetchone() or (None, -1)
        # Each step goes towards the root, or there would be no end.
        if type(first) is not int or not 0 <= first <= last:
            raise apsw.CorruptError("the tree of messages is damaged")
        stretches.append(Stretch(segment_id, first, last))
        row = (parent_id, first - 1) if parent_id is not None else None
    return stretches[::-1]


def newest_below(connection: apsw.Connection, message_id: str) -> str:
    """The newest leaf of the tree below a message, which may be the message itself.

    Only the ends of the segments below the message are looked at. A segment whose end was taken away may end
    with a message that goes on in others.
    """
    row = connection.execute(
        """WITH RECURSIVE start AS (SELECT segment_id, depth FROM messages WHERE id = ?),
           below (id) AS (
               SELECT segment_id FROM start
               UNION
               SELECT segments.id FROM below JOIN segments ON segments.parent_id = below.id, start
               WHERE below.id <> start.segment_id OR segments.from_depth > start.depth)
           SELECT messages.id FROM below JOIN messages ON messages.segment_id = below.id
           WHERE messages.depth = (SELECT max(depth) FROM messages AS other WHERE other.segment_id = below.id)
               AND NOT EXISTS (SELECT 1 FROM segments AS child
                               WHERE child.parent_id = below.id AND child.from_depth > messages.depth)
           ORDER BY messages.created DESC, messages.rowid DESC LIMIT 1""",
        (message_id,),
    ).fetchone()
    return message_id if row is None else str(row[0])
