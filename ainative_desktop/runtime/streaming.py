"""The engine: sends one action, and tells what comes back as Qt signals, ending exactly once."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from itertools import count

from PySide6.QtCore import QObject, Signal, SignalInstance

from ..protocol.errors import Interrupted, StreamingError, TransportError
from ..protocol.events import EndReason, StreamData, StreamEnd, StreamError, StreamEvent, StreamStart
from ..protocol.retry import REFUSED_STATUSES, backoff
from ..protocol.state import StreamState
from ..protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage
from .config import StreamConfig
from .connections import Connections
from .transports.auto import AutoTransport
from .transports.base import UNREACHABLE, Batch, Opened, Transport
from .transports.sse import SseTransport
from .transports.websocket import WebSocketTransport

__all__ = ["StreamConfig", "StreamingEngine"]

log = logging.getLogger(__name__)

LONGEST_RETRY_DELAY = 2.0  # seconds between two tries to connect: somebody waits to hear that it is down
REFUSAL_PATIENCE = 10.0  # seconds that all waits a refusing server asks for may take together
CLOSE_LIMIT = 2.0  # seconds that closing a connection may hold up whoever cancelled

_TRANSPORTS: dict[str, Callable[[Connections], Transport]] = {
    "SSE": SseTransport,
    "WS": WebSocketTransport,
    "AUTO": AutoTransport,
}


class _Stream:
    """One start of the engine: its state, its end, and the task that reads."""

    def __init__(self, request: Mapping[str, object]) -> None:
        self.request = request
        self.state = StreamState()
        self.end: StreamEnd | None = None
        self.task: asyncio.Task[None] | None = None
        self.stopping = False
        self.messages = 0
        self.patience = REFUSAL_PATIENCE


class StreamingEngine(QObject):
    """Streams one action at a time; any number of engines may run at once.

    Signals: stream_start(StreamStart), stream_data(StreamData), stream_error(StreamError),
    stream_end(StreamEnd) once and last; stream_retry(int, int, float): nothing was submitted yet and will be
    tried again, which attempt, of how many, in how many seconds; stream_unknown(str): the raw text of a
    message of a type that is not known.
    """

    stream_start = Signal(object)
    stream_data = Signal(object)
    stream_error = Signal(object)
    stream_end = Signal(object)
    stream_retry = Signal(int, int, float)
    stream_unknown = Signal(str)

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
        """`gate` is awaited after each batch, so that a full consumer pauses the reading. With `each_event`
        tokens come one by one, as they were on the wire, and not joined."""
        super().__init__(parent)
        self._connections = connections
        self._gate = gate
        self._each_event = each_event
        self._sleep = sleep
        self._jitter = jitter
        self._stream: _Stream | None = None
        self._telling = False
        self._tokens = 0

    @property
    def active(self) -> bool:
        """Whether a stream has begun and not ended."""
        return self._stream is not None and not self._stream.state.ended

    @property
    def tokens(self) -> int:
        """How many tokens the newest stream has received."""
        return self._tokens

    async def start(self, config: StreamConfig, action: Mapping[str, object]) -> StreamEnd:
        """Send `action` and stream its answer to the end, which is returned.

        Raises StreamingError while a stream is active; every other failure is told by the signals. Cancelling
        the caller ends the stream as aborted before the cancellation goes on.
        """
        if self.active:
            raise StreamingError("This engine streams already. Stop it first, or use another one.")
        stream = self._stream = _Stream(action)
        self._tokens = 0
        stream.task = asyncio.ensure_future(self._run(stream, config))
        try:
            await asyncio.wait([stream.task])
        except asyncio.CancelledError:
            self._stop(stream)
            await asyncio.wait([stream.task], timeout=CLOSE_LIMIT)
            raise
        if not stream.task.cancelled():
            stream.task.result()
        self._finish(stream, "aborted")
        assert stream.end is not None
        return stream.end

    def stop(self) -> None:
        """End the running stream as aborted, now, and close its connection; safe at any time."""
        if self._stream is not None:
            self._stop(self._stream)

    def _stop(self, stream: _Stream) -> None:
        if stream.state.ended:
            return
        stream.stopping = True
        if stream.task is not None:
            stream.task.cancel()
        if not self._telling:  # else the end would overtake the event that is just being told
            self._finish(stream, "aborted")

    async def _run(self, stream: _Stream, config: StreamConfig) -> None:
        connections = self._connections or Connections()
        try:
            await self._receive(stream, config, connections)
        except TransportError as error:
            self._fail(stream, error.event)
        except Interrupted as error:
            self._fail(stream, StreamError("interrupted", str(error)), "interrupted")
        except asyncio.CancelledError:
            self._finish(stream, "aborted")
            raise
        finally:
            self._finish(stream, "error")  # a fault of ours: it goes on to the caller
            if connections is not self._connections:
                await connections.aclose()

    async def _receive(self, stream: _Stream, config: StreamConfig, connections: Connections) -> None:
        """Stream to the end, sending again only what no server can have begun to work on."""
        transport = _TRANSPORTS[config.method](connections)
        for attempt in count(1):
            try:
                async with aclosing(transport.stream(config, stream.request)) as arriving:
                    await self._consume(stream, arriving)
                return
            except TransportError as error:
                delay = self._retry_delay(stream, config, attempt, error)
                if delay is None:
                    raise
                log.info("Attempt %d failed, next one in %.1f s: %s", attempt, delay, error)
                self.stream_retry.emit(attempt, config.max_reconnect_attempts, delay)
            await self._sleep(delay)

    def _retry_delay(
        self, stream: _Stream, config: StreamConfig, attempt: int, error: TransportError
    ) -> float | None:
        """Seconds after which to send again, or None where that is not ours to decide."""
        if not config.reconnect or attempt > config.max_reconnect_attempts or stream.messages:
            return None
        if error.event.code == UNREACHABLE:
            return backoff(attempt, config.reconnect_delay, self._jitter, LONGEST_RETRY_DELAY)
        after = error.event.retry_after
        if error.event.status in REFUSED_STATUSES and after is not None and after <= stream.patience:
            stream.patience -= max(after, config.reconnect_delay)
            return after
        return None

    async def _consume(self, stream: _Stream, arriving: AsyncGenerator[Opened | Batch, None]) -> None:
        async for item in arriving:
            if isinstance(item, Opened):
                self._tell(stream, StreamStart(stream.request, item.transport, item.reason))
                continue
            self._take(stream, item)
            if stream.state.ended:
                return
            if self._gate is not None:
                await self._gate()
        if stream.messages:
            self._finish(stream, "complete", clean=False)
        else:
            words = "The server sent no answer. Retry, or look at the server's log."
            self._fail(stream, StreamError("no_answer", words))

    def _take(self, stream: _Stream, batch: Batch) -> None:
        """Tell what is in `batch`, its tokens joined unless each is asked for."""
        stream.messages += len(batch)
        joined: list[str] = []
        last_id: str | None = None
        for message in batch:
            if type(message) is Token:
                self._tokens += 1
                if not self._each_event:
                    joined.append(message.text)
                    last_id = message.id
                    continue
            if joined:
                self._tell(stream, StreamData("".join(joined), id=last_id))
                joined.clear()
            self._take_one(stream, message)
            if stream.state.ended:
                return
        if joined:
            self._tell(stream, StreamData("".join(joined), id=last_id))

    def _take_one(self, stream: _Stream, message: WireMessage) -> None:
        match message:
            case Token(text, event_id):
                self._tell(stream, StreamData(text, id=event_id))
            case Metadata(values, event_id):
                self._tell(stream, StreamData(metadata=values, id=event_id))
            case Failure(words, code):
                self._fail(stream, StreamError(code or "server_error", words))
            case Done():
                self._finish(stream, "complete")
            case Unknown(raw):
                log.debug("A message of unknown type: %.200s", raw)
                self.stream_unknown.emit(raw)

    def _fail(self, stream: _Stream, error: StreamError, reason: EndReason = "error") -> None:
        self._tell(stream, error)
        self._finish(stream, reason)

    def _finish(self, stream: _Stream, reason: EndReason, *, clean: bool = True) -> None:
        end = StreamEnd(stream.state.closing(reason), clean and reason == "complete")
        if not stream.state.ended:
            stream.end = end
        self._tell(stream, end)

    def _tell(self, stream: _Stream, event: StreamEvent) -> None:
        """Emit `event` if the state table admits it now; nothing but the end once it is stopping."""
        if stream.stopping and not isinstance(event, StreamEnd):
            return
        if not stream.state.admit(event):
            return
        outer, self._telling = self._telling, True
        try:
            self._signal_for(event).emit(event)
        finally:
            self._telling = outer
        if stream.stopping and not outer:
            self._finish(stream, "aborted")

    def _signal_for(self, event: StreamEvent) -> SignalInstance:
        match event:
            case StreamStart():
                return self.stream_start
            case StreamData():
                return self.stream_data
            case StreamError():
                return self.stream_error
            case StreamEnd():
                return self.stream_end
