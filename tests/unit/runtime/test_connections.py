"""One client per server, none of the environment's proxies for this machine, TLS made once."""

from __future__ import annotations

import ssl

import pytest

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.runtime.connections import Connections, is_loopback, system_trust


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "::1", "[::1]"])
def test_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["example.org", "10.0.0.1", "localhost.example.org", "", "::2"])
def test_not_loopback(host: str) -> None:
    assert not is_loopback(host)


async def test_one_client_for_each_server() -> None:
    """The path does not matter; scheme, host and port do. After closing there is a new one."""
    connections = Connections()
    first = connections.client("http://127.0.0.1:1/ai/stream")
    assert connections.client("http://127.0.0.1:1/health") is first
    assert connections.client("http://127.0.0.1:2/") is not first
    await connections.aclose()
    assert first.is_closed
    assert connections.client("http://127.0.0.1:1/") is not first
    await connections.aclose()


async def test_tls_is_made_once_and_not_for_plain_loopback() -> None:
    """It costs tens of milliseconds."""
    made: list[ssl.SSLContext] = []

    def trust() -> ssl.SSLContext:
        made.append(system_trust())
        return made[-1]

    connections = Connections(trust=trust)
    connections.client("http://localhost:1")
    assert made == []
    connections.client("https://localhost:1")
    connections.client("https://example.org")
    assert connections.tls is made[0]
    assert len(made) == 1
    assert made[0].verify_mode is ssl.CERT_REQUIRED
    assert made[0].check_hostname
    await connections.aclose()


async def test_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment's proxy is for other machines only, and its faults are told in words."""
    monkeypatch.setenv("ALL_PROXY", "gopher://proxy:1")
    monkeypatch.setenv("NO_PROXY", "")
    connections = Connections()
    connections.client("http://127.0.0.1:1")
    with pytest.raises(TransportError, match="proxy"):
        connections.client("http://example.org")
    await connections.aclose()
