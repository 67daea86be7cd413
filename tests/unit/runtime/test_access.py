"""Access tokens: for the origin they were entered for, encrypted, or not at all."""

from __future__ import annotations

import pytest

from ainative_desktop.runtime.access import (
    AccessError,
    AccessToken,
    authorization,
    can_be_overheard,
    origin_of,
)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://ai.example.org", "https://ai.example.org"),
        (" HTTPS://AI.example.org:443/base/ai/stream ", "https://ai.example.org"),
        ("wss://ai.example.org/ai/stream", "https://ai.example.org"),
        ("ws://ai.example.org:80", "http://ai.example.org"),
        ("http://ai.example.org:8080/x", "http://ai.example.org:8080"),
        ("http://me:word@ai.example.org", "http://ai.example.org"),
        ("https://good.example\\@evil.example", "https://evil.example"),
        ("https://b\u00fccher.example", "https://xn--bcher-kva.example"),
        ("http://[::1]:80/", "http://[::1]"),
        ("ftp://ai.example.org", ""),
        ("https://", ""),
        ("nonsense", ""),
        ("http://a:port", ""),
        ("", ""),
    ],
)
def test_origins(url: str, origin: str) -> None:
    """The same for HTTP and WebSocket, in one way of writing."""
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    ("url", "overheard"),
    [
        ("http://ai.example.org", True),
        ("ws://10.0.0.1", True),
        ("http://127.0.0.1.example.org", True),
        ("http://localhost.example.org", True),
        ("http://127.0.0.1@example.org", True),
        ("https://ai.example.org", False),
        ("wss://ai.example.org", False),
        ("http://localhost:8000", False),
        ("ws://127.0.0.2", False),
        ("http://[::1]:9", False),
        ("nonsense", False),
    ],
)
def test_what_can_be_overheard(url: str, overheard: bool) -> None:
    """What leaves this machine without encryption."""
    assert can_be_overheard(url) is overheard


def test_the_keyring_holds_both() -> None:
    """A token that was kept without its origin is for none."""
    token = AccessToken("https://ai.example.org", "a token")
    assert AccessToken.parse(token.text) == token
    assert AccessToken.parse("bare").origin == ""
    assert AccessToken.parse("two words") == AccessToken("", "two words")
    assert "a token" not in repr(token)


def test_to_its_own_server() -> None:
    """Over TLS, to this machine, and elsewhere only where the person agreed."""
    for url in ("https://ai.example.org/ai/stream", "http://localhost:8000", "ws://[::1]:9/ai/stream"):
        token = AccessToken(origin_of(url), "canary")
        assert authorization(url, token, plain_allowed=False) == {"Authorization": "Bearer canary"}
    plain = "http://ai.example.org"
    token = AccessToken(plain, "canary")
    with pytest.raises(AccessError, match=r"not encrypted.*https://.*add --x") as refused:
        authorization(plain, token, plain_allowed=False, way_out="add --x")
    assert "canary" not in str(refused.value)
    assert authorization(plain, token, plain_allowed=True) == {"Authorization": "Bearer canary"}


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example.org",
        "https://ai.example.org:444",
        "http://ai.example.org",
        "nonsense",
        "http://localhost",
    ],
)
def test_to_no_other(url: str) -> None:
    """Whatever the person agreed to; the words name both."""
    token = AccessToken("https://ai.example.org", "canary")
    with pytest.raises(AccessError, match=r"entered for https://ai\.example\.org.*nothing was sent"):
        authorization(url, token, plain_allowed=True)


def test_of_unknown_origin() -> None:
    """It is asked for again."""
    with pytest.raises(AccessError, match="Enter it again"):
        authorization("https://ai.example.org", AccessToken("", "canary"), plain_allowed=True)


def test_without_a_token() -> None:
    """There is nothing to guard."""
    assert authorization("http://ai.example.org", None, plain_allowed=False) == {}
