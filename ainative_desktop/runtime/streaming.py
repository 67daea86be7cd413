"""The engine: sends one action, and tells what comes back as Qt signals, ending exactly once."""

from __future__ import annotations

import asyncio
import logging
import random
import uuid
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal, SignalInstance

from ..protocol.errors import AINativeError, Interrupted, StreamingError, TransportError
from ..protocol.events import EndReason, StreamData, StreamEnd, StreamError, StreamEvent, StreamStart
from ..protocol.resume import Arrival
from ..protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage
from .config import Anew, StreamConfig
from .connections import QUOTED, Connections
from .retrying import Retries
from .stream import Stream
from .tasks import FAULT
from .transports.auto import AutoTransport
from .transports.base import GONE, UNREACHABLE, Arriving, Batch, Opened, Pace, Tap, Transport, failed
from .transports.farewell import abandon
from .transports.sse import SseTransport
from .transports.websocket import WebSocketTransport
from .watchdog import Watchdog

__all__ = ["StreamConfig", "StreamingEngine"]

log = logging.getLogger(__name__)

CLOSE_LIMIT = 2.0  # seconds that closing a connection may hold up whoever cancelled
ANSWER_LIMIT = 64 * 2**20  # characters of one answer

CUT = "The connection broke before the answer was whole."
GONE_WORDS = "The connection broke, and the server no longer has the rest of this answer."

_TRANSPORTS: dict[str, Callable[[Connections], Transport]] = {
    "SSE": SseTransport,
    "WS": WebSocketTransport,
    "AUTO": AutoTransport,
}


