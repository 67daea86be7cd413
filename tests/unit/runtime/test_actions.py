"""An action that is cancelled is ended on a server that would go on with it, and on no other."""

from __future__ import annotations

import asyncio

import pytest

from ainative_desktop.protocol.wire import ActionRequest
from ainative_desktop.runtime.actions import post_action
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from tests.helpers.peers import Peer, answer, http_peer


async def silent(writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def cancelled(peer: Peer, *, knows_keys: bool) -> None:
    connections = Connections()
    if knows_keys:
        connections.knowing.add(peer.url)
    request = ActionRequest("chat", {"message": "Hi"})
    task = asyncio.ensure_future(
        post_action(StreamConfig(peer.url), request, connections, new_key=lambda: "key")
    )
    while not peer.requests:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await connections.aclose()


@pytest.mark.parametrize("knows_keys", [True, False])
async def test_a_cancelled_action(knows_keys: bool) -> None:
    async with http_peer(silent, answer("", status="204 No Content")) as peer:
        await asyncio.wait_for(cancelled(peer, knows_keys=knows_keys), 10)
        lines = [line for line, _, _ in peer.requests]
        assert len(lines) == (2 if knows_keys else 1)
        assert {headers["idempotency-key"] for _, headers, _ in peer.requests} == {"key"}
        if knows_keys:
            assert lines[1].startswith("DELETE /ai/stream ")
