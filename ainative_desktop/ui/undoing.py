"""What was done to conversations and can be undone, each thing for itself, the newest first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ..protocol.errors import AINativeError
from ..runtime.tasks import Tasks
from .main_window import MainWindow

KEPT = 100  # things that can be undone
FRESH = 60.0  # seconds during which one is offered again once what came after it was undone

#: Undoes a thing; returns "", or a sentence why it cannot be undone now.
Undo = Callable[[], Awaitable[str]]


@dataclass(frozen=True, slots=True, eq=False)
class _Done:
    words: str
    undo: Undo
    at: float
    in_chat: bool


class Undoing(QObject):
    """Offers to undo what was done, and keeps what is not offered any more for the menu's entry."""

    def __init__(self, window: MainWindow, *, tasks: Tasks, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._clock = clock
        self._done: list[_Done] = []
        self._in_bar: _Done | None = None
        window.sidebar.undo_requested.connect(self._undo_in_bar)
        window.menus.on("undo_change", self.undo)

    def offer(self, words: str, undo: Undo, *, in_chat: bool = False) -> None:
        """Say in `words` what was done, with a button that undoes it: below the list of conversations, or
        above the composer for what was done `in_chat`."""
        done = _Done(words, undo, self._clock(), in_chat)
        self._done = [*self._done[-KEPT + 1 :], done]
        self._show(done)

    def undo(self) -> None:
        """Undo the newest thing."""
        if self._done:
            self._undo(self._done[-1])
        else:
            self._window.notice(self.tr("There is nothing to undo."))

    def _show(self, done: _Done) -> None:
        if done.in_chat or not self._window.sidebar.isVisibleTo(self._window):
            self._window.notice(done.words, self.tr("Undo"), lambda: self._undo(done))
        else:
            self._in_bar = done
            self._window.sidebar.show_undo(done.words)

    def _withdraw(self, done: _Done) -> None:
        if done is self._in_bar:
            self._in_bar = None
            self._window.sidebar.hide_undo()
        self._window.withdraw_notice(done.words)

    def _undo_in_bar(self) -> None:
        if self._in_bar is not None:
            self._undo(self._in_bar)

    def _undo(self, done: _Done) -> None:
        if done in self._done:
            place = self._done.index(done)
            del self._done[place]
            self._withdraw(done)
            self._tasks.spawn(self._run(done, place))

    async def _run(self, done: _Done, place: int) -> None:
        try:
            why_not = await done.undo()
        except AINativeError:
            self._done.insert(place, done)
            raise
        if why_not:
            self._done.insert(place, done)
            self._window.notice(why_not)
        elif self._done and self._clock() - self._done[-1].at < FRESH:
            self._show(self._done[-1])
