"""The examination of real servers: behind proxies that hold back and such that do not, with TLS, clocks that
are wrong and names that nobody has."""

from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from ainative_desktop.protocol.errors import AINativeError
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.doctor.examination import Patient, examine
from ainative_desktop.runtime.doctor.findings import Finding
from ainative_desktop.runtime.route import Route
from ainative_desktop.server.providers.demo import DemoProvider
from ainative_desktop.storage.secrets import SecretStore
from tests.helpers.dialects import Script, dialect
from tests.helpers.proxies import encrypted, in_front, proxy_peer
from tests.helpers.serving import LIMIT, TOKEN, ScriptedProvider, serving
from tests.unit.storage.test_secrets import MemoryBackend

HEADERS = {"Authorization": f"Bearer {TOKEN}"}
DEMO = {"demo": DemoProvider()}


async def found(
    home: Path,
    url: str,
    *,
    route: Route | None = None,
    headers: dict[str, str] | None = None,
    may_ask: bool = False,
    ahead: timedelta = timedelta(0),
) -> dict[str, Finding]:
    """All findings, by their names; our clock is `ahead`."""

    async def config() -> StreamConfig:
        return StreamConfig(f"{url}/ai/stream", headers=headers or HEADERS, route=route or Route())

    backend = MemoryBackend()
    findings = examine(
        Patient(home, "It", config, may_ask),
        SecretStore(backend=lambda: backend),
        now=lambda: datetime.now(UTC) + ahead,
    )
    return {finding.name: finding async for finding in findings}


def states(findings: dict[str, Finding]) -> dict[str, str]:
    return {name: finding.state for name, finding in findings.items()}


async def test_all_well(tmp_path: Path) -> None:
    """A server with the demo model, directly: each check by name, in the order in which they depend."""
    async with serving(providers=DEMO) as served:
        findings = await found(tmp_path, served.url)
    assert list(findings) == [
        "versions", "data folder", "database", "keyring", "proxy", "name", "connect", "health", "clock",
        "SSE", "WS", "events", "server",
    ]  # fmt: skip
    assert set(states(findings).values()) <= {"ok", "note"}
    assert findings["events"].state == "ok"
    assert "Auto will use SSE" in findings["server"].words
    assert findings["SSE"].seconds > 1


async def test_a_straight_proxy_is_not_blamed(tmp_path: Path) -> None:
    """What passes everything on at once holds nothing back."""
    async with serving(providers=DEMO, any_host=True) as served, in_front(served.authority) as place:
        findings = await found(tmp_path, f"http://{place}")
    assert findings["events"].state == "ok"


@pytest.mark.parametrize("hold", [1_000_000, 2_600])
async def test_a_proxy_that_holds_back_is_found(tmp_path: Path, hold: int) -> None:
    """Whether until the end or until its buffer is full; everything else works, so that nobody would know."""
    async with (
        serving(providers=DEMO, any_host=True) as served,
        in_front(served.authority, hold=hold) as place,
    ):
        findings = await found(tmp_path, f"http://{place}")
    assert findings["SSE"].state == "ok"
    assert findings["events"].state == "wrong"
    assert "answers come in bursts" in findings["events"].words
    assert "proxy_buffering off" in findings["events"].todo


async def test_a_held_websocket_is_not_recommended(tmp_path: Path) -> None:
    """Only one over which events were seen to come at once."""
    async with (
        serving(providers=DEMO, any_host=True) as served,
        in_front(served.authority, hold=1_000_000, sockets=False) as place,
    ):
        findings = await found(tmp_path, f"http://{place}")
    assert findings["events"].state == "wrong"
    assert "or choose WebSocket" in findings["events"].todo


async def test_a_model_is_not_asked_without_leave(tmp_path: Path) -> None:
    """It may cost money; with leave it is, once over each transport, and timing cannot be told."""
    provider = ScriptedProvider("Hello")
    async with serving(provider) as served:
        findings = await found(tmp_path, served.url)
        assert provider.conversations == []
        assert states(findings)["SSE"] == states(findings)["WS"] == "unknown"
        assert findings["server"].state == "note"
        findings = await found(tmp_path, served.url, may_ask=True)
    assert len(provider.conversations) == 2
    assert (findings["SSE"].state, findings["WS"].state) == ("ok", "ok")
    assert (findings["events"].state, findings["server"].state) == ("unknown", "ok")


async def test_a_server_with_one_transport(tmp_path: Path) -> None:
    """As public ones are: no health, no demo; what is not offered is no fault while the other one works."""
    async with dialect(Script(), ws=False) as served:
        findings = await found(tmp_path, served.url, may_ask=True)
    expected = {"health": "note", "SSE": "ok", "WS": "note", "server": "ok"}
    assert {name: findings[name].state for name in expected} == expected
    async with dialect(Script(), sse=False, ws=False) as served:
        findings = await found(tmp_path, served.url, may_ask=True)
    assert (findings["WS"].state, findings["server"].state) == ("wrong", "wrong")


