"""What the person has sent, in all conversations: read backwards, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from sys import maxsize

import apsw

LONGEST = 100_000  # characters; what is longer is no text that one sends again

#: In the order in which they were stored, which needs no index: the rowids are the order.
_SENT = """SELECT messages.rowid, content FROM messages JOIN conversations
    ON conversations.id = messages.conversation_id
    WHERE messages.rowid < ? AND role = 'user' AND content <> '' AND length(content) <= ?
          AND deleted_at IS NULL
    ORDER BY messages.rowid DESC LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message's text, and its place: greater for those that were sent later."""

    place: int
    text: str


def sent_before(connection: apsw.Connection, place: int | None, limit: int) -> list[Sent]:
    """The newest ones, or those before a place; of conversations that are not deleted."""
    values = (maxsize if place is None else place, LONGEST, limit)
    return [Sent(int(row), str(text)) for row, text in connection.execute(_SENT, values)]
