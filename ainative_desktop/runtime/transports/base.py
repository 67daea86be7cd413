"""What a transport gives, and the batches it gives it in."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ...protocol.errors import TransportError
from ...protocol.events import Method, StreamError, TransportName
from ...protocol.wire import Done, WireMessage

EVENT_LIMIT = 16 * 2**20  # characters in one event
SLICE = 0.004  # seconds of work before the event loop gets its turn


@dataclass(frozen=True, slots=True)
class StreamConfig:
    """Where and how to stream. `url` is the server's /ai/stream address, http(s) or ws(s).

    `reconnect_delay` is in seconds; it doubles with each attempt. A `url` without a path stands for the
    server's /ai/stream.
    """

    url: str
    method: Method = "SSE"
    headers: Mapping[str, str] = field(default_factory=dict)
    reconnect: bool = True
    max_reconnect_attempts: int = 5
    reconnect_delay: float = 1.0


@dataclass(frozen=True, slots=True)
class Opened:
    """The server accepted the request over `transport`."""

    transport: TransportName
    reason: str = ""


Batch = list[WireMessage]


class Transport(Protocol):
    """One way to a server."""

    def stream(
        self, config: StreamConfig, body: Mapping[str, object]
    ) -> AsyncGenerator[Opened | Batch, None]:
        """Yield `Opened`, then batches; the last one ends with Done where the server said so.

        Raises NotOffered or TransportError before Opened, Interrupted or TransportError after it.
        """
        ...


def sliced(messages: Iterable[WireMessage]) -> Iterator[Batch]:
    """`messages` in batches of at most 4 ms of parsing, and nothing after the end of the stream."""
    batch: Batch = []
    until = time.perf_counter() + SLICE
    for message in messages:
        batch.append(message)
        if isinstance(message, Done):
            break
        if time.perf_counter() > until:
            yield batch
            batch = []
            until = time.perf_counter() + SLICE
    if batch:
        yield batch


def unreachable(detail: str) -> TransportError:
    """A connection that was never made: nothing was submitted."""
    words = f"The server could not be reached ({detail}). Check that it runs and its URL, then retry."
    return TransportError(StreamError("unreachable", words, retry_safe=True))


def tls_failed(detail: str) -> TransportError:
    """A certificate that does not verify: never retried, never worked around."""
    words = f"The server's certificate could not be verified ({detail}). Nothing was sent."
    return TransportError(StreamError("tls", words))


def too_large() -> TransportError:
    """An event beyond the limit."""
    return TransportError(
        StreamError("too_large", "The server sent one event of more than 16 MiB, so the stream was stopped.")
    )


def redirected(status: int, location: str) -> TransportError:
    """A redirect, which is not followed: the access token would go along."""
    where = f" to {location}" if location else ""
    words = f"The server redirects{where} ({status}). Use that address in Preferences → Servers."
    return TransportError(StreamError("redirect", words, retry_safe=True, status=status))
