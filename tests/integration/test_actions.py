"""Actions without a stream: their answer, and what stands in its place."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.protocol.wire import chat_action
from ainative_desktop.runtime.actions import post_action
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from tests.helpers.peers import answer, http_peer, unused_url
from tests.helpers.serving import ScriptedProvider, serving

ACTION = chat_action("Hi", [{"role": "user", "content": "Hi"}])


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    shared = Connections()
    yield shared
    await shared.aclose()


async def test_an_answer(connections: Connections) -> None:
    """From the embedded server."""
    async with serving(ScriptedProvider("Hello", " there")) as served:
        config = StreamConfig(f"{served.url}/ai/stream", headers=served.headers)
        reply = await post_action(config, ACTION, connections)
    assert reply.messages[-1]["content"] == "Hello there"


async def test_a_redirect_is_told_and_not_followed(connections: Connections) -> None:
    """The access token would go along."""
    async with http_peer(answer("{}", kind="application/json")) as elsewhere:
        refusal = answer("", status="307 Temporary Redirect", Location=elsewhere.url)
        async with http_peer(refusal) as peer:
            config = StreamConfig(peer.url, headers={"Authorization": "Bearer canary"})
            with pytest.raises(TransportError, match="redirects to") as refused:
                await post_action(config, ACTION, connections)
        assert (refused.value.event.code, elsewhere.connections) == ("redirect", 0)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        ("401 Unauthorized", '{"error":"no"}', r"access token.*401: no"),
        ("200 OK", '{"error":"The model is away"}', "The model is away"),
        ("200 OK", "[]", "not JSON"),
        ("200 OK", "nonsense", "not JSON"),
    ],
)
async def test_what_goes_wrong(connections: Connections, status: str, body: str, words: str) -> None:
    """In a person's words."""
    async with http_peer(answer(body, status=status, kind="application/json")) as peer:
        with pytest.raises(TransportError, match=words):
            await post_action(StreamConfig(peer.url), ACTION, connections)


async def test_nobody_there(connections: Connections) -> None:
    """It says what to look at."""
    with pytest.raises(TransportError, match="could not be reached"):
        await post_action(StreamConfig(await unused_url()), ACTION, connections)
