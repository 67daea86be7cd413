"""The newest list of releases that was seen, so that nobody can pass off an older one."""

from __future__ import annotations

import json
from pathlib import Path

from .durable import replace_durably


class SeenReleases:
    """Keeps one serial in a file of the profile's. Blocking: it belongs on a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def advance(self, serial: int) -> int:
        """Take note of `serial`; the newest that was ever seen. A disk that is full forgets it, no more."""
        newest = self._newest()
        if serial <= newest:
            return newest
        fresh = self._path.with_suffix(".new")
        try:
            fresh.write_text(json.dumps({"serial": serial}), encoding="ascii")
            replace_durably(fresh, self._path)
        except OSError:
            fresh.unlink(missing_ok=True)
        return serial

    def _newest(self) -> int:
        try:
            serial = json.loads(self._path.read_bytes())["serial"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return 0
        return serial if type(serial) is int else 0
