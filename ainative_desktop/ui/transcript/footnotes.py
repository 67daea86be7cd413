"""Going from a footnote's reference to the note, and back to where one came from."""

from __future__ import annotations

from ...rendering.finding import Needle
from ...rendering.notes import NoteEnd, note_end
from .layout import MessageLayout
from .scene import Scene, Target


class Footnotes:
    """Finds the other end of a jump, in parts of the message that may never have been laid out."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._came_from: Target | None = None

    def go(self, target: Target) -> Target | None:
        """Bring the other end into the window; None, and nothing moves, where the message has none."""
        end, layout = note_end(target.hit.action), self._scene.flow.layouts.get(target.row)
        there = self._find(target.row, layout, end) if end is not None and layout is not None else None
        if layout is None or there is None:
            return None
        self._came_from = target
        line = round(there.hit.rect.top()) + layout.gap_above(there.part)
        self._scene.flow.show_line(there.row, there.part, line)
        return there

    def _find(self, row: int, layout: MessageLayout, end: NoteEnd) -> Target | None:
        """The link at that end: it goes to the opposite one. Of many references the one that one came from,
        or the first; the note is looked for from below, where notes mostly stand."""
        wanted, before = end.opposite.address, self._came_from
        if before is not None and (before.row, before.hit.action) == (row, wanted) and self._stands(before):
            return before
        needle = Needle(f"[^{end.label}]")
        numbers = range(len(needle.in_markdown(layout.text.text())))
        for number in reversed(numbers) if end.is_note else numbers:
            part, _ = layout.occurrence(needle, number)
            for link in self._scene.links_in(row, part):
                if link.hit.action == wanted:
                    return link
        return None

    def _stands(self, target: Target) -> bool:
        return target in self._scene.links_in(target.row, target.part)
