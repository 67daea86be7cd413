"""What the person deleted, by its id: an export that is imported again does not bring it back by itself.

A deleted conversation says so itself until it is purged, and is noted then. A message is noted as soon as it
is deleted, for all that hung below it.
"""

from __future__ import annotations

import json
from dataclasses import replace

import apsw

from ..protocol.imports.tree import Tree
from .tree import newest_below

#: Deleted by taking an import back, which nobody means to hold for the next one.
_TAKEN_BACK = """EXISTS (SELECT 1 FROM imported JOIN imports ON imports.id = import_id
    WHERE conversation_id = conversations.id AND message_id = '' AND undone_at = deleted_at)"""


def note(connection: apsw.Connection, message_id: str) -> None:
    """A message was deleted."""
    connection.execute("INSERT OR IGNORE INTO deletions (id) VALUES (?)", (message_id,))


def note_purged(connection: apsw.Connection, conversation_id: str) -> None:
    """A deleted conversation is about to be removed for good. What only holds deleted messages has no end."""
    sql = f"""INSERT OR IGNORE INTO deletions (id) SELECT id FROM conversations
              WHERE id = ? AND leaf_id NOTNULL AND NOT {_TAKEN_BACK}"""  # noqa: S608
    connection.execute(sql, (conversation_id,))


def forget(connection: apsw.Connection, key: str) -> None:
    """It is here again."""
    connection.execute("DELETE FROM deletions WHERE id = ?", (key,))


def was_deleted(connection: apsw.Connection, conversation_id: str) -> bool:
    """Whether the person deleted a conversation, and has not brought it back."""
    sql = f"""SELECT 1 FROM deletions WHERE id = ?1 UNION ALL
              SELECT 1 FROM conversations WHERE id = ?1 AND deleted_at NOTNULL AND NOT {_TAKEN_BACK}"""  # noqa: S608
    return connection.execute(sql, (conversation_id,)).fetchone() is not None


def without_deleted(connection: apsw.Connection, tree: Tree) -> Tree:
    """The tree without the messages that were deleted here and all below them: itself where none was."""
    ids = json.dumps([message.id for message in tree.messages])
    sql = "SELECT id FROM deletions WHERE id IN (SELECT value FROM json_each(?))"
    gone: dict[str, str | None] = dict.fromkeys(key for (key,) in connection.execute(sql, (ids,)))
    if not gone:
        return tree
    kept = []
    for message in tree.messages:  # each after its parent
        if message.id in gone or message.parent_id in gone:
            gone[message.id] = message.parent_id
        else:
            kept.append(message)
    leaf = tree.conversation.leaf_id
    while leaf in gone:
        leaf = gone[leaf]
    return replace(tree, conversation=replace(tree.conversation, leaf_id=leaf), messages=kept)


def mend_leaf(connection: apsw.Connection, conversation_id: str) -> None:
    """Let the branch on screen go to its end, where its own was left out."""
    leaf = connection.execute("SELECT leaf_id FROM conversations WHERE id = ?", (conversation_id,)).get
    if leaf is not None:
        leaf = newest_below(connection, leaf)
        connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, conversation_id))
