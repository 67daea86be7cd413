"""Moments as exports write them: seconds or milliseconds since the epoch, or ISO 8601."""

from __future__ import annotations

import math
from datetime import UTC, datetime

MILLISECONDS = 1e11  # a greater number is not one of seconds: those would be of the year 5138
TOLERANCE = 86_400.0  # seconds that another computer's clock may be ahead


def moment(value: object, now: float) -> float | None:
    """Seconds since the epoch (UTC); None for what is no moment, or one that cannot have been yet."""
    seconds = _seconds(value)
    if seconds is None or not math.isfinite(seconds) or not 0 < seconds <= now + TOLERANCE:
        return None
    return min(seconds, now)


def _seconds(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number / 1000 if number > MILLISECONDS else number
    if isinstance(value, str) and len(value) < 64:
        try:
            return _seconds(float(value))
        except ValueError:
            return _from_iso(value)
    return None


def _from_iso(text: str) -> float | None:
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
