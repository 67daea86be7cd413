"""What OpenAI's chat completions, and servers that speak them, answer: shapes of their public reference."""

from __future__ import annotations

import json
from typing import Any

from .upstream import Reply, json_reply

CHAT = "/v1/chat/completions"
MODELS = "/v1/models"


def chunk(delta: dict[str, Any] | None = None, finish: str | None = None, **more: Any) -> bytes:
    """One event of a stream; without a delta it has no choices, as the one with the usage."""
    choices = (
        [] if delta is None else [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}]
    )
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1764000000,
        "model": "gpt-test-2026-01-01",
        "system_fingerprint": "fp_1",
        "choices": choices,
        "usage": None,
        **more,
    }
    return f"data: {json.dumps(body)}\n\n".encode()


def usage(prompt: int = 9, completion: int = 3) -> bytes:
    """The event with the usage, which comes last."""
    counts = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
    return chunk(usage={**counts, "completion_tokens_details": {"reasoning_tokens": 0}})


def stream(*chunks: bytes | None, done: bool = True) -> Reply:
    """A stream of events; a None waits for ever."""
    end = (b"data: [DONE]\n\n",) if done else ()
    return Reply((*chunks, *end), kind="text/event-stream; charset=utf-8")


def text_stream(*texts: str) -> Reply:
    """An ordinary answer."""
    return stream(
        chunk({"role": "assistant", "content": "", "refusal": None}),
        *(chunk({"content": text}) for text in texts),
        chunk({}, "stop"),
        usage(),
    )


def tool_stream(name: str, *arguments: str, call_id: str = "call_abc", **more: Any) -> Reply:
    """An answer that asks for a tool, its arguments in pieces."""
    first = {
        "index": 0,
        "id": call_id,
        "type": "function",
        "function": {"name": name, "arguments": ""},
        **more,
    }
    return stream(
        chunk({"role": "assistant", "content": None, "tool_calls": [first]}),
        *(chunk({"tool_calls": [{"index": 0, "function": {"arguments": piece}}]}) for piece in arguments),
        chunk({}, "tool_calls"),
        usage(),
    )


def error(
    status: int, message: str, kind: str | None = None, code: str | None = None, **headers: str
) -> Reply:
    """An error in OpenAI's form."""
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return json_reply(body, status, **headers)


def models(*ids: str, **more: Any) -> Reply:
    """The list of models."""
    entries = [{"id": one, "object": "model", "created": 1, "owned_by": "them", **more} for one in ids]
    return json_reply({"object": "list", "data": entries})
