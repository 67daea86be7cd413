"""Answers that are kept while somebody may come back for them, and go on meanwhile, for a while.

The client's side of it is the standard's reconnection (WHATWG HTML, server-sent events, "Last-Event-ID") and
draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Hashable
from contextlib import aclosing
from dataclasses import dataclass

from .requests import BadRequest

FIRST_LISTENER = 5.0  # seconds for whoever asked to begin listening
GONE = "This answer is no longer kept. Ask again."
CONFLICT = "This Idempotency-Key belongs to another request."


@dataclass(frozen=True, slots=True)
class KeepingLimits:
    """How long and how much is kept; times in seconds, sizes in characters of messages.

    `alone` is how long an answer is generated with nobody listening, `ended` how long it is kept after its
    end, `ahead` how far it may run ahead of a listener who is there.
    """

    alone: float = 30.0
    ended: float = 60.0
    ahead: int = 256 * 1024
    stream: int = 32 * 2**20
    total: int = 64 * 2**20


class KeptStream:
    """One answer: its messages, numbered from 1, and the task that generates them.

    One listener at a time: a newer one takes over, and the older ends.
    """

    def __init__(
        self,
        stream_id: str,
        messages: AsyncIterator[list[str]],
        limits: KeepingLimits,
        ended: Callable[[KeptStream], None],
    ) -> None:
        """`messages` are batches of encoded messages, the end included; `ended` is called once nobody is
        to be expected any more."""
        self.id = stream_id
        self.size = 0
        self._messages: list[str] = []
        self._dropped = 0
        self._read = 0  # how many a listener has taken
        self._limits = limits
        self._ended = ended
        self._grown, self._room = asyncio.Event(), asyncio.Event()
        self._listener: object | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._task = asyncio.create_task(self._generate(messages))
        self._task.add_done_callback(self._on_generated)
        self._expire_later(max(limits.alone, FIRST_LISTENER))

    @property
    def done(self) -> bool:
        """Whether all of it has been generated."""
        return self._task.done()

    def holds(self, after: int) -> bool:
        """Whether the messages behind number `after` can still be had."""
        return self._dropped <= after <= self._dropped + len(self._messages)

    async def follow(self, after: int, idle: float) -> AsyncGenerator[tuple[int, list[str]], None]:
        """Batches of messages behind number `after`, each with its first one's number, to the end of the
        answer; an empty one where there was nothing for `idle` seconds. Ends early when another listener
        takes over, or the answer is given up."""
        listener = self._listener = object()
        self._read = after
        self._cancel_timer()
        self._wake()
        try:
            while self._listener is listener:
                batch = self._messages[self._read - self._dropped :]
                if batch:
                    first, self._read = self._read + 1, self._read + len(batch)
                    self._room.set()
                    yield first, batch
                elif self._task.done():
                    return
                elif not await self._more(idle):
                    yield self._read + 1, []
        finally:
            if self._listener is listener:
                self._listener = None
                self._room.set()  # with nobody there it may go on by itself
                self._expire_later()

    async def close(self) -> None:
        """Stop generating, and tell a listener that there will be no more."""
        self._cancel_timer()
        self._listener = None
        self._task.cancel()
        self._wake()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _more(self, idle: float) -> bool:
        self._grown.clear()
        try:
            async with asyncio.timeout(idle):  # wait_for may lose a cancellation
                await self._grown.wait()
        except TimeoutError:
            return False
        return True

    def _wake(self) -> None:
        self._grown.set()
        self._room.set()

    async def _generate(self, messages: AsyncIterator[list[str]]) -> None:
        async with aclosing(messages) as batches:  # type: ignore[type-var]
            async for batch in batches:
                self._messages += batch
                self.size += sum(map(len, batch))
                self._grown.set()
                self._drop_oldest()
                while not self._may_go_on():
                    self._room.clear()
                    await self._room.wait()
                    self._drop_oldest()

    def _may_go_on(self) -> bool:
        if self._listener is None:
            return self.size <= self._limits.stream
        unread = self._messages[self._read - self._dropped :]
        return sum(map(len, unread)) <= self._limits.ahead

    def _drop_oldest(self) -> None:
        """Give up what a listener has taken long ago, a good piece at a time."""
        if self.size <= self._limits.stream or self._listener is None:
            return
        count = (self._read - self._dropped) // 2
        self.size -= sum(map(len, self._messages[:count]))
        del self._messages[:count]
        self._dropped += count

    def _on_generated(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            task.exception()  # told by the messages already
        self._wake()
        if self._listener is None and self._timer is not None:
            self._expire_later()

    def _expire_later(self, alone: float | None = None) -> None:
        self._cancel_timer()
        delay = self._limits.ended if self._task.done() else (self._limits.alone if alone is None else alone)
        self._timer = asyncio.get_running_loop().call_later(delay, self._ended, self)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class KeptStreams:
    """All answers that are kept, by their ids and by the clients' keys.

    `new_id` gives ids that cannot be guessed.
    """

    def __init__(self, new_id: Callable[[], str], limits: KeepingLimits) -> None:
        self._new_id = new_id
        self._limits = limits
        self._streams: dict[str, KeptStream] = {}
        self._keys: dict[str, tuple[Hashable, str]] = {}
        self._closing: set[asyncio.Task[None]] = set()

    def open(
        self, key: str | None, request: Hashable, begin: Callable[[], AsyncIterator[list[str]]]
    ) -> KeptStream:
        """The answer to `request`: the one that `key` has begun already, or a new one.

        Raises BadRequest: 422 where the key belongs to another request, or what `begin` raises.
        """
        known = self._keys.get(key) if key is not None else None
        if known is not None and known[1] in self._streams:
            if known[0] != request:
                raise BadRequest(CONFLICT, 422)
            return self._streams[known[1]]
        messages = begin()
        self._make_room()
        stream = KeptStream(self._new_id(), messages, self._limits, self._expired)
        self._streams[stream.id] = stream
        if key is not None:
            self._keys[key] = (request, stream.id)
        return stream

    def at(self, last_event_id: str) -> tuple[KeptStream, int]:
        """The answer of that event, and the event's number. Raises BadRequest: 410 if it is not kept."""
        stream_id, _, number = last_event_id.rpartition(":")
        stream = self._streams.get(stream_id)
        digits = number.isascii() and number.isdigit() and len(number) < 18
        if stream is None or not digits or not stream.holds(int(number)):
            raise BadRequest(GONE, 410)
        return stream, int(number)

    async def forget(self, *, last_event_id: str | None, key: str | None) -> None:
        """Stop the answer of that event, or else of that key, and keep nothing of it; none is fine, too."""
        stream_id = (last_event_id or "").rpartition(":")[0]
        if not stream_id and key is not None and key in self._keys:
            stream_id = self._keys[key][1]
        if stream_id in self._streams:
            await self._remove(self._streams[stream_id])

    async def close(self) -> None:
        """Stop all of them."""
        for stream in list(self._streams.values()):
            await self._remove(stream)
        if self._closing:
            await asyncio.wait(list(self._closing))

    def _make_room(self) -> None:
        """Give up the oldest answers that have ended while all together are too large."""
        sizes = sum(stream.size for stream in self._streams.values())
        for stream in [stream for stream in self._streams.values() if stream.done]:
            if sizes <= self._limits.total:
                return
            sizes -= stream.size
            self._expired(stream)

    def _expired(self, stream: KeptStream) -> None:
        task = asyncio.ensure_future(self._remove(stream))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _remove(self, stream: KeptStream) -> None:
        if self._streams.pop(stream.id, None) is not None:
            self._keys = {key: entry for key, entry in self._keys.items() if entry[1] != stream.id}
            await stream.close()
