"""The selection as Markdown and as rich text, also of messages that are not here yet.

Messages selected whole are copied by their source, without being laid out; a hundred thousand of them are
fetched a batch at a time. Pieces of a message are copied block by block: whole blocks by their source,
pieces of one by the words that are seen, and code alone as code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QMimeData, QObject, Signal

from ...protocol.messages import Message, Role
from ...protocol.parts import copied
from ...rendering.blocks import split
from ...rendering.html import to_html
from .document import Selection
from .flow import Flow
from .layout import FOOT, MessageLayout
from .look import Look
from .model import TranscriptModel
from .selection import END, Place, TextSelection

BATCH = 1024  # rows asked for together
RICH_LIMIT = 256 * 2**10  # characters; more is copied as Markdown only: rich text is made at once

Piece = tuple[str, str]  # Markdown, and rich text or nothing where it is made of the Markdown


class Copying(QObject):
    """Gathers one selection. It lives until it is done or the messages are others.

    Signals: done(QMimeData).
    """

    done = Signal(object)

    def __init__(
        self, model: TranscriptModel, flow: Flow, selection: TextSelection, look: Look, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._flow = flow
        self._selection = selection
        self._look = look
        self._texts: list[str] = []
        self._roles: list[Role] = []
        self._rich: dict[int, str] = {}  # by place in the texts
        bounds = selection.bounds()
        self._first, self._last = bounds or (Place(0, 0, 0), Place(-1, 0, 0))
        self._row = self._first.row
        model.filled.connect(self._on_filled)
        model.modelReset.connect(self._abandon)
        model.rowsRemoved.connect(self._abandon)

    def start(self) -> None:
        """Begin; done comes at once if every message is here."""
        last_row = min(self._last.row, self._model.rowCount() - 1)
        while self._row <= last_row:
            held = self._model.held(self._row)
            if held is None:
                self._model.ask(self._row, min(BATCH, last_row - self._row + 1))
                return
            self._add(self._row, held.message.role, copied(held.message, held.text.text()))
            self._row += 1
        self.done.emit(self._mime_data())
        self._abandon()

    def _on_filled(self, first: int, messages: Sequence[Message]) -> None:
        if not first <= self._row < first + len(messages):
            return
        for message in messages[self._row - first :]:
            if self._row <= self._last.row:
                held = self._model.held(self._row)
                content = held.text.text() if held is not None else message.content
                self._add(self._row, message.role, copied(message, content))
                self._row += 1
        self.start()

    def _abandon(self) -> None:
        self._model.filled.disconnect(self._on_filled)
        self._model.modelReset.disconnect(self._abandon)
        self._model.rowsRemoved.disconnect(self._abandon)
        self.deleteLater()

    def _add(self, row: int, role: Role, text: str) -> None:
        begins = row > self._first.row or (self._first.part, self._first.position) == (0, 0)
        ends = row < self._last.row or self._last.part >= FOOT
        layout = None if begins and ends else self._flow.layout(row)
        if layout is not None:
            text, self._rich[len(self._texts)] = _piece(layout, row, self._selection)
        if text:
            self._texts.append(text)
            self._roles.append(role)

    def _mime_data(self) -> QMimeData:
        data = QMimeData()
        data.setText("\n\n".join(self._texts))
        if sum(map(len, self._texts)) <= RICH_LIMIT:
            data.setHtml("\n".join(self._rich_texts()))
        return data

    def _rich_texts(self) -> Iterator[str]:
        for place, (text, role) in enumerate(zip(self._texts, self._roles, strict=True)):
            if place in self._rich:
                yield self._rich[place]
            elif role is Role.USER:
                yield _plain(text)
            else:
                yield from (to_html(block, self._look.style) for block in split(text))


def _piece(layout: MessageLayout, row: int, selection: TextSelection) -> Piece:
    """What is selected of one message."""
    selected = list(_parts(layout, row, selection))
    code_only = bool(selected) and all(layout.is_code(part) for part, _ in selected)
    markdown, rich = "", ""
    for part, span in selected:
        text, html = _part(layout, part, span, as_code=code_only)
        if text and markdown:
            markdown += "\n" if code_only else layout.joint_above(part)
        markdown += text
        rich += html
    return markdown, rich


def _parts(layout: MessageLayout, row: int, selection: TextSelection) -> Iterator[tuple[int, Selection]]:
    bounds = selection.bounds()
    assert bounds is not None
    part: int | None = layout.nearest(bounds[0].part) if bounds[0].row == row else layout.first_part
    while part is not None and part < FOOT:
        span = layout.selected(row, part, selection)
        if span is not None:
            yield part, span
        elif bounds[1].row == row and part > bounds[1].part:
            return
        part = layout.following(part)


def _part(layout: MessageLayout, part: int, span: Selection, *, as_code: bool) -> Piece:
    box = layout.box(part) if span != (0, END) else None
    if box is not None and box.text is not None:
        whole = span[0] == 0 and span[1] >= box.text.characterCount() - 1
        if not whole or as_code:
            words = box.text.words(span)
            return words, f"<pre>{escape(words)}</pre>" if as_code else _plain(words)
    source = layout.code_of(part) if as_code else layout.source_of(part)
    return source, layout.html_of(part) or _plain(source)


def _plain(text: str) -> str:
    lines = escape(text).replace("\n", "<br>")
    return f"<p>{lines}</p>"
