"""The way out: no proxy to this machine, the system's elsewhere, one TLS context, names for people."""

from __future__ import annotations

import pytest

from ainative_desktop.server.providers.base import ProviderError
from ainative_desktop.server.providers.outbound import Outbound, name_of


async def test_this_machine_is_reached_directly_and_the_rest_by_the_systems_proxy() -> None:
    outbound = Outbound()
    async with (
        outbound.client("http://127.0.0.1:1") as local,
        outbound.client("https://example.org") as remote,
    ):
        assert (local.trust_env, remote.trust_env) == (False, True)
        assert (local.follow_redirects, remote.follow_redirects) == (False, False)
        assert remote.timeout.connect is not None


def test_a_proxy_that_is_of_no_use_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.example:1")
    with pytest.raises(ProviderError, match="proxy"):
        Outbound().client("https://example.org")


def test_the_tls_context_is_made_once() -> None:
    outbound = Outbound()
    assert outbound._tls is outbound._tls


def test_a_server_is_called_by_its_name_or_its_host() -> None:
    own = "https://api.example.org/v1"
    assert name_of("https://api.example.org", own, "Example") == "Example"
    assert name_of("http://name:password@10.0.0.1:8080/v1", own, "Example") == "10.0.0.1:8080"
