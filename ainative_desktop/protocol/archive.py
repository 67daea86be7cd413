"""This app's own format for conversations: one JSON document with the whole tree of each.

    {"format": "ainative-desktop", "version": 1, "exported": 1764081234.5, "conversations": [
      {"id": "…", "title": "…", "created": 1764080000.0, "updated": 1764081000.0, "pinned": false,
       "titled_by_hand": false, "archived": false, "tags": ["work"], "leaf": "m2",
       "choice": {"server": "…", "model": "…"} or null,
       "messages": [
         {"id": "m1", "parent": null, "role": "user", "content": "…", "state": "complete", "note": "",
          "created": 1764080000.0, "metadata": {…}, "attachments": [
            {"id": "…", "name": "a.png", "width": 640, "height": 480, "data": "…base64…"}]},
         {"id": "m2", "parent": "m1", "role": "assistant", …}]}]}

Times are in seconds since the epoch (UTC). Every message stands after its parent, and siblings in the order
of their versions; "leaf" is the newest message of the branch on screen. "metadata" is what the server said of
an answer: its model, usage, and steps (see steps.py). A reader passes over members that it does not know.
Each message is on a line of its own, so that neither who writes nor who reads needs more than one in memory.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .choice import ModelChoice, choice_members, choice_of
from .errors import AINativeError
from .media import TEXT_TYPE, image_type, safe_name
from .messages import Attachment, Conversation, Message, MessageState, Role
from .shelves import tag_of
from .steps import Steps

FORMAT = "ainative-desktop"
VERSION = 1
NEWER = "The file was written by a newer version of this app. Update the app, then try again."


class ArchiveError(AINativeError):
    """What is read is not as this app writes it; the text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class ArchivedConversation:
    """A conversation with its whole tree, and the bytes of the attachments by their ids."""

    about: Conversation
    choice: ModelChoice | None
    messages: tuple[Message, ...]
    files: Mapping[str, bytes]


