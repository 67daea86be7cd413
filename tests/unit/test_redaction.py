"""Redaction: known secrets in every form, cut ones too, and what looks like a secret."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.redaction import HEAD, SHORTEST, Redactor, redact

SECRET = 'canary/with "quotes" + späces & \\ more'


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer s3cret-token",
        "{'authorization': 'Bearer s3cret-token'}",
        "x-api-key: s3cret-token",
        "key sk-s3cret-tokenabc used",
        "Authorization: Basic s3cret-token",
        "Authorization:Bearer s3cret-token",
        "AUTHORIZATION = bearer   s3cret-token",
        'Authorization: "Bearer s3cret-token"',
        "Proxy-Authorization: Basic s3cret-token",
        "Authorization: Token s3cret-token",
        "Authorization: s3cret-token",
        "[(b'authorization', b'Bearer s3cret-token')]",
        "('Authorization', 'Bearer s3cret-token')",
        "bearer: s3cret-token",
        "Authorization%3A%20Bearer%20s3cret-token",
        '{"token": "s3cret-token"}',
        '{"token":"s3cret token, s3cret and \\"s3cret\\""}',
        '"{\\"token\\": \\"s3cret-token\\"}"',
        "{'access_token': 's3cret-token'}",
        "{b'token': b's3cret-token'}",
        "GET /ai/stream?token=s3cret-token HTTP/1.1",
        "wss://host/ws?a=1&access_token=s3cret-token&b=2",
        "api_key=s3cret-token",
        "apiKey: s3cret-token",
        '"api-key": "s3cret-token"',
        "OPENAI_API_KEY=s3cret-token",
        "password=s3cret-token",
        "client_secret = 's3cret-token'",
        "https://me:s3cret-token@host/path",
    ],
)
def test_keys_and_tokens_are_taken_out(text: str) -> None:
    """Whatever form they are written in."""
    assert "s3cret" not in redact(text)


@pytest.mark.parametrize(
    "text",
    ["128 tokens in 2.0 s", "max_tokens=100", "the token was refused", "GET /ai/stream?limit=5 HTTP/1.1", ""],
)
def test_what_is_no_secret_is_left(text: str) -> None:
    """A log that says nothing helps nobody."""
    assert redact(text) == text


def test_what_surrounds_a_secret_is_left() -> None:
    """Only the value goes."""
    assert redact("GET /ws?a=1&token=abc&b=2 HTTP/1.1") == "GET /ws?a=1&token=***&b=2 HTTP/1.1"
    assert redact('{"token": "abc", "model": "demo"}') == '{"token": "***", "model": "demo"}'


def test_a_long_text_is_looked_through_once() -> None:
    """Whatever it consists of, the work grows with its length only."""
    for piece in ("a", "token", "token=", '"', "bearer ", "://", "authorization: ", "sk-"):
        redact(piece * 100_000)


@pytest.mark.parametrize(
    "text",
    [
        "Cookie: session=s3cret-token; other=s3cret",
        "Set-Cookie: session=s3cret-token",
        "(b'cookie', b'session=s3cret-token')",
        "https://host/path?key=s3cret-token&a=1",
        "https://host/path?a=1&sig=s3cret-token",
        "hf_s3cretabcdefgh",
        "eyJs3cret.eyJzdWIi.s3cret",
    ],
)
def test_other_shapes(text: str) -> None:
    """Cookies, query members, and keys that tell by their first letters."""
    assert "s3cret" not in redact(text)


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        SECRET[::-1],
        quote(SECRET),
        quote(SECRET, safe=""),
        quote(SECRET, safe="").lower(),
        quote_plus(SECRET),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        repr(SECRET),
        SECRET.encode().hex(),
        SECRET.encode().hex().upper(),
        base64.b64encode(SECRET.encode()).decode(),
        base64.urlsafe_b64encode(SECRET.encode()).decode(),
    ],
)
def test_a_known_secret_goes_in_every_form(form: str) -> None:
    """None of its characters in a row is left, and what surrounds it is."""
    redactor = Redactor()
    redactor.add(SECRET)
    shown = redactor.without_known(f"before <{form}> after")
    assert shown.startswith("before <")
    assert shown.endswith("> after")
    assert not any(form[start : start + 6] in shown for start in range(len(form) - 6))


@given(
    st.text(alphabet=st.characters(codec="utf-8"), min_size=8), st.binary(max_size=9), st.binary(max_size=9)
)
def test_it_goes_from_what_was_encoded_with_others(secret: str, before: bytes, after: bytes) -> None:
    """As user:secret is in Basic authorization, whatever the user's name."""
    redactor = Redactor()
    redactor.add(secret)
    encoded = base64.b64encode(before + secret.encode() + after).decode()
    assert "***" in redactor.without_known(encoded)


def test_a_cut_secret_goes_too() -> None:
    """Whoever shortens a text may leave the first half of it."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    assert redactor.without_known("refused: canary-in-a…") == "refused: ***…"
    assert redactor.without_known("canary-in-a-cagecanary-in-a-cage") == "******"
    assert redactor.without_known("canary-"[:HEAD]) == "canary-"


def test_two_that_begin_alike() -> None:
    """The whole of each goes."""
    redactor = Redactor()
    for secret in ("sk-proj-one", "sk-proj-one-and-more", "sk-proj-two"):
        redactor.add(secret)
    assert redactor.without_known("sk-proj-one-and-more sk-proj-two sk-proj-one") == "*** *** ***"


def test_what_is_too_short_is_left() -> None:
    """Ordinary words would go with it."""
    redactor = Redactor()
    assert redactor.add("x" * (SHORTEST - 1)) == "x" * (SHORTEST - 1)
    assert redactor.redact("a text with xxxxx in it") == "a text with xxxxx in it"


def test_values() -> None:
    """Texts and the names of members, at every depth; all else stays."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    values = {"a": ["canary-in-a-cage", 1, None], "canary-in-a-cage": {"b": "x canary-in-a-cage", "c": True}}
    assert redactor.values_without_known(values) == {"a": ["***", 1, None], "***": {"b": "x ***", "c": True}}


def test_a_long_text_with_many_is_looked_through_once() -> None:
    """The work grows with its length only."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    assert redactor.without_known("canary-in" * 200_000) == "***" * 200_000


@pytest.mark.parametrize("limit", range(20, 80))
def test_a_line_is_redacted_before_it_is_cut(limit: int) -> None:
    """Wherever the cut falls in a secret, or just behind it, nothing of the secret is left."""
    redactor = Redactor()
    redactor.add("qqqqqqqq-zzzzzzzz-wwwwwwww")
    line = redactor.shortened("  The server says\n that qqqqqqqq-zzzzzzzz-wwwwwwww is wrong, and more", limit)
    assert len(line) <= limit
    assert line.startswith("The server says tha"[: limit - 1])
    assert not any(part in line for part in ("qq", "zz", "ww"))
    assert line.endswith("…") is (limit < len("The server says that *** is wrong, and more"))
