"""What is selected: from one place in one message to another, whether or not it is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

from ...rendering.html import to_html
from .document import Selection
from .flow import Flow
from .layout import MessageLayout
from .look import Look

END = 2**30  # a position beyond every part's end


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character position in a part of a row."""

    row: int
    part: int
    position: int


class TextSelection:
    """A range between two places; empty where they are one."""

    def __init__(self) -> None:
        self._anchor: Place | None = None
        self._cursor: Place | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self._anchor is None or self._anchor == self._cursor

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = self._cursor = None

    def begin(self, place: Place) -> None:
        """Start a selection at `place`."""
        self._anchor = self._cursor = place

    def extend(self, place: Place) -> None:
        """Select from where it began to `place`."""
        if self._anchor is None:
            self._anchor = place
        self._cursor = place

    def span(self, first: Place, last: Place) -> None:
        """Select from `first` to `last`."""
        self._anchor, self._cursor = first, last

    def bounds(self) -> tuple[Place, Place] | None:
        """The first and the last place, in reading order."""
        if self._anchor is None or self._cursor is None or self.empty:
            return None
        return min(self._anchor, self._cursor), max(self._anchor, self._cursor)

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

    def mime_data(self, flow: Flow, look: Look) -> QMimeData:
        """The selection as Markdown and as rich text: whole parts by their source, pieces by their words."""
        texts: list[str] = []
        rich: list[str] = []
        for layout, part, selection in self._parts(flow):
            text, html = _copied(layout, part, selection, look)
            if text:
                texts.append(text)
                rich.append(html)
        data = QMimeData()
        data.setText("\n\n".join(texts))
        data.setHtml("\n".join(rich))
        return data

    def _parts(self, flow: Flow) -> Iterator[tuple[MessageLayout, int, Selection]]:
        bounds = self.bounds()
        if bounds is None:
            return
        first, last = bounds
        for row in range(first.row, last.row + 1):
            layout = flow.layout(row)
            if layout is None:
                continue
            for part in range(layout.part_count):
                selection = self.within(row, part)
                if selection is not None:
                    yield layout, part, selection


def _copied(layout: MessageLayout, part: int, selection: Selection, look: Look) -> tuple[str, str]:
    source = layout.source_of(part)
    if not source:
        return "", ""
    begin, end = selection
    if begin == 0 and end == END:
        return source, _rich(layout, part, source, look)
    box = layout.box(part)
    if box is None or box.text is None:
        return "", ""
    if begin == 0 and end >= box.text.characterCount() - 1:
        return source, _rich(layout, part, source, look)
    cursor = box.text.cursor_over(selection)
    words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n").replace("\u00a0", " ")
    return words, f"<p>{escape(words)}</p>"


def _rich(layout: MessageLayout, part: int, source: str, look: Look) -> str:
    if part < len(layout.blocks):
        return to_html(layout.blocks[part], look.style)
    return f"<p>{escape(source)}</p>"
