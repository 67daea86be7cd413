"""Streams that nobody listens to, that say nothing, or that are read slowly, over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from websockets.exceptions import ConnectionClosed

from ainative_desktop.server.kept_streams import KeepingLimits
from tests.helpers.resuming import (
    CHAT,
    Answer,
    http,
    numbers,
    received,
    said,
    socket,
    sse,
    taken,
    ws,
)
from tests.helpers.serving import LIMIT, ScriptedProvider, serving

BOTH = pytest.mark.parametrize("ask", [sse, ws])


@BOTH
async def test_an_abandoned_generation_goes_on_for_its_time_alone(ask: Answer) -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider, keeping=KeepingLimits(alone=0.3)) as served:
        loop = asyncio.get_running_loop()
        began = loop.time()
        await taken(ask(served), 1)
        await asyncio.wait_for(provider.closed.wait(), LIMIT)
        assert loop.time() - began > 0.29


async def test_the_end_of_the_server_ends_what_goes_on_alone() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served:
        await taken(sse(served), 1)
    assert provider.closed.is_set()


async def test_signs_of_life_while_nothing_comes() -> None:
    provider = ScriptedProvider("Hello", None)
    async with (
        serving(provider, keeping=KeepingLimits(idle=0.01)) as served,
        http(served) as client,
        client.stream("POST", "/stream", json=CHAT) as answer,
    ):
        lines = answer.aiter_lines()
        seen: list[str] = []
        while not (any("Hello" in line for line in seen) and seen[-1] == ": keep-alive"):
            seen.append(await asyncio.wait_for(anext(lines), LIMIT))
        assert seen[0] == "retry: 1000"
        provider.go.set()
        assert "data: [DONE]" in [line async for line in lines]


async def test_a_slow_reader_loses_nothing_and_holds_the_generator_back() -> None:
    limits = KeepingLimits(ahead=50_000, stream=200_000)
    made = 0

    class Counting:
        async def generate(
            self, messages: object, *, model: str | None = None, options: object = None
        ) -> AsyncIterator[str]:
            nonlocal made
            for number in range(20_000):
                made += 1
                yield f"{number} " + "x" * 1000

    async with serving(Counting(), keeping=limits) as served:  # 20 MB, more than sockets hold
        events = sse(served)
        await anext(events)
        async with http(served) as client:  # and the server answers others meanwhile
            for _ in range(5):
                assert (await client.get(f"{served.url}/health")).status_code == 200
        assert made < 15_000
        rest = await taken(events)
    assert numbers(rest) == list(range(2, 20_002))


async def test_a_websocket_that_never_asks_is_closed() -> None:
    async with serving(keeping=KeepingLimits(first=0.05)) as served, socket(served) as connection:
        with pytest.raises(ConnectionClosed) as caught:
            await asyncio.wait_for(connection.recv(), LIMIT)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1008


async def test_a_websocket_that_has_asked_may_stay() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider, keeping=KeepingLimits(first=0.3)) as served, socket(served) as connection:
        await connection.send(json.dumps(CHAT))
        await received(connection)
        async with socket(served) as silent:  # which comes later, and has been closed by now
            with pytest.raises(ConnectionClosed):
                await asyncio.wait_for(silent.recv(), LIMIT)
        provider.go.set()
        assert (await received(connection))[1] == {"type": "done"}
        await connection.send(json.dumps(CHAT))
        assert said([await received(connection) for _ in range(2)])[1] == {"type": "done"}
