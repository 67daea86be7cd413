"""Text that arrives in pieces."""

from __future__ import annotations

from bisect import bisect_right


class TextBuffer:
    """Text that only grows: appending costs the same however long it is."""

    def __init__(self, text: str = "") -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._length = 0
        self.append(text)

    def __len__(self) -> int:
        return self._length

    def append(self, text: str) -> None:
        """Add `text` at the end."""
        if text:
            self._pieces.append(text)
            self._starts.append(self._length)
            self._length += len(text)

    def text(self, start: int = 0) -> str:
        """The text from the character `start` on; only the pieces from there on are touched."""
        if not 0 <= start < self._length:
            return "" if start else "".join(self._pieces)
        first = bisect_right(self._starts, start) - 1
        tail = self._pieces[first:]
        tail[0] = tail[0][start - self._starts[first] :]
        return "".join(tail)
