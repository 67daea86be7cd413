"""How far a stream has come, by its events' ids, so that it can be taken up where it was cut."""

from __future__ import annotations

from enum import Enum, auto


class Arrival(Enum):
    """What an event's id says of it."""

    NEW = auto()
    REPEATED = auto()  # it has been taken already
    AHEAD = auto()  # events before it are missing


class Progress:
    """Follows ids of the form `<stream>:<sequence>`, where each event's sequence is one more than the last.

    `strict` is set once the server has proved that it numbers each event; before that an id may stand for
    several events (an event without one inherits the last, as the standard says), so that repeats count
    only right after the stream was taken up again.
    """

    def __init__(self) -> None:
        self.strict = False
        self._stream = ""
        self._sequence = 0
        self._next: str | None = None  # the id that is expected: comparing is faster than parsing
        self._known = True
        self._rejoining = False

    @property
    def last_id(self) -> str | None:
        """What a request to go on names; None where the server's ids do not allow one."""
        return f"{self._stream}:{self._sequence}" if self._stream and self._known else None

    def rejoin(self) -> None:
        """The stream is taken up again after the last id."""
        self._rejoining = True

    def take(self, event_id: str | None) -> Arrival:
        """Judge the next event, and count it if it is new."""
        if event_id is None:
            if self._stream:  # a request to go on could not say whether this one had come
                self._give_up()
            return Arrival.NEW
        if event_id == self._next:
            self._advance(self._sequence + 1)
            return Arrival.NEW
        return self._judge(event_id) if self._known else Arrival.NEW

    def _judge(self, event_id: str) -> Arrival:
        place = _place(event_id)
        if place is not None and not self._stream:
            self._stream = place[0]
            self._advance(place[1])
        elif place is None or place[0] != self._stream:
            self._give_up()
        elif self.strict or self._rejoining:
            return Arrival.REPEATED if place[1] <= self._sequence else Arrival.AHEAD
        elif place[1] != self._sequence:
            self._give_up()
        return Arrival.NEW

    def _advance(self, sequence: int) -> None:
        self._sequence = sequence
        self._next = f"{self._stream}:{sequence + 1}"
        self._rejoining = False

    def _give_up(self) -> None:
        self._known, self._next = False, None


def _place(event_id: str) -> tuple[str, int] | None:
    stream, _, digits = event_id.rpartition(":")
    if not stream or not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
        return None
    return stream, int(digits)
