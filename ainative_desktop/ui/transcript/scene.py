"""What the window shows, and what is where in it: parts, things to click, links, text positions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF

from ...rendering.finding import Needle
from ...rendering.notes import note_end
from .boxes import Box, Hit
from .document import Link, Selection
from .flow import Flow, Placed
from .layout import MessageLayout
from .look import Look
from .selection import Place, TextSelection

MARGIN = 24  # px beside the column, at least
LINK = "open_link"  # the action of a stop that is a link; its label is the address


@dataclass(frozen=True, slots=True)
class Target:
    """Something to click or to reach with Tab: a box's hit, or a link in its text (number -1). A link's
    action is LINK, or where it goes within the message."""

    row: int
    part: int
    number: int
    hit: Hit

    @property
    def is_link(self) -> bool:
        """Whether it is a link in the text: to an address, or between a footnote and the text."""
        return self.number < 0

    @property
    def key(self) -> tuple[int, int, int, float, float]:
        """Its place in reading order."""
        return (self.row, self.part, self.number, self.hit.rect.top(), self.hit.rect.left())


@dataclass(frozen=True, slots=True)
class Found:
    """What is looked for, and where one is: a row, a part of it, and which one there."""

    needle: Needle
    row: int = -1
    part: int = -1
    number: int = -1


class Scene:
    """The flow seen through a window of some width; the column is where its boxes stand."""

    def __init__(self, flow: Flow, look: Look) -> None:
        self.flow = flow
        self.look = look
        self.selection = TextSelection()
        self.column = QRect()
        self.hovered: int = -1  # the row under the mouse
        self.hot: Target | None = None  # what is under the mouse
        self.focused: Target | None = None  # what the keyboard is on
        self.found: Found | None = None
        self.copied: tuple[int, int] | None = None  # the row and part of code just copied

    def forget(self) -> None:
        """Other messages are shown: nothing is under the mouse, selected or focused."""
        self.selection.clear()
        self.hovered = -1
        self.hot = self.focused = self.copied = None

    def place_column(self, width: int, height: int) -> bool:
        """Centre it in a view of that size, without regard to the scroll bar, so that one that comes or goes
        moves nothing; whether it has another width."""
        before = self.column.width()
        wide = max(80, min(self.look.theme.column_px, width - 2 * MARGIN))
        self.column = QRect((width - wide) // 2, 0, wide, height)
        return wide != before

    # -- parts --------------------------------------------------------------------------------------

    def box_of(self, placed: Placed) -> tuple[MessageLayout, Box] | None:
        """The layout and the box of a part in the window; None while its message is not here."""
        layout = self.flow.layouts.get(placed.row)
        return (layout, layout.box(placed.part)) if layout is not None else None

    def part_box(self, row: int, part: int) -> Box | None:
        """The box of a part whose row is laid out."""
        layout = self.flow.layouts.get(row)
        return layout.box(part) if layout is not None and layout.nearest(part) == part else None

    def origin_of(self, placed: Placed, layout: MessageLayout) -> QPointF:
        """Where a part's box stands in the window."""
        return QPointF(self.column.left(), placed.y + layout.gap_above(placed.part))

    def part_under(self, point: QPointF) -> Placed | None:
        """The part at a point of the window."""
        for placed in self.flow.placed:
            if placed.y <= point.y() < placed.y + placed.height:
                return placed
        return None

    def tops(self) -> dict[tuple[int, int], int]:
        """The tops of the parts in the window, by row and part."""
        return {(placed.row, placed.part): placed.y for placed in self.flow.placed}

    def row_rect(self, row: int) -> QRect:
        """Where a row stands in the window; empty if it does not."""
        parts = [placed for placed in self.flow.placed if placed.row == row]
        if not parts:
            return QRect()
        bottom = parts[-1].y + parts[-1].height
        return QRect(self.column.left(), parts[0].y, self.column.width(), bottom - parts[0].y)

    # -- things to click ----------------------------------------------------------------------------

    def target_under(self, point: QPointF) -> Target | None:
        """The thing to click at a point of the window, links aside."""
        placed = self.part_under(point)
        found = self.box_of(placed) if placed is not None else None
        if placed is None or found is None:
            return None
        layout, box = found
        inner = point - self.origin_of(placed, layout)
        for number, hit in enumerate(box.hits()):
            if hit.rect.contains(inner):
                return Target(placed.row, placed.part, number, hit)
        return None

    def link_under(self, point: QPointF) -> Target | None:
        """The link at a point of the window, if it may be offered."""
        placed = self.part_under(point)
        found = self.box_of(placed) if placed is not None else None
        if placed is None or found is None:
            return None
        layout, box = found
        link = box.link_at(point - self.origin_of(placed, layout))
        return _link_target(placed.row, placed.part, box, link) if link is not None else None

    def targets(self) -> Iterator[Target]:
        """Everything in the window that the keyboard can reach, in reading order."""
        for placed in self.flow.placed:
            found = self.box_of(placed)
            if found is None:
                continue
            _, box = found
            for number, hit in enumerate(box.hits()):
                if self.rect_of(Target(placed.row, placed.part, number, hit)).bottom() > 0:
                    yield Target(placed.row, placed.part, number, hit)
            yield from self.links_in(placed.row, placed.part)

    def links_in(self, row: int, part: int) -> Iterator[Target]:
        """The links of a part whose row is laid out, in the window or not."""
        box = self.part_box(row, part)
        if box is not None and box.text is not None:
            for link in box.text.links:
                yield _link_target(row, part, box, link)

    def rect_of(self, target: Target) -> QRectF:
        """Where a target stands in the window; empty if it does not."""
        for placed in self.flow.placed:
            layout = self.flow.layouts.get(placed.row)
            if (placed.row, placed.part) == (target.row, target.part) and layout is not None:
                return target.hit.rect.translated(self.origin_of(placed, layout))
        return QRectF()

    def marks_in(self, row: int, part: int, box: Box) -> tuple[list[Selection], Selection | None]:
        """What was found in a part's text, and the one of them that one is at."""
        found, layout = self.found, self.flow.layouts.get(row)
        if found is None or box.text is None or (layout is not None and layout.is_step(part)):
            return [], None
        marks = box.text.found(found.needle)
        here = (found.row, found.part) == (row, part) and 0 <= found.number < len(marks)
        return marks, marks[found.number] if here else None

    # -- text ---------------------------------------------------------------------------------------

    def has_text(self, point: QPointF) -> bool:
        """Whether there is text to select at a point of the window."""
        placed = self.part_under(point)
        found = self.box_of(placed) if placed is not None else None
        return found is not None and found[1].text is not None

    def place_under(self, point: QPointF) -> Place | None:
        """The text position nearest to a point of the window."""
        if not self.flow.placed:
            return None
        above = point.y() < self.flow.placed[0].y
        placed = self.part_under(point) or self.flow.placed[0 if above else -1]
        found = self.box_of(placed)
        if found is None:
            return None
        layout, box = found
        if box.text is None:
            return Place(placed.row, placed.part, 0)
        inner = point - self.origin_of(placed, layout) - box.origin
        return Place(placed.row, placed.part, box.text.position_at(inner))

    def box_at(self, place: Place) -> Box | None:
        """The box that a text position is in, if it has text."""
        layout = self.flow.layouts.get(place.row)
        box = layout.box(layout.nearest(place.part)) if layout is not None else None
        return box if box is not None and box.text is not None else None

    def top_of(self, place: Place) -> float | None:
        """Where the line of a text position stands in the window, as far as its part is laid out there."""
        box, layout = self.box_at(place), self.flow.layouts.get(place.row)
        if box is None or box.text is None or layout is None:
            return None
        tops = self.tops()
        part = layout.nearest(place.part)
        top = tops.get((place.row, part))
        if top is None:  # the part above or below what is in sight
            if not tops:
                return None
            if (place.row, part) < min(tops):
                top = tops[min(tops)] - layout.part_height(part)
            else:
                top = self.flow.placed[-1].y + self.flow.placed[-1].height
        return top + layout.gap_above(part) + box.origin.y() + box.text.line_top(place.position)


def _link_target(row: int, part: int, box: Box, link: Link) -> Target:
    assert box.text is not None
    rect = box.text.link_rect(link).translated(box.origin)
    end = note_end(link.address)
    if end is None:
        return Target(row, part, -1, Hit(rect, LINK, link.address))
    words = (
        QCoreApplication.translate("transcript", "Footnote {label}")
        if end.is_note
        else QCoreApplication.translate("transcript", "Back to the text from footnote {label}")
    )
    return Target(row, part, -1, Hit(rect, link.address, words.format(label=end.label)))
