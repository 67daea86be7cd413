"""Reading what clients send: bounded bodies, JSON objects, actions and the conversation in them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request

from ..protocol.wire import ActionRequest
from .providers.base import ChatMessage
from .providers.content import image_of

BODY_LIMIT = 16 * 2**20  # bytes; the same for a WebSocket frame
KEY_HEADER = "Idempotency-Key"
LAST_EVENT_HEADER = "Last-Event-ID"
KEY_LENGTH = 255  # characters


class BadRequest(Exception):
    """The request cannot be read; the text is a sentence for the person."""

    def __init__(self, error: str, status: int = 400) -> None:
        super().__init__(error)
        self.status = status


async def read_body(request: Request) -> bytes:
    """The request's body. Raises BadRequest: 413 above BODY_LIMIT, 400 where the client left within it."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:12]) > BODY_LIMIT:
        raise _too_large()
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > BODY_LIMIT:
                raise _too_large()
    except ClientDisconnect:
        raise BadRequest("The request was cut off.") from None
    return bytes(body)


async def read_object(request: Request) -> dict[str, Any]:
    """The request's body as a JSON object. Raises BadRequest: as read_body, and 400 if it is not one."""
    return parse_object(await read_body(request))


def key_of(headers: Headers) -> str | None:
    """The request's Idempotency-Key, if it has one. Raises BadRequest."""
    keys = headers.getlist(KEY_HEADER)
    if not keys:
        return None
    key = keys[0]
    if len(keys) > 1 or not (0 < len(key) <= KEY_LENGTH and key.isascii() and key.isprintable()):
        raise BadRequest(f"There may be one {KEY_HEADER} of 1 to {KEY_LENGTH} printable ASCII characters.")
    return key


def fingerprint(body: Mapping[str, Any]) -> bytes:
    """The same for requests that say the same, whatever the order of their members. Raises BadRequest."""
    try:
        return hashlib.sha256(json.dumps(body, sort_keys=True).encode("ascii")).digest()
    except RecursionError:
        raise BadRequest("The request is nested too deeply.") from None


def parse_object(text: str | bytes) -> dict[str, Any]:
    """`text` as a JSON object. Raises BadRequest."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise BadRequest("The request is not JSON.") from None
    if not isinstance(value, dict):
        raise BadRequest("The request must be a JSON object.")
    return value


def parse_action(body: Mapping[str, Any]) -> ActionRequest:
    """The action in `body`. Raises BadRequest with the member that is wrong."""
    action, provider = body.get("action"), body.get("provider")
    params, context = body.get("params") or {}, body.get("context") or {}
    if not isinstance(action, str) or not action:
        raise BadRequest("“action” must be a text such as “chat”.")
    if not isinstance(params, dict):
        raise BadRequest("“params” must be a JSON object.")
    if not isinstance(context, dict):
        raise BadRequest("“context” must be a JSON object.")
    if provider is not None and not isinstance(provider, str):
        raise BadRequest("“provider” must be the name of a provider.")
    return ActionRequest(action, params, context, provider)


def conversation_of(request: ActionRequest) -> list[ChatMessage]:
    """The messages for the model: the context's, or a prompt made of the action itself. Raises BadRequest."""
    messages = request.context.get("messages")
    if messages:
        if not isinstance(messages, list):
            raise BadRequest("“context.messages” must be a list.")
        return [_chat_message(message) for message in messages]
    message = request.params.get("message")
    prompt = message if isinstance(message, str) and message else json.dumps(request.to_json())
    return [{"role": "user", "content": prompt}]


def _chat_message(message: object) -> ChatMessage:
    if isinstance(message, dict):
        role, content = message.get("role"), message.get("content")
        if isinstance(role, str) and isinstance(content, str):
            return {"role": role, "content": content}
        if isinstance(role, str) and isinstance(content, list):
            return {"role": role, "content": [_part(part, role) for part in content]}
    raise BadRequest(
        "Each of “context.messages” needs a “role” that is text, and a “content” of text or a list of parts."
    )


def _part(part: object, role: str) -> dict[str, Any]:
    kind = part.get("type") if isinstance(part, dict) else None
    if isinstance(part, dict) and kind == "text" and isinstance(part.get("text"), str):
        return {"type": "text", "text": part["text"]}
    if not isinstance(part, dict) or kind != "image_url":
        raise BadRequest("Each part of a “content” must be a text or an image_url.")
    if role != "user":
        raise BadRequest("Images can only be in messages of the role “user”.")
    image = part.get("image_url")
    url = image.get("url") if isinstance(image, dict) else None
    if not isinstance(url, str) or not url.lower().startswith("data:"):
        # This server would have to fetch it, from wherever the client says.
        raise BadRequest("An image must be in the request, as a data: URL.")
    try:
        base64.b64decode(image_of(url).data, validate=True)
    except ValueError:
        raise BadRequest("An image must be a PNG, JPEG, WebP or GIF in base64.") from None
    return {"type": "image_url", "image_url": {"url": url}}


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _too_large() -> BadRequest:
    return BadRequest(f"The request is larger than {BODY_LIMIT // 2**20} MiB.", 413)
