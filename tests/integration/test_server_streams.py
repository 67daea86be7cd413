"""Streams over real sockets: each token at once, one end, and a client that leaves ends the generation."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from ainative_desktop.server import stream_tokens
from ainative_desktop.server.kept_streams import KeepingLimits
from ainative_desktop.server.providers.base import Piece, ProviderError
from ainative_desktop.server.providers.demo import DemoProvider
from ainative_desktop.server.requests import BODY_LIMIT
from tests.helpers.serving import LIMIT, ScriptedProvider, Served, serving

CHAT = {"action": "chat", "params": {"message": "Hi"}}
DONE = {"type": "done"}
NOT_ALONE = KeepingLimits(alone=0.0)  # an answer ends with its listener


def http() -> httpx.AsyncClient:
    return httpx.AsyncClient(trust_env=False, timeout=LIMIT)


def socket(served: Served, **headers: str) -> connect:
    return connect(served.ws, additional_headers={**served.headers, **headers}, proxy=None)


async def received(ws: ClientConnection) -> dict[str, Any]:
    """The next message, without its id."""
    message: dict[str, Any] = json.loads(await asyncio.wait_for(ws.recv(), LIMIT))
    message.pop("id", None)
    return message


async def until_done(ws: ClientConnection) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = []
    while not messages or messages[-1] != DONE:
        messages.append(await received(ws))
    return messages


def token(text: str) -> dict[str, Any]:
    return {"type": "token", "data": text}


async def test_sse_streams_and_ends() -> None:
    async with serving(ScriptedProvider("Hello", " world")) as served, http() as client:
        answer = await client.post(f"{served.url}/ai/stream", json=CHAT, headers=served.headers)
    [stream] = {line[4:].partition(":")[0] for line in answer.text.split("\n") if line.startswith("id: ")}
    assert answer.text.removesuffix("\n\n").split("\n\n") == [
        "retry: 1000",
        f'id: {stream}:1\ndata: {{"type":"token","data":"Hello"}}',
        f'id: {stream}:2\ndata: {{"type":"token","data":" world"}}',
        f'id: {stream}:3\ndata: {{"type":"done"}}',
        "data: [DONE]",
    ]
    assert "server" not in answer.headers
    assert "content-length" not in answer.headers


async def test_sse_sends_a_token_while_the_next_is_not_there() -> None:
    async with serving(ScriptedProvider("Hello", None)) as served, http() as client:
        request = client.stream("POST", f"{served.url}/ai/stream", json=CHAT, headers=served.headers)
        async with request as answer:
            chunks = answer.aiter_raw()
            assert await anext(chunks) == b"retry: 1000\n\n"
            assert b"Hello" in await anext(chunks)


@pytest.mark.parametrize("before", [(), ("Hello",)])
async def test_an_sse_client_that_leaves_ends_the_generation(before: tuple[str, ...]) -> None:
    provider = ScriptedProvider(*before, None)
    async with serving(provider, keeping=NOT_ALONE) as served, http() as client:
        request = client.stream("POST", f"{served.url}/ai/stream", json=CHAT, headers=served.headers)
        async with request:
            await asyncio.wait_for(provider.began.wait(), LIMIT)
            assert not provider.closed.is_set()
        await asyncio.wait_for(provider.closed.wait(), LIMIT)


class Endless:
    """Yields as fast as it can; `closed` is set when that ends."""

    def __init__(self) -> None:
        self.closed = asyncio.Event()

    async def generate(
        self, messages: object, *, model: str | None = None, options: object = None
    ) -> AsyncIterator[Piece]:
        try:
            while True:
                yield "x" * 100
        finally:
            self.closed.set()


async def test_a_client_that_leaves_a_full_pipe_ends_the_generation() -> None:
    provider = Endless()
    async with serving(provider, keeping=NOT_ALONE) as served:
        host, port = served.authority.split(":")
        _, writer = await asyncio.open_connection(host, int(port))
        body = json.dumps(CHAT)
        writer.write(
            f"POST /ai/stream HTTP/1.1\r\nHost: {served.authority}\r\n"
            f"Authorization: {served.headers['Authorization']}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
        )
        await writer.drain()
        async with http() as client:  # the server still answers others while that one does not read
            answer = await client.get(f"{served.url}/health", headers=served.headers)
        assert answer.status_code == 200
        writer.transport.abort()
        await asyncio.wait_for(provider.closed.wait(), LIMIT)


async def test_an_action_whose_client_leaves_ends_the_generation() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, http() as client:
        request = asyncio.create_task(
            client.post(f"{served.url}/ai/action", json=CHAT, headers=served.headers)
        )
        await asyncio.wait_for(provider.began.wait(), LIMIT)
        request.cancel()
        await asyncio.gather(request, return_exceptions=True)
        await asyncio.wait_for(provider.closed.wait(), LIMIT)


async def test_a_websocket_serves_one_action_after_the_other() -> None:
    async with serving(ScriptedProvider("Hello", {"model": "m"})) as served, socket(served) as ws:
        for _ in range(3):
            await ws.send(json.dumps(CHAT))
            assert await until_done(ws) == [
                token("Hello"),
                {"type": "metadata", "data": {"model": "m"}},
                DONE,
            ]


async def test_a_stop_frame_ends_the_generation_and_the_socket_stays_open() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, socket(served) as ws:
        await ws.send(json.dumps(CHAT))
        assert await received(ws) == token("Hello")
        await ws.send('{"type":"stop"}')
        assert await until_done(ws) == [DONE]
        assert provider.closed.is_set()
        await ws.send('{"type":"stop"}')  # with nothing to stop, nothing is said
        await ws.send(json.dumps(CHAT))
        assert await received(ws) == token("Hello")


async def test_a_stop_frame_ends_an_endless_burst() -> None:
    provider = Endless()
    async with serving(provider) as served, socket(served) as ws:
        await ws.send(json.dumps(CHAT))
        await ws.recv()
        await ws.send('{"type":"stop"}')
        assert (await until_done(ws))[-1] == DONE
        assert provider.closed.is_set()


@pytest.mark.parametrize("abruptly", [False, True])
async def test_a_websocket_that_closes_ends_the_generation(abruptly: bool) -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider, keeping=NOT_ALONE) as served, socket(served) as ws:
        await ws.send(json.dumps(CHAT))
        await ws.recv()
        if abruptly:
            ws.transport.abort()
        else:
            await ws.close()
        await asyncio.wait_for(provider.closed.wait(), LIMIT)


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        ("not json", "JSON"),
        ("[1]", "object"),
        ('{"type":"hello"}', "action"),
        ('{"action":"chat","provider":"none"}', "scripted"),
        (b"{}", "text frame"),
    ],
)
async def test_a_malformed_frame_is_an_error_then_done_and_the_next_may_come(
    frame: str | bytes, words: str
) -> None:
    async with serving(ScriptedProvider("Hello")) as served, socket(served) as ws:
        await ws.send(frame)
        error, done = await until_done(ws)
        assert (error["type"], done) == ("error", DONE)
        assert words in error["data"]
        await ws.send(json.dumps(CHAT))
        assert await until_done(ws) == [token("Hello"), DONE]


async def test_a_second_action_while_one_streams_closes_the_socket() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, socket(served) as ws:
        await ws.send(json.dumps(CHAT))
        await ws.recv()
        await ws.send(json.dumps(CHAT))
        with pytest.raises(ConnectionClosed) as caught:
            await asyncio.wait_for(ws.recv(), LIMIT)
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1008
        assert provider.closed.is_set()


async def test_a_frame_above_the_limit_closes_the_socket() -> None:
    async with serving() as served, socket(served) as ws:

        async def send_too_much() -> None:
            await ws.send("x" * (BODY_LIMIT + 1))
            await asyncio.wait_for(ws.recv(), LIMIT)  # where the whole frame went out before the refusal

        with pytest.raises(ConnectionClosed) as caught:
            await send_too_much()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1009


@pytest.mark.parametrize("error", [ProviderError("No luck."), ValueError("No luck.")])
async def test_a_generator_that_raises_is_an_error_then_done_on_both(error: Exception) -> None:
    async with serving(ScriptedProvider("Hel", error)) as served:
        async with socket(served) as ws:
            await ws.send(json.dumps(CHAT))
            assert await until_done(ws) == [token("Hel"), {"type": "error", "data": "No luck."}, DONE]
        async with http() as client:
            answer = await client.post(f"{served.url}/ai/stream", json=CHAT, headers=served.headers)
    lines = [line for line in answer.text.split("\n") if line.startswith("data: ")]
    assert lines[-3:] == [
        'data: {"type":"error","data":"No luck."}',
        'data: {"type":"done"}',
        "data: [DONE]",
    ]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": ""}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_a_handshake_is_refused_with_its_status(headers: dict[str, str], status: int) -> None:
    async with serving(origins=["https://good.example"]) as served:
        with pytest.raises(InvalidStatus) as caught:
            await socket(served, **headers)
        assert caught.value.response.status_code == status
        async with socket(served, Origin="https://good.example") as ws:
            await ws.send(json.dumps(CHAT))
            assert (await until_done(ws))[-1] == DONE


async def test_a_handshake_to_another_host_name_is_refused() -> None:
    async with serving() as served:
        host, port = served.authority.split(":")
        uri = f"ws://evil.example:{port}/ai/stream"
        with pytest.raises(InvalidStatus) as caught:
            await connect(uri, host=host, additional_headers=served.headers, proxy=None)
    assert caught.value.response.status_code == 421


@pytest.mark.parametrize("leaves", [False, True])
async def test_stream_tokens_in_a_bare_app(leaves: bool) -> None:
    provider = ScriptedProvider("Hello", *([None] if leaves else []))

    async def stream(request: Request) -> StreamingResponse:
        return StreamingResponse(stream_tokens(provider.generate([])), media_type="text/event-stream")

    app = Starlette(routes=[Route("/stream", stream)])
    async with serving(app=app) as served, http() as client:
        async with client.stream("GET", f"{served.url}/stream") as answer:
            first = await anext(answer.aiter_raw())
        await asyncio.wait_for(provider.closed.wait(), LIMIT)
    assert first.startswith(b'data: {"type":"token","data":"Hello"}\n\n')
    assert answer.headers["content-type"].startswith("text/event-stream")


async def test_fifty_thousand_tokens_cost_little() -> None:
    asked = {"action": "chat", "params": {"message": "/demo tokens=50000 rate=max"}}
    async with serving(providers={"demo": DemoProvider()}) as served, http() as client:
        began = time.process_time()
        request = client.stream("POST", f"{served.url}/ai/stream", json=asked, headers=served.headers)
        async with request as answer:
            count = 0
            async for chunk in answer.aiter_raw():
                count += chunk.count(b'data: {"type":"token"')
        spent = time.process_time() - began
    assert count == 50_000
    assert spent < 1.0  # both ends together; about 0.15 s on an ordinary machine
