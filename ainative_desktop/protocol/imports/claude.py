"""Claude's export: `chat_messages`, each with its parent where the export is a newer one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..media import TEXT_TYPE, safe_name
from ..messages import Role
from .answer import Answer, as_json
from .moments import moment
from .tree import About, File, Find, Node, Tree, arranged, plant, text_of

SOURCE = "claude"
PASTED = "pasted.txt"  # the name of what was pasted and has none

_ROLES = {"human": Role.USER, "user": Role.USER, "assistant": Role.ASSISTANT}
_NO_PARENT = ("00000000-0000-4000-8000-000000000000", "00000000-0000-0000-0000-000000000000")
_LANGUAGES = {
    "text/markdown": "markdown", "text/html": "html", "image/svg+xml": "svg",
    "application/vnd.ant.react": "jsx", "application/vnd.ant.mermaid": "mermaid",
}  # fmt: skip
_MODEL_LENGTH = 200

Object = Mapping[str, Any]


def read(value: Object, now: float, _find: Find) -> Tree:
    """The tree of one conversation. Raises LeftOutError."""
    given = value.get("chat_messages")
    messages = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    model = value.get("model")
    about = About(
        SOURCE,
        value.get("uuid"),
        value.get("name"),
        value.get("created_at"),
        value.get("updated_at"),
        value.get("current_leaf_message_uuid"),
        pinned=value.get("is_starred") is True,
    )
    nodes = list(_nodes(messages, now, text_of(model)[:_MODEL_LENGTH]))
    return plant(about, arranged(nodes), now)


def _nodes(messages: list[dict[str, Any]], now: float, model: str) -> Iterator[Node]:
    before: str | None = None
    for number, message in enumerate(messages):
        key = message.get("uuid")
        key = key if isinstance(key, str) and key else f"#{number}"
        parent = message.get("parent_message_uuid", before)  # older exports are one line of messages
        parent = None if parent in _NO_PARENT or not isinstance(parent, str) else parent
        role = _ROLES.get(str(message.get("sender")))
        content, metadata = _content(message)
        if role is Role.ASSISTANT and model:
            metadata["model"] = model
        yield Node(
            key, parent, role, content, moment(message.get("created_at"), now), metadata=metadata,
            files=list(_files(message)),
        )  # fmt: skip
        before = key


def _content(message: Object) -> tuple[str, dict[str, Any]]:
    """The text and what goes with it: of the blocks, or of `text` where an older export has only that."""
    answer = Answer()
    blocks = message.get("content")
    for block in blocks if isinstance(blocks, list) else ():
        if isinstance(block, dict):
            _take(answer, block)
    metadata = answer.metadata()
    return answer.content or (text_of(message.get("text")) if not metadata else ""), metadata


def _take(answer: Answer, block: Object) -> None:
    match block.get("type"):
        case "thinking":
            answer.think(text_of(block.get("thinking")), _duration(block))
        case "tool_use" if block.get("name") == "artifacts" and _is_document(block.get("input")):
            given = block["input"]
            language = text_of(given.get("language")) or _LANGUAGES.get(str(given.get("type")), "")
            answer.document(text_of(given.get("title")), text_of(given["content"]), language)
        case "tool_use":
            arguments = as_json(block.get("input") or {})
            answer.call(text_of(block.get("name")), arguments, _key(block, "id"))
        case "tool_result" if block.get("name") == "artifacts":
            pass  # it says only that the document is there
        case "tool_result":
            answer.conclude(
                text_of(block.get("name")) or "tool",
                _result(block.get("content")),
                failed=block.get("is_error") is True,
                key=_key(block, "tool_use_id"),
            )
        case _:
            answer.say(text_of(block.get("text")))


def _is_document(given: object) -> bool:
    return isinstance(given, dict) and isinstance(given.get("content"), str)


def _result(content: object) -> str:
    """A tool's result: a text, or a list of parts."""
    parts = content if isinstance(content, list) else [content]
    texts = (text_of(part.get("text") if isinstance(part, dict) else part) for part in parts)
    return "\n".join(filter(None, texts))


def _duration(block: Object) -> float:
    began = moment(block.get("start_timestamp"), float("inf"))
    ended = moment(block.get("stop_timestamp"), float("inf"))
    return max(0.0, ended - began) if began is not None and ended is not None else 0.0


def _key(block: Object, name: str) -> str:
    key = block.get(name)
    return key if isinstance(key, str) else ""


def _files(message: Object) -> Iterator[File]:
    """What was attached: the text of documents is in the export, images are not."""
    named = set()
    for each in _objects(message, "attachments"):
        text = text_of(each.get("extracted_content"))
        name = safe_name(text_of(each.get("file_name")), PASTED)
        named.add(name)
        yield File(name, TEXT_TYPE, text.encode("utf-8", "replace") if text else None)
    for each in _objects(message, "files"):
        name = safe_name(text_of(each.get("file_name")), "file")
        if name not in named:  # which are told of twice
            yield File(name, "", None)


def _objects(message: Object, name: str) -> list[dict[str, Any]]:
    given = message.get(name)
    return [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
