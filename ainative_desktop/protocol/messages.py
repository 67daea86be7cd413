"""A conversation and its messages, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .steps import Steps


class Role(StrEnum):
    """Who speaks, in the words of the wire."""

    USER = "user"
    ASSISTANT = "assistant"
    SYSTEM = "system"


class MessageState(StrEnum):
    """How far a message has come; all but the first two are final."""

    PENDING = "pending"  # sent after another one that still streams, or waiting for its first byte
    STREAMING = "streaming"
    COMPLETE = "complete"
    INTERRUPTED = "interrupted"
    ERROR = "error"
    ABORTED = "aborted"

    @property
    def final(self) -> bool:
        """Whether nothing more will come."""
        return self not in (MessageState.PENDING, MessageState.STREAMING)


class Trouble(StrEnum):
    """What holds up an answer that is under way; `Message.note` says more."""

    UNREACHABLE = "unreachable"  # no server has been reached yet
    REFUSED = "refused"  # the server asks to wait before it begins
    LOST = "lost"  # the connection broke, and is being made again
    STALLED = "stalled"  # it stands, but nothing comes


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is known of a file that goes with a message; its bytes are kept elsewhere.

    `size` is in bytes, `width` and `height` in pixels: 0 for what is not an image.
    """

    id: str
    name: str
    media_type: str
    size: int
    width: int = 0
    height: int = 0

    @property
    def is_image(self) -> bool:
        """Whether it is one; else it is text."""
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that goes with a message, with its bytes."""

    about: Attachment
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation's tree. `created` is in seconds since the epoch (UTC).

    `siblings` counts the messages with the same parent, this one included, and `place` is its number among
    them, from 1: the versions of a question that was edited, or of an answer that was asked for again.
    """

    id: str
    conversation_id: str
    parent_id: str | None
    role: Role
    content: str
    state: MessageState
    created: float
    note: str = ""  # what went wrong or what to know, in the person's words
    metadata: dict[str, Any] = field(default_factory=dict)
    place: int = 1
    siblings: int = 1
    trouble: Trouble | None = None  # of a running answer only, and not stored
    attachments: tuple[Attachment, ...] = ()
    steps: Steps | None = field(default=None, compare=False)  # what the metadata's "steps" say

    @property
    def model(self) -> str:
        """The model that gave this answer, "" where the server did not say."""
        model = self.metadata.get("model")
        return model if isinstance(model, str) else ""

    @property
    def never_begun(self) -> bool:
        """Whether it is an answer that was interrupted before anything was known of it."""
        interrupted = self.role is Role.ASSISTANT and self.state is MessageState.INTERRUPTED
        return interrupted and not (self.content or self.metadata)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A row of the sidebar. `updated` is in seconds since the epoch (UTC)."""

    id: str
    title: str
    created: float
    updated: float
    leaf_id: str | None = None  # the newest message of the branch on screen
    pinned: bool = False
    unread: bool = False
    titled_by_hand: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()
