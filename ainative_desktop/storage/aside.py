"""Setting a file aside: kept whole under a name of its own, so that a new one can take its place."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Sequence
from pathlib import Path

from .durable import sync_folder


def set_aside(path: Path, stamp: str, companions: Sequence[str] = ()) -> Path:
    """Rename `path` to `<name>.aside-<stamp>`, numbered where that is taken, and return the new path.

    The files beside it whose names end with one of `companions` go along, under the same new name.
    Raises OSError.
    """
    aside = _free_name(path, stamp, companions)
    # The file itself comes last: a crash meanwhile leaves it where the next start looks for it.
    for ending in companions:
        _rename(_beside(path, ending), _beside(aside, ending))
    if companions:
        sync_folder(path.parent)  # or a power cut might keep the last name and lose the first
    _rename(path, aside)
    sync_folder(path.parent)
    return aside


def finish_aside(path: Path, companions: Sequence[str]) -> Path | None:
    """Go on where a crash ended `set_aside`: the file follows its companions. Its new path, if there was
    such a one. Raises OSError."""
    if any(_beside(path, ending).exists() for ending in companions):
        return None
    for ending in companions:
        for moved in path.parent.glob(f"{path.name}.aside-*{ending}"):
            aside = moved.with_name(moved.name.removesuffix(ending))
            if path.exists() and not aside.exists():
                path.rename(aside)
                sync_folder(path.parent)
                return aside
    return None


def _rename(path: Path, new: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.rename(new)


def _free_name(path: Path, stamp: str, companions: Sequence[str]) -> Path:
    for number in itertools.count(1):
        aside = _beside(path, f".aside-{stamp}" + (f"-{number}" if number > 1 else ""))
        if not any(_beside(aside, ending).exists() for ending in (*companions, "")):
            break
    return aside


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
