"""Stands before httpx-sse's decoders: strips a byte-order mark, and bounds what one event may hold."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

# The package's own iterator gives single events; the decoders behind it give all events of one network
# read together, so that a burst costs one batch and not a thousand awaits.
from httpx_sse._decoders import SSEDecoder, SSELineDecoder

from ...protocol.wire import WireMessage, parse_message
from .base import EVENT_LIMIT, too_large


class EventStreamDecoder:
    """Bytes to stream messages (WHATWG HTML, "interpreting an event stream").

    Never sees a socket; an event that is not finished is never given out.
    """

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._text = codecs.getincrementaldecoder("utf-8-sig")(errors="replace")
        self._lines = SSELineDecoder()
        self._events = SSEDecoder()
        self._limit = limit
        self._held = 0
        self.retry: float | None = None  # seconds, as the server last asked

    def decode(self, chunk: bytes) -> Iterator[WireMessage]:
        """The messages that `chunk` completes. Raises TransportError for an event beyond the limit."""
        text = self._text.decode(chunk)
        self._held += len(text)
        if text:
            yield from self._messages(self._lines.decode(text))
        if self._held > self._limit:
            raise too_large()

    def finish(self) -> Iterator[WireMessage]:
        """The messages that the end of the body completes."""
        yield from self._messages(self._lines.flush())

    def _messages(self, lines: list[str]) -> Iterator[WireMessage]:
        decode = self._events.decode
        for line in lines:
            event = decode(line)
            if event is None:
                continue
            self._held = 0
            if event.retry is not None:
                self.retry = event.retry / 1000
            if event.data:
                yield parse_message(event.data, event.id or None)
