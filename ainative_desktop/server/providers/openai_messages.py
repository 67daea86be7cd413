"""Conversations as OpenAI's chat completions take them, and the tool calls put together from their stream."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .base import ChatMessage, GenerateOptions, ToolCall


def request_of(
    messages: Sequence[ChatMessage], model: str, options: GenerateOptions, *, limit_name: str
) -> dict[str, Any]:
    """The request's body without what belongs to streaming. `limit_name` is what the server calls the limit
    on the answer's tokens."""
    body: dict[str, Any] = {"model": model, "messages": [_message(message) for message in messages]}
    if options.system:
        body["messages"].insert(0, {"role": "system", "content": options.system})
    if options.temperature is not None:
        body["temperature"] = options.temperature
    if options.max_tokens is not None:
        body[limit_name] = options.max_tokens
    if options.tools:
        body["tools"] = tools_of(options)
    return body


def tools_of(options: GenerateOptions) -> list[dict[str, Any]]:
    """The tools on offer, in the form that Ollama has taken over."""
    return [
        {
            "type": "function",
            "function": {
                "name": tool.name,
                "description": tool.description,
                "parameters": dict(tool.parameters),
            },
        }
        for tool in options.tools
    ]


def _message(message: ChatMessage) -> dict[str, Any]:
    if message["role"] == "tool":
        return {"role": "tool", "tool_call_id": message["tool_call_id"], "content": message["content"]}
    calls: Iterable[ToolCall] = message.get("tool_calls", ())
    if not calls:
        return {"role": message["role"], "content": message["content"]}
    return {
        "role": "assistant",
        "content": message["content"] or None,
        "tool_calls": [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
                **call.carried,
            }
            for call in calls
        ],
    }


class CallAssembler:
    """Puts tool calls together from the pieces that a stream has of them."""

    def __init__(self) -> None:
        self._calls: dict[int, dict[str, Any]] = {}

    def add(self, deltas: Iterable[Mapping[str, Any]]) -> None:
        """Take the `tool_calls` of one chunk."""
        for delta in deltas:
            index = delta.get("index")
            # Some servers leave the index out and send each call whole.
            call = self._calls.setdefault(
                index if index is not None else len(self._calls),
                {"id": "", "name": "", "arguments": "", "carried": {}},
            )
            function = delta.get("function") or {}
            call["id"] = delta.get("id") or call["id"]
            call["name"] = function.get("name") or call["name"]
            arguments = function.get("arguments") or ""
            call["arguments"] += arguments if isinstance(arguments, str) else json.dumps(arguments)
            if delta.get("extra_content"):  # a signature of Gemini's thoughts, without which it refuses
                call["carried"] = {"extra_content": delta["extra_content"]}

    def calls(self) -> list[ToolCall]:
        """The calls, whole at the end of the stream."""
        return [
            ToolCall(call["id"] or f"call_{index}", call["name"], call["arguments"] or "{}", call["carried"])
            for index, call in sorted(self._calls.items())
        ]
