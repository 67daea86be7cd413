"""ChatGPT's export: `mapping`, a graph of nodes, of which several make one answer.

A turn of the model is a chain of nodes: thoughts, calls of tools and their results, and text. They become one
message with steps, as the site shows them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..media import TEXT_TYPE, image_type, is_text, safe_name
from ..messages import MessageState, Role
from .answer import Answer, fenced
from .moments import moment
from .tree import FILES_SIZE, About, File, Find, Node, Tree, arranged, plant, text_of

SOURCE = "chatgpt"

# What the site puts links in the place of: U+E200 … U+E201, with parts between U+E202.
_MARKS = re.compile("\ue200[^\ue201]*\ue201")
_TO_THE_PERSON = ("all", "", None)
_MODEL_LENGTH = 200

Object = Mapping[str, Any]


def read(value: Object, now: float, find: Find) -> Tree:
    """The tree of one conversation. Raises LeftOutError."""
    mapping = value.get("mapping")
    entries = {key: entry for key, entry in _object(mapping).items() if isinstance(entry, dict)}
    order = arranged(Node(key, parent, None) for key, parent in _with_parents(entries))
    turns = _Turns(entries, order, _bounded(find), now)
    nodes = [turns.take(node) for node in order]
    turns.end()
    current = value.get("current_node")
    about = About(
        SOURCE,
        value.get("conversation_id") or value.get("id"),
        value.get("title"),
        value.get("create_time"),
        value.get("update_time"),
        turns.within.get(current, current) if isinstance(current, str) else None,
        pinned=value.get("is_starred") is True or isinstance(value.get("pinned_time"), int | float),
    )
    return plant(about, nodes, now)


def _with_parents(entries: Mapping[str, Object]) -> Iterator[tuple[str, str | None]]:
    """Each node's parent: what it says itself, else what names it as a child."""
    named = {
        child: key
        for key, entry in entries.items()
        for child in _list(entry.get("children"))
        if isinstance(child, str)
    }
    for key, entry in entries.items():
        parent = entry.get("parent")
        yield key, parent if isinstance(parent, str) and parent in entries else named.get(key)


class _Turns:
    """Makes messages of nodes that come each after its parent. `within` says for each node of an answer in
    which node that answer is."""

    def __init__(self, entries: Mapping[str, Object], order: Iterable[Node], find: Find, now: float) -> None:
        self._entries = entries
        self._find = find
        self._now = now
        self._answers: dict[str, tuple[Node, Answer]] = {}
        self._children = Counter(node.parent for node in order)
        self.within: dict[str, str] = {}

    def take(self, node: Node) -> Node:
        """Fill a node, or let it be a part of its parent's answer."""
        message = _object(self._entries[node.id].get("message"))
        role = _object(message.get("author")).get("role")
        hidden = _hidden(message)
        if role == "user" and not hidden:
            self._ask(node, message)
        elif role in ("assistant", "tool") and not hidden:
            self._answer(node, message, from_tool=role == "tool")
        elif (first := self._goes_on(node)) is not None:
            self.within[node.id] = first  # nothing to show, but the answer goes on behind it
        return node

    def end(self) -> None:
        """Nothing more comes."""
        for node, answer in self._answers.values():
            node.content = answer.content
            node.metadata |= answer.metadata()

    def _ask(self, node: Node, message: Object) -> None:
        node.role = Role.USER
        node.created = moment(message.get("create_time"), self._now)
        node.content = _text(_object(message.get("content")))
        node.files = self._files(message, self._find)

    def _answer(self, node: Node, message: Object, *, from_tool: bool) -> None:
        first = self._goes_on(node)
        if first is None:
            node.role = Role.ASSISTANT
            node.created = moment(message.get("create_time"), self._now)
            self._answers[node.id] = (node, Answer())
            first = node.id
        self.within[node.id] = first
        whole, answer = self._answers[first]
        model = _object(message.get("metadata")).get("model_slug")
        if isinstance(model, str) and model:
            whole.metadata["model"] = text_of(model[:_MODEL_LENGTH])
        whole.files += self._files(message, lambda _key: None)  # answers have no files of their own here
        if message.get("status") == "in_progress":
            whole.state = MessageState.INTERRUPTED
        if from_tool:
            _take_result(answer, message)
        else:
            _take_part(answer, message)

    def _goes_on(self, node: Node) -> str | None:
        """The node of the answer that this one is a part of: its parent's, where nothing forks there."""
        if node.parent is None or self._children[node.parent] != 1:
            return None
        return self.within.get(node.parent)

    def _files(self, message: Object, find: Find) -> list[File]:
        """Images in the text, then what was attached; each once."""
        found: dict[str, File] = {}
        for part in _list(_object(message.get("content")).get("parts")):
            pointer = part.get("asset_pointer") if isinstance(part, dict) else None
            if isinstance(pointer, str):
                key = pointer.rpartition("//")[2]
                found[key] = _file(find(key), part, "image")
        for each in _list(_object(message.get("metadata")).get("attachments")):
            named = each.get("id") if isinstance(each, dict) else None
            if isinstance(named, str):
                known = found.get(named)
                found[named] = _file(known.data if known else find(named), each, "file")
        return list(found.values())


