"""A stream's states as a table: exactly one terminal event, always last."""

from __future__ import annotations

from enum import Enum, auto

from .events import EndReason, StreamData, StreamEnd, StreamError, StreamEvent, StreamStart


class StreamPhase(Enum):
    """Where a stream is."""

    CONNECTING = auto()
    OPEN = auto()
    FAILED = auto()  # an error was told; only the end may follow
    ENDED = auto()


_NEXT: dict[tuple[StreamPhase, type], StreamPhase] = {
    (StreamPhase.CONNECTING, StreamStart): StreamPhase.OPEN,
    (StreamPhase.CONNECTING, StreamError): StreamPhase.FAILED,
    (StreamPhase.CONNECTING, StreamEnd): StreamPhase.ENDED,
    (StreamPhase.OPEN, StreamData): StreamPhase.OPEN,
    (StreamPhase.OPEN, StreamError): StreamPhase.FAILED,
    (StreamPhase.OPEN, StreamEnd): StreamPhase.ENDED,
    (StreamPhase.FAILED, StreamEnd): StreamPhase.ENDED,
}


class StreamState:
    """Admits events in their legal order and refuses the rest; a second end is refused like any other."""

    def __init__(self) -> None:
        self.phase = StreamPhase.CONNECTING

    @property
    def ended(self) -> bool:
        """Whether the end has been told."""
        return self.phase is StreamPhase.ENDED

    def admit(self, event: StreamEvent) -> bool:
        """Advance by `event` and say whether listeners should hear it."""
        following = _NEXT.get((self.phase, type(event)))
        if following is None:
            return False
        self.phase = following
        return True

    def closing(self, reason: EndReason) -> EndReason:
        """The reason to end with: a stream that told an error never ends as complete."""
        return "error" if self.phase is StreamPhase.FAILED and reason == "complete" else reason
