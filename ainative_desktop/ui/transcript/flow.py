"""Where everything is: rows and their parts in a column, and what of it the window shows.

The position is an anchor, the part at the window's top and how far it is scrolled past, or "at the end".
Whatever gets its real height above the anchor moves nothing that is read; what grows below does not
either, unless the end is followed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from ...protocol.messages import Role
from ...rendering.extents import Extents
from .layout import MessageLayout
from .model import HeldRow

TOP = 30  # px above the first message
BOTTOM = 8  # px below the last one's tail
ROW_ESTIMATE = 120  # px of a message that was never seen
KEPT_LAYOUTS = 96  # messages
NEAR = 3  # windows that a scroll may go and still move what is read pixel by pixel


@dataclass(frozen=True, slots=True)
class Reading:
    """The line at the window's top by its text, which stays the same however it is laid out."""

    row: int
    part: int
    position: int  # of the line's first character; -1 for a part without text
    below: int  # px from the window's top to the line's


@dataclass(frozen=True, slots=True)
class Placed:
    """A part in the window: its top in the window's coordinates, and its height with the gap above it."""

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
        self._reading: Reading | None = None
        self._changed = False  # what was laid out before, while it was placed

    # -- what there is ----------------------------------------------------------------------------

    def reset(self, count: int) -> None:
        """Another column of `count` rows, shown at its end."""
        self.rows = Extents(count, ROW_ESTIMATE)
        self.layouts.clear()
        self.placed = []
        self._move(0, 0, -TOP)
        self.following = True

    def hold(self) -> None:
        """Keep the line being read where it is, however what is around it changes until it is placed."""
        if not self.following and self._reading is None:
            self._reading = self._read()

    def pin(self, row: int, part: int) -> None:
        """Keep the top of a part in the window where it is, also at the end of what is there: what is below
        it gives way."""
        for placed in self.placed:
            if (placed.row, placed.part) == (row, part):
                self._move(row, part, -placed.y)

    def forget_layouts(self) -> None:
        """Lay everything out anew, as after a change of width or theme; the line being read stays."""
        self.hold()
        self.layouts.clear()
        self.rows.forget()

    def grow(self, row: int, held: HeldRow | None) -> int:
        """Take the new text and state of a row that is laid out; the first part that changed."""
        layout = self.layouts[row]
        if (
            held is None
            or layout.text is not held.text
            or layout.message.role is Role.USER
            or layout.goes_on_in(held.message)
        ):
            del self.layouts[row]  # the text is another one, or goes on after its end: lay it out anew
            return -1
        changed = layout.grow(held.message)
        self._measure(row, layout)
        return changed

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
        self._measure(row, layout)
        return layout

    def _measure(self, row: int, layout: MessageLayout) -> None:
        height = layout.height
        if height != self.rows.height(row) or not self.rows.is_measured(row):
            self.rows.set(row, height)

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
        within = layout.top_of(layout.nearest(self._part)) if layout is not None else 0
        return max(0, TOP + self.rows.offset_of(self._row) + within + self._past)

    @property
    def anchor(self) -> tuple[int, int, int]:
        """The row and part at the window's top, and how many pixels of it are above."""
        return (self._row, self._part, self._past)

    def scroll_to(self, position: int) -> None:
        """Move the window to where the scroll bar says; at its end, follow what comes."""
        if position >= self.maximum:
            self.following = True
        elif abs(position - self.position) <= NEAR * self.window:
            self.scroll_by(position - self.position)
        else:
            self.jump_to(position)

    def scroll_by(self, pixels: int) -> None:
        """Move the window; what is read moves by exactly that."""
        self._move(self._row, self._part, self._past + pixels)

    def jump_to(self, position: int) -> None:
        """Move the window to a distance from the top, over rows and parts that were never seen."""
        target = max(0, position - TOP)
        row = max(0, self.rows.row_at(target))
        within = target - self.rows.offset_of(row)
        layout = self.layout(row) if len(self.rows) else None
        if layout is None:
            self._move(row, 0, within if position >= TOP else position - TOP)
            return
        part = layout.part_at(within)
        self._move(row, part, within - layout.top_of(part) if position >= TOP else position - TOP)

    def show_row(self, row: int) -> None:
        """Put a row at the window's top."""
        layout = self.layout(row)
        self._move(row, layout.first_part if layout is not None else 0, -TOP)

    def show_line(self, row: int, part: int, y: int) -> None:
        """Bring a line, `y` px below its part's top, into the window, unless it stands there already."""
        for placed in self.placed:
            if (placed.row, placed.part) == (
                row,
                part,
            ) and self.window * 0.05 <= placed.y + y <= self.window * 0.9:
                return
        self._move(row, part, y - self.window // 3)

    def _move(self, row: int, part: int, past: int) -> None:
        self.following = False
        self._reading = None
        self._row, self._part, self._past = row, part, past

    # -- the line being read ------------------------------------------------------------------------

    def _read(self) -> Reading | None:
        layout = self.layouts.get(self._row)
        if layout is None:
            return None
        part = layout.nearest(self._part)
        box = layout.box(part)
        top = layout.gap_above(part) - self._past  # of the box, in the window
        if box.text is None or top + box.origin.y() >= 0:
            return Reading(self._row, part, -1, top)
        position = box.text.position_at(QPointF(0, -top - box.origin.y() + box.text.line_step - 1))
        line = top + box.origin.y() + box.text.line_top(position)
        return Reading(self._row, part, position, round(line))

    def _return_to(self, reading: Reading) -> None:
        self._row = min(reading.row, len(self.rows) - 1)
        layout = self.layout(self._row)
        if layout is None:
            return
        self._part = layout.nearest(reading.part)
        box = layout.box(self._part)
        self._past = layout.gap_above(self._part) - reading.below
        if box.text is not None and reading.position >= 0:
            self._past += round(box.origin.y() + box.text.line_top(reading.position))

    # -- placing ------------------------------------------------------------------------------------

    def place(self, window: int) -> list[Placed]:
        """Lay out what the window shows, and say where."""
        self.window = window
        if not len(self.rows):
            self.placed = []
            return self.placed
        if not self.following:
            if self._reading is not None:
                self._return_to(self._reading)
            self._settle_anchor()
            self.placed = list(self._downwards())
            self.following = self._ends_in_window()
        if self.following:
            self._reading = None
            self._changed = False
            self.placed = self._from_end()
            if self._changed:
                self.placed = self._from_end()
        return self.placed

    def _ends_in_window(self) -> bool:
        if not self.placed:
            return True
        last = self.placed[-1]
        if last.row < len(self.rows) - 1:
            return False
        layout = self.layouts.get(last.row)
        is_last = layout is None or last.part == layout.last_part
        return is_last and last.y + last.height + BOTTOM <= self.window

    def _part_height(self, row: int, part: int) -> int:
        """The part's real height; an estimate for a row that is not here."""
        layout = self.layouts.get(row)
        if layout is not None and layout.is_laid_out(part):
            return layout.part_height(part)
        layout = self.layout(row)
        if layout is None:
            return self.rows.height(row)
        definitions = layout.definitions
        layout.box(part)
        self._changed |= layout.definitions != definitions
        self._measure(row, layout)
        return layout.part_height(part)

    def _settle_anchor(self) -> None:
        """Bring the anchor to the part that the window's top cuts."""
        self._row = min(self._row, len(self.rows) - 1)
        layout = self.layout(self._row)
        self._part = layout.nearest(self._part) if layout is not None else 0
        while self._past < 0:
            above = self._above(self._row, self._part)
            if above is None:
                self._past = max(-TOP, self._past)
                break
            self._row, self._part = above
            self._past += self._part_height(*above)
        while self._past >= (height := self._part_height(self._row, self._part)):
            below = self._below(self._row, self._part)
            if below is None:
                self._past = height
                return
            self._past -= height
            self._row, self._part = below

    def _above(self, row: int, part: int) -> tuple[int, int] | None:
        layout = self.layouts.get(row) or self.layout(row)
        before = layout.before(part) if layout is not None else None
        if before is not None:
            return row, before
        if row == 0:
            return None
        layout = self.layout(row - 1)
        return row - 1, layout.last_part if layout is not None else 0

    def _below(self, row: int, part: int) -> tuple[int, int] | None:
        layout = self.layouts.get(row) or self.layout(row)
        following = layout.following(part) if layout is not None else None
        if following is not None:
            return row, following
        if row + 1 >= len(self.rows):
            return None
        layout = self.layout(row + 1)
        return row + 1, layout.first_part if layout is not None else 0

    def _downwards(self) -> Iterator[Placed]:
        at: tuple[int, int] | None = (self._row, self._part)
        y = -self._past
        while at is not None and y < self.window:
            height = self._part_height(*at)
            yield Placed(*at, y, height)
            y += height
            at = self._below(*at)

    def _from_end(self) -> list[Placed]:
        """The parts in the window where the last one ends at its foot, or all stand at its top; that is the
        anchor. They are walked through once: it is done for each flush of an answer."""
        row = len(self.rows) - 1
        layout = self.layout(row)
        at: tuple[int, int] | None = (row, layout.last_part if layout is not None else 0)
        left = self.window - BOTTOM
        upwards: list[tuple[int, int, int]] = []
        while at is not None and (left > 0 or not upwards):
            height = self._part_height(*at)
            upwards.append((*at, height))
            left -= height
            at = self._above(*at) if left > 0 else None
        self._row, self._part, _ = upwards[-1]
        self._past = max(-left, -TOP)
        y = -self._past
        placed: list[Placed] = []
        for row, part, height in reversed(upwards):
            if y < self.window:
                placed.append(Placed(row, part, y, height))
            y += height
        return placed
