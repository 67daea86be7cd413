"""A file for the person that is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from .durable import replace_durably
from .errors import StorageError

_ENDING = ".part"
_WORDS = {
    errno.ENOSPC: "The disk is full. Make room, or choose another place.",
    errno.EDQUOT: "The disk has no more room for you. Make room, or choose another place.",
    errno.EFBIG: "The file is too large for that disk. Choose another place.",
    errno.EACCES: "You may not write there. Choose another folder.",
    errno.EPERM: "You may not write there. Choose another folder.",
    errno.EROFS: "That disk cannot be written to. Choose another place.",
    errno.ENOENT: "That folder is not there any more. Choose another one.",
    errno.ENOTDIR: "That is not a folder. Choose another place.",
    errno.ENAMETOOLONG: "The name is too long. Choose a shorter one.",
    errno.EISDIR: "There is a folder of that name. Choose another name.",
}


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` once the block ends well; else nothing is left of it, and
    what was there stays. Blocks. Raises StorageError, with what to do, also for an OSError in the block."""
    part: Path | None = None
    try:
        real = Path(os.path.realpath(path))
        if real.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        descriptor, name = tempfile.mkstemp(_ENDING, _beginning(os.getpid()), real.parent)
        part = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            yield file
        replace_durably(part, real)
    except OSError as error:
        words = _WORDS.get(error.errno or 0) or f"The file could not be written ({error.strerror})."
        raise StorageError(words) from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def remove_left(path: Path, process: int) -> None:
    """Remove what a process that was killed has left of a whole file for `path`. Blocks; what cannot be
    removed stays."""
    folder = Path(os.path.realpath(path)).parent
    for part in folder.glob(f"{_beginning(process)}*{_ENDING}"):
        with contextlib.suppress(OSError):
            part.unlink()


def _beginning(process: int) -> str:
    return f".ainative-{process}-"
