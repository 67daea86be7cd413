"""What a server does wrong over a WebSocket: each gets one sentence and one end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.failing import ERROR, failure_of, once
from tests.helpers.peers import answer, http_peer, raw
from tests.helpers.recording import ACTION, Recorder, streamed
from tests.helpers.serving import LIMIT

Run = Callable[[Coroutine[Any, Any, None]], None]


@asynccontextmanager
async def socket_peer(talk: Callable[[ServerConnection], Coroutine[Any, Any, None]]) -> AsyncIterator[str]:
    """A WebSocket server that reads the action and then does as `talk` says."""

    async def handle(connection: ServerConnection) -> None:
        await connection.recv()
        await talk(connection)

    async with serve(handle, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}/ai/stream"


@pytest.mark.parametrize("code", [1000, 1001, 1011, 4000])
def test_a_websocket_that_closes_before_done(run: Run, code: int) -> None:
    """It is an interruption with whatever code; what came stays, and the reason is told."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"token","data":"Hello"}')
            await connection.close(code, "out of memory")

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("Hello", StreamEnd("interrupted", clean=False))
        [error] = heard.errors
        assert "out of memory" in error.message

    run(check())


def test_a_websocket_that_is_cut(run: Run) -> None:
    """No closing handshake at all is an interruption too."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"token","data":"Hello"}')
            await connection.ping()
            connection.transport.close()

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert heard.text == "Hello"
        assert heard.end.reason == "interrupted"

    run(check())


def test_first_frame_that_is_not_json(run: Run) -> None:
    """It is text, also where it came as bytes."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send("<plain> ")
            await connection.send("bytes é".encode())
            await connection.send("")
            await connection.send('{"type":"done"}')

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("<plain> bytes é", StreamEnd("complete"))

    run(check())


def test_a_frame_that_is_too_large(run: Run) -> None:
    """Beyond 16 MiB the stream ends with what came."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send("Hello")
            await connection.send("x" * (16 * 2**20 + 1))

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("Hello", ERROR)
        assert [error.code for error in heard.errors] == ["too_large"]

    run(check())


def test_a_websocket_server_that_finds_the_action_too_large(run: Run) -> None:
    """Its 1009 means what 413 means."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.close(1009)

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert heard.end == ERROR
        assert "History sent" in heard.errors[0].message

    run(check())


def test_done_without_a_close(run: Run) -> None:
    """The end is told at once, whether or not the peer closes."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"done"}')
            await connection.wait_closed()

        async with socket_peer(talk) as url:
            engine = StreamingEngine()
            heard = Recorder(engine)
            await asyncio.wait_for(engine.start(StreamConfig(url, "WS"), ACTION), LIMIT)
        assert heard.end == StreamEnd("complete")

    run(check())


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("401 Unauthorized", "http_401"),
        ("403 Forbidden", "http_403"),
        ("429 Too Many Requests", "http_429"),
        ("500 Internal Server Error", "http_500"),
        ("404 Not Found", "no_websocket"),
        ("426 Upgrade Required", "no_websocket"),
        ("200 OK", "no_websocket"),
    ],
)
def test_a_refused_upgrade(run: Run, status: str, code: str) -> None:
    """The status tells whether it is the token, the load, or that there is no WebSocket."""

    async def check() -> None:
        async with http_peer(answer("", status=status)) as peer:
            error = await failure_of(StreamConfig(peer.url, "WS"))
            assert (error.code, error.status) == (code, int(status[:3]))
            assert len(peer.requests) == 1

    run(check())


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "unreachable"), (b"HTTP/1.1 101 Swi", "unreachable"), (b"nonsense\r\n\r\n", "no_websocket")],
)
def test_an_upgrade_without_an_answer(run: Run, data: bytes, code: str) -> None:
    """What is no HTTP is no WebSocket; a connection that is cut says nothing of what the server offers."""

    async def check() -> None:
        async with http_peer(raw(data)) as peer:
            assert (await failure_of(once(peer.url, "WS"))).code == code

    run(check())
