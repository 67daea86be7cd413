"""Nothing is sent again that may be running, unless the server would know it again; and not for ever."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.errors import Interrupted, TransportError
from ainative_desktop.protocol.events import StreamError
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.retrying import LONGEST_PACE, STEADY, Retries
from ainative_desktop.runtime.transports.base import NO_RESPONSE, UNREACHABLE

CUT = Interrupted("cut")


def retries(**members: object) -> Retries:
    return Retries(StreamConfig("http://x", **members), lambda: 0.5)  # type: ignore[arg-type]


def failure(code: str = "x", status: int | None = None, retry_after: float | None = None) -> TransportError:
    return TransportError(StreamError(code, "words", status=status, retry_after=retry_after))


@pytest.mark.parametrize(
    ("error", "resumable", "begun", "again"),
    [
        (failure(UNREACHABLE), False, False, True),
        (failure(UNREACHABLE), True, True, True),
        (CUT, False, True, False),
        (CUT, True, True, True),
        (failure(NO_RESPONSE), False, False, False),
        (failure(NO_RESPONSE), True, False, True),
        (failure(status=503, retry_after=1.0), False, False, True),
        (failure(status=503), False, False, False),
        (failure(status=503), True, True, True),
        (failure(status=502), False, False, False),
        (failure(status=502), True, True, True),
        (failure(status=410), True, True, False),
        (failure(status=401), True, True, False),
        (failure("tls"), True, True, False),
    ],
)
def test_what_is_tried_again(
    error: TransportError | Interrupted, resumable: bool, begun: bool, again: bool
) -> None:
    """By what went wrong, and by what the server can do."""
    assert (retries().after(error, resumable=resumable, begun=begun) is not None) == again


def test_attempts_wait_longer_and_end() -> None:
    """Each doubles, up to the cap."""
    tries = retries(max_reconnect_attempts=6)
    found = [tries.after(CUT, resumable=True, begun=True) for _ in range(7)]
    assert [retry.delay for retry in found if retry] == [0.75, 1.5, 3.0, 6.0, 6.0, 6.0]
    assert found[-1] is None


def test_none_where_none_are_wanted() -> None:
    """`reconnect=False` means it."""
    assert retries(reconnect=False).after(CUT, resumable=True, begun=True) is None


def test_the_count_begins_again_after_steady_progress_only() -> None:
    """A connection that brings a word and breaks, again and again, is given up."""
    tries = retries(max_reconnect_attempts=2)
    for _ in range(2):
        assert tries.after(CUT, resumable=True, begun=True) is not None
        tries.progressed(STEADY - 1)
    assert tries.after(CUT, resumable=True, begun=True) is None
    tries = retries(max_reconnect_attempts=2)
    for _ in range(20):
        retry = tries.after(CUT, resumable=True, begun=True)
        assert retry is not None
        assert retry.attempt == 1
        tries.progressed(1)
        tries.progressed(STEADY - 1)


def test_the_streams_own_pace() -> None:
    """`retry:` takes the place of the configured delay, within reason."""
    tries = retries()
    tries.set_pace(0.2)
    first = tries.after(CUT, resumable=True, begun=True)
    assert first is not None
    assert first.delay == pytest.approx(0.15)
    tries.set_pace(0.0)  # nobody is asked without a pause
    again = tries.after(CUT, resumable=True, begun=True)
    assert again is not None
    assert again.delay >= 0.1
    tries.set_pace(1e9)
    second = tries.after(CUT, resumable=True, begun=True)
    assert second is not None
    assert second.delay <= LONGEST_PACE
