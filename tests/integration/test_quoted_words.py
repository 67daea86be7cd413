"""What a server says is repeated without the token it was sent, wherever the words are cut."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QApplication
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.protocol.method import Method
from ainative_desktop.protocol.wire import chat_action
from ainative_desktop.redaction import Redactor
from ainative_desktop.runtime.actions import post_action
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.probe import probe_server
from ainative_desktop.runtime.streaming import StreamingEngine
from tests.helpers.peers import Peer, answer, http_peer
from tests.helpers.recording import streamed
from tests.helpers.serving import serving

TOKEN = "qzqzqzqz-zqzqzqzq-qqzzqqzz"  # letters that are in none of our words
HEADERS = {"Authorization": f"Bearer {TOKEN}"}
KNOWN = "wjwjwjwj-jwjwjwjw-wwjjwwjj"  # another one that the app knows, and did not send here


def left_of(words: str) -> list[str]:
    """What is left of a secret: two letters of it side by side."""
    return re.findall(r"[qz]{2}|[wj]{2}", words)


async def told(url: str, method: Method) -> str:
    """What an engine says to its listeners."""
    redactor = Redactor()
    redactor.add(KNOWN)
    connections = Connections(redactor=redactor)
    engine = StreamingEngine(connections=connections)
    heard = await streamed(StreamConfig(url, method, HEADERS, max_reconnect_attempts=0), engine)
    await connections.aclose()
    assert len(heard.errors) == 1, heard.events
    return heard.errors[0].message


def saying(words: str) -> dict[str, str]:
    return {
        "status": "500 Internal Server Error",
        "kind": "application/json",
        "body": json.dumps({"error": words}),
    }


def padded(place: int, secret: str) -> str:
    return "a" * place + f" {secret} and more"


@pytest.mark.parametrize("secret", [TOKEN, KNOWN])
@pytest.mark.parametrize("place", range(170, 202, 3))
def test_a_refusal(qapp: QApplication, place: int, secret: str) -> None:
    """Over SSE, and of a whole answer."""

    async def check() -> None:
        async with http_peer(answer(**saying(padded(place, secret)))) as peer:
            said = await told(peer.url, "SSE")
            assert "aaa" in said
            assert left_of(said) == []

    asyncio.run(check())


@pytest.mark.parametrize("place", range(170, 202, 3))
async def test_an_action(place: int) -> None:
    """Without a stream."""
    async with http_peer(answer(**saying(padded(place, TOKEN)))) as peer:
        connections = Connections()
        with pytest.raises(TransportError) as caught:
            await post_action(StreamConfig(peer.url, headers=HEADERS), chat_action("Hi", []), connections)
        await connections.aclose()
    assert "aaa" in str(caught.value)
    assert left_of(str(caught.value)) == []


@pytest.mark.parametrize("method", ["SSE", "WS"])
@pytest.mark.parametrize("place", range(150, 190, 5))
def test_a_redirect(qapp: QApplication, place: int, method: Method) -> None:
    """Where it goes is told, without what it carries along."""

    async def check() -> None:
        location = f"http://elsewhere.example/{'a' * place}?x={TOKEN}"
        async with http_peer(answer("", status="302 Found", Location=location)) as peer:
            said = await told(peer.url, method)
            assert "elsewhere.example" in said
            assert left_of(said) == []

    asyncio.run(check())


@asynccontextmanager
async def closing(reason: str) -> AsyncIterator[str]:
    """A WebSocket that ends with a reason."""

    async def socket(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.receive_json()
        await websocket.close(4000, reason)

    async with serving(app=Starlette(routes=[WebSocketRoute("/ai/stream", socket)])) as served:
        yield f"{served.url}/ai/stream"


@pytest.mark.parametrize("place", range(88, 97))
def test_the_reason_of_a_websockets_end(qapp: QApplication, place: int) -> None:
    """It may be 123 bytes long, and is cut a little before that."""

    async def check() -> None:
        async with closing("a" * place + f" {TOKEN}") as url:
            said = await told(url, "WS")
            assert "aaa" in said
            assert left_of(said) == []

    asyncio.run(check())


@pytest.mark.parametrize("place", range(40, 62, 3))
def test_an_odd_content_type(qapp: QApplication, place: int) -> None:
    """It is named, since it says what stands at the address."""

    async def check() -> None:
        async with http_peer(answer("x", kind=f"text/{'a' * place}{TOKEN}")) as peer:
            said = await told(peer.url, "SSE")
            assert "text/aaa" in said
            assert left_of(said) == []

    asyncio.run(check())


async def test_a_connection_test() -> None:
    """Its report repeats what the server says of its health."""

    async def health(peer: Peer) -> str:
        connections = Connections()
        report = await probe_server(peer.url, HEADERS, connections)
        await connections.aclose()
        return report.health.words

    for place in range(55, 80, 4):
        body = json.dumps({"status": "a" * place + TOKEN})
        async with http_peer(answer(body, kind="application/json")) as peer:
            said = await health(peer)
            assert "says about itself" in said
            assert left_of(said) == []
