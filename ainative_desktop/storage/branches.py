"""Branches of the tree of messages taken away, put back and copied, each in the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import apsw

from . import deletions
from .tree import branch_of, newest_below


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken out of a conversation: a message and all below it. It lies in a deleted conversation of
    its own, `kept_in`, until that is purged."""

    conversation_id: str
    message_id: str
    kept_in: str
    leaf_id: str | None  # the end of the branch that was on screen
    count: int


def remove(connection: apsw.Connection, message_id: str, kept_in: str, now: float) -> Removed | None:
    """Take a message and all below it out of its conversation; what is beside it stays, and is shown instead.

    Nothing is copied or lost: the rows go over to a deleted conversation with the id `kept_in`. None where
    there is no such message. `now` is in seconds since the epoch.
    """
    sql = """SELECT conversation_id, parent_id, segment_id, depth, leaf_id, title, conversations.created
             FROM messages JOIN conversations ON conversations.id = conversation_id
             WHERE messages.id = ? AND deleted_at IS NULL"""
    row = connection.execute(sql, (message_id,)).fetchone()
    if row is None:
        return None
    conversation_id, parent_id, segment_id, depth, leaf_id, title, created = row
    connection.execute(
        "INSERT INTO conversations (id, title, created, updated, deleted_at) VALUES (?, ?, ?, ?, ?)",
        (kept_in, title, created, now, now),
    )
    deletions.note(connection, message_id)
    below = _segments_below(connection, segment_id, depth)
    own = _cut(connection, segment_id, depth, kept_in)
    count = _hand_over(connection, [own, *below], kept_in)
    shown = connection.execute(
        "SELECT 1 FROM messages WHERE id = ? AND conversation_id = ?", (leaf_id, conversation_id)
    ).fetchone()
    if shown is None:
        leaf = _leaf_beside(connection, conversation_id, parent_id, message_id)
        connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, conversation_id))
    return Removed(conversation_id, message_id, kept_in, leaf_id, count)


def put_back(connection: apsw.Connection, removed: Removed) -> bool:
    """Undo a removal, and show the branch that was on screen then. False where there is no place for it any
    more, or nothing to put there."""
    sql = "SELECT segment_id, depth, parent_id FROM messages WHERE id = ? AND conversation_id = ?"
    row = connection.execute(sql, (removed.message_id, removed.kept_in)).fetchone()
    home = connection.execute(
        "SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL", (removed.conversation_id,)
    ).fetchone()
    if row is None or home is None:
        return False
    segment_id, depth, parent_id = row
    above = connection.execute(sql, (parent_id, removed.conversation_id)).fetchone()
    if parent_id is not None and above is None:
        return False
    connection.execute(
        "UPDATE segments SET parent_id = ? WHERE id = ?", (above[0] if above else None, segment_id)
    )
    below = _segments_below(connection, segment_id, depth)
    _hand_over(connection, [segment_id, *below], removed.conversation_id)
    connection.execute("DELETE FROM conversations WHERE id = ?", (removed.kept_in,))
    deletions.forget(connection, removed.message_id)
    connection.execute(
        "UPDATE conversations SET leaf_id = ? WHERE id = ?", (removed.leaf_id, removed.conversation_id)
    )
    return True


def copy_branch(
    connection: apsw.Connection, message_id: str, new_conversation: str, title: str, *,
    now: float, new_id: Callable[[], str],
) -> bool:  # fmt: skip
    """Copy the branch that ends with a message into a new conversation, with its files, what is asked of the
    model there, and its tags; `now` is in seconds. False where there is no such message.

    What still arrives is copied as far as it has come.
    """
    rows = [
        key
        for stretch in branch_of(connection, message_id)
        for (key,) in connection.execute(
            "SELECT id FROM messages WHERE segment_id = ? AND depth BETWEEN ? AND ? ORDER BY depth",
            (stretch.segment_id, stretch.first, stretch.last),
        )
    ]
    if not rows:
        return False
    segment_id = _begin_copy(connection, message_id, new_conversation, title, now)
    parent: str | None = None
    for depth, key in enumerate(rows):
        copy = new_id()
        _copy_message(connection, key, (copy, new_conversation, parent, segment_id, depth), new_id)
        parent = copy
    connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (parent, new_conversation))
    return True


