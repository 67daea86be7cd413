"""One client per server, none of the environment's proxies for this machine, TLS made once."""

from __future__ import annotations

import ssl

import pytest

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.runtime.connections import Connections, system_trust
from ainative_desktop.runtime.route import Route

WAY = Route()


async def test_one_client_for_each_server() -> None:
    """The path does not matter; scheme, host and port do. After closing there is a new one."""
    connections = Connections()
    first = await connections.client("http://127.0.0.1:1/ai/stream", WAY)
    assert await connections.client("http://127.0.0.1:1/health", WAY) is first
    assert await connections.client("http://127.0.0.1:2/", WAY) is not first
    await connections.aclose()
    assert first.is_closed
    assert await connections.client("http://127.0.0.1:1/", WAY) is not first
    await connections.aclose()


async def test_tls_is_made_once_and_not_for_plain_loopback() -> None:
    """It costs tens of milliseconds."""
    made: list[ssl.SSLContext] = []

    def trust() -> ssl.SSLContext:
        made.append(system_trust())
        return made[-1]

    connections = Connections(trust=trust)
    await connections.client("http://localhost:1", WAY)
    assert made == []
    await connections.client("https://localhost:1", WAY)
    await connections.client("https://example.org", WAY)
    assert await connections.trust(WAY) is made[0]
    assert len(made) == 1
    assert made[0].verify_mode is ssl.CERT_REQUIRED
    assert made[0].check_hostname
    await connections.aclose()


async def test_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment's proxy is for other machines only, and its faults are told in words."""
    monkeypatch.setenv("ALL_PROXY", "gopher://proxy:1")
    monkeypatch.setenv("NO_PROXY", "")
    connections = Connections()
    await connections.client("http://127.0.0.1:1", WAY)
    with pytest.raises(TransportError, match="proxy"):
        await connections.client("http://example.org", WAY)
    await connections.aclose()
