"""Joins imports to the window: the file is asked for, imported beside the window, and can be taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ...protocol.imports.report import ImportReport
from ...runtime.tasks import Tasks
from ..asking_file import ask_file
from ..library import Library
from ..main_window import MainWindow
from ..workspace import Workspace
from .dropping import ExportDrop

if TYPE_CHECKING:  # nothing of it is loaded until it is asked for
    from ...runtime.importing import ImportProcess
    from ...storage.conversations import ConversationStore
    from .dialog import ImportDialog

RELOAD_INTERVAL = 2.0  # seconds between two looks of the sidebar at what has come


class Importing(QObject):
    """Imports one file at a time.

    Signals: changed(), other imports can be taken back than before.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        home: Path,
        store: Callable[[], Awaitable[ConversationStore]],
        library: Library,
        tasks: Tasks,
        wake: Callable[[], object],
        now: Callable[[], float],
        clock: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._home = home
        self._store = store
        self._library = library
        self._tasks = tasks
        self._wake = wake
        self._now = now
        self._clock = clock
        self._dialog: ImportDialog | None = None
        self._path = Path()  # what was imported last
        self._process: ImportProcess | None = None
        self._shown = (0.0, 0)  # when the sidebar was filled last, and how many chats had come then
        window.menus.on("import", self.choose)
        ExportDrop(window.sidebar).dropped.connect(self.begin)

    # -- importing ----------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the file, unless an import is under way, which is shown."""
        if self._process is not None:
            self._come_forward()
            return
        formats = f"{self.tr('Exports')} (*.zip *.json);;{self.tr('All files')} (*)"
        dialog = QFileDialog(self._window, self.tr("Import chats"), "", formats)
        dialog.setObjectName("importFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, self.begin)

    def begin(self, path: Path) -> None:
        """Import a file, unless another one is under way, which is shown."""
        self._begin(path)

    def _begin(self, path: Path, *, bring_deleted: bool = False) -> None:
        if self._process is None:
            self._tasks.spawn(self._import(path, bring_deleted=bring_deleted))
        else:
            self._come_forward()

    def cancel(self) -> None:
        """Let the import end that is under way, if any."""
        if self._process is not None:
            self._process.cancel()

    async def _import(self, path: Path, *, bring_deleted: bool) -> None:
        from ...runtime.importing import ImportProcess

        self._path = path
        ended: asyncio.Future[ImportReport] = asyncio.get_running_loop().create_future()
        process = self._process = ImportProcess(self._home, self)
        process.ended.connect(ended.set_result)
        process.progressed.connect(self._on_progress)
        self._shown = (self._clock(), 0)
        self._dialog = self._dialog or self._make_dialog()
        self._dialog.show_running(ImportReport(name=path.name))
        self._come_forward()
        try:
            await self._store()  # which brings the file up to date
            process.start(path, bring_deleted=bring_deleted)
            report = await ended
        finally:
            process.close()
            process.deleteLater()
            self._process = None
        try:
            await self._refresh()
        finally:
            self._tell(report)

    def _make_dialog(self) -> ImportDialog:
        from .dialog import ImportDialog

        dialog = ImportDialog(self._window)
        dialog.cancelled.connect(self.cancel)
        dialog.undone.connect(self.undo)
        dialog.deleted_wanted.connect(lambda: self._begin(self._path, bring_deleted=True))
        return dialog

    def _come_forward(self) -> None:
        if self._dialog is not None:
            self._dialog.show()
            self._dialog.raise_()
            self._dialog.activateWindow()

    def _on_progress(self, report: ImportReport) -> None:
        if self._dialog is not None:
            self._dialog.show_running(report)
        at, chats = self._shown
        if report.changed > chats and self._clock() - at >= RELOAD_INTERVAL:
            self._shown = (self._clock(), report.changed)
            self._tasks.spawn(self._library.load())

    def _tell(self, report: ImportReport) -> None:
        from .words import title

        if self._dialog is None:
            return
        self._dialog.show_report(report)
        if not self._dialog.isVisible():
            self._window.notice(f"{title(report)}: {report.name}", self.tr("Show"), self._come_forward)

    async def _refresh(self) -> None:
        """Show what is stored now."""
        self._wake()
        await self._library.load()
        self._workspace.reopen()
        self.changed.emit()

    # -- taking back --------------------------------------------------------------------------------

    def undo(self, key: int) -> None:
        """Take away what an import brought; what the person has written since stays."""
        self._tasks.spawn(self._undo(key))

    def redo(self, key: int) -> None:
        """Bring it back."""
        self._tasks.spawn(self._redo(key))

    async def _undo(self, key: int) -> None:
        undone = await (await self._store()).imports.undo(key, self._now())
        if self._dialog is not None:
            self._dialog.close()
        said = [self.tr("%n chats were taken away.", "", undone.removed)]
        if undone.continued:
            said.append(self.tr("%n chats stay, in which you have written since.", "", undone.continued))
        if undone.messages:
            said.append(self.tr("%n messages were taken out of other chats.", "", undone.messages))
        if undone.removed:
            self._window.notice(" ".join(said), self.tr("Bring back"), lambda: self.redo(key))
        else:
            self._window.notice(" ".join(said))
        await self._refresh()

    async def _redo(self, key: int) -> None:
        await (await self._store()).imports.redo(key)
        await self._refresh()
