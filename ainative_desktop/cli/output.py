"""Standard output as it is: on Windows a pipe takes the letters of one region, and no signs."""

from __future__ import annotations

import io
import sys


def take_any_character() -> None:
    """What standard output has no letter for is written as an escape, as on standard error; else it would
    end the command."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
