"""Imports at their own speed: the window's first frame waits for a hundred modules."""

from __future__ import annotations

import builtins
import gc


def hasten() -> None:
    """Load Qt, and keep two things out of the way of every import that follows.

    Python's collector looks for garbage a dozen times while modules load, and modules are none; whoever
    called this has to collect from then on. PySide's own `__import__` reads the source of every module, and
    keeps it, to find out who uses its `__feature__` switches
    (https://doc.qt.io/qtforpython-6/considerations.html); nothing here does.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - which puts its own in the place of Python's

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
