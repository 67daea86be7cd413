"""When a stream that broke, or never came about, is tried again, and after how long."""

from __future__ import annotations

from collections.abc import Callable

from ..protocol.errors import Interrupted, TransportError
from ..protocol.events import StreamError, StreamRetry
from ..protocol.retry import REFUSED_STATUSES, backoff
from .config import StreamConfig
from .transports.base import NO_RESPONSE, UNREACHABLE

CONNECT_CAP = 2.0  # seconds between two tries to connect at first: somebody waits to hear that it is down
RESUME_CAP = 8.0  # seconds between two tries to go on: the server keeps the answer for about half a minute
PATIENCE = 600.0  # seconds that all waits a refusing server asks for may take together
SHORTEST_PACE, LONGEST_PACE = 0.1, 60.0  # seconds that a stream's `retry:` may ask for
STEADY = 16  # events in a row after which a connection counts as good again

#: What a gateway says while the server behind it comes back.
_PASSING_STATUSES = frozenset({500, 502, 503, 504}) | REFUSED_STATUSES


class Retries:
    """The attempts of one stream. `jitter` returns a number in [0, 1)."""

    def __init__(self, config: StreamConfig, jitter: Callable[[], float]) -> None:
        self._config = config
        self._jitter = jitter
        self._pace = config.reconnect_delay
        self._attempt = 0
        self._steps = 0
        self._patience = PATIENCE

    def set_pace(self, seconds: float) -> None:
        """The stream asks for that long between two attempts."""
        self._pace = min(max(seconds, SHORTEST_PACE), LONGEST_PACE)

    def progressed(self, events: int) -> None:
        """So many new events have come over the present connection. An attempt that brought only a few
        does not make the count begin again: else a server that flaps would be asked for ever."""
        self._steps += events
        if self._steps >= STEADY:
            self._attempt = 0

    def after(
        self, error: TransportError | Interrupted, *, resumable: bool, begun: bool
    ) -> StreamRetry | None:
        """The next attempt, or None where that is not ours to decide.

        `resumable`: the server would know the prompt again. `begun`: it has accepted it.
        """
        self._steps = 0
        if not self._config.reconnect or self._attempt >= self._config.max_reconnect_attempts:
            return None
        event = error.event if isinstance(error, TransportError) else StreamError("interrupted", str(error))
        delay = self._delay(event, resumable, begun)
        if delay is None:
            return None
        self._attempt += 1
        resumes = begun or event.code == NO_RESPONSE
        return StreamRetry(self._attempt, self._config.max_reconnect_attempts, delay, event, resumes)

    def _delay(self, event: StreamError, resumable: bool, begun: bool) -> float | None:
        delay = backoff(self._attempt + 1, self._pace, self._jitter, RESUME_CAP if begun else CONNECT_CAP)
        if event.code == UNREACHABLE:
            return delay
        if event.status in REFUSED_STATUSES and event.retry_after is not None:
            return self._as_asked(max(event.retry_after, delay))
        broken = event.code in ("interrupted", NO_RESPONSE)
        passing = begun and event.status in _PASSING_STATUSES
        return delay if resumable and (broken or passing) else None

    def _as_asked(self, delay: float) -> float | None:
        if delay > self._patience:
            return None
        self._patience -= delay
        return delay
