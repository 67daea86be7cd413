"""The way to a server: which proxy, what is shown of it, and which files of certificates are of use."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest
import trustme

from ainative_desktop.runtime.route import (
    Route,
    RouteError,
    check_authorities,
    proxy_for,
    proxy_login,
    validate_proxy_url,
)

FAR = "https://ai.example.org/ai/stream"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the proxy's URL"),
        ("proxy.example.org:3128", "must start with"),
        ("ftp://proxy.example.org", "must start with"),
        ("http://", "not a URL"),
        ("http://proxy:port", "not a URL"),
        ("http://[::1", "not a URL"),
        ("http://name:word@proxy:3128", "fields of their own"),
        ("http://name@proxy:3128", "fields of their own"),
        ("http://proxy:3128/path", "end after its port"),
        ("http://proxy:3128?x=1", "end after its port"),
        ("http://pro xy:3128", "end after its port"),
    ],
)
def test_what_is_no_proxys_url(typed: str, words: str) -> None:
    """Each in a sentence that says what to do."""
    with pytest.raises(RouteError, match=words):
        validate_proxy_url(typed)


def test_what_is_one() -> None:
    """As it stands, but for spaces around it and a slash at its end."""
    for url in ("http://proxy:3128", "https://proxy", "socks5://127.0.0.1:9050", "http://[::1]:3128"):
        assert validate_proxy_url(f" {url}/ ") == url


def test_an_own_proxy_shows_no_secret() -> None:
    """What is shown is host and port; names of servers are always looked up by a SOCKS proxy."""
    proxy = proxy_for(FAR, Route("own", "socks5://proxy.example", "a@b", "canary:/"))
    assert proxy is not None
    assert (proxy.place, proxy.socks) == ("proxy.example:1080", True)
    assert proxy.url == "socks5h://a%40b:canary%3A%2F@proxy.example:1080"
    assert "canary" not in repr(proxy) + repr(Route("own", "http://proxy", "a", "canary"))
    with pytest.raises(RouteError):
        proxy_for(FAR, Route("own", ""))


def test_a_password_is_for_one_proxy_and_name() -> None:
    """Its usual port need not be said; another name or port is another login."""
    assert proxy_login("http://proxy", "ada") == proxy_login("http://PROXY:80/", "ada")
    assert proxy_login("http://proxy", "ada") != proxy_login("http://proxy", "bob")
    assert proxy_login("http://proxy", "ada") != proxy_login("http://proxy:81", "ada")
    assert proxy_login("nonsense", "ada") == ""


@pytest.mark.parametrize(
    ("environment", "url", "place"),
    [
        ({"https_proxy": "http://proxy:1"}, FAR, "proxy:1"),
        ({"https_proxy": "proxy:1"}, FAR, "proxy:1"),
        ({"https_proxy": "http://proxy:1"}, "wss://ai.example.org/", "proxy:1"),
        ({"https_proxy": "http://proxy:1"}, "http://ai.example.org/", None),
        ({"http_proxy": "http://proxy:1"}, "ws://ai.example.org/", "proxy:1"),
        ({"all_proxy": "socks5://proxy"}, FAR, "proxy:1080"),
        ({"socks_proxy": "http://proxy:9"}, FAR, "proxy:9"),
        ({"all_proxy": "http://proxy:1", "no_proxy": "example.org"}, FAR, None),
        ({"all_proxy": "http://proxy:1", "no_proxy": "ai.example.org:443"}, FAR, None),
        ({"all_proxy": "http://proxy:1", "no_proxy": "*"}, FAR, None),
        ({"all_proxy": "http://proxy:1", "no_proxy": "ample.org"}, FAR, "proxy:1"),
        ({"all_proxy": "http://proxy:1", "no_proxy": ""}, "http://127.0.0.1:8000/", None),
        ({}, FAR, None),
    ],
)
def test_the_systems_proxy(
    environment: dict[str, str], url: str, place: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By scheme, else for all; WebSockets take the one of the HTTP that they begin with."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxy_for(url, Route())
    assert (found.place if found else None) == place
    assert found is None or found.from_system


def test_a_system_proxy_of_no_use(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as the system's, without what may be secret in it."""
    monkeypatch.setenv("all_proxy", "gopher://ada:canary@proxy:1")
    with pytest.raises(RouteError, match="system's proxy setting") as refused:
        proxy_for(FAR, Route())
    assert "canary" not in str(refused.value)
    assert proxy_for(FAR, Route("none")) is None


def test_files_of_authorities(tmp_path: Path) -> None:
    """Each that is of no use says why, by its name."""
    ca = trustme.CA()
    leaf = ca.issue_cert("ai.test")
    good, file = tmp_path / "good.pem", tmp_path / "file.pem"
    good.write_bytes(b"A comment, as in bundles: caf\xc3\xa9\n" + ca.cert_pem.bytes())
    check_authorities(str(good))
    for content, words in (
        (b"", "no certificate in PEM form"),
        (b"\x30\x82\x01\x0a\x02", "no certificate in PEM form"),
        (leaf.private_key_pem.bytes(), "a private key, and no certificate"),
        (ca.cert_pem.bytes().replace(b"M", b"N", 40), "is damaged"),
    ):
        file.write_bytes(content)
        with pytest.raises(RouteError, match=words) as refused:
            check_authorities(str(file))
        assert str(file) in str(refused.value)
    with pytest.raises(RouteError, match="not a file"):
        check_authorities(str(tmp_path))
    with pytest.raises(RouteError, match=os.strerror(2)):
        check_authorities(str(tmp_path / "none.pem"))


def test_an_authority_whose_time_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would verify nothing."""
    file = tmp_path / "ca.pem"
    file.write_bytes(trustme.CA().cert_pem.bytes())
    later = datetime.datetime(9000, 1, 1, tzinfo=datetime.UTC).timestamp()
    monkeypatch.setattr("time.time", lambda: later)
    with pytest.raises(RouteError, match="ended on"):
        check_authorities(str(file))
