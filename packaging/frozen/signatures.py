"""PySide's own support modules as compiled files: else each start takes them from an archive within its
library, and compiles them anew."""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path

import PySide6.QtCore  # noqa: F401 - which loads them

PLACE = "shiboken6/files.dir"  # where shiboken looks for them first; see its signature_bootstrap.py
_PACKAGE = "shibokensupport"
_OF_DEVELOPERS = f"{_PACKAGE}/signature/lib/pyi_generator.py"  # writes stubs; a fifth of the time to load Qt


def compile_signatures(folder: Path) -> None:
    """Write `shibokensupport`, compiled, into `folder`, without what only developers use."""
    archive = sys.modules[_PACKAGE].__loader__.zfile  # type: ignore[union-attr]
    for name in archive.namelist():
        if name.startswith(_PACKAGE) and name.endswith(".py"):
            source = Path(archive.extract(name, folder))
            if name == _OF_DEVELOPERS:
                source.write_bytes(b"")  # the loader wants to find it, and no more
            py_compile.compile(
                str(source),
                cfile=str(source.with_suffix(".pyc")),
                dfile=name,
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,  # the same bytes each time
            )
            source.unlink()
