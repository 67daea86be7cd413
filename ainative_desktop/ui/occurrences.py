"""Where something was found: how often in which row, and which of them one is at."""

from __future__ import annotations

from bisect import bisect_left


class Occurrences:
    """Counts by row, in order. The current one is a row and a number within it, from 0."""

    def __init__(self) -> None:
        self._rows: list[int] = []
        self._counts: dict[int, int] = {}
        self.total = 0
        self.current: tuple[int, int] | None = None

    def set(self, row: int, count: int) -> None:
        """A row has so many of them now."""
        before = self._counts.get(row, 0)
        self.total += count - before
        if count:
            self._counts[row] = count
            if not before:
                self._rows.insert(bisect_left(self._rows, row), row)
        elif before:
            del self._counts[row]
            self._rows.remove(row)
        if self.current is not None and self.current[0] == row and self.current[1] >= count:
            self.current = (row, count - 1) if count else None

    def truncate(self, row: int) -> None:
        """Rows from `row` on are gone."""
        for gone in self._rows[bisect_left(self._rows, row) :]:
            self.set(gone, 0)

    def step(self, step: int, start: int) -> tuple[int, int] | None:
        """Go to the next (1) or previous (-1) one, round the ends; from the row `start` on at first."""
        if not self._rows:
            self.current = None
        elif self.current is None:
            at = bisect_left(self._rows, start)
            row = self._rows[at if at < len(self._rows) else -1]
            self.current = (row, 0)
        else:
            self.current = self._beside(*self.current, step)
        return self.current

    @property
    def position(self) -> int:
        """The number of the current one among all, from 1; 0 where there is none."""
        if self.current is None:
            return 0
        row, number = self.current
        above = self._rows[: bisect_left(self._rows, row)]
        return sum(self._counts[each] for each in above) + number + 1

    def _beside(self, row: int, number: int, step: int) -> tuple[int, int]:
        if 0 <= number + step < self._counts[row]:
            return row, number + step
        at = (bisect_left(self._rows, row) + step) % len(self._rows)
        row = self._rows[at]
        return row, 0 if step > 0 else self._counts[row] - 1
