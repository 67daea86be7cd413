"""Puts another database in a damaged one's place: salvaged from it, or a backup. No step loses a file."""

from __future__ import annotations

import contextlib
import errno
import logging
import shutil
from collections.abc import Callable
from pathlib import Path

import apsw

from .aside import finish_aside, set_aside
from .durable import replace_durably, sync_folder
from .errors import StorageError
from .salvage import Salvaged, salvage

log = logging.getLogger(__name__)

COMPANIONS = ("-journal", "-wal", "-shm")
_UNFINISHED, _READY = ".unfinished", ".ready"  # the new file on its way, and whole


def finish_replacing(path: Path) -> None:
    """Go on where a crash or a power cut ended a replacement. Blocks; raises OSError."""
    finish_aside(path, COMPANIONS)
    ready = _beside(path, _READY)
    if ready.exists():
        if path.exists():  # it was not set aside yet: what is to be done is found out again
            ready.unlink()
        else:
            ready.rename(path)
            sync_folder(path.parent)


def is_emptied(path: Path) -> bool:
    """Whether there is a file, and nothing in it. One that is just being made is so for a moment."""
    return path.exists() and path.stat().st_size == 0


def has_log_alone(path: Path) -> bool:
    """Whether all there is is in the write-ahead log, which SQLite would delete beside an empty file."""
    log_file = _beside(path, "-wal")
    empty = not path.exists() or path.stat().st_size == 0
    return empty and log_file.exists() and log_file.stat().st_size > 0


def replace_damaged(path: Path, why: str, stamp: str, stopped: Callable[[], bool]) -> str:
    """Set the damaged file at `path` aside and put one with what could be read in its place; one sentence or
    two for the person. `why` follows "The conversations' file".

    Blocks until all is read, or `stopped` says so. Raises StorageError, and nothing is changed then.
    """
    path.touch()
    new = _beside(path, _UNFINISHED)
    try:
        saved = salvage(path, new, stopped=stopped)
    except (apsw.Error, OSError) as error:
        new.unlink(missing_ok=True)
        if isinstance(error, apsw.FullError) or getattr(error, "errno", 0) == errno.ENOSPC:
            raise StorageError(
                f"The conversations' file {why}, and the disk is too full to save what can be read. "
                "Make room, then start the app again."
            ) from error
        log.error("Nothing could be salvaged", exc_info=error)
        saved = Salvaged()
    aside = _put_in_place(path, why, stamp, new if new.exists() else None)
    return (
        f"The conversations' file {why}. It was kept as {aside.name} in the data folder, "
        f"and a new one was begun. {_counted(saved)}"
    )


def replace_newer(path: Path, why: str, stamp: str) -> str:
    """Set a file that is not damaged aside, as it is; a sentence for the person. Raises StorageError."""
    aside = _put_in_place(path, why, stamp, None)
    return (
        f"The conversations' file {why}. It was kept as {aside.name} in the data folder, "
        "and a new one was begun."
    )


def restore(path: Path, backup: Path, stamp: str) -> Path:
    """Put a copy of `backup` in the place of the file at `path`, which is set aside; where that is now.
    Blocks. Raises StorageError, and nothing is changed then."""
    new = _beside(path, _UNFINISHED)
    try:
        shutil.copyfile(backup, new)
        if not is_sound(new):
            raise StorageError("The backup is damaged, too. Nothing was changed.")
        aside = _put_in_place(path, "was to be replaced", stamp, new)
    except OSError as error:
        raise StorageError(f"The backup could not be restored ({error.strerror}).") from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
    return aside


def is_sound(path: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Whether SQLite finds nothing wrong with a file that nobody writes to. Blocks; False where `stopped`
    ended the look."""
    address = f"{path.absolute().as_uri()}?immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    try:
        with contextlib.closing(apsw.Connection(address, flags=flags)) as connection:
            connection.set_progress_handler(stopped, 10_000)
            return bool(connection.execute("PRAGMA quick_check(1)").get == "ok")
    except apsw.Error as error:
        log.warning("A copy is not sound: %s", error)
        return False


def _put_in_place(path: Path, why: str, stamp: str, new: Path | None) -> Path:
    """Set `path` aside and rename `new` to it. A crash at any point is made good by finish_replacing."""
    ready = _beside(path, _READY)
    try:
        if new is not None:
            replace_durably(new, ready)
        aside = set_aside(path, stamp, COMPANIONS)
        if new is not None:
            ready.rename(path)
            sync_folder(path.parent)
    except OSError as error:
        raise StorageError(
            f"The conversations' file {why}, and it could not be set aside ({error.strerror})."
        ) from error
    return aside


def _counted(saved: Salvaged) -> str:
    if not saved.messages and not saved.conversations:
        return "Nothing could be read from the old one."
    what = f"{_number(saved.messages, 'message')} in {_number(saved.conversations, 'conversation')}"
    late = "" if saved.whole else " Reading the rest took too long."
    return f"{what} could be read and {'was' if saved.messages == 1 else 'were'} saved.{late}"


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
