"""An action without a stream: one request to /ai/action, one JSON answer."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from ..protocol.errors import TransportError, error_for_status
from ..protocol.events import StreamError
from ..protocol.wire import ActionRequest, Failure, Metadata, WireMessage, answer_of
from .config import StreamConfig
from .connections import Connections
from .transports.base import KEY_HEADER, Submission, redirected
from .transports.farewell import abandon

TIMEOUT = 300.0  # seconds: a model may think for minutes before it answers as a whole
ANSWER_LIMIT = 64 * 2**20  # bytes


@dataclass(frozen=True, slots=True)
class ActionReply:
    """What /ai/action answered; `raw` is the whole JSON object."""

    raw: Mapping[str, Any]

    @property
    def messages(self) -> Sequence[Mapping[str, Any]]:
        """The conversation as the server returned it."""
        return [entry for entry in self.raw.get("messages") or [] if isinstance(entry, dict)]

    @property
    def context(self) -> Mapping[str, Any]:
        """The context to send along from now on."""
        context = self.raw.get("context")
        return context if isinstance(context, dict) else {}

    @property
    def metadata(self) -> Mapping[str, Any]:
        """Facts beside the text: model, usage."""
        metadata = self.raw.get("metadata")
        return metadata if isinstance(metadata, dict) else {}

    def wire_messages(self) -> list[WireMessage]:
        """The reply as the stream messages that would have said the same."""
        answer = answer_of(dict(self.raw))
        if isinstance(answer, Failure) or not self.metadata:
            return [answer]
        return [Metadata(self.metadata), answer]


async def post_action(
    config: StreamConfig,
    request: ActionRequest,
    connections: Connections,
    *,
    new_key: Callable[[], str] = lambda: uuid.uuid4().hex,
) -> ActionReply:
    """Send `request`, under a key of its own, to the server of `config`. Raises TransportError with the
    person's words. Cancelled, it tells a server that knows keys that nobody waits any more."""
    url = action_url(config.url)
    submission = Submission(request.to_json(), new_key())
    headers = {**config.headers, KEY_HEADER: submission.key}
    try:
        client = connections.client(url)
        async with client.stream(
            "POST",
            url,
            json=submission.body,
            headers=headers,
            timeout=TIMEOUT,
            follow_redirects=False,
        ) as response:
            if response.has_redirect_location:
                raise redirected(response.status_code, url, response.headers["location"])
            body = await _read(response)
    except asyncio.CancelledError:
        if config.url in connections.knowing:
            connections.bid(abandon(config, submission, connections))
        raise
    except httpx.TransportError as error:
        raise TransportError(
            StreamError(
                "unreachable", f"The server could not be reached: {error}. Check its URL, then retry."
            )
        ) from error
    return _reply(response, body)


def action_url(stream_url: str) -> str:
    """The /ai/action address beside a /ai/stream one."""
    return beside(stream_url, "/ai/action")


def beside(stream_url: str, path: str) -> str:
    """Another address of the server whose /ai/stream one is given."""
    url = httpx.URL(stream_url)
    scheme = {"ws": "http", "wss": "https"}.get(url.scheme, url.scheme)
    root = url.path.removesuffix("/").removesuffix("/ai/stream")
    return str(url.copy_with(scheme=scheme, path=f"{root}{path}"))


async def _read(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > ANSWER_LIMIT:
            raise TransportError(StreamError("too_large", "The server's answer is larger than 64 MiB."))
    return bytes(body)


def _reply(response: httpx.Response, body: bytes) -> ActionReply:
    try:
        value = json.loads(body)
    except ValueError:
        value = None
    if response.status_code != 200:
        detail = value.get("error") if isinstance(value, dict) else ""
        raise TransportError(error_for_status(response.status_code, str(detail or "")))
    if not isinstance(value, dict):
        raise TransportError(StreamError("bad_answer", "The server's answer is not JSON. Check its URL."))
    if value.get("error"):
        raise TransportError(StreamError("server_error", str(value["error"])))
    return ActionReply(value)
