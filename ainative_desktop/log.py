"""The log: a small rotating file in the profile, from which secrets are taken out before they are written."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

from .redaction import Redactor

SIZE = 1_000_000  # bytes a file
FILES = 3


class _Redacting(logging.Formatter):
    """Redacts the whole of an entry: its words, its arguments, its traceback."""

    def __init__(self, layout: str, redactor: Redactor) -> None:
        super().__init__(layout)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.redact(super().format(record))


class _FileHandler(logging.handlers.RotatingFileHandler):
    """A handler that `close` knows again."""


class _ErrorsHandler(logging.StreamHandler):  # type: ignore[type-arg]
    """Another one."""


def configure(home: Path, redactor: Redactor, *, verbose: bool = False) -> Path:
    """Log to a file below `home`, and return it. Replaces what an earlier call set up.

    Of other libraries there are warnings only; `verbose` writes all that they and we have to say.
    """
    folder = home / "log"
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / "ainative-desktop.log"
    handler = _FileHandler(file, maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8", delay=True)
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s", redactor))
    close()
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG if verbose else logging.WARNING)
    logging.getLogger("ainative_desktop").setLevel(logging.DEBUG if verbose else logging.INFO)
    return file


def to_standard_error(redactor: Redactor) -> None:
    """Let warnings go to standard error, for a command that has no log. Replaces what was set up."""
    handler = _ErrorsHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Redacting("%(message)s", redactor))
    close()
    logging.getLogger().addHandler(handler)


def close() -> None:
    """Stop logging."""
    root = logging.getLogger()
    for handler in [held for held in root.handlers if isinstance(held, (_FileHandler, _ErrorsHandler))]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.WARNING)
    logging.getLogger("ainative_desktop").setLevel(logging.NOTSET)
