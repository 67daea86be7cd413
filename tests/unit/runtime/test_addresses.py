"""A server's addresses: of its stream, and of what is beside that."""

from __future__ import annotations

import pytest

from ainative_desktop.runtime.addresses import beside, stream_url


@pytest.mark.parametrize("base", ["https://a", "https://a/", "https://a/ai/stream", "https://a/ai/stream/"])
def test_the_stream(base: str) -> None:
    """Of a base, or as it stands."""
    assert stream_url(base) == "https://a/ai/stream"


@pytest.mark.parametrize(
    ("stream", "action"),
    [
        ("https://a:8443/ai/stream", "https://a:8443/ai/action"),
        ("wss://a/ai/stream", "https://a/ai/action"),
        ("ws://a", "http://a/ai/action"),
        ("http://a/behind/a/proxy/ai/stream/", "http://a/behind/a/proxy/ai/action"),
        ("http://[::1]:1/ai/stream?tenant=7", "http://[::1]:1/ai/action?tenant=7"),
    ],
)
def test_what_is_beside_it(stream: str, action: str) -> None:
    """At the same root, over HTTP, and with the same query."""
    assert beside(stream, "/ai/action") == action
