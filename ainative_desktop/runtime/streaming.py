"""The streaming engine: one request in, Qt signals out, and exactly one end, always last."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import Interrupted, StreamingError, TransportError
from ..protocol.events import StreamData, StreamEnd, StreamError, StreamEvent, StreamStart
from ..protocol.retry import backoff
from ..protocol.state import StreamState
from ..protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage
from .connections import Connections
from .transports.auto import AutoTransport
from .transports.base import Batch, Opened, StreamConfig, Transport
from .transports.sse import SseTransport
from .transports.websocket import WebSocketTransport

log = logging.getLogger(__name__)

__all__ = ["StreamConfig", "StreamingEngine"]

#: A server that refuses the connection is tried this often and this soon: it was never asked anything,
#: and the person should hear within seconds that it is down.
CONNECT_RETRIES = 3
CONNECT_DELAY = 0.25  # of the configured reconnect delay

_TRANSPORTS: dict[str, Callable[[Connections], Transport]] = {
    "SSE": SseTransport,
    "WS": WebSocketTransport,
    "AUTO": AutoTransport,
}


class StreamingEngine(QObject):
    """Streams one answer at a time; any number of engines may run side by side.

    Signals:
        stream_start(StreamStart): the server accepted the request.
        stream_data(StreamData): text or metadata; the tokens of one network read come joined, unless
            `each_event` is set.
        stream_error(StreamError): what went wrong, before the end.
        stream_end(StreamEnd): exactly once per stream, always last.
        stream_retry(int, int, float): a connect failed; attempt, of how many, seconds until it.

    `gate` is awaited between two reads: while it waits, the server is held back by TCP.
    """

    stream_start = Signal(object)
    stream_data = Signal(object)
    stream_error = Signal(object)
    stream_end = Signal(object)
    stream_retry = Signal(int, int, float)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        connections: Connections | None = None,
        gate: Callable[[], Awaitable[None]] | None = None,
        each_event: bool = False,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self.tokens = 0  # tokens of the current stream, as the server cut them
        self._connections = connections
        self._gate = gate
        self._each_event = each_event
        self._sleep = sleep
        self._jitter = jitter
        self._received = False
        self._state: StreamState | None = None
        self._reading: asyncio.Task[StreamEnd] | None = None

    @property
    def active(self) -> bool:
        """Whether a stream runs whose end has not been told."""
        return self._state is not None

    async def start(self, config: StreamConfig, action: Mapping[str, object]) -> StreamEnd:
        """Stream the answer to `action` and return its end.

        Raises StreamingError when a stream is active; every other failure is told by `stream_error`,
        then `stream_end`. Cancelling the caller ends the stream as aborted.
        """
        if self.active:
            raise StreamingError("This conversation is already streaming an answer.")
        self._state = StreamState()
        self.tokens = 0
        connections = self._connections or Connections()
        self._reading = asyncio.ensure_future(self._read(connections, _with_path(config), action))
        try:
            await asyncio.wait([self._reading])
        finally:
            if not self._reading.done():  # our caller was cancelled
                self._reading.cancel()
                await asyncio.wait([self._reading])
            if self._connections is None:
                await connections.aclose()
            end = self._finish(self._reading)
        return end

    def stop(self) -> None:
        """End the stream as aborted and close its connection; nothing where none is active."""
        if self._reading is not None:
            self._reading.cancel()

    async def _read(
        self, connections: Connections, config: StreamConfig, action: Mapping[str, object]
    ) -> StreamEnd:
        attempt = 0
        while True:
            try:
                return await self._stream_once(_TRANSPORTS[config.method](connections), config, action)
            except TransportError as error:
                attempt += 1
                limit = min(CONNECT_RETRIES, config.max_reconnect_attempts) if config.reconnect else 0
                if error.event.code != "unreachable" or attempt > limit:
                    return self._fail(error.event)
                delay = backoff(attempt, config.reconnect_delay * CONNECT_DELAY, self._jitter)
                self.stream_retry.emit(attempt, limit, delay)
                await self._sleep(delay)
            except Interrupted as interruption:
                log.info("Stream interrupted: %s", interruption)
                return StreamEnd("interrupted", clean=False) if self._received else self._no_answer()

    async def _stream_once(
        self, transport: Transport, config: StreamConfig, action: Mapping[str, object]
    ) -> StreamEnd:
        failed = False
        self._received = False
        async with aclosing(transport.stream(config, action)) as items:
            async for item in items:
                if isinstance(item, Opened):
                    self._tell(StreamStart(action, item.transport, item.reason))
                    continue
                self._received = True
                failed = self._deliver(item) or failed
                if isinstance(item[-1], Done):
                    return StreamEnd("error" if failed else "complete")
                if self._gate is not None:
                    await self._gate()
        if failed:
            return StreamEnd("error")
        return StreamEnd("complete", clean=False) if self._received else self._no_answer()

    def _no_answer(self) -> StreamEnd:
        return self._fail(StreamError("no_answer", "The server sent no answer. Retry, or look at its log."))

    def _deliver(self, batch: Batch) -> bool:
        """Tell a batch's data, its tokens joined; whether it held an error."""
        texts: list[str] = []
        last_id: str | None = None
        failure: Failure | None = None
        for message in batch:
            if isinstance(message, Token) and failure is None:
                self.tokens += 1
                texts.append(message.text)
                last_id = message.id
                if not self._each_event:
                    continue
            self._tell_text(texts, last_id)
            failure = self._tell_message(message) or failure
        self._tell_text(texts, last_id)
        return failure is not None

    def _tell_text(self, texts: list[str], last_id: str | None) -> None:
        if texts:
            self._tell(StreamData(token="".join(texts), id=last_id))
            texts.clear()

    def _tell_message(self, message: WireMessage) -> Failure | None:
        match message:
            case Metadata(values, message_id):
                self._tell(StreamData(metadata=values, id=message_id))
            case Unknown(raw):
                log.debug("Message of an unknown type: %.200s", raw)
            case Failure(words, code):
                self._tell(StreamError(code or "server_error", words))
                return message
        return None

    def _fail(self, error: StreamError) -> StreamEnd:
        self._tell(error)
        return StreamEnd("error")

    def _tell(self, event: StreamEvent) -> None:
        if self._state is None or not self._state.admit(event):
            return
        match event:
            case StreamStart():
                self.stream_start.emit(event)
            case StreamData():
                self.stream_data.emit(event)
            case StreamError():
                self.stream_error.emit(event)

    def _finish(self, reading: asyncio.Task[StreamEnd]) -> StreamEnd:
        defect = None if reading.cancelled() else reading.exception()
        if reading.cancelled():
            end = StreamEnd("aborted", clean=False)
        elif defect is not None:
            log.error("The stream failed inside the app", exc_info=defect)
            end = self._fail(
                StreamError("internal", "Something went wrong inside the app. Its log has the details.")
            )
        else:
            end = reading.result()
        assert self._state is not None
        self._state.admit(end)
        self._state = None
        self._reading = None
        self.stream_end.emit(end)
        return end


def _with_path(config: StreamConfig) -> StreamConfig:
    """`config` with /ai/stream where its URL names only a server."""
    if urlsplit(config.url).path not in ("", "/"):
        return config
    return replace(config, url=f"{config.url.rstrip('/')}/ai/stream")
