"""Notices that are about the conversation on screen, and go when another one comes there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .main_window import MainWindow
from .phrases import localised
from .workspace import Workspace


class ChatNotices(QObject):
    """Puts them away in time. What they offer to undo can be undone all the same, by its key."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._told: list[str] = []
        self._about: str | None = None
        workspace.shown.connect(self._on_shown)

    def keep_here(self, words: str) -> None:
        """These words were told above the composer, and are of the conversation that is on screen now."""
        self._about = self._workspace.conversation_id
        self._told.append(localised(words))

    def _on_shown(self) -> None:
        if self._workspace.conversation_id != self._about:
            for words in self._told:
                self._window.withdraw_notice(words)
            self._told.clear()
