"""The connections of streams that have ended: closed or used again, never left open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from ainative_desktop.runtime.transports.sse import _body
from tests.helpers.recording import streamed
from tests.helpers.serving import LIMIT

Run = Callable[[Coroutine[Any, Any, None]], None]
ANSWERS = 30
EVENTS = b'data: {"type":"token","data":"Hello"}\n\ndata: [DONE]\n\n'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"


class Server:
    """Answers with `data` at once, again and again over the same connection; counts those that are open."""

    def __init__(self, data: bytes) -> None:
        self.url = ""
        self.open = 0
        self.changed = asyncio.Event()
        self._data = data

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\r\n")[0]))
                writer.write(self._data)
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client has gone
        finally:
            self.open -= 1
            self.changed.set()
            writer.close()

    async def until_open(self, most: int) -> None:
        """Wait until no more than that are open."""
        while self.open > most:
            self.changed.clear()
            await self.changed.wait()


@asynccontextmanager
async def serving(data: bytes) -> AsyncIterator[Server]:
    server = Server(data)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/ai/stream"
    try:
        yield server
    finally:
        listening.close()
        await listening.wait_closed()


@pytest.mark.parametrize("method", ["SSE", "AUTO"])
@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"Content-Length: %d\r\n\r\n" % len(EVENTS) + EVENTS,
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(EVENTS) + EVENTS + b"\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(EVENTS) + EVENTS + b"\r\n",
    ],
    ids=["with its length", "in chunks", "in chunks that go on"],
)
def test_no_connection_is_left_open(run: Run, method: Method, data: bytes) -> None:
    """However near to each other the answer's end and its body's are: one at most is kept, for the next."""

    async def check() -> None:
        connections = Connections()
        async with serving(data) as server:
            for _ in range(ANSWERS):
                heard = await streamed(
                    StreamConfig(server.url, method), StreamingEngine(connections=connections)
                )
                assert heard.text == "Hello"
            await asyncio.wait_for(server.until_open(1), LIMIT)
            await connections.aclose()
            await asyncio.wait_for(server.until_open(0), LIMIT)

    run(check())


class Network:
    """The connection beneath a response."""

    closed = False

    async def aclose(self) -> None:
        self.closed = True


class Body(httpx.AsyncByteStream):
    """Two chunks."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"


@pytest.mark.parametrize("chunks", [0, 1, 2, 3])
async def test_a_body_that_is_left(chunks: int) -> None:
    """Its connection is closed unless the body was read to its end, one step after its last chunk."""
    network = Network()
    response = httpx.Response(200, stream=Body(), extensions={"network_stream": network})
    async with _body(response) as body:
        for _ in range(chunks):
            await anext(body, b"")
    assert network.closed is (chunks < 3)
