"""Connections that ask for nothing are ended, those that work are left alone; on real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.client import connect

from ainative_desktop.server.connections import ConnectionBounds
from tests.helpers.serving import LIMIT, ScriptedProvider, Served, serving

SHORT = ConnectionBounds(request=0.3)
CHAT = json.dumps({"action": "chat", "params": {"message": "Hi"}})


def head(served: Served, path: str = "POST /ai/stream", length: int = len(CHAT)) -> bytes:
    return (
        f"{path} HTTP/1.1\r\nHost: {served.authority}\r\n"
        f"Authorization: {served.headers['Authorization']}\r\nContent-Length: {length}\r\n\r\n"
    ).encode()


@asynccontextmanager
async def connected(served: Served) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    host, port = served.authority.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def rest(reader: asyncio.StreamReader) -> bytes:
    """All that comes until the connection ends."""
    found = b""
    try:
        while chunk := await asyncio.wait_for(reader.read(65536), LIMIT):
            found += chunk
    except ConnectionResetError:
        pass
    return found


@pytest.mark.parametrize("part", [b"", b"GET /hea", b"GET /health HTTP/1.1\r\nHost: x\r\nX-A: "], ids=repr)
async def test_a_request_that_never_comes_whole_ends_its_connection(part: bytes) -> None:
    async with serving(bounds=SHORT) as served, connected(served) as (reader, writer):
        writer.write(part)
        assert await rest(reader) == b""


@pytest.mark.parametrize("path", ["POST /ai/stream", "POST /ai/action", "POST /ai/tool"])
async def test_a_body_that_never_comes_whole_ends_its_connection(path: str) -> None:
    provider = ScriptedProvider("Hello")
    async with serving(provider, bounds=SHORT) as served, connected(served) as (reader, writer):
        writer.write(head(served, path) + CHAT[:-1].encode())
        assert await rest(reader) == b""
    assert not provider.began.is_set()


async def test_bytes_that_trickle_in_do_not_buy_time() -> None:
    async with serving(bounds=SHORT) as served, connected(served) as (reader, writer):
        writer.write(head(served, length=10_000))
        ended = asyncio.ensure_future(rest(reader))
        sent = 0
        while not ended.done() and sent < 10_000:
            writer.write(b" ")
            sent += 1
            await asyncio.wait((ended,), timeout=0.01)
        assert sent < 10_000
        assert await ended == b""


async def test_a_refused_request_cannot_hold_its_connection_with_its_body() -> None:
    async with serving(bounds=SHORT) as served, connected(served) as (reader, writer):
        writer.write(head(served, length=10_000).replace(b"Bearer", b"Nobody"))
        assert b"401 Unauthorized" in await rest(reader)


async def test_a_second_request_has_its_own_time() -> None:
    async with serving(bounds=SHORT) as served, connected(served) as (reader, writer):
        for _ in range(2):
            writer.write(head(served, "GET /health", 0))
            assert b"200 OK" in await asyncio.wait_for(reader.readuntil(b"}"), LIMIT)
        writer.write(b"GET /hea")
        assert await rest(reader) == b""


async def test_an_answer_may_take_longer() -> None:
    provider = ScriptedProvider("Hello", None, " you")
    async with serving(provider, bounds=SHORT) as served, connected(served) as (reader, writer):
        writer.write(head(served) + CHAT.encode())
        await asyncio.wait_for(reader.readuntil(b"Hello"), LIMIT)
        async with connected(served) as (silent, _):  # which comes later, and has been ended by now
            assert await rest(silent) == b""
        provider.go.set()
        assert b"[DONE]" in await asyncio.wait_for(reader.readuntil(b"[DONE]"), LIMIT)


async def test_a_websocket_may_take_longer() -> None:
    provider = ScriptedProvider("Hello", None)
    async with (
        serving(provider, bounds=SHORT) as served,
        connect(served.ws, additional_headers=served.headers, proxy=None) as socket,
    ):
        await socket.send(CHAT)
        assert "Hello" in str(await socket.recv())
        async with connected(served) as (silent, _):
            assert await rest(silent) == b""
        provider.go.set()
        assert "done" in str(await asyncio.wait_for(socket.recv(), LIMIT))


async def test_no_more_connections_than_there_may_be() -> None:
    bounds = ConnectionBounds(connections=2)
    async with serving(bounds=bounds) as served, connected(served) as (reader, writer), connected(served):
        async with connected(served) as (refused, _):
            assert await rest(refused) == b""
        writer.write(head(served, "GET /health", 0))
        assert b"200 OK" in await asyncio.wait_for(reader.readuntil(b"}"), LIMIT)
        writer.transport.abort()
        await asyncio.wait_for(until_answered(served), LIMIT)


async def test_idle_connections_give_way() -> None:
    """The one that has been idle the longest; none that is asked something, or only begins to ask."""
    provider = ScriptedProvider("Hello", None, " you")
    async with (
        serving(provider, bounds=ConnectionBounds(connections=3)) as served,
        connected(served) as (first, asking),
        connected(served) as (second, asking_later),
        connected(served) as (streaming, prompting),
    ):
        for reader, writer in ((first, asking), (second, asking_later)):
            writer.write(head(served, "GET /health", 0))
            await asyncio.wait_for(reader.readuntil(b"}"), LIMIT)
        prompting.write(head(served) + CHAT.encode())
        await asyncio.wait_for(streaming.readuntil(b"Hello"), LIMIT)
        async with connected(served) as (_, silent):
            assert await rest(first) == b""
            silent.write(b"GET /hea")  # which is not idle
            async with connected(served) as (newest, writer):
                writer.write(head(served, "GET /health", 0)[:-2])
                assert await rest(second) == b""
                async with connected(served) as (refused, _):
                    assert await rest(refused) == b""
                writer.write(b"\r\n")
                assert b"200 OK" in await asyncio.wait_for(newest.readuntil(b"}"), LIMIT)
        provider.go.set()
        assert b"[DONE]" in await asyncio.wait_for(streaming.readuntil(b"[DONE]"), LIMIT)


async def until_answered(served: Served) -> None:
    """Ask again and again until there is room."""
    found = b""
    while b"200 OK" not in found:
        async with connected(served) as (reader, writer):
            writer.write(head(served, "GET /health", 0).replace(b"Content", b"Connection: close\r\nContent"))
            found = await rest(reader)


async def test_headers_beyond_reason_are_refused() -> None:
    async with serving() as served, connected(served) as (reader, writer):
        writer.write(b"GET /health HTTP/1.1\r\nX-A: " + b"a" * 100_000)
        assert b"400 Bad Request" in await rest(reader)


async def test_two_hosts_are_refused() -> None:
    async with serving() as served, connected(served) as (reader, writer):
        writer.write(head(served, "GET /health", 0).replace(b"Auth", b"Host: evil.example\r\nAuth", 1))
        assert b"400 Bad Request" in await asyncio.wait_for(reader.read(100), LIMIT)
