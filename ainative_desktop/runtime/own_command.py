"""This application started again, for another of its commands in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE_PARENT = Path(__file__).parents[2]  # where to start it: `-m` looks there first


def own_command(*arguments: str) -> list[str]:
    """The command line of this application with `arguments`, also where it is frozen into one program."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "ainative_desktop"]
    return [sys.executable, *module, *arguments]