def _file(data: bytes | None, about: Object, name: str) -> File:
    """A file of which the source says this; only images and text can be kept."""
    kind = image_type(data) if data else ""
    if data and not kind and is_text(data):
        kind = TEXT_TYPE
    shown = safe_name(text_of(about.get("name")), name)
    return File(shown, kind, data if kind else None, _pixels(about, "width"), _pixels(about, "height"))


def _hidden(message: Object) -> bool:
    """Whether the site shows nothing of it: it says so, or it is what the person has told of themselves."""
    about = _object(message.get("metadata"))
    kind = _object(message.get("content")).get("content_type")
    return (
        about.get("is_visually_hidden_from_conversation") is True
        or about.get("is_user_system_message") is True
        or kind in ("user_editable_context", "model_editable_context")
    )


def _take_part(answer: Answer, message: Object) -> None:
    content = _object(message.get("content"))
    kind, recipient = content.get("content_type"), message.get("recipient")
    if kind == "thoughts":
        for thought in _list(content.get("thoughts")):
            words = (text_of(_object(thought).get(name)) for name in ("summary", "content"))
            answer.think("\n\n".join(filter(None, words)))
    elif kind == "reasoning_recap":
        answer.lasted(_seconds(_object(message.get("metadata")).get("finished_duration_sec")))
    elif recipient in _TO_THE_PERSON or not isinstance(recipient, str):
        text = _text(content)
        answer.say(fenced(text, text_of(content.get("language"))) if kind == "code" and text else text)
    elif recipient == "canmore.create_textdoc" and (document := _document(_text(content))):
        answer.document(*document)
    else:
        answer.call(text_of(recipient), _text(content))


def _take_result(answer: Answer, message: Object) -> None:
    content = _object(message.get("content"))
    name = text_of(_object(message.get("author")).get("name"))
    said = [text_of(content.get(each)) for each in ("title", "url")]
    result = "\n".join(filter(None, [*said, _text(content)]))
    if name.startswith("canmore."):
        return  # it says only that the document is there
    if not result and any(isinstance(part, dict) for part in _list(content.get("parts"))):
        result = "[image]"
    answer.conclude(name or "tool", result, failed=content.get("content_type") == "system_error")


def _document(text: str) -> tuple[str, str, str] | None:
    """A canvas: title, text and language."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    content = _object(value).get("content")
    if not isinstance(content, str):
        return None
    kind = text_of(_object(value).get("type"))
    language = kind.removeprefix("code/") if kind.startswith("code/") else "markdown"
    return text_of(_object(value).get("name")), text_of(content), language


def _text(content: Object) -> str:
    """The text of a content, whatever its kind: its parts, or what it has instead of them."""
    parts = _list(content.get("parts")) or [content.get("text") or content.get("result")]
    texts = (text_of(part if isinstance(part, str) else _object(part).get("text")) for part in parts)
    return _MARKS.sub("", "\n\n".join(filter(None, texts)))


def _bounded(find: Find) -> Find:
    """`find` until it has found as much as one conversation may bring along."""
    left = FILES_SIZE

    def found(key: str) -> bytes | None:
        nonlocal left
        data = find(key)
        if data is None or len(data) > left:
            return None
        left -= len(data)
        return data

    return found


def _pixels(about: Object, name: str) -> int:
    value = about.get(name)
    return value if type(value) is int and 0 < value < 100_000 else 0


def _seconds(value: object) -> float:
    return float(value) if isinstance(value, int | float) and 0 <= value < 1e6 else 0.0


def _object(value: object) -> Object:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
