"""Answers that are kept while somebody may come back for them, and go on meanwhile, for a while.

What clients do with it is the reconnection of the WHATWG HTML standard (server-sent events, "Last-Event-ID")
and the repetition of the IETF's draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from .requests import BadRequest

GONE = "This answer is no longer kept. Ask again."
CONFLICT = "This Idempotency-Key belongs to another request. Use a new key."

_BATCH = 512  # messages that a listener takes at once
_BASE = 4096  # bytes that an answer takes without any message: its tasks, its place in the tables
_PLACE = 8  # bytes of a message's place in a list


@dataclass(frozen=True, slots=True)
class KeepingLimits:
    """How long and how much is kept; times in seconds, sizes in bytes of memory.

    `alone` is how long an answer is generated with nobody listening, `ended` how long it is kept after its
    end, `idle` how long a listener hears nothing before a sign of life, `first` how long a WebSocket may
    wait with its first request. `ahead` is how far an answer may run ahead of a listener who is there,
    `stream` what one answer may take, and `total` all of them.
    """

    alone: float = 30.0
    ended: float = 60.0
    idle: float = 10.0
    first: float = 60.0
    ahead: int = 2**20
    stream: int = 32 * 2**20
    total: int = 64 * 2**20


class Timer(Protocol):
    """What is called later, unless it is cancelled."""

    def cancel(self) -> None:
        """Call it not."""
        ...


Later = Callable[[float, Callable[[], None]], Timer]


def loop_later(seconds: float, call: Callable[[], None]) -> Timer:
    """Call `call` on the running loop in so many seconds."""
    return asyncio.get_running_loop().call_later(seconds, call)


class Ending(Enum):
    """Why a listener hears no more."""

    WHOLE = auto()  # that was all of the answer
    STOPPED = auto()  # the answer was given up
    TAKEN_OVER = auto()  # somebody else listens now


class KeptStream:
    """One answer: its messages, numbered from 1, and the task that generates them."""

    def __init__(
        self, stream_id: str, messages: AsyncIterator[list[str]], limits: KeepingLimits, keeper: KeptStreams
    ) -> None:
        """`messages` are batches of encoded messages, the end included."""
        self.id = stream_id
        self.key: str | None = None
        self.request: object = None
        self.size = 0
        self._messages: list[str] = []
        self._dropped = 0
        self._read = 0  # the number of the last message that the listener has taken
        self._sent = 0  # and of the last one that any has
        self._unread = 0  # bytes
        self._limits = limits
        self._keeper = keeper
        self._grown, self._room = asyncio.Event(), asyncio.Event()
        self._listening: Listening | None = None
        self._timer: Timer | None = None
        self._resize(_BASE)
        self._task = asyncio.create_task(self._generate(messages))
        self._task.add_done_callback(self._on_generated)

    @property
    def done(self) -> bool:
        """Whether all of it has been generated."""
        return self._task.done()

    @property
    def heard(self) -> bool:
        """Whether somebody listens."""
        return self._listening is not None

    def offers(self, after: int) -> bool:
        """Whether a listener may have heard up to number `after`, and what follows can still be had."""
        return self._dropped <= after <= self._sent

    def attach(self, after: int) -> Listening:
        """Listen to what follows number `after`, instead of whoever did. The caller owes a `leave()`."""
        self._detach(Ending.TAKEN_OVER)
        self._cancel_timer()
        self._read = after
        self._unread = _memory(self._messages[after - self._dropped :])
        self._listening = Listening(self, self._limits.idle)
        return self._listening

    def take(self) -> tuple[int, list[str]]:
        """The next messages for the listener, perhaps none, and the number of the first."""
        start = self._read - self._dropped
        batch = self._messages[start : start + _BATCH]
        first, self._read = self._read + 1, self._read + len(batch)
        self._sent = max(self._sent, self._read)
        self._unread -= _memory(batch)
        self._room.set()
        return first, batch

    async def grown(self, limit: float) -> bool:
        """Wait for something new; whether there was any within `limit` seconds."""
        self._grown.clear()
        try:
            async with asyncio.timeout(limit):
                await self._grown.wait()
        except TimeoutError:
            return False
        return True

    def leave(self, listening: Listening) -> None:
        """That one listens no more; the answer goes on alone for a while."""
        if self._listening is listening:
            self._listening = None
            self.wake()
            self._expire_later()

    def wake(self) -> None:
        """There may be room to go on."""
        self._room.set()

    def release(self) -> None:
        """Stop generating, keep nothing, and tell a listener that there will be no more."""
        self._cancel_timer()
        self._detach(Ending.STOPPED)
        self._task.cancel()
        self._messages.clear()
        self._resize(-self.size)

    async def closed(self) -> None:
        """Wait for the generator's end, after a release."""
        await asyncio.gather(self._task, return_exceptions=True)

    def _detach(self, ending: Ending) -> None:
        if self._listening is not None:
            self._listening.ending, self._listening = ending, None
            self._grown.set()

    async def _generate(self, messages: AsyncIterator[list[str]]) -> None:
        async with aclosing(messages) as batches:  # type: ignore[type-var]
            async for batch in batches:
                self._messages += batch
                size = _memory(batch)
                self._unread += size
                self._resize(size)
                self._grown.set()
                while not self._may_go_on():
                    self._room.clear()
                    await self._room.wait()

    def _may_go_on(self) -> bool:
        if self._listening is None:
            return self.size <= self._limits.stream and self._keeper.fits()
        if self.size > self._limits.stream or not self._keeper.fits():
            self._drop_oldest()
        # Where there is no room at all, each message still gets through to a listener who is there.
        return self._unread <= self._limits.ahead and (not self._unread or self._keeper.fits())

    def _drop_oldest(self) -> None:
        """Give up the older half of what the listener has taken: what was taken last may still be lost."""
        count = (self._read - self._dropped) // 2
        size = _memory(self._messages[:count])
        del self._messages[:count]
        self._dropped += count
        self._resize(-size)

    def _resize(self, change: int) -> None:
        self.size += change
        self._keeper.resized(change)

    def _on_generated(self, task: asyncio.Task[None]) -> None:
        if task.cancelled():
            return
        task.exception()  # told by the messages already
        self._grown.set()
        self._keeper.finished(self)
        if self._timer is not None:
            self._expire_later()

    def _expire_later(self) -> None:
        self._cancel_timer()
        delay = self._limits.ended if self.done else self._limits.alone
        self._timer = self._keeper.later(delay, lambda: self._keeper.give_up(self))

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class Listening:
    """Somebody's place in an answer, until `leave()`. `ending` says why it came to an end, None before that.

    There is one to an answer at a time: the newest takes over.
    """

    def __init__(self, stream: KeptStream, idle: float) -> None:
        self.ending: Ending | None = None
        self._stream = stream
        self._idle = idle

    @property
    def stream_id(self) -> str:
        """The answer's id."""
        return self._stream.id

    async def batches(self) -> AsyncGenerator[tuple[int, list[str]], None]:
        """Batches of messages, each with its first one's number, to the end; an empty one is a sign of life
        where there was nothing for a while."""
        while self.ending is None:
            first, batch = self._stream.take()
            if batch:
                yield first, batch
            elif self._stream.done:
                self.ending = Ending.WHOLE
            elif not await self._stream.grown(self._idle):
                yield first, []

    def leave(self) -> None:
        """Listen no more."""
        self._stream.leave(self)


