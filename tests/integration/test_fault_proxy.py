"""The faulty proxy does what it says, where it says, and counts it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.helpers.fault_proxy import DELAY, Fault, FaultProxy, Kind, fault_proxy, fault_seed, random_fault
from tests.helpers.peers import Peer, Reply, http_peer
from tests.helpers.serving import LIMIT

REQUEST = b"POST /x HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"
ANSWER = b"0123456789"


@asynccontextmanager
async def between(*plan: Fault | None, reply: Reply | None = None) -> AsyncIterator[tuple[FaultProxy, Peer]]:
    """A peer that answers each request with ANSWER, behind a proxy."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(ANSWER)
        await writer.drain()

    async with http_peer(reply or answer) as peer, fault_proxy(peer.url.split("/")[2], *plan) as proxy:
        yield proxy, peer


async def ask(proxy: FaultProxy) -> bytes:
    """What comes back for REQUEST; OSError as the client sees it."""
    host, port = proxy.authority.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(REQUEST)
        return await asyncio.wait_for(reader.read(-1), LIMIT)
    finally:
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def test_nothing_in_the_plan() -> None:
    """All passes; the request and the bytes are counted."""
    async with between() as (proxy, peer):
        assert [await ask(proxy), await ask(proxy)] == [ANSWER, ANSWER]
        assert (proxy.requests, proxy.connections, len(peer.requests)) == (2, 2, 2)
        assert (proxy.request_size, proxy.answer_size) == (2 * len(REQUEST), 2 * len(ANSWER))
        assert not proxy.faults
        assert not proxy.hurt


@pytest.mark.parametrize("kind", [Kind.CUT, Kind.HALF_CLOSE])
@pytest.mark.parametrize("at", [0, 4, 9])
async def test_a_clean_cut(kind: Kind, at: int) -> None:
    """So many bytes and a FIN; the next connection is whole."""
    async with between(Fault(kind, at)) as (proxy, _):
        assert await ask(proxy) == ANSWER[:at]
        assert await ask(proxy) == ANSWER
        assert proxy.faults == {kind: 1}
        assert proxy.hurt


async def test_a_cut_beyond_the_end_does_not_happen() -> None:
    """And is not counted."""
    async with between(Fault(Kind.CUT, len(ANSWER))) as (proxy, _):
        assert await ask(proxy) == ANSWER
        assert not proxy.faults


