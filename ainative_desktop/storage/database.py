"""The profile's SQLite database: one writer, reader and searcher each, on threads of their own."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import TypeVar

import apsw

from .errors import StorageError
from .replacing import finish_replacing, has_log_alone, is_emptied, replace_damaged, replace_newer, restore
from .schema import MIGRATIONS, ROWIDS, has_our_tables, keep_rowids, may_have_moved

log = logging.getLogger(__name__)

FULL = "The disk is full, so this could not be saved."
BUSY = "Another program uses the conversations' file, so this could not be saved or read. Try again."
BUSY_LIMIT = 5000  # ms to wait for another program's write

T = TypeVar("T")

DAMAGE = (apsw.CorruptError, apsw.NotADBError, UnicodeDecodeError)
_FARTHEST = 1_000  # versions that this app may be behind; a greater number is none


class Database:
    """Runs functions on SQLite connections of their own threads.

    A file that cannot be used is set aside and a new one begun with what could be read of it: at opening,
    or later when a statement meets the damage. A full check at each start would take as long as the file
    is large.

    `problem` is a sentence or two for the person about the file last set aside, else ""; `damaged` whether
    that was for its damage, so that a backup may hold more. `emptied` says that there was a file, and nothing
    in it.
    """

    def __init__(self, path: Path, now: Callable[[], float], replaced: Callable[[], None]) -> None:
        self._path = path
        self._now = now
        self._replaced = replaced
        self._writing = ThreadPoolExecutor(1, "database-writer")
        self._reading = ThreadPoolExecutor(1, "database-reader")
        self._searching = ThreadPoolExecutor(1, "database-searcher")
        self._writer: apsw.Connection | None = None  # None until needed, and after a set-aside
        self._reader: apsw.Connection | None = None
        self._searcher: apsw.Connection | None = None
        self._files = 0  # counts those begun, so that one damage sets one file aside
        self._closed = False
        self._synced = -inf  # when a transaction last waited for the disk
        self._waits = True  # whether the writer's transactions do now
        self.problem = ""
        self.damaged = False
        self.emptied = False

    @classmethod
    async def open(
        cls, path: Path, *, now: Callable[[], float], replaced: Callable[[], None] = lambda: None
    ) -> Database:
        """Open the database at `path`, made if missing and brought up to date.

        A damaged file, or one of a newer version, is renamed and a new one begun. `replaced` is called
        when that happens later on: nothing that was read before is there any more. Raises StorageError
        where not even that is possible.
        """
        database = cls(path, now, replaced)
        try:
            await database.read(lambda connection: None)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, work: Callable[[apsw.Connection], T], *, sync_within: float = 0.0) -> T:
        """Run `work` in one transaction on the writer. Raises StorageError; nothing is kept then.

        What was written outlives this process at once. A power cut may cost what was written in the last
        `sync_within` seconds: waiting for the disk each time would take longer than the write itself.
        """

        def write() -> T:
            connection = self._writable()
            self._set_sync(connection, sync_within)
            return in_transaction(connection, work)

        return await self._on(self._writing, write)

    async def read(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work` on the reader, which sees what has been written before. Raises StorageError."""
        return await self._on(self._reading, lambda: work(self._readable()))

    async def repair(self) -> None:
        """Set the present file aside and go on with what can be read of it; `problem` says what that is.
        Raises StorageError, and nothing is changed then."""
        if self._closed:
            raise StorageError("The database is closed.")
        await self._replace(self._files)

    async def search(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work`, which may take long, on a connection of its own: it holds up neither reads nor writes.
        Raises StorageError."""
        return await self._on(self._searching, lambda: work(self._searchable()))

    def interrupt_search(self) -> None:
        """End what `search` runs now, if anything, with apsw.InterruptError. From any thread."""
        searcher = self._searcher
        if searcher is not None:
            with contextlib.suppress(apsw.ConnectionClosedError):
                searcher.interrupt()

    async def restore(self, backup: Path) -> Path:
        """Put a backup in the place of the present file, which is set aside; `problem` says so. Nothing that
        was read before is there for sure. Returns where the present file is now. Raises StorageError, and
        nothing is changed then."""
        if self._closed:
            raise StorageError("The database is closed.")
        restoring = self._reading.submit(told, lambda: self._restore_from_reader(backup))
        return await asyncio.wrap_future(restoring)

    async def close(self) -> None:
        """Finish what was asked, then close; safe more than once."""
        if self._closed:
            return
        self._closed = True
        self.interrupt_search()
        for executor, close in (
            (self._searching, self._close_searcher),
            (self._reading, self._close_reader),
            (self._writing, self._close_writer),
        ):
            await asyncio.wrap_future(executor.submit(close))
            executor.shutdown(wait=False)

    async def _on(self, executor: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        if self._closed:
            raise StorageError("The database is closed.")
        files = self._files
        try:
            return await asyncio.wrap_future(executor.submit(told, work))
        except DAMAGE as error:
            log.error("The database is damaged: %s", error)
            if not self._closed:
                await self._replace(files)
            raise StorageError(self.problem) from error

    async def _replace(self, files: int) -> None:
        """Set the file aside, unless another call has done so since there were so many `files`."""
        replacing = self._reading.submit(told, lambda: self._replace_from_reader(files))
        if await asyncio.wrap_future(replacing):
            self._replaced()

    # -- on the searcher's thread, which may wait for the writer's --------------------------------------

    def _searchable(self) -> apsw.Connection:
        if self._searcher is None:
            self._searcher = self._connect_to_read()
        return self._searcher

    def _connect_to_read(self) -> apsw.Connection:
        self._writing.submit(self._writable).result()  # which makes the file
        connection = connect(self._path)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _close_searcher(self) -> None:
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    # -- on the reader's thread, which may wait for the others' -----------------------------------------

    def _readable(self) -> apsw.Connection:
        if self._reader is None:
            self._reader = self._connect_to_read()
        return self._reader

    def _close_readers(self) -> None:
        """Those that read, so that nobody has the file open but the writer."""
        self.interrupt_search()
        self._searching.submit(self._close_searcher).result()
        self._close_reader()

    def _replace_from_reader(self, files: int) -> bool:
        if files != self._files:
            return False
        self._close_readers()
        self._writing.submit(self._replace_damaged, "is damaged").result()
        return True

    def _restore_from_reader(self, backup: Path) -> Path:
        self._close_readers()
        return self._writing.submit(self._restore, backup).result()

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    # -- on the writer's thread, which never waits ------------------------------------------------------

    def _set_sync(self, connection: apsw.Connection, within: float) -> None:
        """Whether the next transaction waits for the disk; one that does takes those before it along."""
        now = time.monotonic()
        waits = now - self._synced >= within
        if waits:
            self._synced = now
        if waits is not self._waits:
            connection.execute(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")
            self._waits = waits

    def _writable(self) -> apsw.Connection:
        if self._writer is None:
            self._writer = self._open_writer()
            self._waits = True  # as _connect sets it
        return self._writer

    def _open_writer(self) -> apsw.Connection:
        finish_replacing(self._path)
        if has_log_alone(self._path):
            self._replace_damaged("is empty")
        self.emptied = is_emptied(self._path)
        try:
            return connect(self._path)
        except _NewerError as error:
            self.problem = replace_newer(self._path, str(error), self._stamp())
            self._files += 1
        except _UnusableError as error:
            self._replace_damaged(str(error))
        except DAMAGE as error:
            log.error("The database is damaged: %s", error)
            self._replace_damaged("could not be read")
        return connect(self._path)

    def _replace_damaged(self, why: str) -> None:
        if self._writer is not None:
            _close_as_it_is(self._writer)
            self._writer = None
        self.problem = replace_damaged(self._path, why, self._stamp(), lambda: self._closed)
        self.damaged = True
        self._files += 1

    def _restore(self, backup: Path) -> Path:
        self._close_writer()
        aside = restore(self._path, backup, self._stamp())
        self.problem = (
            f"The backup was restored. What was there before was kept as {aside.name} in the data folder."
        )
        self.damaged = False
        self._files += 1
        return aside

    def _stamp(self) -> str:
        return datetime.fromtimestamp(self._now(), UTC).strftime("%Y%m%d-%H%M%S")

    def _close_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


class _UnusableError(Exception):
    """The file is not one that this app can use; says why, to follow "The conversations' file"."""


class _NewerError(_UnusableError):
    """It is not damaged; this app is too old for it."""


def in_transaction(connection: apsw.Connection, work: Callable[[apsw.Connection], T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


def told(work: Callable[[], T]) -> T:
    """`work`, its failures told in a person's words; damage is passed on."""
    try:
        return work()
    except DAMAGE:
        raise
    except _UnusableError as error:  # changed by another program since it was opened
        raise StorageError(f"The conversations' file {error}.") from error
    except apsw.FullError as error:
        raise StorageError(FULL) from error
    except apsw.ReadOnlyError as error:
        raise StorageError("The data folder cannot be written to.") from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise StorageError(BUSY) from error
    except (apsw.Error, OSError) as error:
        log.error("The database failed", exc_info=error)
        raise StorageError(f"This could not be saved or read ({error}).") from error


def connect(path: Path) -> apsw.Connection:
    """A connection to the file, which is first looked at, then brought up to date."""
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(BUSY_LIMIT)
        version = _version(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, version)
        if not has_our_tables(connection):
            raise _UnusableError("could not be read")
    except apsw.SQLError as error:
        _close_as_it_is(connection)
        log.error("The database is not ours: %s", error)
        raise _UnusableError("could not be read") from error
    except BaseException:
        _close_as_it_is(connection)
        raise
    return connection


def check_usable(path: Path) -> None:
    """Bring a file that nobody else has open up to date. Raises StorageError where it is none of ours."""
    try:
        connect(path).close()
    except _UnusableError as error:
        raise StorageError(f"This file {error}. Nothing was changed.") from error
    except apsw.Error as error:
        raise StorageError(f"This file could not be read ({error}). Nothing was changed.") from error


def _version(connection: apsw.Connection) -> int:
    """How many migrations the file has had. Writes nothing."""
    version = int(connection.pragma("user_version"))
    if len(MIGRATIONS) < version <= len(MIGRATIONS) + _FARTHEST:
        raise _NewerError("was written by a newer version of this app")
    if not 0 <= version <= len(MIGRATIONS):
        raise _UnusableError("could not be read")
    return version


def _migrate(connection: apsw.Connection, version: int) -> None:
    if version == len(MIGRATIONS):
        return

    def migrate(connection: apsw.Connection) -> None:
        done = _version(connection)  # another process may have been quicker
        moved = done >= MIGRATIONS.index(ROWIDS) + 1 and may_have_moved(connection)
        for number, script in enumerate(MIGRATIONS[done:], done + 1):
            connection.execute(script)
            connection.pragma("user_version", number)
        if not moved:
            keep_rowids(connection)

    in_transaction(connection, migrate)


def _close_as_it_is(connection: apsw.Connection) -> None:
    """Close without folding the write-ahead log into the file."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.close(True)
