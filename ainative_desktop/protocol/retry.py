"""When a request may be sent again, and after how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

#: Statuses by which a server says that it has not begun (RFC 9110 §15.5.9, RFC 8470 §5.2, RFC 6585 §4).
REFUSED_STATUSES = frozenset({408, 425, 429, 503})

#: Statuses that prove an endpoint or an upgrade is not offered at all.
NOT_OFFERED_STATUSES = frozenset({404, 405, 406, 415, 426, 501})


def backoff(attempt: int, base: float, random: Callable[[], float], cap: float = 30.0) -> float:
    """Seconds to wait before retry `attempt` (the first is 1): exponential, with half of it jittered.

    `random` returns a number in [0, 1).
    """
    ceiling: float = min(cap, base * 2.0 ** min(attempt - 1, 30))
    return ceiling * (0.5 + 0.5 * random())


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds asked for by a Retry-After header (RFC 9110 §10.2.3): delta-seconds or an HTTP date."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    from email.utils import parsedate_to_datetime  # which the first frame does not wait for

    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
