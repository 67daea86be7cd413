"""The last word to a server: what it says, to whom, and that nobody is held up by it."""

from __future__ import annotations

import asyncio
import time

import pytest

from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.transports import farewell
from ainative_desktop.runtime.transports.base import Submission
from ainative_desktop.runtime.transports.farewell import abandon
from tests.helpers.peers import answer, http_peer, raw, unused_url

TOKEN = {"Authorization": "Bearer secret-token"}


def submission(last: str | None = None) -> Submission:
    return Submission({"action": "chat"}, "a-key", last)


@pytest.mark.parametrize("last", [None, "stream:7"])
async def test_the_server_hears_which_answer_nobody_waits_for(last: str | None) -> None:
    """One DELETE, by the prompt's key and, if there was one, by the last event; let in as the prompt was."""
    async with http_peer(answer("", status="204 No Content")) as peer:
        connections = Connections()
        await abandon(StreamConfig(peer.url, "SSE", TOKEN), submission(last), connections)
        await connections.aclose()
    [(line, headers, body)] = peer.requests
    assert line == "DELETE /ai/stream HTTP/1.1"
    assert headers["idempotency-key"] == "a-key"
    assert headers.get("last-event-id") == last
    assert headers["authorization"] == "Bearer secret-token"
    assert body == b""


async def test_the_address_of_a_websocket_is_told_over_http() -> None:
    """There is one server behind both."""
    async with http_peer(answer("", status="204 No Content")) as peer:
        connections = Connections()
        await abandon(StreamConfig(peer.url.replace("http", "ws", 1), "WS"), submission(), connections)
        await connections.aclose()
    assert peer.requests[0][0].startswith("DELETE /ai/stream ")


async def test_a_redirect_takes_no_token_along() -> None:
    """It is not followed."""
    async with http_peer(answer("", status="204 No Content")) as other:
        moved = answer("", status="307 Temporary Redirect", Location=other.url)
        async with http_peer(moved) as peer:
            connections = Connections()
            await abandon(StreamConfig(peer.url, "SSE", TOKEN), submission(), connections)
            await connections.aclose()
        assert len(peer.requests) == 1
        assert other.connections == 0


@pytest.mark.parametrize("kind", ["nobody", "hangs up", "refuses", "no address"])
async def test_a_server_that_does_not_hear_it_is_nobodys_trouble(kind: str) -> None:
    """It gives the answer up by itself; whoever asked is not told."""
    reply = raw() if kind == "hangs up" else answer("no", status="500 Internal Server Error")
    async with http_peer(reply) as peer:
        url = {"nobody": await unused_url(), "no address": "gopher://x"}.get(kind, peer.url)
        connections = Connections()
        await abandon(StreamConfig(url), submission(), connections)
        await connections.aclose()


async def test_a_server_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing the app waits for last words, so they have a limit."""
    monkeypatch.setattr(farewell, "TIME_LIMIT", 0.05)

    async def never(_: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with http_peer(never) as peer:
        connections = Connections()
        connections.bid(abandon(StreamConfig(peer.url), submission(), connections))
        began = time.monotonic()
        await connections.aclose()
        assert time.monotonic() - began < 5
