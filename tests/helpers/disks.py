"""Disks that are full: a small one of its own where that may be mounted, and a limit on files everywhere."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

SIZE = 8 * 1024 * 1024  # bytes of the small disk


class Disk(Protocol):
    """A folder on a disk that can be filled and freed."""

    folder: Path

    def fill(self) -> None:
        """Leave no room at all."""

    def free(self) -> None:
        """Leave room again; safe more than once."""


class SmallDisk:
    """A tmpfs, filled by a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("ab", buffering=0) as file, contextlib.suppress(OSError):
            for size in (65536, 4096, 512, 1):
                with contextlib.suppress(OSError):
                    while file.write(bytes(size)):
                        pass

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)


class LimitedFiles:
    """No file of this process can grow beyond what the smallest needs (setrlimit(2), RLIMIT_FSIZE)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._whole = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, self._whole[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._whole)


@contextlib.contextmanager
def _small(folder: Path) -> Iterator[Disk]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode != 0:
        pytest.skip("a disk of its own cannot be mounted here; limited files stand for it")
    disk = SmallDisk(folder)
    try:
        yield disk
    finally:
        disk.free()
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def _limited(folder: Path) -> Iterator[Disk]:
    folder.mkdir()
    disk = LimitedFiles(folder)
    try:
        yield disk
    finally:
        disk.free()


DISKS: dict[str, Callable[[Path], contextlib.AbstractContextManager[Disk]]] = {"limited": _limited}
if sys.platform == "linux":
    DISKS["tmpfs"] = _small
