"""The log: written, bounded, and without secrets."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from ainative_desktop import log


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
    assert "s3cret" not in log.redact(text)


@pytest.mark.parametrize(
    "text",
    ["128 tokens in 2.0 s", "max_tokens=100", "the token was refused", "GET /ai/stream?limit=5 HTTP/1.1", ""],
)
def test_what_is_no_secret_is_left(text: str) -> None:
    """A log that says nothing helps nobody."""
    assert log.redact(text) == text


def test_what_surrounds_a_secret_is_left() -> None:
    """Only the value goes."""
    assert log.redact("GET /ws?a=1&token=abc&b=2 HTTP/1.1") == "GET /ws?a=1&token=***&b=2 HTTP/1.1"
    assert log.redact('{"token": "abc", "model": "demo"}') == '{"token": "***", "model": "demo"}'


def test_a_long_text_is_looked_through_once() -> None:
    """Whatever it consists of, the work grows with its length only."""
    for piece in ("a", "token", "token=", '"', "bearer ", "://", "authorization: ", "sk-"):
        log.redact(piece * 100_000)


def test_the_file_has_what_was_logged_and_no_secret(tmp_path: Path) -> None:
    """Arguments and tracebacks are redacted too."""
    file = log.configure(tmp_path)
    try:
        logging.getLogger("ainative_desktop.test").warning("with %s", "Bearer abc.def")
        assert "with Bearer ***" in file.read_text()
    finally:
        log.close()
