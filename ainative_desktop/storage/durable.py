"""Making what was written survive a power cut: files and folders brought to disk, renames that hold."""

from __future__ import annotations

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Bring a file's content to disk. Blocks; raises OSError."""
    _sync(path, os.O_RDWR)


def sync_folder(folder: Path) -> None:
    """Bring a folder's names to disk: without it a rename may be undone by a power cut. Blocks.

    Does nothing on Windows, which keeps names by itself. Raises OSError.
    """
    if os.name != "nt":
        _sync(folder, os.O_RDONLY)


def replace_durably(fresh: Path, path: Path) -> None:
    """Put the file `fresh`, whole, in the place of `path` in the same folder. Blocks; raises OSError."""
    sync_file(fresh)
    fresh.replace(path)
    sync_folder(path.parent)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
