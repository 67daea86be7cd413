"""A conversation of another client's made into one of ours: stable ids, order, times and title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from ..messages import Attachment, Conversation, Message, MessageState, Role
from ..titles import title_of as first_title
from .moments import moment

OURS = b"ainative-import"  # in all ids that are made here: never changed
TITLE_LENGTH = 200  # characters
FILES_SIZE = 48_000_000  # bytes of files that one conversation may bring along

#: The bytes of a file of the export by what the source calls it, None where the export has none.
Find = Callable[[str], bytes | None]

# What ends a line, hides, or turns the direction of what follows.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


class Reason(StrEnum):
    """Why a conversation was left out."""

    UNKNOWN = "unknown"  # its form is not known
    EMPTY = "empty"  # it has no message that can be shown
    TOO_LARGE = "too_large"  # it does not fit into the memory that one may take
    DAMAGED = "damaged"  # it is not as its source writes it
    CLASHES = "clashes"  # a part of it belongs to another conversation already


class LeftOutError(Exception):
    """The conversation cannot be taken."""

    def __init__(self, reason: Reason, title: str = "", words: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.title = title
        self.words = words  # what is wrong with it, where more is known than the reason


@dataclass(slots=True)
class File:
    """A file that goes with a message; `data` is None where the export does not have it."""

    name: str
    media_type: str
    data: bytes | None
    width: int = 0
    height: int = 0


@dataclass(slots=True)
class Node:
    """A message as its source has it. `parent` is the source's id; `role` is None for what is not shown:
    what follows such a node hangs on what comes before it."""

    id: str
    parent: str | None
    role: Role | None
    content: str = ""
    created: float | None = None
    state: MessageState = MessageState.COMPLETE
    metadata: dict[str, Any] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)

    @property
    def shown(self) -> bool:
        """Whether there is anything to show."""
        return self.role is not None and bool(self.content.strip() or self.files or "steps" in self.metadata)


@dataclass(frozen=True, slots=True)
class Tree:
    """A conversation with all its branches. Each message comes after its parent; `files` are the bytes of
    their attachments by the attachments' ids, and `missing` counts those that the export did not have."""

    conversation: Conversation
    messages: Sequence[Message]
    files: Mapping[str, bytes] = field(default_factory=dict)
    missing: int = 0
    choice: str = ""  # what it asks of the model, as it is stored


@dataclass(frozen=True, slots=True)
class About:
    """What a source says of a conversation, unchecked; `key` is its id there, and `current` that of the
    last message of the branch on screen."""

    source: str
    key: object
    title: object = ""
    created: object = None
    updated: object = None
    current: object = None
    pinned: bool = False


def arranged(nodes: Iterable[Node]) -> list[Node]:
    """The nodes, each after its parent, which is one of them or None.

    A parent that is not there is taken to be the node before; one of each circle begins a branch of its own.
    Takes linear time, however deep the tree is.
    """
    by_id: dict[str, Node] = {}
    before: str | None = None
    given = []
    for node in nodes:
        if node.id in by_id:
            node.id = f"{node.id}#{len(by_id)}"
        by_id[node.id] = node
        given.append((node, before))
        before = node.id
    children: dict[str | None, list[Node]] = {}
    for node, earlier in given:
        if node.parent is not None and node.parent not in by_id:
            node.parent = earlier
        children.setdefault(node.parent, []).append(node)
    order: list[Node] = []
    reached: set[str] = set()

    def follow(start: Sequence[Node]) -> None:
        waiting = list(reversed(start))
        while waiting:
            node = waiting.pop()
            if node.id not in reached:
                reached.add(node.id)
                order.append(node)
                waiting.extend(reversed(children.get(node.id, ())))

    follow(children.get(None, ()))
    for node, _ in given:
        if node.id not in reached:
            first = _in_circle(node, by_id)
            first.parent = None
            follow([first])
    return order


def _in_circle(node: Node, by_id: Mapping[str, Node]) -> Node:
    """A node of the circle that `node` hangs on."""
    seen: set[str] = set()
    while node.id not in seen:
        seen.add(node.id)
        assert node.parent is not None  # else it would have been reached
        node = by_id[node.parent]
    return node


