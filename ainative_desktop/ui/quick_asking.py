"""Joins the quick prompt to the window: what is asked there begins a chat of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..protocol.errors import AINativeError
from ..runtime.tasks import Tasks
from ..storage.looks import SendKey
from .main_window import MainWindow
from .workspace import Workspace

if TYPE_CHECKING:  # made when it is first wanted
    from .quick_prompt import QuickPrompt


class QuickAsking(QObject):
    """Shows the quick prompt by its action. `send_key` says which key asks now."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, *, send_key: Callable[[], SendKey], tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._send_key = send_key
        self._tasks = tasks
        self._prompt: QuickPrompt | None = None
        window.menus.on("quick_prompt", self.show)

    def show(self) -> None:
        """Bring the prompt forward, with what was written in it before."""
        if self._prompt is None:
            self._prompt = self._make()
        self._prompt.set_send_key(self._send_key())
        self._prompt.come_forward()

    def _make(self) -> QuickPrompt:
        from .quick_prompt import QuickPrompt

        prompt = QuickPrompt()
        prompt.set_theme(self._window.theme)
        prompt.submitted.connect(lambda text: self._tasks.spawn(self._ask(text)))
        self._window.theme_changed.connect(prompt.set_theme)
        self._window.close_requested.connect(prompt.hide)
        self._window.destroyed.connect(prompt.deleteLater)
        return prompt

    async def _ask(self, text: str) -> None:
        self._window.come_forward()
        try:
            await self._workspace.ask(text)
        except AINativeError:
            if self._prompt is not None:
                self._prompt.give_back(text)
            raise
