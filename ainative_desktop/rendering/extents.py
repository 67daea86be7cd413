"""The heights of a column of rows, estimated until measured: offset and row both ways in O(log n)."""

from __future__ import annotations

CHUNK = 256  # rows


class Extents:
    """Heights in pixels. Rows that were never measured have the estimate.

    Measured heights are kept sparsely, chunk by chunk, and the chunks' sums in a Fenwick tree, so that
    a million rows cost a few thousand numbers.
    """

    def __init__(self, count: int = 0, estimate: int = 96) -> None:
        self.estimate = estimate
        self._count = 0
        self._measured: dict[int, dict[int, int]] = {}
        self._excess: dict[int, int] = {}  # per chunk: what its measured rows have over the estimate
        self._tree: list[int] = [0]
        self._surplus = 0  # of all measured rows
        self._resize(count)

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._count * self.estimate + self._surplus

    def height(self, row: int) -> int:
        """The height of `row`, measured or estimated."""
        return self._measured.get(row // CHUNK, {}).get(row, self.estimate)

    def is_measured(self, row: int) -> bool:
        """Whether `row` has a height of its own."""
        return row in self._measured.get(row // CHUNK, {})

    def set(self, row: int, height: int) -> int:
        """Give `row` its measured height; the difference to what it had. Raises IndexError."""
        if not 0 <= row < self._count:
            raise IndexError(row)
        chunk = row // CHUNK
        change = height - self.height(row)
        self._measured.setdefault(chunk, {})[row] = height
        if change:
            self._excess[chunk] = self._excess.get(chunk, 0) + change
            self._add(chunk, change)
        return change

    def forget(self) -> None:
        """Every row is estimated again, as after a change of width."""
        self._measured.clear()
        self._excess.clear()
        self._tree = [0] * len(self._tree)
        self._surplus = 0

    def append(self, count: int = 1) -> None:
        """Add estimated rows at the end."""
        self._resize(self._count + count)

    def truncate(self, count: int) -> None:
        """Keep only the first `count` rows."""
        for chunk in [chunk for chunk in self._measured if (chunk + 1) * CHUNK > count]:
            measured = self._measured[chunk]
            for row in range(max(count, chunk * CHUNK), min(self._count, (chunk + 1) * CHUNK)):
                if row in measured:
                    change = self.estimate - measured.pop(row)
                    self._excess[chunk] = self._excess.get(chunk, 0) + change
                    self._add(chunk, change)
        self._count = min(self._count, count)
        del self._tree[-(-self._count // CHUNK) + 1 :]

    def offset_of(self, row: int) -> int:
        """The top of `row`, from the top of all; `row` may be the count."""
        chunk = row // CHUNK
        offset = row * self.estimate + self._prefix(chunk)
        for other, height in self._measured.get(chunk, {}).items():
            if other < row:
                offset += height - self.estimate
        return offset

    def row_at(self, offset: int) -> int:
        """The row that covers `offset`; the first or last one beyond the ends; -1 where there is none."""
        if self._count == 0:
            return -1
        low, high = 0, -(-self._count // CHUNK) - 1
        while low < high:  # the last chunk that starts at or above `offset`
            middle = (low + high + 1) // 2
            if middle * CHUNK * self.estimate + self._prefix(middle) <= offset:
                low = middle
            else:
                high = middle - 1
        top = low * CHUNK * self.estimate + self._prefix(low)
        measured = self._measured.get(low, {})
        row, end = low * CHUNK, min(self._count, (low + 1) * CHUNK)
        while row < end - 1:
            top += measured.get(row, self.estimate)
            if top > offset:
                break
            row += 1
        return row

    def _resize(self, count: int) -> None:
        self._count = count
        chunks = -(-count // CHUNK)
        for chunk in range(len(self._tree) - 1, chunks):
            self._tree.append(self._node(chunk + 1))

    def _node(self, index: int) -> int:
        """What tree node `index` holds: the sum over the chunks below it."""
        total = self._excess.get(index - 1, 0)
        child = index - 1
        lowest = index - (index & -index)
        while child > lowest:
            total += self._tree[child]
            child -= child & -child
        return total

    def _add(self, chunk: int, change: int) -> None:
        self._surplus += change
        index = chunk + 1
        while index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def _prefix(self, chunk: int) -> int:
        total = 0
        index = min(chunk, len(self._tree) - 1)
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total
