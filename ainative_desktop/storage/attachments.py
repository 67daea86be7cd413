"""The files that go with messages: described with their messages, their bytes read only when asked for."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

import apsw

from ..protocol.messages import Attachment, Message
from .text import storable

#: A column of a message's row: what its attachments are, as JSON.
DESCRIBED = """(SELECT json_group_array(json_array(place, id, name, media_type, size, width, height))
    FROM attachments WHERE message_id = messages.id)"""
_NONE = "[]"


def insert(connection: apsw.Connection, message: Message, files: Mapping[str, bytes]) -> None:
    """Keep a message's attachments with their bytes, which `files` has by their ids."""
    for place, each in enumerate(message.attachments):
        connection.execute(
            "INSERT INTO attachments (id, message_id, place, name, media_type, size, width, height)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                each.id, message.id, place, storable(each.name), each.media_type, each.size, each.width,
                each.height,
            ),
        )  # fmt: skip
        connection.execute(
            "INSERT INTO attachment_data (attachment_id, data) VALUES (?, ?)", (each.id, files[each.id])
        )


def from_described(column: str) -> tuple[Attachment, ...]:
    """The attachments of a row. Raises ValueError or TypeError where they are not as they were written."""
    if column == _NONE:
        return ()
    found = tuple(Attachment(*values) for _place, *values in sorted(json.loads(column)))
    if not all(isinstance(each.name, str) and isinstance(each.width, int) for each in found):
        raise ValueError("an attachment is not as it was written")
    return found


def read(connection: apsw.Connection, ids: Collection[str]) -> dict[str, bytes]:
    """The bytes of attachments by their ids, as far as there are such."""
    sql = "SELECT data FROM attachment_data WHERE attachment_id = ?"
    rows: dict[str, Any] = {key: connection.execute(sql, (key,)).fetchone() for key in ids}
    return {key: bytes(row[0]) for key, row in rows.items() if row is not None}
