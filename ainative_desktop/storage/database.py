"""The profile's SQLite database: one writer on one thread, one reader on another, none on the caller's."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import apsw

from .errors import StorageError
from .schema import MIGRATIONS

log = logging.getLogger(__name__)

T = TypeVar("T")

_COMPANIONS = ("", "-wal", "-shm")


class Database:
    """Runs functions on SQLite connections of their own threads.

    `problem` is one sentence for the person when the file could not be used and was set aside, else "".
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = ThreadPoolExecutor(1, "database-writer")
        self._reading = ThreadPoolExecutor(1, "database-reader")
        self._writer: apsw.Connection | None = None
        self._reader: apsw.Connection | None = None
        self.problem = ""

    @classmethod
    async def open(cls, path: Path, *, now: Callable[[], float]) -> Database:
        """Open the database at `path`, made if missing and brought up to date.

        A damaged file, or one of a newer version, is renamed and a new one begun. Raises StorageError where
        not even that is possible.
        """
        database = cls(path)
        try:
            await database._on(database._writing, lambda: database._open_writer(now))
            await database._on(database._reading, database._open_reader)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work` in one transaction on the writer. Raises StorageError; nothing is kept then."""
        return await self._on(self._writing, lambda: self._in_transaction(work))

    async def read(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work` on the reader, which sees what has been written before. Raises StorageError."""
        return await self._on(self._reading, lambda: work(_open(self._reader)))

    async def close(self) -> None:
        """Finish what was asked, then close; safe more than once."""
        for executor, name in ((self._reading, "_reader"), (self._writing, "_writer")):
            with contextlib.suppress(RuntimeError):
                await asyncio.wrap_future(executor.submit(self._close_connection, name))
            executor.shutdown(wait=False)

    def _close_connection(self, name: str) -> None:
        connection = getattr(self, name)
        if connection is not None:
            setattr(self, name, None)
            connection.close()

    async def _on(self, executor: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        try:
            return await asyncio.wrap_future(executor.submit(_told, work))
        except RuntimeError as error:
            raise StorageError("The database is closed.") from error

    def _in_transaction(self, work: Callable[[apsw.Connection], T]) -> T:
        connection = _open(self._writer)
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _open_writer(self, now: Callable[[], float]) -> None:
        try:
            self._writer = _connect(self._path)
            _migrate(self._writer)
        except (apsw.NotADBError, apsw.CorruptError) as error:
            log.error("The database is damaged: %s", error)
            self._begin_anew("could not be read", now)
        except _NewerVersionError:
            self._begin_anew("was written by a newer version of this app", now)

    def _begin_anew(self, why: str, now: Callable[[], float]) -> None:
        if self._writer is not None:
            self._writer.close()
        stamp = datetime.fromtimestamp(now(), UTC).strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.name}.aside-{stamp}")
        for companion in _COMPANIONS:
            file = self._path.with_name(self._path.name + companion)
            if file.exists():
                file.rename(aside.with_name(aside.name + companion))
        self.problem = (
            f"The conversations' file {why}. It was kept as {aside.name} in the data folder, "
            "and a new one was begun."
        )
        self._writer = _connect(self._path)
        _migrate(self._writer)

    def _open_reader(self) -> None:
        self._reader = _connect(self._path)
        self._reader.execute("PRAGMA query_only = ON")


class _NewerVersionError(Exception):
    """The file's user_version is beyond what this app knows."""


def _open(connection: apsw.Connection | None) -> apsw.Connection:
    if connection is None:
        raise StorageError("The database is closed.")
    return connection


def _told(work: Callable[[], T]) -> T:
    """`work`, its failures told in a person's words."""
    try:
        return work()
    except apsw.FullError as error:
        raise StorageError("The disk is full, so this could not be saved.") from error
    except apsw.ReadOnlyError as error:
        raise StorageError("The data folder cannot be written to.") from error
    except (apsw.Error, OSError) as error:
        log.error("The database failed", exc_info=error)
        raise StorageError(f"This could not be saved or read ({error}).") from error


def _connect(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.set_busy_timeout(5000)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _migrate(connection: apsw.Connection) -> None:
    version = connection.pragma("user_version")
    if version > len(MIGRATIONS):
        raise _NewerVersionError
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        with connection:
            connection.execute(script)
            connection.pragma("user_version", number)
