"""A whole profile in one file: a zip archive of the database, the settings, and what says which these are.

Nothing in an archive is trusted before it was looked at, and no name in it is ever used as a path. Tokens and
keys are in the keyring, and in no backup.
"""

from __future__ import annotations

import contextlib
import json
import logging
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import apsw

from .database import check_usable
from .errors import StorageError
from .replacing import is_sound
from .schema import MIGRATIONS
from .settings import Settings, read_settings
from .whole_file import whole_file

log = logging.getLogger(__name__)

ENDING = ".ainative-backup"
FORMAT, VERSION = "ainative-backup", 1
DATABASE, SETTINGS, ABOUT = "conversations.db", "settings.json", "about.json"
SMALL = 4 * 2**20  # bytes that the settings and what says which these are may have
CHUNK = 2**20  # bytes
STEP = 1024  # pages of the database copied at a time
RESERVE = 64 * 2**20  # bytes of the disk that are left to what is written meanwhile
MAGIC = b"SQLite format 3\0"

FULL = "The disk is full, so no backup could be made. Make room, then try again."
NOT_OURS = "This is not a backup of this app."
DAMAGED = "This backup is damaged. Nothing was changed."
NEWER = "This backup was made by a newer version of this app. Update the app, then try again."
NO_ROOM = "The disk has too little room to restore this backup. Make room, then try again."


class StoppedError(StorageError):
    """The app closes, or the person did not want it any more."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a backup holds: a database that was looked at, and the settings if there are some."""

    database: Path
    settings: Settings | None


def pack(home: Path, target: Path, *, made: float, stopped: Callable[[], bool] = lambda: False) -> None:
    """Back the profile at `home` up to the file `target`, as it is now, whatever is written meanwhile. `made`
    is in seconds since the epoch. Blocks. Raises StorageError, and nothing is written then."""
    copy = home / "backup.copy"
    about = {"format": FORMAT, "version": VERSION, "made": made, "database": len(MIGRATIONS)}
    try:
        _copy(home / DATABASE, copy, stopped)
        with whole_file(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(ABOUT, json.dumps(about))
            with contextlib.suppress(FileNotFoundError):
                archive.writestr(SETTINGS, (home / SETTINGS).read_bytes())
            with copy.open("rb") as source, archive.open(DATABASE, "w", force_zip64=True) as inside:
                _pour(source, inside, stopped)
    except apsw.FullError as error:
        raise StorageError(FULL) from error
    except apsw.Error as error:
        log.error("No backup could be made", exc_info=error)
        raise StorageError(f"The conversations could not be read ({error}).") from error
    finally:
        _remove(copy)


def unpack(
    backup: Path,
    folder: Path,
    *,
    stopped: Callable[[], bool] = lambda: False,
    room: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
) -> Unpacked:
    """Look a backup through and put its database into `folder`, brought up to date. Blocks. Raises
    StorageError, and nothing is left in `folder` then."""
    database = folder / "restored.copy"
    try:
        with zipfile.ZipFile(backup) as archive:
            _check_about(archive)
            settings = read_settings(_small(archive, SETTINGS)) if SETTINGS in archive.namelist() else None
            size = archive.getinfo(DATABASE).file_size
            if size > room(folder) - RESERVE:
                raise StorageError(NO_ROOM)
            with archive.open(DATABASE) as source, database.open("wb") as file:
                _pour_database(source, file, size, stopped)
        if not is_sound(database, stopped):
            raise StorageError(DAMAGED)
        check_usable(database)
    except (zipfile.BadZipFile, KeyError) as error:
        _remove(database)
        raise StorageError(NOT_OURS) from error
    except (zipfile.LargeZipFile, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        _remove(database)
        log.warning("A backup could not be read: %s", error)
        raise StorageError(DAMAGED) from error
    except OSError as error:
        _remove(database)
        raise StorageError(f"The backup could not be read ({error.strerror}).") from error
    except BaseException:
        _remove(database)
        raise
    return Unpacked(database, settings)


def _copy(source: Path, copy: Path, stopped: Callable[[], bool]) -> None:
    _remove(copy)
    flags = apsw.SQLITE_OPEN_READONLY
    with (
        contextlib.closing(apsw.Connection(str(source), flags=flags)) as reading,
        contextlib.closing(apsw.Connection(str(copy))) as writing,
    ):
        # A backup of what does not stand still would begin again with each write.
        reading.execute("BEGIN; SELECT 1 FROM sqlite_schema").fetchall()
        writing.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
        with writing.backup("main", reading, "main") as backup:
            while not backup.done:
                _go_on(stopped)
                backup.step(STEP)


def _check_about(archive: zipfile.ZipFile) -> None:
    about = _read(archive, ABOUT)
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise StorageError(NOT_OURS)
    for name, known in (("version", VERSION), ("database", len(MIGRATIONS))):
        if type(about.get(name)) is not int or about[name] < 1:
            raise StorageError(NOT_OURS)
        if about[name] > known:
            raise StorageError(NEWER)


def _read(archive: zipfile.ZipFile, name: str) -> Any:
    try:
        return json.loads(_small(archive, name))
    except (ValueError, RecursionError) as error:
        raise StorageError(NOT_OURS) from error


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    """An entry that is small, however large it claims to be."""
    with archive.open(name) as entry:
        data = entry.read(SMALL + 1)
    if len(data) > SMALL:
        raise StorageError(NOT_OURS)
    return data


def _pour_database(source: IO[bytes], file: IO[bytes], size: int, stopped: Callable[[], bool]) -> None:
    """The database, no byte more than it claims to have; what is none is not even unpacked."""
    first = source.read(len(MAGIC))
    if first != MAGIC:
        raise StorageError(NOT_OURS)
    file.write(first)
    left = size - len(first)
    while chunk := source.read(CHUNK):
        _go_on(stopped)
        left -= len(chunk)
        if left < 0:
            raise StorageError(DAMAGED)
        file.write(chunk)


def _pour(source: IO[bytes], file: IO[bytes], stopped: Callable[[], bool]) -> None:
    while chunk := source.read(CHUNK):
        _go_on(stopped)
        file.write(chunk)


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise StoppedError("The backup was stopped.")


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
