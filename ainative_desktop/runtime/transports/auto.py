"""AUTO: the transport that the server offers, found by proof and never by guessing after a failure."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from ...protocol.errors import NotOffered, TransportError
from ...protocol.events import StreamError, TransportName
from ..config import StreamConfig
from ..connections import Connections
from .base import Arriving, Opened, Submission, Transport, http_url
from .sse import SseTransport
from .websocket import WebSocketTransport

_WORDS: dict[TransportName, str] = {"SSE": "SSE", "WS": "WebSocket"}


class AutoTransport:
    """Tries the transport that last worked for this server, else SSE, and the other one only when the
    first is proven not to be offered."""

    def __init__(self, connections: Connections) -> None:
        self._memory = connections.last_worked
        self._transports: dict[TransportName, Transport] = {
            "SSE": SseTransport(connections),
            "WS": WebSocketTransport(connections),
        }

    async def stream(self, config: StreamConfig, submission: Submission) -> AsyncGenerator[Arriving, None]:
        """See Transport.stream."""
        address = str(http_url(config))
        remembered = self._memory.get(address)
        first: TransportName = remembered or "SSE"
        second: TransportName = "WS" if first == "SSE" else "SSE"
        refusals: list[NotOffered] = []
        for name in (first, second):
            try:
                async with aclosing(self._transports[name].stream(config, submission)) as items:
                    async for item in items:
                        if isinstance(item, Opened):
                            self._memory[address] = name
                            item = replace(item, reason=_reason(first, refusals, remembered))
                        yield item
                    return
            except NotOffered as refusal:
                refusals.append(refusal)
        raise _neither(refusals)


def _reason(first: TransportName, refusals: list[NotOffered], remembered: TransportName | None) -> str:
    if not refusals:
        return "chosen by Auto: it worked before" if remembered else "chosen by Auto"
    return f"chosen by Auto: {_WORDS[first]} is not offered ({_why(refusals[0])})"


def _why(refusal: NotOffered) -> str:
    status = refusal.event.status
    return str(status) if status not in (None, 200) else "no stream there"


def _neither(refusals: list[NotOffered]) -> TransportError:
    shown = ", ".join(_why(refusal) for refusal in refusals)
    words = (
        f"The server offers neither SSE nor WebSocket at this address ({shown}). "
        "Check the URL in Preferences → Servers."
    )
    return TransportError(StreamError("not_offered", words, retry_safe=True, status=refusals[0].event.status))