def plant(about: About, nodes: Sequence[Node], now: float) -> Tree:
    """The tree of `nodes`, which are arranged. Raises LeftOutError where nothing of it can be shown.

    The same conversation gets the same ids each time. A moment that is none, or after `now`, is made good
    from what is around it.
    """
    began = moment(about.created, now)
    key = about.key if isinstance(about.key, str) and about.key else _likely_key(about, nodes)
    planting = _Planting(about.source, key, now if began is None else began)
    for node in nodes:
        planting.add(node)
    title, messages = title_of(about.title), planting.messages
    if not messages:
        raise LeftOutError(Reason.EMPTY, title)
    newest = max(message.created for message in messages)
    current = planting.place_of(about.current) if isinstance(about.current, str) else None
    conversation = Conversation(
        planting.conversation_id,
        title or _title_from(messages),
        created=began if began is not None else messages[0].created,
        updated=moment(about.updated, now) or newest,
        leaf_id=leaf_below(messages, current),
        pinned=about.pinned,
        titled_by_hand=bool(title),
    )
    return Tree(conversation, messages, planting.files, planting.missing)


class _Planting:
    """A conversation's messages as they grow from its nodes, each after its parent. What has no moment of its
    own has its parent's, and the first ones have `began`."""

    def __init__(self, source: str, key: str, began: float) -> None:
        self.conversation_id = _id(source, key)
        self.messages: list[Message] = []
        self.files: dict[str, bytes] = {}
        self.missing = 0
        self._source, self._key, self._began = source, key, began
        self._hangs_on: dict[str | None, str | None] = {None: None}  # by the source's id, hidden ones too
        self._times: dict[str | None, float] = {}

    def place_of(self, node_id: str) -> str | None:
        """The message that a node has become; of one that is not shown the message above it."""
        return self._hangs_on.get(node_id)

    def add(self, node: Node) -> None:
        """Take up the next node."""
        parent = self._hangs_on[node.parent]
        if node.role is None or not node.shown:
            self._hangs_on[node.id] = parent
            return
        message_id = self._hangs_on[node.id] = _id(self._source, self._key, node.id)
        created = node.created if node.created is not None else self._times.get(parent, self._began)
        self._times[message_id] = created
        attached = _attachments(message_id, node, self.files)
        self.missing += len(node.files) - len(attached)
        self.messages.append(
            Message(
                message_id, self.conversation_id, parent, node.role, _with_missing(node), node.state, created,
                metadata=node.metadata, attachments=attached,
            )
        )  # fmt: skip


def leaf_below(messages: Sequence[Message], start: str | None) -> str:
    """The end of the branch through `start`, by the newest on each fork; of the newest branch without one."""
    below: dict[str | None, Message] = {}
    for message in messages:
        other = below.get(message.parent_id)
        if other is None or message.created >= other.created:
            below[message.parent_id] = message
    at = start or max(messages, key=lambda message: message.created).id
    while at in below:
        at = below[at].id
    return at


def title_of(value: object) -> str:
    """A title in one line, cut where it is longer than any title; "" where there is none."""
    if not isinstance(value, str):
        return ""
    words = " ".join(_CONTROLS.sub(" ", value[: TITLE_LENGTH * 50]).split())
    return words if len(words) <= TITLE_LENGTH else words[: TITLE_LENGTH - 1].rstrip() + "…"


def text_of(value: object) -> str:
    """`value` where it is text, as it can be kept: without NULs."""
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}") if isinstance(value, str) else ""


def note_of_missing(name: str) -> str:
    """What stands in a message for a file that the export does not have."""
    return f"[{name} left out]"


def _id(*parts: str) -> str:
    """An id that is always the same for the same parts."""
    return blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=16, person=OURS).hexdigest()


def _likely_key(about: About, nodes: Sequence[Node]) -> str:
    """What tells a conversation without an id from others."""
    return f"{about.title}\n{about.created}\n{nodes[0].id if nodes else ''}"


def _attachments(message_id: str, node: Node, files: dict[str, bytes]) -> tuple[Attachment, ...]:
    found = []
    for place, each in enumerate(node.files):
        if each.data is not None:
            key = _id(message_id, str(place))
            files[key] = each.data
            found.append(Attachment(key, each.name, each.media_type, len(each.data), each.width, each.height))
    return tuple(found)


def _with_missing(node: Node) -> str:
    notes = [note_of_missing(each.name) for each in node.files if each.data is None]
    return "\n\n".join(filter(None, [node.content, *notes]))


def _title_from(messages: Sequence[Message]) -> str:
    """A title for a conversation that has none: the first words that were said."""
    first = next((each for each in messages if each.role is Role.USER and each.content), messages[0])
    return first_title(title_of(first.content[: 4 * TITLE_LENGTH]))
