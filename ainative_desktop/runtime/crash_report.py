"""What is known of a crash, for a person to copy to whoever can mend it. Nothing is sent; no value is in it.

faulthandler writes where each thread was; the end of the log, which is redacted, says what led there.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path

from .. import __version__

FILE = "crash.log"
TAKEN = "crash-reported.log"
_LOG = Path("log") / "ainative-desktop.log"
_CRASH_LIMIT = 64_000  # bytes of the crash, from its end
_LOG_LIMIT = 16_000  # bytes of the log, from its end


def take_crash_report(home: Path, redact: Callable[[str], str]) -> str:
    """The report of a crash since the last call, "" without one. It is kept in the profile as TAKEN.

    Call it before the file is written to again. Raises OSError where the profile cannot be read or written.
    """
    file = home / FILE
    crash = _end_of(file, _CRASH_LIMIT)
    if not crash.strip():
        return ""
    lines = _end_of(home / _LOG, _LOG_LIMIT).partition("\n")[2]  # the first may be cut
    system = f"Python {platform.python_version()}, {platform.platform(terse=True)}"
    words = (
        f"AINative Desktop {__version__}, {system}\n\n"
        f"{crash.strip()}\n\nThe end of the log:\n{lines.strip() or '(empty)'}\n"
    )
    report = redact(words).replace(str(Path.home()), "~")
    (home / TAKEN).write_text(report, encoding="utf-8")
    file.unlink()
    return report


def _end_of(file: Path, limit: int) -> str:
    try:
        with file.open("rb") as data:
            data.seek(max(0, file.stat().st_size - limit))
            return data.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
