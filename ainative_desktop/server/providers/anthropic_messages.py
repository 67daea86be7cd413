"""Conversations as Anthropic's messages take them: the system prompt apart, turns that alternate."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .base import ChatMessage, GenerateOptions, ToolCall
from .content import image_of, text_of

MAX_TOKENS = 8192  # that an answer may have where nobody says; the interface asks for a number


def request_of(messages: Sequence[ChatMessage], model: str, options: GenerateOptions) -> dict[str, Any]:
    """The request's body without what belongs to streaming.

    A temperature is not sent: API version 2026-10-21 refuses it.
    """
    body: dict[str, Any] = {
        "model": model,
        "max_tokens": options.max_tokens or MAX_TOKENS,
        "messages": _turns([message for message in messages if message["role"] != "system"]),
    }
    system = [options.system, *(text_of(m["content"]) for m in messages if m["role"] == "system")]
    if any(system):
        body["system"] = "\n\n".join(filter(None, system))
    if options.tools:
        body["tools"] = [
            {"name": tool.name, "description": tool.description, "input_schema": dict(tool.parameters)}
            for tool in options.tools
        ]
    return body


def _turns(messages: Sequence[ChatMessage]) -> list[dict[str, Any]]:
    """Turns that alternate and begin with the user's: neighbours of one role are joined, and answers to
    questions that were cut off with the older history are left out."""
    turns: list[dict[str, Any]] = []
    for message in messages:
        role = "assistant" if message["role"] == "assistant" else "user"
        blocks = _blocks(message)
        if not blocks or (not turns and role == "assistant"):
            continue
        if turns and turns[-1]["role"] == role:
            turns[-1]["content"] += blocks
        else:
            turns.append({"role": role, "content": blocks})
    if turns and turns[-1]["role"] == "assistant" and turns[-1]["content"][-1]["type"] == "text":
        last = turns[-1]["content"][-1]  # an answer to go on with must not end in white space
        last["text"] = last["text"].rstrip()
    return turns


def _blocks(message: ChatMessage) -> list[dict[str, Any]]:
    if message["role"] == "tool":
        result = {
            "type": "tool_result",
            "tool_use_id": message["tool_call_id"],
            "content": message["content"],
        }
        return [{**result, "is_error": True} if message.get("failed") else result]
    content = message["content"]
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
    blocks = [_block(part) for part in parts if part["type"] != "text" or part["text"].strip()]
    calls: Sequence[ToolCall] = message.get("tool_calls", ())
    carried = [block for call in calls for block in call.carried.get("blocks", ())]
    uses = [
        {"type": "tool_use", "id": call.id, "name": call.name, "input": _input(call.arguments)}
        for call in calls
    ]
    return [*carried, *blocks, *uses]


def _block(part: dict[str, Any]) -> dict[str, Any]:
    if part["type"] == "text":
        return {"type": "text", "text": part["text"]}
    image = image_of(part["image_url"]["url"])
    return {
        "type": "image",
        "source": {"type": "base64", "media_type": image.media_type, "data": image.data},
    }


def _input(arguments: str) -> dict[str, Any]:
    try:
        value = json.loads(arguments)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
