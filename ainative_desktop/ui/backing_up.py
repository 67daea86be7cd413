"""Backs everything up to one file, restores it, and deletes all chats, from Preferences → Data."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..runtime.tasks import Tasks
from .asking_file import ask_file
from .diagnostics_link import open_folder
from .library import Library
from .main_window import MainWindow
from .settings_link import SettingsLink
from .store_link import StoreLink
from .undoing import Undoing

if TYPE_CHECKING:
    from ..storage.settings import Settings
    from .preferences.dialog import PreferencesDialog

T = TypeVar("T")

EVERY = 1_000_000_000  # more chats than there can be


class BackingUp(QObject):
    """One backup or restoring at a time, on a thread. `home` is the profile's folder."""

    def __init__(
        self,
        window: MainWindow,
        *,
        home: Path,
        settings: SettingsLink,
        store_link: StoreLink,
        library: Library,
        undoing: Undoing,
        tasks: Tasks,
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._settings = settings
        self._link = store_link
        self._library = library
        self._undoing = undoing
        self._tasks = tasks
        self._now = now
        self._dialog: PreferencesDialog | None = None
        self._working: asyncio.Task[None] | None = None
        settings.dialog_shown.connect(self._join)
        window.menus.on("back_up", self._choose_target)
        window.menus.on("restore", self._choose_backup)

    def _join(self, dialog: PreferencesDialog) -> None:
        if dialog is self._dialog:
            return
        self._dialog = dialog
        self._show_state()
        dialog.data.backup_requested.connect(self._choose_target)
        dialog.data.restore_requested.connect(self._choose_backup)
        dialog.data.delete_all_requested.connect(lambda: self._tasks.spawn(self._delete_all()))

    # -- which file ------------------------------------------------------------------------------------

    def _choose_target(self) -> None:
        from ..storage.backup_file import ENDING

        today = datetime.fromtimestamp(self._now())
        dialog = QFileDialog(self._window, self.tr("Back up"), str(Path.home()), f"*{ENDING}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(f"AINative {today:%Y-%m-%d}{ENDING}")
        ask_file(dialog, lambda path: self._run(self._back_up(path)))

    def _choose_backup(self) -> None:
        from ..storage.backup_file import ENDING

        dialog = QFileDialog(self._window, self.tr("Restore"), str(Path.home()), f"*{ENDING}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, lambda path: self._run(self._restore(path)))

    # -- the work --------------------------------------------------------------------------------------

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        if self._working is not None:
            work.close()
            self._window.notice(self.tr("A backup is being made or restored already. Wait until it is done."))
            return
        self._working = self._tasks.spawn(work)
        if self._working is not None:
            self._working.add_done_callback(self._ended)
            self._show_state()

    def _ended(self, _task: object) -> None:
        self._working = None
        self._show_state()

    def _show_state(self) -> None:
        if self._dialog is not None:
            self._dialog.data.set_busy(self._working is not None)

    async def _back_up(self, path: Path) -> None:
        from ..storage.backup_file import pack

        await self._settings.save()
        await self._link.store()
        made = self._now()
        await _on_thread(lambda stopped: pack(self._home, path, made=made, stopped=stopped))

        def show() -> None:
            if not open_folder(path.parent):
                words = self.tr("No program here shows folders. The file is {path}.")
                self._window.notice(words.format(path=path))

        words = self.tr("Everything was backed up to {name}.").format(name=path.name)
        self._window.notice(words, self.tr("Show in folder"), show)

    async def _restore(self, path: Path) -> None:
        from ..storage.backup_file import unpack

        before = self._settings.settings
        unpacked = await _on_thread(lambda stopped: unpack(path, self._home, stopped=stopped))
        try:
            aside = await self._link.restore(unpacked.database)
        finally:
            await asyncio.get_running_loop().run_in_executor(None, unpacked.database.unlink, True)
        if unpacked.settings is not None:
            self._settings.adopt(unpacked.settings)
        words = self.tr("Restored {name}").format(name=path.name)
        self._undoing.offer(words, lambda: self._undo(aside, before))

    async def _undo(self, aside: Path, before: Settings) -> str:
        await self._link.restore(aside)
        self._settings.adopt(before)
        return ""

    async def _delete_all(self) -> None:
        store = await self._link.store()
        chats = [*await store.list_pinned(), *await store.list_conversations(limit=EVERY)]
        if chats:
            self._library.delete_all([each.id for each in chats])
        else:
            self._window.notice(self.tr("There are no chats to delete."))


async def _on_thread(work: Callable[[Callable[[], bool]], T]) -> T:
    """`work` on a thread; it is told where nobody waits for it any more."""
    stop = threading.Event()
    running = asyncio.get_running_loop().run_in_executor(None, work, stop.is_set)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        raise
