"""What Ollama answers: the shapes of its public reference, lines of JSON."""

from __future__ import annotations

import json
from typing import Any

from .upstream import Reply, json_reply

CHAT = "/api/chat"
TAGS = "/api/tags"
CREATED = "2026-01-01T00:00:00.000000Z"


def line(message: dict[str, Any] | None = None, **members: Any) -> bytes:
    """One line of a stream."""
    body = {
        "model": "llama-test",
        "created_at": CREATED,
        "message": {"role": "assistant", "content": "", **(message or {})},
        "done": False,
        **members,
    }
    return json.dumps(body).encode() + b"\n"


def end(reason: str = "stop") -> bytes:
    """The line that ends an answer."""
    counts: dict[str, Any] = {
        "prompt_eval_count": 26,
        "prompt_eval_duration": 10,
        "eval_count": 5,
        "eval_duration": 20,
    }
    return line(done=True, done_reason=reason, total_duration=40, load_duration=10, **counts)


def stream(*lines: bytes | None) -> Reply:
    """A stream of lines; a None waits for ever."""
    return Reply(lines, kind="application/x-ndjson")


def text_stream(*texts: str) -> Reply:
    """An ordinary answer."""
    return stream(*(line({"content": text}) for text in texts), end())


def error(status: int, message: str) -> Reply:
    """An error as a whole answer."""
    return json_reply({"error": message}, status)


def tags(*names: str) -> Reply:
    """The models that are installed."""
    return json_reply({"models": [{"name": name, "model": name, "size": 1, "details": {}} for name in names]})
