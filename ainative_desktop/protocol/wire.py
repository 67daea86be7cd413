"""Actions and stream messages as JSON text, read liberally and written strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .refusals import words_of_refusal

DONE_MARKER = "[DONE]"
MessageType = Literal["token", "metadata", "error", "done"]

_LINE_END = re.compile("\r\n|\r|\n")
#: A token as most are, whose JSON stands for itself: a burst is made of them.
_PLAIN = r'"([^"\\\x00-\x1f]*)"'
_PLAIN_TOKEN = re.compile(rf'\{{"type": ?"token", ?"data": ?{_PLAIN}(?:, ?"id": ?{_PLAIN})?\}}')
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_to_strict_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class ActionRequest:
    """The body of a request to /ai/stream and /ai/action."""

    action: str
    params: Mapping[str, object] = field(default_factory=dict)
    context: Mapping[str, object] = field(default_factory=dict)
    provider: str | None = None

    def to_json(self) -> dict[str, object]:
        """The request as a JSON object; what is empty and optional is left out."""
        body: dict[str, object] = {"action": self.action, "params": dict(self.params)}
        if self.context:
            body["context"] = dict(self.context)
        if self.provider:
            body["provider"] = self.provider
        return body


def chat_action(
    message: str,
    history: Sequence[Mapping[str, object]],
    provider: str | None = None,
    params: Mapping[str, object] | None = None,
) -> ActionRequest:
    """The `chat` action: the newest message, and the conversation with it included, oldest first; `params`
    are what is asked of the model."""
    return ActionRequest(
        "chat", {"message": message, **(params or {})}, {"messages": list(history)}, provider
    )


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the answer's text; may be empty."""

    text: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """Facts beside the text: model, usage, finish reason."""

    values: Mapping[str, object]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """The server's own words for what went wrong."""

    message: str
    code: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The end of the stream."""

    id: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A message of a type that is not known: shown nowhere, never an error."""

    raw: str
    id: str | None = None


WireMessage = Token | Metadata | Failure | Done | Unknown


def parse_message(data: str, event_id: str | None = None) -> WireMessage:
    """Read one SSE `data` payload or one WebSocket text frame. Never raises."""
    token = _PLAIN_TOKEN.fullmatch(data)
    if token is not None:
        return Token(token[1], event_id if token[2] is None else token[2])
    if data.strip() == DONE_MARKER:
        return Done(event_id)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return Token(data, event_id)
    if isinstance(value, str):
        return Token(value, event_id)
    if isinstance(value, dict):
        return _parse_object(value, data, event_id)
    if isinstance(value, list):
        return Unknown(data, event_id)
    return Token(data, event_id)  # a bare number, true, false or null is text as it stands


def _parse_object(value: dict[str, Any], raw: str, event_id: str | None) -> WireMessage:
    payload = value.get("data")
    own_id = value.get("id")
    message_id = own_id if isinstance(own_id, str) else event_id
    match value.get("type"):
        case "token" if "data" in value:
            return Token(_as_text(payload), message_id)
        case "metadata":
            return Metadata(payload if isinstance(payload, dict) else {"value": payload}, message_id)
        case "error":
            code = value.get("code")
            return Failure(_error_text(payload), code if isinstance(code, str) else None, message_id)
        case "done":
            return Done(message_id)
        case _:
            return Unknown(raw, message_id)


def _as_text(payload: object) -> str:
    if payload is None:
        return ""
    return payload if isinstance(payload, str) else json.dumps(payload, ensure_ascii=False)


def _error_text(payload: object) -> str:
    return (
        words_of_refusal(payload) or _as_text(payload) or "The server reported an error without saying which."
    )


def encode_message(
    kind: MessageType, data: object = None, *, event_id: str | None = None, code: str | None = None
) -> str:
    """One stream message as JSON text; `done` carries no data. `event_id` and `code` are members of it."""
    message: dict[str, object] = {"type": kind}
    if kind != "done":
        message["data"] = data
    if code is not None:
        message["code"] = code
    if event_id is not None:
        message["id"] = event_id
    return _sendable(_to_json(message))


def encode_action(body: Mapping[str, object]) -> str:
    """A request's body as JSON text. Raises TypeError or ValueError for what JSON has no form for."""
    return _sendable(_to_strict_json(body))


def encode_token(text: str) -> str:
    """`encode_message("token", text)` without ids, six times as fast: the one a burst is made of."""
    return _sendable(f'{{"type":"token","data":{_to_json(text)}}}')


def _sendable(text: str) -> str:
    # A lone surrogate has no UTF-8 form; its backslash form is also its JSON escape.
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def sse_event(data: str, *, event_id: str | None = None) -> str:
    """One server-sent event. JSON text holds no line breaks, so one `data:` line carries it."""
    prefix = f"id: {event_id}\n" if event_id is not None else ""
    # Only CR and LF end a line here; str.splitlines would also cut at U+2028 and break the JSON.
    lines = _LINE_END.sub("\ndata: ", data) if "\n" in data or "\r" in data else data
    return f"{prefix}data: {lines}\n\n"


def answer_of(body: object) -> WireMessage:
    """Read a whole JSON answer: {"messages": […]} is the text of its last message, {"error": …} the error."""
    if isinstance(body, dict):
        if body.get("error"):
            return Failure(_error_text(body["error"]))
        messages = body.get("messages")
        if isinstance(messages, list):
            return Token(_last_answer(messages))
    return Failure("The server answered with JSON that holds no messages.", "bad_answer")


def _last_answer(messages: list[Any]) -> str:
    for message in reversed(messages):
        if isinstance(message, dict) and message.get("role") == "assistant":
            return _as_text(message.get("content"))
    return ""
