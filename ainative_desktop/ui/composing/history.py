"""Walks through what was sent earlier, as shells do: Alt+Up and Alt+Down in the composer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ...runtime.tasks import Tasks
from ..composer import Composer
from ..drafting import Drafting

if TYPE_CHECKING:  # the first frame needs no database
    from ...storage.conversations import ConversationStore

PAGE = 20  # messages that are read at a time

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MOVES = {Qt.Key.Key_Up: QTextCursor.MoveOperation.Up, Qt.Key.Key_Down: QTextCursor.MoveOperation.Down}


class History(QObject):
    """A walk begins with the newest message of all conversations and is over when the text is changed. Up and
    Down alone walk on where the cursor can go no further. What was being written comes back at its end."""

    def __init__(
        self,
        composer: Composer,
        drafting: Drafting,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
    ) -> None:
        super().__init__(composer)
        self._composer = composer
        self._field: QPlainTextEdit = composer.field
        self._drafting = drafting
        self._store = store
        self._tasks = tasks
        self._texts: list[str] = []  # the newest first, none of them twice
        self._before: int | None = None  # where the next page ends
        self._more = True
        self._number = -1  # of the one on screen
        self._one_at_a_time = asyncio.Lock()
        self._field.installEventFilter(self)

    def step(self, by: int) -> None:
        """Go so many messages back; towards the newest one, and what was being written, if negative."""
        self._tasks.spawn(self._step(by))

    async def _step(self, by: int) -> None:
        async with self._one_at_a_time:
            if not self._drafting.recalled:
                self._texts, self._before, self._more, self._number = [], None, True, -1
            number, text = self._number + by, self._composer.text()
            if number < 0:
                self._number = -1
                self._drafting.end_recall()
                return
            while self._more and number >= len(self._texts):
                await self._read()
            if number < len(self._texts) and text == self._composer.text():
                self._number = number
                self._drafting.recall(self._texts[number])

    async def _read(self) -> None:
        page = await (await self._store()).sent(before=self._before, limit=PAGE)
        self._more = len(page) == PAGE
        for message in page:
            self._before = message.place
            if message.text not in self._texts:
                self._texts.append(message.text)

    # -- Qt's events ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self._field and event.type() == QEvent.Type.KeyPress
        return is_key and isinstance(event, QKeyEvent) and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key was one that walks."""
        if event.key() not in _STEPS:
            return False
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone = not modifiers and self._drafting.recalled and not self._can_move(_MOVES[key])
        if alone or modifiers == Qt.KeyboardModifier.AltModifier:
            self.step(_STEPS[key])
            return True
        return False

    def _can_move(self, where: QTextCursor.MoveOperation) -> bool:
        return self._field.textCursor().movePosition(where)