async def test_only_a_cut_is_told_to_the_server() -> None:
    """To a half-closed client the server writes on, until that one leaves."""

    async def reply(writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(ANSWER)
            await writer.drain()
            await asyncio.sleep(0)

    for kind, told in ((Kind.CUT, True), (Kind.HALF_CLOSE, False)):
        async with between(Fault(kind, 3), reply=reply) as (proxy, peer):
            host, port = proxy.authority.split(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(REQUEST)
            assert await asyncio.wait_for(reader.read(-1), LIMIT) == ANSWER[:3]
            if told:
                await asyncio.wait_for(peer.closed.wait(), LIMIT)
            assert peer.closed.is_set() is told
            writer.close()
            await writer.wait_closed()
            await asyncio.wait_for(peer.closed.wait(), LIMIT)


async def test_a_reset() -> None:
    """It is a RST and no FIN."""
    async with between(Fault(Kind.RESET, 4)) as (proxy, _):
        with pytest.raises(ConnectionResetError):
            await ask(proxy)
        assert proxy.faults == {Kind.RESET: 1}


async def test_silence() -> None:
    """The server has the request, the client no answer."""
    async with between(Fault(Kind.SILENCE, 7)) as (proxy, peer):
        assert await ask(proxy) == b""
        assert len(peer.requests) == proxy.requests == 1
        assert proxy.faults == {Kind.SILENCE: 1}


@pytest.mark.parametrize("at", [0, 10, len(REQUEST) - 1])
async def test_a_cut_upload(at: int) -> None:
    """The server gets a part of the request, and the client nothing."""
    async with between(Fault(Kind.UPLOAD, at)) as (proxy, peer):
        try:
            assert await ask(proxy) == b""
        except ConnectionResetError:
            """The client was still sending."""
        await asyncio.wait_for(peer.closed.wait(), LIMIT)
        assert peer.requests == []
        assert proxy.faults == {Kind.UPLOAD: 1}


async def test_refusals() -> None:
    """Nobody listens, as often as planned; a connection in between is served."""
    refuse = Fault(Kind.REFUSE)
    async with between(refuse, refuse, None, refuse) as (proxy, _):
        for _ in range(2):
            with pytest.raises(ConnectionRefusedError):
                await ask(proxy)
            proxy.relent()
        assert await ask(proxy) == ANSWER
        with pytest.raises(ConnectionRefusedError):
            await ask(proxy)
        proxy.relent()
        proxy.relent()
        assert await ask(proxy) == ANSWER
        assert proxy.faults == {Kind.REFUSE: 3}


async def test_a_stall_and_its_release() -> None:
    """What is held back comes when it is released."""
    async with between(Fault(Kind.STALL, 4)) as (proxy, _):
        asking = asyncio.ensure_future(ask(proxy))
        await asyncio.wait_for(proxy.odd.wait(), LIMIT)
        assert proxy.stalled
        assert (proxy.answer_size, proxy.faults) == (4, {Kind.STALL: 1})
        proxy.release()
        assert await asking == ANSWER
        assert not proxy.stalled


async def test_a_delay_and_single_bytes() -> None:
    """The answer is the same, only later or in more pieces."""
    waited: list[float] = []

    async def pause(seconds: float) -> None:
        waited.append(seconds)

    async with between() as (_, peer):
        plan = (Fault(Kind.DELAY), Fault(Kind.SPLIT))
        async with fault_proxy(peer.url.split("/")[2], *plan, pause=pause) as proxy:
            assert [await ask(proxy), await ask(proxy)] == [ANSWER, ANSWER]
            assert waited == [DELAY]
            assert proxy.faults == {Kind.DELAY: 1, Kind.SPLIT: 1}
            assert not proxy.hurt


async def test_garbled_bytes() -> None:
    """Twice, or as others, and exactly those."""
    plan = (Fault(Kind.DUPLICATE, 2, 3), Fault(Kind.CORRUPT, 8, 5, 0x01), Fault(Kind.CORRUPT, 0, 2, 0x80))
    async with between(*plan) as (proxy, _):
        assert await ask(proxy) == b"0123423456789"
        assert await ask(proxy) == b"0123456798"
        assert await ask(proxy) == b"\xb0\xb123456789"
        assert proxy.faults[Kind.DUPLICATE] == 1
        assert proxy.garbled


async def test_garbled_bytes_that_do_not_all_come() -> None:
    """Those that came were others, and that is counted."""
    async with between(Fault(Kind.CORRUPT, 9, 5, 0x01)) as (proxy, _):
        assert await ask(proxy) == b"0123456788"
        assert proxy.faults == {Kind.CORRUPT: 1}


async def test_garbled_bytes_in_pieces() -> None:
    """However the answer was cut before."""

    async def reply(writer: asyncio.StreamWriter) -> None:
        for index in range(len(ANSWER)):
            writer.write(ANSWER[index : index + 1])
            await writer.drain()
            await asyncio.sleep(0)

    plan = (Fault(Kind.DUPLICATE, 2, 3), Fault(Kind.CORRUPT, 4, 5, 0x01))
    async with between(*plan, reply=reply) as (proxy, _):
        assert await ask(proxy) == b"0123423456789"
        assert await ask(proxy) == b"0123547699"
        assert proxy.faults == {Kind.DUPLICATE: 1, Kind.CORRUPT: 1}


async def test_a_pardon() -> None:
    """Nothing more happens, not even to a connection that stalls, nor where nobody listened."""
    async with between(Fault(Kind.STALL, 4), Fault(Kind.CUT, 1)) as (proxy, _):
        asking = asyncio.ensure_future(ask(proxy))
        await asyncio.wait_for(proxy.odd.wait(), LIMIT)
        proxy.pardon()
        assert [await asking, await ask(proxy)] == [ANSWER, ANSWER]
    async with between(Fault(Kind.REFUSE)) as (proxy, _):
        proxy.pardon()
        assert await ask(proxy) == ANSWER


async def test_nobody_behind_it() -> None:
    """A server that is down is a connection that closes at once."""
    async with between() as (_, peer):
        upstream = peer.url.split("/")[2]
    async with fault_proxy(upstream) as proxy:
        try:
            assert await ask(proxy) == b""
        except ConnectionResetError:
            """The client was still sending."""


def test_a_seed_gives_the_same_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a failure can be seen again."""
    monkeypatch.setenv("FAULT_SEED", "42")
    first, second = (
        [random_fault(rng, set(Kind), 300, 600) for _ in range(200)]
        for rng in (random.Random(fault_seed()), random.Random(42))
    )
    assert first == second
    assert {fault.kind for fault in first} == set(Kind)
    assert max(fault.at for fault in first if fault.kind is Kind.UPLOAD) < 300