def _begin_copy(
    connection: apsw.Connection, message_id: str, new_conversation: str, title: str, now: float
) -> int:
    """A conversation like the message's own, without messages; the segment that takes them."""
    connection.execute(
        """INSERT INTO conversations (id, title, created, updated, titled_by_hand, choice)
           SELECT ?, ?, ?, ?, titled_by_hand, choice FROM conversations
           WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)""",
        (new_conversation, title, now, now, message_id),
    )
    connection.execute(
        """INSERT INTO tags (tag, conversation_id) SELECT tag, ? FROM tags
           WHERE conversation_id = (SELECT conversation_id FROM messages WHERE id = ?)""",
        (new_conversation, message_id),
    )
    connection.execute(
        "INSERT INTO segments (conversation_id, parent_id, from_depth) VALUES (?, NULL, 0)",
        (new_conversation,),
    )
    return connection.last_insert_rowid()


def _cut(connection: apsw.Connection, segment_id: int, depth: int, kept_in: str) -> int:
    """The messages from that depth on as a segment of their own that hangs on none: all of it, or a new one.
    None is left without messages, whose ends are looked for."""
    sql = "SELECT from_depth FROM segments WHERE id = ?"
    [[first]] = connection.execute(sql, (segment_id,))
    if first == depth:
        connection.execute("UPDATE segments SET parent_id = NULL WHERE id = ?", (segment_id,))
        return segment_id
    connection.execute(
        "INSERT INTO segments (conversation_id, parent_id, from_depth) VALUES (?, NULL, ?)", (kept_in, depth)
    )
    own = connection.last_insert_rowid()
    connection.execute(
        "UPDATE messages SET segment_id = ? WHERE segment_id = ? AND depth >= ?", (own, segment_id, depth)
    )
    connection.execute(
        "UPDATE segments SET parent_id = ? WHERE parent_id = ? AND from_depth > ?", (own, segment_id, depth)
    )
    return own


def _segments_below(connection: apsw.Connection, segment_id: int, depth: int) -> list[int]:
    """The segments that hang below the message at that depth of that segment."""
    sql = """WITH RECURSIVE below (id) AS (
                 SELECT id FROM segments WHERE parent_id = ? AND from_depth > ?
                 UNION
                 SELECT segments.id FROM below JOIN segments ON segments.parent_id = below.id)
             SELECT id FROM below"""
    return [key for (key,) in connection.execute(sql, (segment_id, depth))]


def _hand_over(connection: apsw.Connection, segments: list[int], conversation_id: str) -> int:
    """Let segments with their messages belong to another conversation; how many messages."""
    count = 0
    for key in segments:
        connection.execute("UPDATE segments SET conversation_id = ? WHERE id = ?", (conversation_id, key))
        connection.execute(
            "UPDATE messages SET conversation_id = ? WHERE segment_id = ?", (conversation_id, key)
        )
        count += connection.changes()
    return count


def _leaf_beside(
    connection: apsw.Connection, conversation_id: str, parent_id: str | None, removed_id: str
) -> str | None:
    """The end of the branch to show instead: through the version before the one that went, else through the
    first one after it, else up to what it followed."""
    sql = """SELECT other.id FROM messages AS one, messages AS other
             WHERE one.id = ? AND other.conversation_id = ? AND other.parent_id IS ?
             ORDER BY (other.created, other.rowid) > (one.created, one.rowid),
                 abs(other.created - one.created), abs(other.rowid - one.rowid) LIMIT 1"""
    row = connection.execute(sql, (removed_id, conversation_id, parent_id)).fetchone()
    return newest_below(connection, row[0]) if row is not None else parent_id


def _copy_message(
    connection: apsw.Connection,
    message_id: str,
    place: tuple[str, str, str | None, int, int],
    new_id: Callable[[], str],
) -> None:
    connection.execute(
        """INSERT INTO messages (id, conversation_id, parent_id, segment_id, depth, role, content, state,
                                 created, note, metadata)
           SELECT ?, ?, ?, ?, ?, role, content || COALESCE((SELECT group_concat(text, '') FROM
                      (SELECT text FROM journal WHERE message_id = messages.id ORDER BY id)), ''),
                  iif(state IN ('pending', 'streaming'),
                      iif(role = 'assistant', 'interrupted', 'complete'), state),
                  created, note, metadata
           FROM messages WHERE id = ?""",
        (*place, message_id),
    )
    sql = "SELECT id FROM attachments WHERE message_id = ?"
    for (attachment,) in connection.execute(sql, (message_id,)).fetchall():
        copy = new_id()
        connection.execute(
            """INSERT INTO attachments (id, message_id, place, name, media_type, size, width, height)
               SELECT ?, ?, place, name, media_type, size, width, height FROM attachments WHERE id = ?""",
            (copy, place[0], attachment),
        )
        connection.execute(
            """INSERT INTO attachment_data (attachment_id, data)
               SELECT ?, data FROM attachment_data WHERE attachment_id = ?""",
            (copy, attachment),
        )
