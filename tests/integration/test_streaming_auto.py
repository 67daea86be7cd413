"""AUTO takes what works, falls over on proof alone, remembers, and says what it chose and why."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.dialects import Script, dialect
from tests.helpers.peers import answer, chunked, http_peer, raw
from tests.helpers.recording import streamed

Run = Callable[[Coroutine[Any, Any, None]], None]


@asynccontextmanager
async def sharing() -> AsyncIterator[Connections]:
    connections = Connections()
    try:
        yield connections
    finally:
        await connections.aclose()


def test_only_sse(run: Run) -> None:
    """SSE comes first, and no WebSocket is tried."""

    async def check() -> None:
        script = Script()
        async with dialect(script, ws=False) as served:
            heard = await streamed(StreamConfig(served.url, "AUTO"))
        assert [(start.transport, start.reason) for start in heard.starts] == [("SSE", "chosen by Auto")]
        assert heard.text == "Hello world"

    run(check())


def test_only_ws(run: Run) -> None:
    """404 for the POST is proof: WS is used, the reason is told, and it comes first the next time."""

    async def check() -> None:
        script = Script()
        async with dialect(script, sse=False) as served, sharing() as connections:
            first, second = [
                await streamed(StreamConfig(served.url, "AUTO"), StreamingEngine(connections=connections))
                for _ in range(2)
            ]
        assert first.text == second.text == "Hello world"
        assert first.starts[0].transport == second.starts[0].transport == "WS"
        assert first.starts[0].reason == "chosen by Auto: SSE is not offered (404)"
        assert second.starts[0].reason == "chosen by Auto: it worked before"
        assert len(script.bodies) == 2

    run(check())


def test_neither(run: Run) -> None:
    """Both refusals are told in one sentence."""

    async def check() -> None:
        script = Script()
        async with dialect(script, sse=False, ws=False) as served:
            heard = await streamed(StreamConfig(served.url, "AUTO"))
        assert heard.end == StreamEnd("error", clean=False)
        [error] = heard.errors
        assert (error.code, error.status) == ("not_offered", 404)
        assert "neither SSE nor WebSocket" in error.message
        assert script.bodies == []
        assert heard.starts == []

    run(check())


def test_what_was_remembered_is_gone(run: Run) -> None:
    """A server that lost its WebSocket is reached over SSE, and that is remembered."""

    async def check() -> None:
        script = Script()
        async with dialect(script, ws=False) as served, sharing() as connections:
            config = StreamConfig(served.url, "AUTO")
            key = f"{served.url}/ai/stream"
            connections.last_worked[key] = "WS"
            heard = await streamed(config, StreamingEngine(connections=connections))
            assert connections.last_worked == {key: "SSE"}
        assert heard.starts[0].transport == "SSE"
        assert heard.starts[0].reason == "chosen by Auto: WebSocket is not offered (404)"

    run(check())


@pytest.mark.parametrize("status", [404, 405, 406, 415, 426, 501])
def test_proof(run: Run, status: int) -> None:
    """These statuses say that SSE is not offered: an upgrade is tried."""

    async def check() -> None:
        async with http_peer(answer("", status=f"{status} No")) as peer:
            heard = await streamed(StreamConfig(peer.url, "AUTO"))
            assert [request[0].split()[0] for request in peer.requests] == ["POST", "GET"]
            assert peer.requests[1][1]["upgrade"] == "websocket"
            assert heard.errors[0].code == "not_offered"

    run(check())


def test_another_content_type_is_proof(run: Run) -> None:
    """A web page with 200 says that SSE is not offered."""

    async def check() -> None:
        page = answer("<html>", kind="text/html")
        async with http_peer(page) as peer:
            await streamed(StreamConfig(peer.url, "AUTO"))
            assert [request[0].split()[0] for request in peer.requests] == ["POST", "GET"]

    run(check())


@pytest.mark.parametrize(
    "reply",
    [
        *[answer("", status=f"{status} No") for status in (400, 401, 403, 408, 413, 429, 500, 502, 503)],
        raw(b""),
        answer(""),
        answer("", kind=""),
        answer('{"error":"broken"}', kind="application/json"),
        chunked(b"data: Hello\n\n", finish=False),
        chunked(b'data: {"type":"error","data":"broken"}\n\n'),
    ],
)
def test_no_proof(run: Run, reply: Any) -> None:
    """Anything else is reported, and the prompt goes nowhere else."""

    async def check() -> None:
        async with http_peer(reply) as peer:
            heard = await streamed(StreamConfig(peer.url, "AUTO"))
            assert len(peer.requests) == peer.connections == 1
            assert len(heard.errors) == 1
            assert heard.end.reason in ("error", "interrupted")

    run(check())


def test_a_failure_of_the_other_one_is_reported(run: Run) -> None:
    """Where SSE is not offered and the upgrade asks for a token, it is the token that is told."""

    async def check() -> None:
        replies = (answer("", status="404 No"), answer("", status="401 No"))
        async with http_peer(*replies) as peer:
            heard = await streamed(StreamConfig(peer.url, "AUTO"))
            assert heard.errors[0].status == 401

    run(check())
