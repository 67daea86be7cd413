"""A TCP proxy that does to connections what networks do to them: by a plan, at counted bytes, and told."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import socket
import struct
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum

CHUNK = 64 * 1024  # bytes of one read
DELAY = 0.001  # seconds that a delayed chunk waits
_RST = struct.pack("ii", 1, 0)  # SO_LINGER of 0 s: closing resets
_HEAD = b" HTTP/1.1\r\n"  # once in each request, and in no body of JSON


class Kind(StrEnum):
    """What happens to a connection."""

    CUT = "cut"  # the answer ends with a FIN, for the client and for the server
    HALF_CLOSE = "half-close"  # for the client alone: the server goes on, and still hears it
    RESET = "reset"  # a RST in both directions
    SILENCE = "silence"  # cut before any byte of the answer, but after the server began one
    UPLOAD = "upload"  # cut within the request
    REFUSE = "refuse"  # nobody listens
    STALL = "stall"  # nothing more comes, until it is released
    DELAY = "delay"  # each chunk comes a little later
    SPLIT = "split"  # the rest of the answer comes byte by byte
    DUPLICATE = "duplicate"  # some bytes come twice
    CORRUPT = "corrupt"  # some bytes come as others


#: Those after which the bytes are no longer the server's.
GARBLING = frozenset({Kind.DUPLICATE, Kind.CORRUPT})
_ENDING = frozenset({Kind.CUT, Kind.HALF_CLOSE, Kind.RESET, Kind.SILENCE})
_HURTING = frozenset(Kind) - {Kind.DELAY, Kind.SPLIT}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens once `at` bytes of the answer (UPLOAD: of the request) have passed.

    `size` is how many bytes are garbled, and `flip` what CORRUPT flips in each of them.
    """

    kind: Kind
    at: int = 0
    size: int = 1
    flip: int = 0xFF


def fault_seed() -> int:
    """FAULT_SEED of the environment, or the same for everybody."""
    return int(os.environ.get("FAULT_SEED", "1"))


def random_fault(rng: random.Random, kinds: Iterable[Kind], request: int, answer: int) -> Fault:
    """One of `kinds`, anywhere in a request or an answer of that many bytes."""
    kind = rng.choice(sorted(kinds))
    at = rng.randrange(request if kind is Kind.UPLOAD else answer)
    return Fault(kind, at, rng.randint(1, 40), rng.randint(1, 0xFF))


