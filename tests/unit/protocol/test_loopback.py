"""Which hosts and addresses are this machine; whatever is wrongly taken for it would get its privileges."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.loopback import is_local, is_loopback


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "::1", "[::1]"])
def test_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["example.org", "10.0.0.1", "0.0.0.0", "::", "::2", "localhost.example.org", "127.0.0.1.org", ""],
)
def test_elsewhere(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/v1", "http://localhost", "https://[::1]:9", "http://LOCALHOST."]
)
def test_addresses_on_this_machine(url: str) -> None:
    assert is_local(url)


@pytest.mark.parametrize(
    "url",
    ["http://10.0.0.1", "https://localhost.example.org", "http://localhost@far", "nonsense", ""],
)
def test_addresses_elsewhere(url: str) -> None:
    assert not is_local(url)