class StreamingEngine(QObject):
    """Streams one action at a time; any number of engines may run at once.

    Signals: stream_start(StreamStart), stream_data(StreamData), stream_error(StreamError),
    stream_end(StreamEnd) once and last; stream_retry(StreamRetry): it goes on with another attempt;
    stream_resumed(): a stream that was cut goes on; stream_stalled(float): so many seconds without a sign of
    life, and 0.0 once there is one; stream_unknown(str): the raw text of a message of no known type.
    """

    stream_start = Signal(object)
    stream_data = Signal(object)
    stream_error = Signal(object)
    stream_end = Signal(object)
    stream_retry = Signal(object)
    stream_resumed = Signal()
    stream_stalled = Signal(float)
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
        new_key: Callable[[], str] = lambda: uuid.uuid4().hex,
        tap: Callable[[], Tap | None] = lambda: None,
    ) -> None:
        """`gate` is awaited after each batch, so that a full consumer pauses the reading. With `each_event`
        tokens come one by one, as they were on the wire, and not joined. `new_key` names a prompt. `tap` says
        who looks at the wire, whenever something happens there."""
        super().__init__(parent)
        self._connections = connections
        self._gate = gate
        self._each_event = each_event
        self._sleep = sleep
        self._jitter = jitter
        self._new_key = new_key
        self._tap = tap
        self._stream: Stream | None = None
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

    async def start(
        self,
        config: StreamConfig,
        action: Mapping[str, object],
        transport: Callable[[Connections], Transport] | None = None,
        anew: Anew | None = None,
    ) -> StreamEnd:
        """Send `action` and stream its answer to the end, which is returned; by the transport that `config`
        names, unless another one is given. `anew` is asked for the way there before each further attempt.

        Raises StreamingError while a stream is active; every other failure is told by the signals. Cancelling
        the caller ends the stream as aborted before the cancellation goes on.
        """
        if self.active:
            raise StreamingError("This engine streams already. Stop it first, or use another one.")
        connections = self._connections or Connections()
        stream = self._stream = Stream(
            action,
            self._new_key(),
            Retries(config, self._jitter),
            Watchdog(config.stall_after, self._tell_stalled),
            self._tap,
            connections.quoting(config.headers),
            anew,
        )
        self._tokens = 0
        make = transport or _TRANSPORTS[config.method]
        stream.task = asyncio.ensure_future(self._run(stream, config, make, connections))
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

    def keep_waiting(self) -> None:
        """A stalled stream is given its time anew."""
        if self.active and self._stream is not None:
            self._stream.watchdog.feed()

    def _stop(self, stream: Stream) -> None:
        if stream.state.ended:
            return
        stream.stopping = True
        if stream.task is not None:
            stream.task.cancel()
        if not self._telling:  # else the end would overtake the event that is just being told
            self._finish(stream, "aborted")

    async def _run(
        self,
        stream: Stream,
        config: StreamConfig,
        make: Callable[[Connections], Transport],
        connections: Connections,
    ) -> None:
        stream.knows_key = config.url in connections.knowing
        try:
            await self._receive(stream, config, make(connections), connections)
        except TransportError as error:
            self._note("error", error.event.message)
            self._fail(stream, error.event)
            if stream.connected and stream.resumable:  # it was we who ended it
                connections.bid(abandon(config, stream.submission(), connections))
        except Interrupted as error:
            self._note("error", str(error))
            self._fail(stream, StreamError("interrupted", str(error)), "interrupted")
        except asyncio.CancelledError:
            self._finish(stream, "aborted")
            if stream.resumable:
                connections.bid(abandon(config, stream.submission(), connections))
            raise
        except Exception:  # a fault, in a transport or here: whoever listens waits for an end all the same
            log.exception("A stream ended by a fault")
            self._note("error", FAULT)
            self._fail(stream, StreamError("fault", FAULT))
        finally:
            stream.watchdog.rest()
            self._finish(stream, "error")
            if connections is not self._connections:
                await connections.aclose()

    async def _receive(
        self, stream: Stream, config: StreamConfig, transport: Transport, connections: Connections
    ) -> None:
        """Stream to the end. What is sent again is only what no server can have begun to work on, or what
        the server would know again."""
        while True:
            stream.connected = False
            stream.watchdog.watch()
            try:
                async with aclosing(transport.stream(config, stream.submission())) as arriving:
                    await self._consume(stream, arriving)
                return
            except (TransportError, Interrupted) as error:
                again = stream.retries.after(error, resumable=stream.resumable, begun=stream.begun)
                if again is None or (stream.connected and isinstance(error, TransportError)):
                    raise _last_words(stream, error) from error
                log.info("Attempt %d in %.1f s: %s", again.attempt, again.delay, error)
            finally:
                stream.watchdog.rest()
                if stream.knows_key:
                    connections.knowing.add(config.url)
            self.stream_retry.emit(again)
            self._note(
                "retry",
                f"attempt {again.attempt} of {again.attempts} in {again.delay:.1f} s: {again.error.message}",
            )
            await self._sleep(again.delay)
            if stream.anew is not None:
                config = await _found(stream, stream.anew)
                stream.quote = connections.quoting(config.headers)

    async def _consume(self, stream: Stream, arriving: AsyncGenerator[Arriving, None]) -> None:
        async for item in arriving:
            match item:
                case Opened():
                    self._open(stream, item)
                case Pace(delay):
                    stream.retries.set_pace(delay)
                case list():
                    self._take(stream, item)
                    if stream.state.ended:
                        return
                    if self._gate is not None:
                        await self._pass_gate(stream, self._gate)
        if stream.resumable:
            raise Interrupted(CUT)
        if stream.messages:
            self._finish(stream, "complete", clean=False)
        else:
            words = "The server sent no answer. Retry, or look at the server's log."
            self._note("error", words)
            self._fail(stream, StreamError("no_answer", words))

    def _open(self, stream: Stream, opened: Opened) -> None:
        stream.knows_key = stream.progress.strict = opened.knows_key
        stream.connected = True
        if stream.begun:
            stream.resumed = True
            stream.progress.rejoin()
            self.stream_resumed.emit()
        else:
            stream.begun = True
            self._tell(stream, StreamStart(stream.request, opened.transport, opened.reason))

    async def _pass_gate(self, stream: Stream, gate: Callable[[], Awaitable[None]]) -> None:
        """Reading rests meanwhile, so that nothing can be expected of the server."""
        stream.watchdog.paused = True
        await gate()
        stream.watchdog.paused = False

    def _take(self, stream: Stream, batch: Batch) -> None:
        """Tell what is new in `batch`, its tokens joined unless each is asked for."""
        before = stream.messages
        joined: list[str] = []
        last_id: str | None = None
        missing = False
        for message in batch:
            arrival = stream.progress.take(message.id)
            if arrival is Arrival.REPEATED:
                continue
            missing = arrival is Arrival.AHEAD
            if missing:
                break
            stream.messages += 1
            if type(message) is Token:
                self._tokens += 1
                stream.size += len(message.text)
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
        if missing:
            raise Interrupted("A part of the answer is missing.")
        if stream.size > ANSWER_LIMIT:
            words = "The answer is longer than 64 MiB, so it was stopped. What arrived is saved."
            raise failed("too_large", words, retry_safe=False)
        stream.retries.progressed(stream.messages - before)

    def _take_one(self, stream: Stream, message: WireMessage) -> None:
        match message:
            case Token(text, event_id):
                self._tell(stream, StreamData(text, id=event_id))
            case Metadata(values, event_id):
                self._tell(stream, StreamData(metadata=values, id=event_id))
            case Failure(code=code) if code == GONE and stream.resumed:
                self._fail(stream, StreamError("interrupted", GONE_WORDS), "interrupted")
            case Failure(words, code):
                self._fail(stream, StreamError(code or "server_error", words))
            case Done():
                self._finish(stream, "complete")
            case Unknown(raw):
                if log.isEnabledFor(logging.DEBUG):
                    log.debug("A message of unknown type: %s", stream.quote(raw, QUOTED))
                self.stream_unknown.emit(raw)

    def _fail(self, stream: Stream, error: StreamError, reason: EndReason = "error") -> None:
        self._tell(stream, error)
        self._finish(stream, reason)

    def _finish(self, stream: Stream, reason: EndReason, *, clean: bool = True) -> None:
        end = StreamEnd(stream.state.closing(reason), clean and reason == "complete")
        if not stream.state.ended:
            stream.end = end
        self._tell(stream, end)

    def _tell(self, stream: Stream, event: StreamEvent) -> None:
        """Emit `event` if the state table admits it now; nothing but the end once it is stopping."""
        if stream.stopping and not isinstance(event, StreamEnd):
            return
        if not stream.state.admit(event):
            return
        outer, self._telling = self._telling, True
        try:
            self._signal_for(event).emit(event)
            if isinstance(event, StreamEnd):
                self._note(
                    "end", event.reason if event.clean or event.reason != "complete" else "no end marked"
                )
        finally:
            self._telling = outer
        if stream.stopping and not outer:
            self._finish(stream, "aborted")

    def _tell_stalled(self, seconds: float) -> None:
        self.stream_stalled.emit(seconds)
        if seconds:
            self._note("stall", f"no sign of life for {seconds:.1f} s")

    def _note(self, kind: str, words: str) -> None:
        tap = self._tap()
        if tap is not None:
            tap.noted(kind, words)

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


async def _found(stream: Stream, anew: Anew) -> StreamConfig:
    """How the server is reached now. One that is not to be had any more ends the stream."""
    try:
        return await anew()
    except AINativeError as error:
        if stream.begun:
            raise Interrupted(str(error)) from error
        raise failed(UNREACHABLE, str(error)) from error


def _last_words(stream: Stream, error: TransportError | Interrupted) -> TransportError | Interrupted:
    """What ends the stream: where it could not be taken up again, it was interrupted, whatever came then."""
    if isinstance(error, Interrupted) or stream.connected or not stream.begun:
        return error
    if error.event.status == 410:
        return Interrupted(GONE_WORDS)
    return Interrupted(f"The connection broke and could not be made again. {error}")
