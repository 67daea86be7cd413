"""Exports of other clients: files as they give them, and large ones made here."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

EXPORTS = Path(__file__).parents[1] / "fixtures" / "exports"
BEGAN = 1_700_000_000.0  # when the first of the chats made here was begun

_WORDS = ("garden", "shade", "fern", "moss", "water", "soil", "leaf", "stone", "light", "rain", "ivy")


def node(key: str, parent: str | None, role: str = "", text: str = "", **more: Any) -> dict[str, Any]:
    """A node of ChatGPT's `mapping`; without a role it has no message."""
    message = {
        "id": key, "author": {"role": role, "name": None, "metadata": {}}, "create_time": None,
        "update_time": None, "content": {"content_type": "text", "parts": [text]},
        "status": "finished_successfully", "end_turn": True, "weight": 1.0, "metadata": {},
        "recipient": "all", "channel": None, **more,
    }  # fmt: skip
    return {"id": key, "message": message if role else None, "parent": parent, "children": []}


def conversation(key: str, nodes: Iterable[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A conversation as ChatGPT exports it."""
    mapping = {each["id"]: each for each in nodes}
    for each in mapping.values():
        if each["parent"] in mapping:
            mapping[each["parent"]]["children"].append(each["id"])
    about = {"title": f"Chat {key}", "create_time": BEGAN, "update_time": BEGAN, "conversation_id": key}
    return {**about, "mapping": mapping, "current_node": next(reversed(mapping), None), **more}


def chat(number: int, *, messages: int = 2, words: int = 20) -> dict[str, Any]:
    """A conversation with made-up text; the same number gives the same one."""
    draw = random.Random(number)
    began = BEGAN + number * 60
    nodes = [node("root", None)]
    for place in range(messages):
        role = "assistant" if place % 2 else "user"
        text = " ".join(draw.choices(_WORDS, k=words if place % 2 else max(1, words // 8)))
        metadata = {"model_slug": "gpt-4o", "citations": [], "finish_details": {"type": "stop"}}
        key = str(uuid.UUID(int=draw.getrandbits(128)))
        facts = {"create_time": began + place, "metadata": metadata}
        nodes.append(node(key, nodes[-1]["id"], role, text, **facts))
    title = f"Chat {number}"
    return conversation(f"chat-{number}", nodes, title=title, create_time=began, update_time=began + messages)


def write_export(path: Path, conversations: Iterable[dict[str, Any]]) -> None:
    """Write them as one list, one at a time."""
    with path.open("w") as file:
        file.write("[")
        for number, each in enumerate(conversations):
            file.write(f"{', ' if number else ''}{json.dumps(each)}")
        file.write("]")