class ArchiveWriter:
    """Gives the document to `write`, piece by piece: begin, then for each conversation begin_conversation,
    add for each of its messages and end_conversation; then end."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._separator = ""

    def begin(self, exported: float) -> None:
        """The document; `exported` is in seconds since the epoch."""
        head = _json({"format": FORMAT, "version": VERSION, "exported": exported})
        self._write(f'{head[:-1]}, "conversations": [')
        self._separator = "\n"

    def begin_conversation(self, about: Conversation, choice: ModelChoice | None) -> None:
        """A conversation, whose messages follow."""
        head = _json(
            {
                "id": about.id, "title": about.title, "created": about.created, "updated": about.updated,
                "pinned": about.pinned, "titled_by_hand": about.titled_by_hand,
                "archived": about.archived, "tags": about.tags, "leaf": about.leaf_id,
                "choice": choice_members(choice) if choice is not None else None,
            }
        )  # fmt: skip
        self._write(f'{self._separator}{head[:-1]}, "messages": [')
        self._separator = "\n"

    def add(self, message: Message, files: Mapping[str, bytes]) -> None:
        """A message, after its parent; `files` has the bytes of its attachments by their ids."""
        self._write(self._separator + _json(_message_members(message, files)))
        self._separator = ",\n"

    def end_conversation(self) -> None:
        """No more messages come."""
        self._write("]}")
        self._separator = ",\n"

    def end(self) -> None:
        """No more conversations come."""
        self._write("]}\n")


def check_head(form: object, version: object) -> None:
    """Whether a document with these members can be read. Raises ArchiveError."""
    if form != FORMAT:
        raise ArchiveError("This is not a file with conversations of this app.")
    if type(version) is not int or version < 1:
        raise ArchiveError("The file does not say which version of the format it has.")
    if version > VERSION:
        raise ArchiveError(NEWER)


def archived(value: object) -> ArchivedConversation:
    """The conversation in one entry of "conversations". Raises ArchiveError: what cannot be read whole is not
    read at all."""
    members = _object(value)
    key = _filled(members, "id")
    files: dict[str, bytes] = {}
    messages: dict[str, Message] = {}
    for entry in _list(members, "messages"):
        message = _message(_object(entry), key, files)
        if message.id in messages:
            raise ArchiveError(f"It has two messages with the id “{message.id}”.")
        if message.parent_id is not None and message.parent_id not in messages:
            raise ArchiveError(f"The message “{message.id}” does not stand after the one that it follows.")
        messages[message.id] = message
    leaf = members.get("leaf")
    about = Conversation(
        key, _text(members, "title"), _number(members, "created"), _number(members, "updated"),
        leaf if leaf in messages else next(reversed(messages), None),
        pinned=members.get("pinned") is True, titled_by_hand=members.get("titled_by_hand") is True,
        archived=members.get("archived") is True, tags=_tags(_list(members, "tags")),
    )  # fmt: skip
    return ArchivedConversation(about, choice_of(members.get("choice")), tuple(messages.values()), files)


def _tags(values: list[Any]) -> tuple[str, ...]:
    """Those of them that are tags, as this app has them."""
    return tuple(sorted({tag for each in values if isinstance(each, str) and (tag := tag_of(each))}))


def _message_members(message: Message, files: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "id": message.id, "parent": message.parent_id, "role": str(message.role), "content": message.content,
        "state": str(_settled(message.state, message.role)), "note": message.note,
        "created": message.created, "metadata": message.metadata,
        "attachments": [
            {
                "id": each.id, "name": each.name, "width": each.width, "height": each.height,
                "data": base64.b64encode(files[each.id]).decode("ascii"),
            }
            for each in message.attachments
        ],
    }  # fmt: skip


def _message(members: Mapping[str, Any], conversation_id: str, files: dict[str, bytes]) -> Message:
    """The message in its members; the bytes of its attachments are added to `files`."""
    try:
        role = Role(str(members.get("role")))
        state = _settled(MessageState(str(members.get("state"))), role)
    except ValueError as error:
        raise ArchiveError("A message has a role or a state that this app does not know.") from error
    parent, metadata = members.get("parent"), members.get("metadata", {})
    if not (parent is None or isinstance(parent, str)) or not isinstance(metadata, dict):
        raise ArchiveError("A message is not as this app writes it.")
    return Message(
        _filled(members, "id"), conversation_id, parent, role, _text(members, "content"), state,
        _number(members, "created"), _text(members, "note"), metadata,
        attachments=tuple(_attachment(_object(each), files) for each in _list(members, "attachments")),
        steps=Steps.from_json(metadata["steps"]) if "steps" in metadata else None,
    )  # fmt: skip


def _attachment(members: Mapping[str, Any], files: dict[str, bytes]) -> Attachment:
    """A file, which is what its content says, whatever its name is."""
    key = _filled(members, "id")
    if key in files:
        raise ArchiveError(f"It has two attachments with the id “{key}”.")
    try:
        data = base64.b64decode(_text(members, "data"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ArchiveError("An attachment is not in base64.") from error
    width, height = (
        value if type(value := members.get(name)) is int and value > 0 else 0 for name in ("width", "height")
    )
    files[key] = data
    kind = image_type(data) or TEXT_TYPE
    return Attachment(key, safe_name(_text(members, "name")), kind, len(data), width, height)


def _settled(state: MessageState, role: Role) -> MessageState:
    """The state that a message has once nothing more comes: what is read elsewhere does not go on."""
    if state.final:
        return state
    return MessageState.INTERRUPTED if role is Role.ASSISTANT else MessageState.COMPLETE


def _json(value: Mapping[str, Any]) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:  # a server's metadata may hold numbers that JSON has no words for
        return json.dumps(_finite(value), ensure_ascii=False)


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _finite(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_finite(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ArchiveError("It is not as this app writes it.")
    return value


def _list(members: Mapping[str, Any], name: str) -> list[Any]:
    value = members.get(name, [])
    if not isinstance(value, list):
        raise ArchiveError(f"Its “{name}” is not a list.")
    return value


def _text(members: Mapping[str, Any], name: str) -> str:
    value = members.get(name, "")
    if not isinstance(value, str):
        raise ArchiveError(f"Its “{name}” is not a text.")
    return value


def _filled(members: Mapping[str, Any], name: str) -> str:
    value = _text(members, name)
    if not value:
        raise ArchiveError(f"Its “{name}” is missing.")
    return value


def _number(members: Mapping[str, Any], name: str) -> float:
    value = members.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e11:
        raise ArchiveError(f"Its “{name}” is not a time.")
    return float(value)