@dataclass
class _Link:
    """The two ends of one connection, and what is left of its fault."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    fault: Fault | None
    recent: bytes = b""  # of the answer: what may be doubled
    passed: int = 0  # bytes of the answer
    sent: int = 0  # bytes of the request
    counted: bool = False

    def abort(self) -> None:
        for writer in (self.client, self.server):
            writer.transport.abort()


@dataclass
class FaultProxy:
    """Forwards to the server at `upstream`; each connection suffers the next of `plan`, later ones nothing.

    `faults` counts those that came about, by kind, `requests` the heads of requests that went through.
    `request_size` and `answer_size` are the bytes that passed so far. `stalled` tells whether one
    stalls; `odd` is set when one begins to, or is garbled: its client may wait for what never comes.
    """

    upstream: str
    plan: deque[Fault | None]
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    authority: str = ""
    connections: int = 0
    requests: int = 0
    request_size: int = 0
    answer_size: int = 0
    faults: Counter[Kind] = field(default_factory=Counter)
    odd: asyncio.Event = field(default_factory=asyncio.Event)
    stalled: bool = False
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _pardoned: bool = False
    _links: set[asyncio.Task[None]] = field(default_factory=set)
    _socket: socket.socket | None = None
    _listening: asyncio.Task[asyncio.Server] | None = None

    # -- what a test does --------------------------------------------------------------------------

    @property
    def url(self) -> str:
        return f"http://{self.authority}/ai/stream"

    @property
    def hurt(self) -> bool:
        """Whether something happened that a client can notice other than by a clock."""
        return any(self.faults[kind] for kind in _HURTING)

    @property
    def garbled(self) -> bool:
        return any(self.faults[kind] for kind in GARBLING)

    def relent(self) -> None:
        """Somebody was refused: whoever comes next meets what comes next in the plan."""
        if self._refuses():
            self.plan.popleft()
            self.faults[Kind.REFUSE] += 1
            if not self._refuses():
                self._listen()

    def release(self) -> None:
        """Let what stalls go on."""
        self._released.set()

    def pardon(self) -> None:
        """No fault any more, also for connections that stand."""
        self._pardoned = True
        refused = self._refuses()
        self.plan.clear()
        self.release()
        if refused:
            self._listen()

    # -- listening ---------------------------------------------------------------------------------

    def open(self) -> None:
        """Take an address, and listen at it unless the plan begins with a refusal."""
        self._socket = self._bound(0)
        self.authority = f"127.0.0.1:{self._socket.getsockname()[1]}"
        if not self._refuses():
            self._listen()

    async def close(self) -> None:
        """End every connection."""
        await self._deafen()
        if self._socket is not None:
            self._socket.close()
        for link in list(self._links):
            link.cancel()
        if self._links:
            await asyncio.wait(list(self._links))
        await asyncio.sleep(0)  # aborted connections are closed in the loop's next turn
        await asyncio.sleep(0)

    def _refuses(self) -> bool:
        following = self.plan[0] if self.plan else None
        return following is not None and following.kind is Kind.REFUSE

    @staticmethod
    def _bound(port: int) -> socket.socket:
        bound = socket.socket()
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", port))
        bound.setblocking(False)
        return bound

    def _listen(self) -> None:
        bound, self._socket = self._socket, None
        assert bound is not None
        bound.listen()  # at once: whoever comes before the task below has run waits for it
        self._listening = asyncio.ensure_future(asyncio.start_server(self._accepted, sock=bound))

    async def _deafen(self) -> None:
        """Nobody listens from here on; the address is kept."""
        if self._listening is not None:
            server = await self._listening
            self._listening = None
            server.close()

    def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers = [writer]
        task = asyncio.ensure_future(self._serve(reader, writers))
        self._links.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self._links.discard(task)
            for writer in writers:
                writer.transport.abort()

        task.add_done_callback(ended)

    # -- forwarding --------------------------------------------------------------------------------

    async def _serve(self, reader: asyncio.StreamReader, writers: list[asyncio.StreamWriter]) -> None:
        self.connections += 1
        fault = self.plan.popleft() if self.plan else None
        if self._refuses():
            await self._deafen()
            self._socket = self._bound(int(self.authority.split(":")[1]))
        host, port = self.upstream.split(":")
        try:
            answer, server = await asyncio.open_connection(host, int(port))
        except OSError:
            return
        link = _Link(writers[0], server, fault)
        writers.append(server)
        up = asyncio.ensure_future(self._forward_request(reader, link))
        down = asyncio.ensure_future(self._forward_answer(answer, link))
        try:
            await asyncio.wait([up])  # once the client has left nobody hears the answer
        finally:
            up.cancel()
            down.cancel()
            await asyncio.wait([up, down])

    async def _forward_request(self, reader: asyncio.StreamReader, link: _Link) -> None:
        tail = b""
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                fault = self._due(link, Kind.UPLOAD)
                if fault is not None and link.sent + len(data) > fault.at:
                    link.server.write(data[: fault.at - link.sent])
                    await link.server.drain()
                    link.server.close()  # what was written still goes
                    self._happened(link, fault)
                    return
                tail = tail[-len(_HEAD) + 1 :] + data
                self.requests += tail.count(_HEAD)
                link.sent += len(data)
                self.request_size += len(data)
                if not link.server.is_closing():
                    link.server.write(data)
                    await link.server.drain()

    async def _forward_answer(self, reader: asyncio.StreamReader, link: _Link) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                if not await self._pass(data, link):
                    break
            if not link.client.is_closing():
                link.client.write_eof()
            while await reader.read(CHUNK):
                """What a half-closed client no longer hears."""

    async def _pass(self, data: bytes, link: _Link) -> bool:
        """Forward a piece of the answer, with what happens to it; whether more may follow."""
        fault = link.fault if not self._pardoned else None
        reached = fault is not None and link.passed + len(data) > fault.at
        if fault is not None and fault.kind in _ENDING and (reached or fault.kind is Kind.SILENCE):
            await self._send(data[: 0 if fault.kind is Kind.SILENCE else fault.at - link.passed], link)
            self._end(link, fault)
            return False
        if fault is not None and fault.kind is Kind.STALL and reached:
            before = fault.at - link.passed
            await self._send(data[:before], link)
            data = data[before:]
            self._happened(link, fault)
            self.stalled = not self._released.is_set()
            self.odd.set()
            await self._released.wait()
            self.stalled = False
        elif fault is not None and fault.kind in GARBLING:
            data = self._garble(data, link, fault)
        elif fault is not None and fault.kind is Kind.DELAY:
            self._happened(link, fault, again=True)
            await self.pause(DELAY)
        elif fault is not None and fault.kind is Kind.SPLIT and reached:
            self._happened(link, fault, again=True)
            whole = max(0, fault.at - link.passed)
            for piece in (data[:whole], *(data[index : index + 1] for index in range(whole, len(data)))):
                await self._send(piece, link)
                await asyncio.sleep(0)
            return True
        await self._send(data, link)
        return True

    async def _send(self, data: bytes, link: _Link) -> None:
        link.passed += len(data)
        self.answer_size += len(data)
        link.client.write(data)
        await link.client.drain()

    def _end(self, link: _Link, fault: Fault) -> None:
        self._happened(link, fault)
        if fault.kind is Kind.RESET:
            for writer in (link.client, link.server):
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST)
            link.abort()
        elif fault.kind is not Kind.HALF_CLOSE:
            link.server.close()

    def _garble(self, data: bytes, link: _Link, fault: Fault) -> bytes:
        begin = max(0, fault.at - link.passed)
        end = fault.at + fault.size - link.passed
        if fault.kind is Kind.DUPLICATE:
            if not 0 < end <= len(data):
                link.recent = (link.recent + data)[-fault.size :]
                return data
            self._happened(link, fault)
            return data[:end] + (link.recent + data[:end])[-fault.size :] + data[end:]
        garbled = bytes(byte ^ fault.flip for byte in data[begin : max(begin, end)])
        if garbled:
            self._happened(link, fault, again=end > len(data))
        return data[:begin] + garbled + data[begin + len(garbled) :]

    def _due(self, link: _Link, kind: Kind) -> Fault | None:
        fault = link.fault
        return fault if fault is not None and fault.kind is kind and not self._pardoned else None

    def _happened(self, link: _Link, fault: Fault, *, again: bool = False) -> None:
        """Count it once a connection; `again`: it goes on happening."""
        if not again:
            link.fault = None
        if not link.counted:
            link.counted = True
            self.faults[fault.kind] += 1
        if fault.kind in GARBLING:
            self.odd.set()


@asynccontextmanager
async def fault_proxy(
    upstream: str, *plan: Fault | None, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> AsyncIterator[FaultProxy]:
    """A proxy before the server at `upstream` (host:port)."""
    proxy = FaultProxy(upstream, deque(plan), pause)
    proxy.open()
    try:
        yield proxy
    finally:
        await proxy.close()
