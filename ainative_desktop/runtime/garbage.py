"""Collects cyclic garbage on Qt's own thread, and full rounds only while nothing streams.

Python collects in whichever thread happens to allocate. A QObject that is destroyed in another thread than
its own takes its timers along, and the process with it; and a full round in the middle of a stream is a
frame that is missed.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # ms between two looks


class GarbageCollector(QObject):
    """Takes over from the interpreter until it is closed. `idle` says whether a pause would be noticed."""

    def __init__(self, idle: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle = idle
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # what is loaded by now stays: no round need look at it
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int:
        """Collect the generations that are due, youngest first; the oldest one looked at, -1 for none."""
        due, idle = -1, self._idle()
        for generation in range(3 if idle else 2):
            if gc.get_count()[generation] <= gc.get_threshold()[generation]:
                break
            gc.collect(generation)
            due = generation
        if idle and due >= 0:
            _give_back()
        return due

    def close(self) -> None:
        """Leave it to the interpreter again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()


def _give_back() -> None:
    """Let glibc return what is free to the system, which takes less than a millisecond: by itself it keeps
    what threads leave that have ended, such as the one that loaded the program (malloc_trim(3))."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries of Linux have none
    if trim is not None:
        trim(0)
