"""The columns of a message, and what its row holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import apsw

from ..protocol.messages import Message, MessageState, Role
from ..protocol.steps import Steps
from . import attachments

TEXT = """content || COALESCE((SELECT group_concat(text, '') FROM
    (SELECT text FROM journal WHERE message_id = messages.id ORDER BY id)), '')"""
_SIBLINGS = """(SELECT count(*) FROM messages AS other
    WHERE other.conversation_id = messages.conversation_id AND other.parent_id IS messages.parent_id"""
MESSAGE = f"""id, conversation_id, parent_id, role, {TEXT}, state, created, note, metadata,
    {_SIBLINGS} AND (other.created, other.rowid) <= (messages.created, messages.rowid)),
    {_SIBLINGS}), {attachments.DESCRIBED}"""


def message_of(row: Sequence[Any]) -> Message:
    """The message in a row of MESSAGE. Raises CorruptError."""
    key, conversation_id, parent_id, role, content, state, created, note, metadata, *rest = row
    place, siblings, described = rest
    try:
        facts = json.loads(metadata)
        steps = Steps.from_json(facts["steps"]) if "steps" in facts else None
        return Message(
            key, conversation_id, parent_id, Role(role), content, MessageState(state), created, note,
            facts, place, siblings, attachments=attachments.from_described(described), steps=steps,
        )  # fmt: skip
    except (ValueError, TypeError) as error:
        raise apsw.CorruptError("a message is not as it was written") from error
