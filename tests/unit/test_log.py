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
    ],
)
def test_keys_and_tokens_are_taken_out(text: str) -> None:
    """Whatever form they are written in."""
    assert "s3cret" not in log.redact(text)


def test_the_file_has_what_was_logged_and_no_secret(tmp_path: Path) -> None:
    """Arguments and tracebacks are redacted too."""
    file = log.configure(tmp_path)
    try:
        logging.getLogger("ainative_desktop.test").warning("with %s", "Bearer abc.def")
        assert "with Bearer ***" in file.read_text()
    finally:
        log.close()
