"""Setting a file aside: kept whole under a name of its own, so that a new one can take its place."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Sequence
from pathlib import Path


def set_aside(path: Path, stamp: str, companions: Sequence[str] = ()) -> Path:
    """Rename `path` to `<name>.aside-<stamp>`, numbered where that is taken, and return the new path.

    The files beside it whose names end with one of `companions` go along, under the same new name.
    Raises OSError.
    """
    aside = _free_name(path, stamp, companions)
    # The file itself comes last: a crash meanwhile leaves it where the next start looks for it.
    for ending in (*companions, ""):
        with contextlib.suppress(FileNotFoundError):
            _beside(path, ending).rename(_beside(aside, ending))
    return aside


def _free_name(path: Path, stamp: str, companions: Sequence[str]) -> Path:
    for number in itertools.count(1):
        aside = _beside(path, f".aside-{stamp}" + (f"-{number}" if number > 1 else ""))
        if not any(_beside(aside, ending).exists() for ending in (*companions, "")):
            break
    return aside


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
