"""Exports chats from the menu, the sidebar and Preferences, one export at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ...redaction import Redactor
from ...runtime.tasks import Tasks
from ...storage.errors import StorageError
from ..asking_file import ask_file
from ..diagnostics_link import open_folder
from ..main_window import MainWindow
from ..workspace import Workspace

if TYPE_CHECKING:  # nothing of it is loaded until it is asked for
    from ...protocol.messages import Conversation
    from ...runtime.exporting.formats import Format
    from ...storage.conversations import ConversationStore
    from .dialog import ExportDialog


class Exporting(QObject):
    """Asks, then lets a process of its own write. `home` is the profile's folder."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        home: Path,
        store: Callable[[], Awaitable[ConversationStore]],
        redactor: Redactor,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._home = home
        self._store = store
        self._redactor = redactor
        self._tasks = tasks
        self._dialog: ExportDialog | None = None
        self._chat: Conversation | None = None
        self._chosen: list[str] = []
        self._running: asyncio.Task[Any] | None = None
        window.menus.on("export", lambda: self.offer(workspace.conversation))
        window.sidebar.export_requested.connect(lambda key: tasks.spawn(self._offer(key)))
        window.sidebar.acted.connect(self._on_acted)

    def offer(self, chat: Conversation | None, *, every: bool = False) -> None:
        """Ask what to export: this chat if there is one, or `every` chat."""
        dialog = self._dialog or self._make_dialog()
        if self._running is None:
            self._chat, self._chosen = chat, [chat.id] if chat is not None else []
            dialog.offer(chat.title if chat is not None else "", every=every)
        else:
            dialog.raise_()

    def _on_acted(self, action: str, ids: Sequence[str]) -> None:
        """Ask how to export what is chosen in the sidebar."""
        if action != "export":
            return
        dialog = self._dialog or self._make_dialog()
        if self._running is None:
            self._chat, self._chosen = None, list(ids)
            dialog.offer("", chosen=len(ids))
        else:
            dialog.raise_()

    async def _offer(self, conversation_id: str) -> None:
        self.offer(await (await self._store()).get(conversation_id))

    def _make_dialog(self) -> ExportDialog:
        from .dialog import ExportDialog

        dialog = self._dialog = ExportDialog(self._window)
        dialog.wanted.connect(self._choose_file)
        dialog.cancelled.connect(self._cancel)
        return dialog

    def _choose_file(self, form: Format, every: bool) -> None:
        """Ask for the file's name, which begins with the chat's."""
        from ...runtime.exporting.writing import UNTITLED, file_name

        chat = None if every else self._chat
        title = chat.title if chat is not None else self.tr("Chats")
        name = Path(file_name(title or UNTITLED, form))
        if chat is None and form != "json":
            name = name.with_suffix(".zip")
        dialog = QFileDialog(self._dialog, self.tr("Export"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*{name.suffix}")
        dialog.setDefaultSuffix(name.suffix[1:])
        dialog.selectFile(name.name)
        ids = [] if every else self._chosen
        ask_file(dialog, lambda path: self.export(form, path, ids))

    def export(self, form: Format, path: Path, ids: list[str]) -> None:
        """Export the chats `ids`, or all where none are named."""
        if self._running is not None or self._dialog is None:
            return
        dialog = self._dialog

        def ended(task: asyncio.Task[Any]) -> None:
            self._running = None
            dialog.end()
            if task.cancelled():
                self._window.notice(self.tr("The export was stopped. Nothing was written."))

        self._running = self._tasks.spawn(self._export(form, path, ids))
        if self._running is not None:
            dialog.begin()
            self._running.add_done_callback(ended)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    async def _export(self, form: Format, path: Path, ids: list[str]) -> None:
        from ...runtime.exporting.process import ExportProcess

        await self._store()  # which brings the file up to date
        process = ExportProcess(self._home, self)
        if self._dialog is not None:
            process.progressed.connect(self._dialog.set_progress)
        try:
            count = await process.run(form, path, ids, self._redactor.known())
        except StorageError as error:
            words = self.tr("Nothing was exported. {why}").format(why=error)
            self._window.notice(words)
            return
        finally:
            process.deleteLater()
        words = self.tr("The chat was exported to {name}.")
        if count != 1:
            words = self.tr("%n chats were exported to {name}.", "", count)
        words = words.format(name=path.name)
        self._window.notice(words, self.tr("Show in folder"), lambda: self._show(path))

    def _show(self, path: Path) -> None:
        if not open_folder(path.parent):
            words = self.tr("No program here shows folders. The file is {path}.")
            self._window.notice(words.format(path=path))
