"""The app's own client and server over a line that breaks at any byte: one answer, whole, from one prompt."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from ainative_desktop.server.app import create_app
from tests.helpers.recording import streamed
from tests.helpers.serving import TOKEN, ScriptedProvider, serving

WORDS = ("Not ", "a ", {"model": "m"}, "wörd ", "is ", "lost")
TEXT = "Not a wörd is lost"
STEP = 17  # bytes between two places of a cut; odd, so that events are cut in many ways


@dataclass
class Line:
    """Passes bytes on between client and server, and breaks once after `remaining` of the server's."""

    port: int = 0
    remaining: int | None = None
    cuts: int = 0
    passed: int = 0


@asynccontextmanager
async def breaking_line(authority: str) -> AsyncIterator[Line]:
    line = Line()
    tasks: set[asyncio.Task[None]] = set()
    host, port = authority.split(":")

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        there, back = await asyncio.open_connection(host, int(port))
        up = asyncio.create_task(copied(reader, back))
        try:
            while data := await there.read(65536):
                if line.remaining is not None:
                    data, line.remaining = data[: line.remaining], line.remaining - len(data)
                writer.write(data)
                line.passed += len(data)
                await writer.drain()
                if line.remaining is not None and line.remaining <= 0:
                    line.remaining = None
                    line.cuts += 1
                    break
        except OSError:
            pass
        finally:
            up.cancel()
            back.transport.abort()
            writer.close()
            tasks.discard(task)

    async def copied(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    line.port = server.sockets[0].getsockname()[1]
    try:
        yield line
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.parametrize("method", ["SSE", "WS"])
async def test_a_line_that_breaks_at_any_byte(method: Method) -> None:
    provider = ScriptedProvider(*WORDS)
    app = create_app(
        token=TOKEN, providers={"scripted": provider}, default_provider="scripted", allowed_hosts=None
    )

    async def sleep(seconds: float) -> None:
        await asyncio.sleep(0)

    async with serving(app=app) as served, breaking_line(served.authority) as line:
        connections = Connections()
        config = StreamConfig(f"http://127.0.0.1:{line.port}/ai/stream", method, served.headers)

        async def answered() -> None:
            engine = StreamingEngine(sleep=sleep, jitter=lambda: 0.0, connections=connections)
            before = len(provider.conversations)
            heard = await streamed(config, engine)
            assert (heard.text, heard.end, heard.errors) == (TEXT, StreamEnd("complete"), [])
            assert heard.metadata == [{"model": "m"}]
            assert len(provider.conversations) == before + 1

        await answered()  # from which the client knows that the server keeps its answers
        whole = line.passed
        for place in range(1, whole, STEP):
            line.remaining = place
            await answered()
            assert line.remaining is None
        assert line.cuts >= (whole - 1) // STEP > 5
        await connections.aclose()
