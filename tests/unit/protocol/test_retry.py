"""Backoff doubles, is jittered and capped; Retry-After is read in both of its forms."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.retry import (
    NOT_OFFERED_STATUSES,
    REFUSED_STATUSES,
    backoff,
    parse_retry_after,
)

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)


@given(st.integers(1, 10_000), st.floats(0.001, 60), st.floats(0, 1, exclude_max=True))
def test_backoff_stays_within_its_bounds(attempt: int, base: float, chance: float) -> None:
    """Between half and the whole of base · 2^(attempt-1), and never above the cap."""
    delay = backoff(attempt, base, lambda: chance)
    ceiling = min(30.0, base * 2.0 ** min(attempt - 1, 30))
    assert ceiling / 2 <= delay <= ceiling


def test_backoff_doubles() -> None:
    """Until the cap."""
    assert [backoff(attempt, 1.0, lambda: 0.0, cap=3.0) for attempt in (1, 2, 3, 4)] == [0.5, 1.0, 1.5, 1.5]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("120", 120.0),
        (" 0 ", 0.0),
        ("-1", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("Thu, 01 Jan 2026 12:01:00 GMT", 60.0),
        ("Thu, 01 Jan 2026 11:00:00 GMT", 0.0),
        ("Thu, 01 Jan 2026 14:01:00 +0200", 60.0),
        ("Thu, 01 Jan 2026 12:01:00", 60.0),
        ("Thu, 99 Jan 2026 12:01:00 GMT", None),
        ("9" * 400, 999999999.0),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    """Seconds or a date; what is neither is nothing."""
    assert parse_retry_after(value, NOW) == seconds


@given(st.text())
def test_any_retry_after(value: str) -> None:
    """Nothing raises, and nothing is negative."""
    seconds = parse_retry_after(value, NOW)
    assert seconds is None or seconds >= 0


def test_no_status_is_both() -> None:
    """A server either refuses for now or does not offer it."""
    assert not REFUSED_STATUSES & NOT_OFFERED_STATUSES
