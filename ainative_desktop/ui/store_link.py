"""Joins the profile's database to the window: opened late, backed up, and what is told of damage."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal

from ..redaction import Redactor
from ..runtime.tasks import Tasks
from ..storage.errors import StorageError
from .main_window import MainWindow
from .phrases import localised
from .translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the first frame needs no database
    from ..runtime.daily_backup import DailyBackup
    from ..runtime.search_indexing import SearchIndexing
    from ..storage.conversations import ConversationStore
    from ..storage.database import Database

KEPT_DELETED = 24 * 3600.0  # seconds that a deleted conversation can be brought back
PURGED_AT_ONCE = 20  # deleted conversations that are removed for good in one transaction
PURGE_PAUSE = 0.2  # seconds between two of these
RETRY_INTERVAL = 2.0  # seconds between two tries to put in order what a full disk hinders
EMPTIED = QT_TRANSLATE_NOOP("StoreLink", "The conversations' file was empty, and a new one was begun.")
BUSY = QT_TRANSLATE_NOOP("StoreLink", "The backup can be restored once the answer has ended, or is stopped.")
DAMAGED = QT_TRANSLATE_NOOP(
    "StoreLink",
    "The daily backup found damage in the conversations' file, so none was made. Repair saves all that can "
    "be read into a new file, and keeps the damaged one.",
)


class StoreLink(QObject):
    """A profile's conversations: the store for whoever needs it, and a backup where the file was damaged.

    Signals: opened(), the store can be used; replaced(), nothing that was read before is there for sure.
    """

    opened = Signal()
    replaced = Signal()

    def __init__(
        self,
        home: Path,
        window: MainWindow,
        *,
        busy: Callable[[], bool],
        redactor: Redactor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = home / "conversations.db"
        self._folder = home / "backups"
        self._window = window
        self._busy = busy
        self._redactor = redactor or Redactor()
        self._tasks = Tasks(self.tell)
        self._store: asyncio.Future[ConversationStore] | None = None
        self._database: Database | None = None
        self._backup: DailyBackup | None = None
        self._indexing: SearchIndexing | None = None
        self._closing = False

    def index(self) -> None:
        """Let what is not indexed yet be indexed."""
        if self._indexing is not None:
            self._indexing.wake()

    async def store(self) -> ConversationStore:
        """The store, opened by whoever needs it first, and tried again where that failed. Raises
        StorageError."""
        failed = self._store is not None and self._store.done() and self._store.exception() is not None
        if self._store is None or failed:
            self._store = asyncio.ensure_future(self._open())
        return await asyncio.shield(self._store)

    def tell(self, words: str) -> None:
        """Say a sentence; where that is about damage, with the newest backup."""
        if self._database is not None and self._database.damaged and words == self._database.problem:
            self._tasks.spawn(self._offer(words))
        else:
            self._window.notice(self._redactor.redact(words))

    async def close(self, limit: float) -> None:
        """Drop a backup that is under way and close the database; `limit` is in seconds."""
        self._closing = True
        await self._tasks.drain(limit)
        if self._backup is not None:
            await self._backup.close()
        if self._indexing is not None:
            await self._indexing.close()
        if self._database is not None:
            await self._database.close()

    async def _open(self) -> ConversationStore:
        from ..runtime.daily_backup import DailyBackup
        from ..runtime.search_indexing import SearchIndexing
        from ..storage.conversations import ConversationStore
        from ..storage.database import Database

        database = await Database.open(self._path, now=time.time, replaced=self._on_replaced)
        self._database = database
        self._backup = DailyBackup(self._path, self._folder, now=time.time, damaged=self._offer_repair)
        self._backup.start()
        store = ConversationStore(database, redactor=self._redactor)
        problem = await self._recover(store)
        if database.damaged and problem == database.problem:  # met by that, and made good by now
            await self._recover(store)
        elif problem != database.problem:
            self._tasks.spawn(self._recover_later(store))
        if problem:
            self.tell(problem)
        elif database.emptied:
            self._tasks.spawn(self._offer(self.tr(EMPTIED), alone=False))
        self._indexing = SearchIndexing(store.search.index_some, clock=time.monotonic)
        self._indexing.wake()
        self.opened.emit()
        return store

    async def _recover(self, store: ConversationStore) -> str:
        """Put in order what a crash left; what hindered that, or what was set aside, in words."""
        try:
            await store.recover()
            if await store.purge_deleted(time.time() - KEPT_DELETED, limit=PURGED_AT_ONCE):
                self._tasks.spawn(self._purge_rest(store))
        except StorageError as error:
            return str(error)
        return self._database.problem if self._database is not None else ""

    async def _purge_rest(self, store: ConversationStore) -> None:
        """An import of thousands of chats that was taken back goes while other things are done."""
        more = True
        while more and not self._closing:
            await asyncio.sleep(PURGE_PAUSE)
            more = await store.purge_deleted(time.time() - KEPT_DELETED, limit=PURGED_AT_ONCE)

    async def _recover_later(self, store: ConversationStore) -> None:
        """Try again what a full disk has hindered, while no answer is under way."""
        while True:
            await asyncio.sleep(RETRY_INTERVAL)
            if not self._busy() and not await self._recover(store):
                self.replaced.emit()
                return

    def _on_replaced(self) -> None:
        if self._database is not None:
            self.tell(self._database.problem)
            self.index()
            self.replaced.emit()

    # -- the backup ------------------------------------------------------------------------------------

    async def _offer(self, words: str, *, alone: bool = True) -> None:
        """Say the words with the newest backup; without one only where they can stand `alone`."""
        newest = await self._backup.newest() if self._backup is not None else None
        if newest is None:
            if alone:
                self._window.notice(words)
            return
        backup, made = newest
        form = self.tr("d MMMM, HH:mm", "a date as Qt writes it")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(made)), form)
        self._offer_backup(
            self.tr("{words} The newest backup is of {when}.").format(words=localised(words), when=when),
            backup,
        )

    def _offer_backup(self, words: str, backup: Path) -> None:
        def restore() -> None:
            if self._busy():
                self._offer_backup(self.tr(BUSY), backup)
            else:
                self._tasks.spawn(self.restore(backup))

        self._window.notice(words, self.tr("Restore backup"), restore)

    def _offer_repair(self) -> None:
        def repair() -> None:
            self._tasks.spawn(self._repair())

        self._window.notice(self.tr(DAMAGED), self.tr("Repair"), repair)

    async def _repair(self) -> None:
        """What could be read is told as for damage that was met otherwise, with the newest backup."""
        if self._database is not None:
            await self._database.repair()

    async def restore(self, backup: Path) -> Path:
        """Put a backup in the place of the present file, which is set aside; where that is now. What the
        backup holds of running answers ended with it. Raises StorageError, also while an answer is on its
        way."""
        store = await self.store()
        if self._busy() or self._database is None:
            raise StorageError(self.tr(BUSY))
        aside = await self._database.restore(backup)
        await self._recover(store)
        self._on_replaced()
        return aside
