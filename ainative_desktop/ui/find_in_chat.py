"""Find in chat: counts what is looked for in all of the conversation, and goes from one to the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject

from ..rendering.finding import Needle
from ..runtime.tasks import Tasks
from .find_bar import FindBar
from .occurrences import Occurrences
from .transcript.model import TranscriptModel
from .transcript.view import TranscriptView
from .translation import number

PAGE = 20_000  # rows that are looked through at a time
PAUSE = 0.12  # seconds without a key before it is looked for

#: The rows [first, first + count) that may have all the words, with their Markdown.
Search = Callable[[Sequence[str], int, int], Awaitable[list[tuple[int, str]]]]


class FindInChat(QObject):
    """Joins the bar to the transcript. Rows that are here are read there, the others in the store."""

    def __init__(
        self, bar: FindBar, view: TranscriptView, model: TranscriptModel, *, search: Search, tasks: Tasks
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._view = view
        self._model = model
        self._search = search
        self._tasks = tasks
        self._needle = Needle("")
        self._found = Occurrences()
        self._searching: asyncio.Task[None] | None = None
        self._going = False  # to a row that is not here yet
        self._grown: dict[int, tuple[int, int]] = {}  # of a row that grows: how far counted, how many
        bar.text_changed.connect(self._look_for)
        bar.step_wanted.connect(self._step)
        bar.closed.connect(self._end)
        model.dataChanged.connect(self._on_changed)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_removed)
        model.modelReset.connect(bar.close_bar)

    # -- looking ------------------------------------------------------------------------------------

    def _look_for(self, text: str) -> None:
        self._forget()
        self._needle = Needle(text)
        self._view.show_found(self._needle)
        if self._needle:
            self._searching = self._tasks.spawn(self._look())
        self._tell()

    def _forget(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        self._found = Occurrences()
        self._grown.clear()
        self._going = False

    async def _look(self) -> None:
        await asyncio.sleep(PAUSE)
        try:
            for first in range(0, self._model.rowCount(), PAGE):
                for row, text in await self._search(self._needle.words, first, PAGE):
                    if self._model.held(row) is None:
                        self._found.set(row, len(self._needle.in_markdown(text)))
                for row in self._model.held_rows(first, PAGE):
                    self._count(row)
                self._tell()
        finally:
            if self._searching is asyncio.current_task():
                self._searching = None
        self._step(1)

    def _count(self, row: int) -> None:
        """Count a row that is here; of one that grows, only what is new."""
        held = self._model.held(row)
        if held is None:
            return
        counted, count = self._grown.get(row, (0, 0))
        if counted > len(held.text):
            counted = count = 0
        spans = self._needle.in_markdown(held.text.text(counted))
        count += len(spans)
        self._found.set(row, count)
        overlap = max(len(held.text) - 2 * sum(map(len, self._needle.words)) - 32, 0)
        end = counted + spans[-1][1] if spans else counted
        self._grown[row] = (max(end, overlap), count)

    # -- going --------------------------------------------------------------------------------------

    def _step(self, step: int) -> None:
        if self._found.step(step, self._view.first_row()) is not None:
            self._go()
        self._tell()

    def _go(self) -> None:
        if self._found.current is not None:
            self._going = not self._view.show_occurrence(self._needle, *self._found.current)

    def _end(self) -> None:
        self._forget()
        self._needle = Needle("")
        self._view.show_found(None)
        self._view.setFocus()

    def _tell(self) -> None:
        if not self._needle:
            self._bar.set_count("")
        elif self._searching is not None:
            so_far = self.tr("{total} so far").format(total=number(self._found.total))
            self._bar.set_count(so_far if self._found.total else self.tr("Looking…"))
        elif not self._found.total:
            self._bar.set_count(self.tr("Not found"))
        else:
            position, total = number(self._found.position), number(self._found.total)
            self._bar.set_count(self.tr("{position} of {total}").format(position=position, total=total))

    # -- what changes meanwhile ---------------------------------------------------------------------

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._needle:
            return
        for row in range(first.row(), last.row() + 1):
            self._count(row)
        if self._going:
            self._go()
        self._tell()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._needle:
            for row in range(first, last + 1):
                self._count(row)
            self._tell()

    def _on_removed(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._found.truncate(first)
        for row in [row for row in self._grown if row >= first]:
            del self._grown[row]
        self._tell()
