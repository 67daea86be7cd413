"""Stands in front of httpx-sse: whole events only, none larger than the cap, no byte-order mark."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

import httpx_sse

from ...protocol.wire import WireMessage, parse_message
from .base import EVENT_LIMIT, Tap, too_large

LONGEST_RETRY = 3_600_000  # milliseconds
_LAST_EVENT = "event: last\n\n"  # no message, since it has no data, but it tells the id
#: An event as most are: a burst is made of them, and httpx-sse takes five times as long to read one.
_PLAIN_EVENT = re.compile(r"(?:id: ([^\r\n\0]*)\n)?data: ([^\r\n]+)\n\n")
_BLANK_LINES = (b"\n\n", b"\r\r", b"\n\r")  # the last one begins \n\r\n and \r\n\r\n


class EventGuard:
    """Cuts an event stream's bytes after its blank lines; what no blank line ends is never let through."""

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._limit = limit
        self._waiting: list[bytes] = []
        self._size = 0
        self._started = False

    def feed(self, data: bytes) -> str:
        """The text of the events that `data` completes. Raises TransportError above the limit."""
        if not self._started:
            data = self._skip_mark(data)
        if not data:
            return ""
        end = self._end_of_events(data)
        if end == 0:
            self._hold(data)
            return ""
        whole = b"".join((*self._waiting, data[:end]))
        self._waiting.clear()
        self._size = 0
        if end < len(data):
            self._hold(data[end:])
        return whole.decode("utf-8", "replace")

    def _skip_mark(self, data: bytes) -> bytes:
        data = b"".join((*self._waiting, data))
        self._waiting.clear()
        self._size = 0
        if len(data) < len(codecs.BOM_UTF8) and codecs.BOM_UTF8.startswith(data):
            self._hold(data)
            return b""
        self._started = True
        return data.removeprefix(codecs.BOM_UTF8)

    def _hold(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._limit:
            raise too_large()
        self._waiting.append(data)

    def _end_of_events(self, data: bytes) -> int:
        # Two line ends in a row may meet where the last piece ends and this one begins.
        end = 1 if self._waiting and self._waiting[-1][-1:] + data[:1] in _BLANK_LINES else 0
        pairs = _BLANK_LINES if b"\r" in data else _BLANK_LINES[:1]
        found = max(data.rfind(pair) for pair in pairs)
        if found >= 0:
            end = found + 2
        return end + 1 if end and data[end - 1 : end + 1] == b"\r\n" else end


class EventReader:
    """Reads whole events as stream messages, and remembers the last event's id, as the standard asks.

    `retry` is the reconnection time that the stream asked for last, in milliseconds.
    """

    def __init__(self) -> None:
        self.retry: int | None = None
        self._last_id: str | None = None

    def read(self, text: str, tap: Tap | None = None) -> Iterator[WireMessage]:
        """The messages of `text`, which holds whole events; events without data are left out."""
        position = 0
        while (event := _PLAIN_EVENT.match(text, position)) is not None:
            position = event.end()
            if event[1] is not None:
                self._last_id = event[1] or None
            yield self._message(event[2], tap)
        if position < len(text):
            yield from self._read_any(text[position:], tap)

    def _read_any(self, text: str, tap: Tap | None) -> Iterator[WireMessage]:
        # A source knows the ids of its own text only, and says of an id that was emptied only with an event.
        known = f"id: {self._last_id}\n" if self._last_id else ""
        source = httpx_sse.EventSource(cast(Any, _WholeText(f"{known}{text}{_LAST_EVENT}")))
        for event in source.iter_sse():
            self._last_id = event.id or None
            if event.retry is not None and event.retry >= 0:
                self.retry = min(event.retry, LONGEST_RETRY)
            if event.data:
                yield self._message(event.data, tap)

    def _message(self, data: str, tap: Tap | None) -> WireMessage:
        message = parse_message(data, self._last_id)
        if tap is not None:
            tap.arrived(data, message)
        return message


class _WholeText:
    """As much of a response as httpx-sse looks at."""

    def __init__(self, text: str) -> None:
        self.headers = {"content-type": "text/event-stream"}
        self._text = text

    def iter_text(self) -> Iterable[str]:
        return (self._text,)
