"""The probe against real servers: what works, what does not, and what AUTO makes of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.probe import probe_server
from tests.helpers.dialects import Script, dialect
from tests.helpers.peers import answer, chunked, http_peer, unused_url
from tests.helpers.serving import LIMIT, ScriptedProvider, serving


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    shared = Connections()
    yield shared
    await shared.aclose()


async def test_a_server_that_works(connections: Connections) -> None:
    """Health, SSE and WS each with their time; the prompts are stopped at their first event."""
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served:
        report = await probe_server(served.url, served.headers, connections)
        await asyncio.wait_for(provider.closed.wait(), LIMIT)
    assert (report.ok, report.auto) == (True, "SSE")
    for probe in (report.health, report.sse, report.ws):
        assert probe.ok
        assert probe.ms is not None
        assert probe.words in report.lines
    assert len(provider.conversations) == 2


async def test_a_wrong_token(connections: Connections) -> None:
    """Each try says so, and AUTO would too."""
    async with serving() as served:
        report = await probe_server(served.url + "/ai/stream", {"Authorization": "Bearer wrong"}, connections)
    assert (report.ok, report.auto) == (False, None)
    assert all("access token" in line for line in report.lines[:3])
    assert report.sse.offered


async def test_only_ws(connections: Connections) -> None:
    """AUTO will use WebSocket, and a missing /health is told without spoiling that."""
    async with dialect(Script(), sse=False) as served:
        report = await probe_server(served.url, {}, connections)
    assert (report.ok, report.auto, report.sse.offered) == (True, "WS", False)
    assert not report.health.ok


async def test_only_sse(connections: Connections) -> None:
    """AUTO will use SSE."""
    async with dialect(Script(), ws=False) as served:
        report = await probe_server(served.url, {}, connections)
    assert (report.ok, report.auto, report.ws.offered) == (True, "SSE", False)


async def test_neither(connections: Connections) -> None:
    """Nothing works, and that is what it says."""
    async with dialect(Script(), sse=False, ws=False) as served:
        report = await probe_server(served.url, {}, connections)
    assert (report.ok, report.auto) == (False, None)
    assert "neither" in report.words


async def test_a_server_that_is_down(connections: Connections) -> None:
    """One sentence for each, at once: nobody waits for retries here."""
    report = await probe_server(await unused_url(), {}, connections)
    assert [probe.ok for probe in (report.health, report.sse, report.ws)] == [False] * 3
    assert all("could not be reached" in line for line in report.lines[:3])


async def test_what_is_not_a_url(connections: Connections) -> None:
    """It is told like everything else."""
    report = await probe_server("nonsense", {}, connections)
    assert all("not a web address" in line for line in report.lines[:3])


async def test_silence_has_a_limit(connections: Connections) -> None:
    """A server that accepts and says nothing is given up."""
    async with http_peer(chunked(None)) as peer:
        report = await probe_server(peer.url, {}, connections, time_limit=0.2)
    assert "no answer within" in report.sse.words


@pytest.mark.parametrize("body", ["[]", "nonsense", '{"status":"tired"}'])
async def test_a_health_that_is_not_well(connections: Connections, body: str) -> None:
    """Only {"status": "ok"} is."""
    async with http_peer(answer(body, kind="application/json")) as peer:
        report = await probe_server(peer.url, {}, connections)
    assert not report.health.ok


async def test_an_error_as_the_first_event(connections: Connections) -> None:
    """A stream that begins with an error does not work."""
    async with dialect(Script(('{"type":"error","data":"No model"}',))) as served:
        report = await probe_server(served.url, {}, connections)
    assert "No model" in report.sse.words
    assert "No model" in report.ws.words
    assert not report.ok


async def test_no_try_follows_a_redirect(connections: Connections) -> None:
    """The access token would go along."""
    async with http_peer(answer("", kind="text/plain")) as elsewhere:
        refusal = answer("", status="307 Temporary Redirect", Location=elsewhere.url)
        async with http_peer(refusal) as peer:
            report = await probe_server(peer.url, {"Authorization": "Bearer canary"}, connections)
        assert elsewhere.connections == 0
    for probe in (report.health, report.sse, report.ws):
        assert not probe.ok
        assert elsewhere.url in probe.words
