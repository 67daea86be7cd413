"""What Anthropic's messages answer: the shapes of its public reference on streaming and errors."""

from __future__ import annotations

import json
from typing import Any

from .upstream import Reply, json_reply

MESSAGES = "/v1/messages"
MODELS = "/v1/models"


def event(kind: str, **members: Any) -> bytes:
    """One event of a stream."""
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **members})}\n\n".encode()


def start(input_tokens: int = 9) -> bytes:
    """The event that begins a message."""
    message: dict[str, Any] = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [],
        "model": "claude-test",
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": input_tokens, "cache_read_input_tokens": 1, "output_tokens": 1},
    }
    return event("message_start", message=message)


def block(index: int, content: dict[str, Any], *deltas: dict[str, Any]) -> list[bytes]:
    """A block of content, its beginning and end included."""
    return [
        event("content_block_start", index=index, content_block=content),
        *(event("content_block_delta", index=index, delta=delta) for delta in deltas),
        event("content_block_stop", index=index),
    ]


def text_block(index: int, *texts: str) -> list[bytes]:
    """A block of text."""
    return block(
        index, {"type": "text", "text": ""}, *({"type": "text_delta", "text": text} for text in texts)
    )


def thinking_block(index: int, *thoughts: str, signature: str = "c2ln") -> list[bytes]:
    """A block of thoughts with its signature."""
    deltas = [{"type": "thinking_delta", "thinking": thought} for thought in thoughts]
    content = {"type": "thinking", "thinking": "", "signature": ""}
    return block(index, content, *deltas, {"type": "signature_delta", "signature": signature})


def tool_block(index: int, name: str, *pieces: str, use_id: str = "toolu_1") -> list[bytes]:
    """A block that asks for a tool, its input in pieces of JSON."""
    content = {"type": "tool_use", "id": use_id, "name": name, "input": {}}
    return block(index, content, *({"type": "input_json_delta", "partial_json": piece} for piece in pieces))


def end(reason: str = "end_turn", output_tokens: int = 4) -> list[bytes]:
    """The events that end a message."""
    delta = {"stop_reason": reason, "stop_sequence": None}
    return [
        event("message_delta", delta=delta, usage={"output_tokens": output_tokens}),
        event("message_stop"),
    ]


def stream(*events: bytes | None) -> Reply:
    """A stream of events; a None waits for ever."""
    return Reply(events, kind="text/event-stream; charset=utf-8")


def text_stream(*texts: str) -> Reply:
    """An ordinary answer, with a ping in it."""
    return stream(start(), event("ping"), *text_block(0, *texts), *end())


def error_body(kind: str, message: str) -> dict[str, Any]:
    """An error in Anthropic's form."""
    return {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_1"}


def error(status: int, kind: str, message: str, **headers: str) -> Reply:
    """An error as a whole answer."""
    return json_reply(error_body(kind, message), status, **headers)


def models(*named: tuple[str, str]) -> Reply:
    """The list of models, as (id, name)."""
    entries = [
        {
            "type": "model",
            "id": one,
            "display_name": name,
            "created_at": "2026-01-01T00:00:00Z",
            "lifecycle": "active",
        }
        for one, name in named
    ]
    return json_reply({"data": entries, "has_more": False, "first_id": None, "last_id": None})
