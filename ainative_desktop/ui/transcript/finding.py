"""Going to an occurrence of what is looked for, in a message that may never have been laid out."""

from __future__ import annotations

from ...rendering.finding import Needle
from .scene import Found, Scene


def go_to(scene: Scene, needle: Needle, row: int, number: int) -> bool:
    """Bring a row's occurrence, counted from 0, into the window, and mark it as the one that one is at.

    False where the row is not here: its place is shown, so that it is asked for.
    """
    layout = scene.flow.layout(row)
    if layout is None:
        scene.flow.show_row(row)
        return False
    part, number = layout.occurrence(needle, number)
    box = layout.box(part)
    scene.found = Found(needle, row, part, number)
    _, mark = scene.marks_in(row, part, box)
    line = box.text.line_top(mark[0]) + box.origin.y() if box.text is not None and mark is not None else 0
    scene.flow.show_line(row, part, round(line) + layout.gap_above(part))
    return True
