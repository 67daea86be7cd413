"""Which addresses are on this machine."""

from __future__ import annotations

import pytest

from ainative_desktop.server.providers.local import is_local


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/v1", "http://localhost", "https://[::1]:9", "http://LOCALHOST."]
)
def test_this_machine(url: str) -> None:
    assert is_local(url)


@pytest.mark.parametrize("url", ["http://10.0.0.1", "https://localhost.example.org", "nonsense", ""])
def test_elsewhere(url: str) -> None:
    assert not is_local(url)
