"""The database's backups: made beside running writes, checked before they count, the newest three kept."""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import apsw

from .durable import replace_durably, sync_file
from .replacing import is_sound

log = logging.getLogger(__name__)

KEPT = 3
DAY = 24 * 3600.0  # seconds
STEP = 64  # pages copied at a time: 256 KiB
SYNC_EVERY = 16  # steps
PAUSE = 0.01  # seconds between two steps, in which others use the disk
RESERVE = 64 * 1024 * 1024  # bytes of the disk that a backup leaves to what is written meanwhile

_NAME = re.compile(r"conversations-(\d{8}-\d{6})\.db")
_STAMP = "%Y%m%d-%H%M%S"


class Backups:
    """The backups of one database. Everything here blocks: it belongs on a thread.

    `now` gives seconds since the epoch; `pause` waits for so many seconds, or until the app closes.
    `damaged` says whether the last one was not kept because what it copies is damaged.
    """

    def __init__(
        self,
        database: Path,
        folder: Path,
        *,
        now: Callable[[], float],
        pause: Callable[[float], object],
        stopped: Callable[[], bool],
        room: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._database = database
        self._folder = folder
        self._now = now
        self._pause = pause
        self._stopped = stopped
        self._room = room
        self.damaged = False

    def newest(self) -> tuple[Path, float] | None:
        """The newest backup and when it was made (seconds since the epoch), if there is one."""
        return next(iter(self._listed()), None)

    def due(self) -> bool:
        """Whether the newest is a day old, or from a clock that was ahead, and there is what to back up."""
        newest = self.newest()
        return self._database.exists() and not (newest and 0 <= self._now() - newest[1] < DAY)

    def make(self) -> bool:
        """Back the database up; whether that went well. What went wrong is told in the log alone, but for
        damage, which `damaged` tells."""
        self.damaged = False
        self._folder.mkdir(mode=0o700, exist_ok=True)
        stamp = datetime.fromtimestamp(self._now(), UTC).strftime(_STAMP)
        final = self._folder / f"conversations-{stamp}.db"
        part = final.with_suffix(".part")
        try:
            self._remove_parts()  # a crash's leftovers
            if not self._fits():
                log.warning("No backup was made: the disk has too little room")
                return False
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            if not self._copied(part):
                return False
            if not is_sound(part, self._stopped):
                self.damaged = not self._stopped() and not self._is_sound_itself()
                what = "what it copies is damaged" if self.damaged else "the copy is not good"
                log.warning("A backup was not kept: %s", what)
                return False
            replace_durably(part, final)
            for path, _ in self._listed()[KEPT:]:
                path.unlink()
        except (apsw.Error, OSError) as error:
            self.damaged = isinstance(error, (apsw.CorruptError, apsw.NotADBError))
            log.warning("No backup could be made: %s", error)
            return False
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        return True

    def _listed(self) -> list[tuple[Path, float]]:
        """The backups, newest first."""
        found: list[tuple[Path, float]] = []
        for path in self._folder.glob("conversations-*.db"):
            match = _NAME.fullmatch(path.name)
            if match is not None:
                with contextlib.suppress(ValueError):  # digits that are no date
                    made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
                    found.append((path, made.timestamp()))
        return sorted(found, key=lambda entry: entry[1], reverse=True)

    def _remove_parts(self) -> None:
        for path in self._folder.glob("conversations-*.part*"):
            path.unlink()

    def _fits(self) -> bool:
        log_file = self._database.with_name(self._database.name + "-wal")
        size = self._database.stat().st_size + (log_file.stat().st_size if log_file.exists() else 0)
        return self._room(self._folder) >= size + RESERVE

    def _copied(self, part: Path) -> bool:
        """Copy the database as it is now, whatever is written meanwhile; False once stopped."""
        flags = apsw.SQLITE_OPEN_READONLY
        with (
            contextlib.closing(apsw.Connection(str(self._database), flags=flags)) as source,
            contextlib.closing(apsw.Connection(str(part))) as copy,
        ):
            # A backup of what does not stand still would begin again with each write.
            source.execute("BEGIN; SELECT 1 FROM sqlite_schema").fetchall()
            copy.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
            with copy.backup("main", source, "main") as backup:
                for number in itertools.count(1):
                    if backup.done:
                        break
                    if self._stopped() or not self._has_room():
                        return False
                    backup.step(STEP)
                    if number % SYNC_EVERY == 0:  # in small parts: one long sync would hold up all others
                        sync_file(part)
                    self._pause(PAUSE)
        return True

    def _is_sound_itself(self) -> bool:
        """Whether it is the copy alone that is damaged: a disk may write badly what it reads well."""
        flags = apsw.SQLITE_OPEN_READONLY
        try:
            with contextlib.closing(apsw.Connection(str(self._database), flags=flags)) as connection:
                return bool(connection.execute("PRAGMA quick_check(1)").get == "ok")
        except (apsw.CorruptError, apsw.NotADBError):
            return False

    def _has_room(self) -> bool:
        return self._room(self._folder) >= RESERVE // 2