@pytest.mark.parametrize(
    ("ahead", "state", "words"),
    [
        (timedelta(minutes=4), "ok", "agree"),
        (timedelta(minutes=12), "wrong", "12 minutes ahead of"),
        (timedelta(hours=-3), "wrong", "3 hours behind"),
        (timedelta(days=400), "wrong", "400 days ahead of"),
    ],
)
async def test_clocks(tmp_path: Path, ahead: timedelta, state: str, words: str) -> None:
    """More than five minutes are told; the server is used all the same."""
    async with serving() as served:
        findings = await found(tmp_path, served.url, ahead=ahead)
    assert findings["clock"].state == state
    assert words in findings["clock"].words
    assert "SSE" in findings


async def test_tls(tmp_path: Path) -> None:
    """Who gave the certificate and until when; one that has ended, or that nobody knows, ends the way."""
    ca, file = trustme.CA(organization_name="Test Authority"), tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(file))
    route, day = Route(ca_file=str(file)), timedelta(days=1)
    today = datetime.now(UTC)
    async with serving(providers=DEMO, any_host=True) as served:
        for ends, state, words in (
            (today + 90 * day, "ok", "given by Test Authority and ends on"),
            (today + 2 * day, "note", f"ends on {today + 2 * day:%Y-%m-%d}"),
            (today - day, "wrong", "certificate has expired"),
        ):
            server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            ca.issue_cert("127.0.0.1", not_before=today - 9 * day, not_after=ends).configure_cert(server)
            async with encrypted(served.authority, server) as place:
                findings = await found(tmp_path, f"https://{place}", route=route)
                assert (findings["TLS"].state, words in findings["TLS"].words) == (state, True), findings
                expected = ("unknown", "wrong") if state == "wrong" else ("ok", "ok")
                assert (findings["SSE"].state, findings["server"].state) == expected
                if state == "ok":
                    unknown = await found(tmp_path, f"https://{place}")
                    assert unknown["TLS"].state == "wrong"


async def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    """It is the spelling, or the network."""
    findings = await found(tmp_path, "http://no-such-name.invalid")
    assert findings["name"].state == "wrong"
    assert "no-such-name.invalid" in findings["name"].words
    assert list(findings)[-3:] == ["SSE", "WS", "server"]


async def test_through_a_proxy(tmp_path: Path) -> None:
    """The first stop is the proxy, and names beyond it are its own business."""
    async with (
        serving(providers=DEMO, any_host=True) as served,
        proxy_peer({"ai.test:80": served.authority}, socks=True) as proxy,
    ):
        route = Route("own", f"socks5://{proxy.place}")
        findings = await found(tmp_path, "http://ai.test", route=route)
        assert f"SOCKS proxy at {proxy.place}, as chosen" in findings["proxy"].words
        assert "left to the proxy" in findings["name"].words
        assert findings["connect"].words.startswith("The proxy at")
        assert findings["server"].state == "ok"
        findings = await found(tmp_path, "http://other.test", route=route)
        assert "could not reach other.test" in findings["health"].words
        assert findings["server"].state == "wrong"


async def test_a_wrong_token(tmp_path: Path) -> None:
    """It is told once, and no message is sent."""
    async with serving(providers=DEMO) as served:
        findings = await found(tmp_path, served.url, headers={"Authorization": "Bearer wrong"})
    assert "access token" in findings["health"].words
    assert (findings["health"].state, findings["SSE"].state) == ("wrong", "unknown")


async def test_a_way_that_cannot_be_had(tmp_path: Path) -> None:
    """What keeps a message from being sent is told as it would be then."""

    async def config() -> StreamConfig:
        raise AINativeError("The access token was entered for another server.")

    secrets = SecretStore(backend=MemoryBackend)
    findings = [finding async for finding in examine(Patient(tmp_path, "It", config), secrets)]
    assert (findings[-1].name, findings[-1].state) == ("server", "wrong")
    assert findings[-1].words == "The access token was entered for another server."


async def test_it_can_be_cancelled(tmp_path: Path) -> None:
    """In the middle of a stream, which the server hears of."""
    provider = ScriptedProvider(None)
    async with serving(provider) as served:
        running = asyncio.ensure_future(found(tmp_path, served.url, may_ask=True))
        await asyncio.wait_for(provider.began.wait(), LIMIT)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await asyncio.wait_for(provider.closed.wait(), LIMIT)
