"""Where everything is: rows and their parts in a column, and what of it the window shows.

The position is an anchor, the part at the window's top and how far it is scrolled past, or "at the end".
Whatever gets its real height above the anchor moves nothing that is read; what grows below does not
either, unless the end is followed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...rendering.extents import Extents
from .layout import MessageLayout

TOP = 28  # px above the first message
BOTTOM = 8  # px below the last one's tail
ROW_ESTIMATE = 120  # px of a message that was never seen
KEPT_LAYOUTS = 96  # messages


@dataclass(frozen=True, slots=True)
class Placed:
    """A part in the window: its top in the window's coordinates, and its height."""

    row: int
    part: int
    y: int
    height: int


class Flow:
    """Places parts into a window of some height. `make` gives a row's layout, or None if it is not here."""

    def __init__(self, make: Callable[[int], MessageLayout | None]) -> None:
        self._make = make
        self.rows = Extents(0, ROW_ESTIMATE)
        self.layouts: OrderedDict[int, MessageLayout] = OrderedDict()
        self.following = True
        self.placed: list[Placed] = []
        self.window = 0
        self._row, self._part, self._past = 0, 0, -TOP

    # -- what there is ----------------------------------------------------------------------------

    def reset(self, count: int) -> None:
        """Another column of `count` rows, shown at its end."""
        self.rows = Extents(count, ROW_ESTIMATE)
        self.layouts.clear()
        self.placed = []
        self.following = True
        self._row, self._part, self._past = 0, 0, -TOP

    def forget_layouts(self) -> None:
        """Lay everything out anew, as after a change of width or theme; the part being read stays."""
        self.layouts.clear()
        self.rows.forget()

    def truncate(self, count: int) -> None:
        """Rows from `count` on are gone."""
        self.rows.truncate(count)
        for row in [row for row in self.layouts if row >= count]:
            del self.layouts[row]
        if self._row >= count:
            self.following = True

    def layout(self, row: int) -> MessageLayout | None:
        """The row's layout, made now if the message is here."""
        layout = self.layouts.get(row)
        if layout is None:
            layout = self._make(row)
            if layout is None:
                return None
            self.layouts[row] = layout
            while len(self.layouts) > KEPT_LAYOUTS:
                self.layouts.popitem(last=False)
        else:
            self.layouts.move_to_end(row)
        self.rows.set(row, layout.height)
        return layout

    # -- where the window is ------------------------------------------------------------------------

    @property
    def content_height(self) -> int:
        """The height of everything, estimates included."""
        return TOP + self.rows.total + BOTTOM

    @property
    def maximum(self) -> int:
        """The largest position."""
        return max(0, self.content_height - self.window)

    @property
    def position(self) -> int:
        """How many pixels are above the window's top."""
        if self.following or not len(self.rows):
            return self.maximum
        layout = self.layouts.get(self._row)
        within = layout.top_of(min(self._part, layout.part_count)) if layout is not None else 0
        return max(0, TOP + self.rows.offset_of(self._row) + within + self._past)

    @property
    def anchor(self) -> tuple[int, int, int]:
        """The row and part at the window's top, and how many pixels of it are above."""
        return (self._row, self._part, self._past)

    def scroll_by(self, pixels: int) -> None:
        """Move the window; what is read moves by exactly that."""
        self.following = False
        self._past += pixels

    def jump_to(self, position: int) -> None:
        """Move the window to a distance from the top, over rows that were never seen."""
        self.following = False
        target = position - TOP
        self._row = max(0, self.rows.row_at(max(0, target)))
        self._part, self._past = 0, target - self.rows.offset_of(self._row) if len(self.rows) else -TOP

    def show_row(self, row: int) -> None:
        """Put a row at the window's top."""
        self.following = False
        self._row, self._part, self._past = row, 0, -TOP

    def place(self, window: int) -> list[Placed]:
        """Lay out what the window shows, and say where."""
        self.window = window
        if not len(self.rows):
            self.placed = []
            return self.placed
        if not self.following:
            self._settle_anchor()
            self.placed = list(self._downwards())
            last = self.placed[-1] if self.placed else None
            short = last is None or last.y + last.height + BOTTOM < window
            self.following = short or self._ends_at_bottom(last, window)
        if self.following:
            self._anchor_from_end()
            self.placed = list(self._downwards())
        return self.placed

    def _ends_at_bottom(self, last: Placed | None, window: int) -> bool:
        if last is None or last.row < len(self.rows) - 1:
            return False
        layout = self.layouts.get(last.row)
        is_last = layout is None or last.part == layout.part_count - 1
        return is_last and last.y + last.height + BOTTOM <= window

    def _part_height(self, row: int, part: int) -> int:
        """The part's real height; an estimate for a row that is not here."""
        layout = self.layout(row)
        if layout is None:
            return self.rows.height(row)
        before = layout.height
        layout.box(part)
        if layout.height != before:
            self.rows.set(row, layout.height)
        return layout.part_height(part)

    def _part_count(self, row: int) -> int:
        layout = self.layout(row)
        return 1 if layout is None else layout.part_count

    def _settle_anchor(self) -> None:
        """Bring the anchor to the part that the window's top cuts."""
        self._row = min(self._row, len(self.rows) - 1)
        self._part = min(self._part, self._part_count(self._row) - 1)
        while self._past < 0 and (self._row, self._part) != (0, 0):
            if self._part > 0:
                self._part -= 1
            else:
                self._row -= 1
                self._part = self._part_count(self._row) - 1
            self._past += self._part_height(self._row, self._part)
        if (self._row, self._part) == (0, 0):
            self._past = max(-TOP, self._past)
        while self._past >= (height := self._part_height(self._row, self._part)):
            following = self._next(self._row, self._part)
            if following is None:
                self._past = height
                return
            self._past -= height
            self._row, self._part = following

    def _next(self, row: int, part: int) -> tuple[int, int] | None:
        if part + 1 < self._part_count(row):
            return row, part + 1
        return (row + 1, 0) if row + 1 < len(self.rows) else None

    def _downwards(self) -> Iterator[Placed]:
        at: tuple[int, int] | None = (self._row, self._part)
        y = -self._past
        while at is not None and y < self.window:
            height = self._part_height(*at)
            yield Placed(*at, y, height)
            y += height
            at = self._next(*at)

    def _anchor_from_end(self) -> None:
        """Anchor so that the last part ends at the window's foot, or all stands at its top."""
        row = len(self.rows) - 1
        part = self._part_count(row) - 1
        left = self.window - BOTTOM - self._part_height(row, part)
        while left > 0 and (row, part) != (0, 0):
            if part > 0:
                part -= 1
            else:
                row -= 1
                part = self._part_count(row) - 1
            left -= self._part_height(row, part)
        self._row, self._part = row, part
        self._past = -left if left <= 0 else -TOP
        if (row, part) == (0, 0) and left > 0:
            self._past = -TOP if left >= TOP else -left
