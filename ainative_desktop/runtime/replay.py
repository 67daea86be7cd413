"""A transport that plays a recorded stream: what came then comes again, at its own pace or faster."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import NoReturn

from ..protocol.errors import Interrupted
from ..protocol.usage import REPLAYED
from ..protocol.wire import Done, Failure, Metadata, WireMessage, parse_message
from .config import StreamConfig, StreamTarget
from .recorded import RecordedStream
from .recording import WireEvent
from .transports.base import KEY_HEADER, UNREACHABLE, Arriving, Batch, Opened, Submission, Tap, failed

AT_ONCE = float("inf")  # the speed of a replay without any pause
BATCH = 256  # events that are given together
HISTORY = 2**40  # bytes: nothing is sent, so nothing has to be left out
METHOD = "REPLAY"  # what stands in the place of a request's method

_ON_THE_WIRE = frozenset({"token", "metadata", "error", "unknown", "done"})
_OVER = "The recording ends here, in the middle of the answer."


class Replay:
    """Plays one stream, through as many attempts to connect as it had.

    `speed` 2 halves each pause; `name` is like no other replay's; `clock` gives seconds. `stop` is called
    where the person stopped the answer then. `finished` says whether the answer has come to its end.
    """

    def __init__(
        self,
        recorded: RecordedStream,
        speed: float,
        stop: Callable[[], None],
        *,
        name: str,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._recorded = recorded
        self._speed = speed
        self._stop = stop
        self._name = name
        self._clock = clock
        self._sleep = sleep
        self._next = 0
        self._began: float | None = None
        self._opened = False
        self._trouble = ""
        self.finished = False

    def target(self) -> StreamTarget:
        """Where a message goes that this answers: nowhere."""
        attempts = sum(event.kind == "retry" for event in self._recorded.events)
        stalls = [event.gap / self._speed for event in self._recorded.events if event.kind == "stall"]
        config = StreamConfig(
            f"replay:{self._name}",  # no address that anything could be sent to
            max_reconnect_attempts=attempts,
            reconnect_delay=0.0,  # the recording has its own pauses
            stall_after=min(stalls, default=0.0),
        )
        return StreamTarget(config, HISTORY, transport=lambda _connections: self, files_limit=HISTORY)

    async def stream(self, config: StreamConfig, submission: Submission) -> AsyncGenerator[Arriving, None]:
        """See Transport.stream: from where the last attempt ended to where this one did."""
        batch: Batch = []
        while self._next < len(self._recorded.events):
            event = self._recorded.events[self._next]
            wait = self._wait_for(event)
            if batch and (wait > 0 or len(batch) >= BATCH or event.kind not in _ON_THE_WIRE):
                yield batch
                batch = []
                await asyncio.sleep(0)  # others get their turn
            if wait > 0:
                await self._sleep(wait)
            self._next += 1
            if event.kind in _ON_THE_WIRE and not _is_ours(event):
                batch.append(self._arrive(event, submission))
            elif event.kind == "end":
                await self._end(event.words)
                return
            else:
                for item in self._take(event, submission):
                    yield item
        if batch:
            yield batch
        self.finished = True
        raise Interrupted(_OVER)

    def _wait_for(self, event: WireEvent) -> float:
        now = self._clock()
        if self._began is None:
            self._began = now
        return self._began + event.at / self._speed - now

    def _arrive(self, event: WireEvent, submission: Submission) -> WireMessage:
        message = parse_message(event.raw, event.id)
        self.finished = self.finished or isinstance(message, (Done, Failure))
        submission.alive()
        tap = submission.tap()
        if tap is not None:
            tap.arrived(event.raw, message)
        return message

    def _take(self, event: WireEvent, submission: Submission) -> list[Arriving]:
        """What happened to the connection; a stall shows by itself, since nothing comes."""
        _show(event, submission.key, submission.tap())
        match event.kind:
            case "open" if event.words.split(" ")[0] in ("200", "101"):
                submission.alive()
                return self._open()
            case "error":
                self._trouble = event.words
            case "retry":
                self._break(event.words.partition(": ")[2] or event.words)
        return []

    def _open(self) -> list[Arriving]:
        first, self._opened = not self._opened, True
        events = self._recorded.events
        numbered = any(event.id is not None for event in events)
        goes_on = any(event.kind == "resume" for event in events)
        opened = Opened(
            "WS" if self._recorded.over_socket else "SSE", self._reason(), goes_on and not numbered
        )
        return [opened, [Metadata({REPLAYED: True})]] if first else [opened]

    def _reason(self) -> str:
        if self._speed == AT_ONCE:
            return "replayed at once"
        return "replayed" if self._speed == 1 else f"replayed at {self._speed:g}×"

    def _break(self, words: str) -> NoReturn:
        if self._opened:
            raise Interrupted(words)
        raise failed(UNREACHABLE, words)

    async def _end(self, reason: str) -> None:
        self.finished = True
        if reason == "aborted":
            self._stop()
            await asyncio.Event().wait()  # which ends this task
        elif reason == "interrupted":
            raise Interrupted(self._trouble or _OVER)
        elif reason == "error":
            raise failed("replayed", self._trouble or "The answer ended with an error.", retry_safe=False)


def _is_ours(event: WireEvent) -> bool:
    """Whether it says what we noticed, and not what the server sent."""
    return event.kind == "error" and not event.raw


def _show(event: WireEvent, key: str, tap: Tap | None) -> None:
    """Let whoever looks at the wire see what happens there again; the engine notes the rest itself."""
    if tap is None:
        return
    if event.kind in ("start", "resume"):
        path = event.words.partition(" ")[2].partition(" via ")[0]
        scheme = "ws" if "WebSocket" in event.words else "http"
        tap.sent(METHOD, f"{scheme}://recording{path}", {KEY_HEADER: key}, event.raw)
    elif event.kind == "open":
        status, _, kind = event.words.partition(" ")
        tap.answered(int(status) if status.isdecimal() and len(status) < 4 else 0, kind)
