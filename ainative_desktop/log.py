"""The log: a small rotating file in the profile, from which secrets are taken out before they are written."""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path

SIZE = 1_000_000  # bytes a file
FILES = 3

# A match's group is kept; the value after it goes. No alternative begins with a
# repetition, so that a long text is looked through once.
_SECRETS = re.compile(
    r"""(?ix)
    ( (?: token | api[_-]?key | secret | passw(?:or)?d | authorization )
      (?: \\?["']? \s* (?: [:=] | %3[ad] ) | \\?["'] \s* , )   # token=, "token":, ('token',
      (?: \s | %20 )* (?: b? (?P<quote> \\?["'] ) )? )
      (?: (?: bearer | basic | token ) (?: \s | %20 )+ )?
      (?(quote) (?: (?!(?P=quote)) (?: \\. | . ) )* | [^\s'",;&}\])]+ )
    | ( bearer (?: \s+ | %20 | \s*[:=]\s* ) ["']? ) [^\s'",;&}\])]+
    | ( :// ) [^\s/@]+ (?= @ )                                   # user:password@host
    | ( \b sk- ) [A-Za-z0-9_\-]{8,}
    """
)


def redact(text: str) -> str:
    """`text` with what looks like a key or token replaced."""
    return _SECRETS.sub(lambda match: f"{match[1] or match[3] or match[4] or match[5]}***", text)


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def configure(home: Path, *, verbose: bool = False) -> Path:
    """Log to a file below `home`, and return it. Replaces what an earlier call set up."""
    folder = home / "log"
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / "ainative-desktop.log"
    handler = logging.handlers.RotatingFileHandler(
        file, maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("ainative_desktop")
    close()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    return file


def close() -> None:
    """Stop logging to the file."""
    logger = logging.getLogger("ainative_desktop")
    for handler in [
        held for held in logger.handlers if isinstance(held, logging.handlers.RotatingFileHandler)
    ]:
        logger.removeHandler(handler)
        handler.close()
