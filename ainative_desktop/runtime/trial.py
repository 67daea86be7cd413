"""One message sent over one transport, to see what comes of it; and what AUTO makes of two of them."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing

from ..protocol.events import TransportName
from ..protocol.wire import Done, Failure, WireMessage
from .config import StreamConfig
from .connections import Connections
from .transports.base import Batch, Opened, Submission, Transport, failed
from .transports.farewell import abandon
from .transports.sse import SseTransport
from .transports.websocket import WebSocketTransport

PROMPT = "Reply with one word."  # which costs what a word costs
LABELS: Mapping[str, str] = {"SSE": "SSE", "WS": "WebSocket"}


async def hear(
    name: TransportName, config: StreamConfig, connections: Connections, body: Mapping[str, object]
) -> AsyncGenerator[Batch, None]:
    """Send `body` over the transport of that name and yield what arrives, once opened.

    Whoever closes this before the answer's end has the server told that nobody waits any more. Raises
    NotOffered, Interrupted or TransportError, also where nothing comes at all.
    """
    transport: Transport = SseTransport(connections) if name == "SSE" else WebSocketTransport(connections)
    submission = Submission(body, uuid.uuid4().hex)
    kept = False  # by a server that would go on for whoever comes back
    answered = False
    try:
        async with aclosing(transport.stream(config, submission)) as arriving:
            async for item in arriving:
                if isinstance(item, Opened):
                    kept = item.knows_key
                elif isinstance(item, list):
                    answered = True
                    kept = kept and not any(isinstance(message, Done) for message in item)
                    yield item
    finally:
        if kept:
            connections.bid(abandon(config, submission, connections))
    if not answered:
        raise failed("no_answer", "The server sent no answer.")


def check(message: WireMessage) -> None:
    """Raise TransportError where a message says that the server failed."""
    if isinstance(message, Failure):
        raise failed(message.code or "server_error", message.message)


def auto_choice(*, sse: bool, sse_offered: bool, ws: bool) -> tuple[TransportName | None, str]:
    """What AUTO uses where SSE and WebSocket work or do not, with a sentence that says so."""
    if sse:
        return "SSE", "Auto will use SSE, which it tries first."
    if sse_offered:
        words = "Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered."
        return None, words
    if ws:
        return "WS", "Auto will use WebSocket, since SSE is not offered."
    return None, "Auto will not work: neither transport does."
