"""What is selected: from one place in one message to another, whether or not it is in sight.

A row and a part keep their numbers while messages are added and answers grow, so a selection needs no
upkeep: only rows that go away take theirs with them.
"""

from __future__ import annotations

from dataclasses import dataclass

from .document import Selection

END = 2**60  # a part or position beyond every other


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character position in a part of a row."""

    row: int
    part: int
    position: int


class TextSelection:
    """A range between two places; empty where they are one."""

    def __init__(self) -> None:
        self._anchor: tuple[Place, Place] | None = None  # what was selected first: a place, word or block
        self._cursor: Place | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.bounds() is None

    @property
    def cursor(self) -> Place | None:
        """The end that moves."""
        return self._cursor

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = self._cursor = None

    def begin(self, place: Place) -> None:
        """Start a selection at `place`."""
        self.span(place, place)

    def extend(self, place: Place) -> None:
        """Select from where it began to `place`."""
        if self._anchor is None:
            self._anchor = (place, place)
        self._cursor = place

    def span(self, first: Place, last: Place) -> None:
        """Select from `first` to `last`; what extends it later keeps all of that."""
        self._anchor, self._cursor = (first, last), last

    def truncate(self, row: int) -> None:
        """Rows from `row` on are gone."""
        bounds = self.bounds()
        if bounds is not None and bounds[1].row >= row:
            self.clear()

    def bounds(self) -> tuple[Place, Place] | None:
        """The first and the last place, in reading order."""
        if self._anchor is None or self._cursor is None:
            return None
        first, last = min(*self._anchor, self._cursor), max(*self._anchor, self._cursor)
        return (first, last) if first != last else None

    def within(self, row: int, part: int) -> Selection | None:
        """The selected range of positions in a part."""
        bounds = self.bounds()
        if bounds is None:
            return None
        first, last = bounds
        if not (first.row, first.part) <= (row, part) <= (last.row, last.part):
            return None
        begin = first.position if (first.row, first.part) == (row, part) else 0
        end = last.position if (last.row, last.part) == (row, part) else END
        return (begin, end) if end > begin else None