class KeptStreams:
    """All answers that are kept, by their ids and by the clients' keys.

    `new_id` gives ids that cannot be guessed, `later` is told in seconds.
    """

    def __init__(self, new_id: Callable[[], str], limits: KeepingLimits, later: Later = loop_later) -> None:
        self.later = later
        self._new_id = new_id
        self._limits = limits
        self._size = 0
        self._streams: dict[str, KeptStream] = {}
        self._keys: dict[str, KeptStream] = {}
        self._finished: dict[str, KeptStream] = {}  # in the order of their ends
        self._closing: set[asyncio.Task[None]] = set()

    @property
    def size(self) -> int:
        """Bytes of memory that all of them take."""
        return self._size

    def open(
        self, key: str | None, request: object, begin: Callable[[], AsyncIterator[list[str]]]
    ) -> Listening:
        """Listen to the answer to `request` from its start: the one that `key` has begun, or a new one.

        Raises BadRequest: 422 where the key belongs to another request, 410 where the start is no longer
        kept; and what `begin` raises.
        """
        known = self._keys.get(key) if key is not None else None
        if known is not None:
            if known.request != request:
                raise BadRequest(CONFLICT, 422)
            return _attached(known, 0)
        messages = begin()
        stream = KeptStream(self._new_id(), messages, self._limits, self)
        self._streams[stream.id] = stream
        if key is not None:
            stream.key, stream.request = key, request
            self._keys[key] = stream
        return stream.attach(0)

    def at(self, last_event_id: str) -> Listening:
        """Listen to what follows that event. Raises BadRequest: 410 if it is not kept."""
        stream_id, _, number = last_event_id.rpartition(":")
        stream = self._streams.get(stream_id)
        if stream is None or not (number.isascii() and number.isdigit()) or len(number) > 18:
            raise BadRequest(GONE, 410)
        return _attached(stream, int(number))

    async def forget(self, *, last_event_id: str | None = None, key: str | None = None) -> None:
        """Stop the answer of that event, or else of that key, and keep nothing of it; none is fine, too."""
        stream_id = (last_event_id or "").rpartition(":")[0]
        stream = self._streams.get(stream_id) or (self._keys.get(key) if key is not None else None)
        if stream is not None:
            self._remove(stream)
            await stream.closed()

    async def close(self) -> None:
        """Stop all of them."""
        for stream in list(self._streams.values()):
            self.give_up(stream)
        if self._closing:
            await asyncio.wait(list(self._closing))

    def fits(self) -> bool:
        """Whether all together are small enough, once those that ended longest ago are given up."""
        while self._size > self._limits.total:
            oldest = next((stream for stream in self._finished.values() if not stream.heard), None)
            if oldest is None:
                return False
            self._remove(oldest)
        return True

    def resized(self, change: int) -> None:
        """An answer takes so much more memory."""
        crowded = self._size > self._limits.total
        self._size += change
        if crowded and self._size <= self._limits.total:
            for stream in self._streams.values():
                stream.wake()

    def finished(self, stream: KeptStream) -> None:
        """It has been generated."""
        if stream.id in self._streams:
            self._finished[stream.id] = stream

    def give_up(self, stream: KeptStream) -> None:
        """Nobody is expected to come for it any more."""
        self._remove(stream)
        closing = asyncio.ensure_future(stream.closed())
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    def _remove(self, stream: KeptStream) -> None:
        if self._streams.pop(stream.id, None) is None:
            return
        self._finished.pop(stream.id, None)
        if stream.key is not None:
            del self._keys[stream.key]
        stream.release()


def _attached(stream: KeptStream, after: int) -> Listening:
    if not stream.offers(after):
        raise BadRequest(GONE, 410)
    return stream.attach(after)


def _memory(messages: Sequence[str]) -> int:
    return sum(map(sys.getsizeof, messages)) + _PLACE * len(messages)
