"""Joins the usage window, and an answer's details, to what is stored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..runtime.tasks import Tasks
from .library import Library
from .main_window import MainWindow
from .settings_link import SettingsLink
from .transcript.model import TranscriptModel
from .usage.words import full
from .workspace import Workspace

if TYPE_CHECKING:  # nothing of it is loaded until it is opened
    from ..storage.conversations import ConversationStore
    from .usage.dialog import UsageDialog


class UsageLink(QObject):
    """Opens the window and keeps it up to date while it is open; says what an answer took when asked."""

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        workspace: Workspace,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        library: Library,
        settings: SettingsLink,
        tasks: Tasks,
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._workspace = workspace
        self._store = store
        self._settings = settings
        self._tasks = tasks
        self._now = now
        self._dialog: UsageDialog | None = None
        window.usage_requested.connect(self.show)
        window.transcript.action_requested.connect(self._on_action)
        workspace.shown.connect(self._refresh)
        library.refreshed.connect(lambda _conversation: self._refresh())
        settings.prices_changed.connect(self._refresh)

    def show(self) -> None:
        """Open the window, or bring it forward."""
        dialog = self._dialog or self._make_dialog()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._refresh()

    def _make_dialog(self) -> UsageDialog:
        from .usage.dialog import UsageDialog

        dialog = self._dialog = UsageDialog(self._window)
        dialog.prices_requested.connect(self._settings.show_prices)
        dialog.set_theme(self._window.theme)
        self._window.theme_changed.connect(dialog.set_theme)
        return dialog

    def _refresh(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._tasks.spawn(self._load(self._dialog))

    async def _load(self, dialog: UsageDialog) -> None:
        from .usage.dialog import LONGEST_PERIOD

        store = await self._store()
        today = datetime.fromtimestamp(self._now()).date()  # as the person counts days
        first = today - timedelta(days=LONGEST_PERIOD - 1)
        spent = await store.spent_since(first.isoformat())
        key = self._workspace.conversation_id
        here = await store.spent_in(key) if key is not None else []
        dialog.show_spent(spent, here, self._settings.prices, today)

    def _on_action(self, message_id: str, action: str) -> None:
        row = self._model.row_of(message_id) if action == "details" else None
        message = self._model.message(row) if row is not None else None
        if message is not None:
            self._window.notice(
                full(message.metadata, self._settings.prices), self.tr("All usage"), self.show
            )
