"""Every status has its sentence, with the server's own words where there are any."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.errors import (
    AINativeError,
    Interrupted,
    NotOffered,
    StreamingError,
    TransportError,
    error_for_status,
)
from ainative_desktop.protocol.events import StreamError
from ainative_desktop.redaction import Redactor


@given(st.integers(100, 999), st.text())
def test_any_status(status: int, detail: str) -> None:
    """One bounded sentence in one line, which names the status."""
    error = error_for_status(status, Redactor().shortened(detail, 200))
    assert (error.code, error.status) == (f"http_{status}", status)
    assert f"({status}" in error.message
    assert len(error.message) < 400
    assert len(error.message.splitlines()) == 1


@pytest.mark.parametrize("status", [401, 403, 404, 405, 408, 413, 425, 426, 429, 501, 503])
def test_the_server_has_not_begun(status: int) -> None:
    """These say so: sending again is safe."""
    assert error_for_status(status).retry_safe


@pytest.mark.parametrize("status", [200, 400, 409, 500, 502, 504])
def test_the_server_may_have_begun(status: int) -> None:
    """These do not."""
    assert not error_for_status(status).retry_safe


def test_details() -> None:
    """They stand behind the status; what the server asked for goes along."""
    error = error_for_status(429, "quota used up", 7.0)
    assert error.message.endswith("(429: quota used up)")
    assert error.retry_after == 7.0
    assert error_for_status(500, "").message.endswith("(500)")


def test_the_tree() -> None:
    """All can be caught as one, and a transport's says what listeners are told."""
    event = StreamError("code", "words")
    assert TransportError(event).event is event
    assert str(NotOffered(event)) == "words"
    assert issubclass(NotOffered, TransportError)
    for kind in (TransportError, Interrupted, StreamingError):
        assert issubclass(kind, AINativeError)
