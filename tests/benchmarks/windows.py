"""Windows that are measured from within: the loop that they run on, and their frames."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from ainative_desktop.runtime.loop import Loop
from ainative_desktop.ui.application import make_application
from tests.helpers.desktop import Desktop

from .harness import Result

LIMIT = 600.0  # seconds that one script may take


def in_application(work: Callable[[Path], Coroutine[object, object, list[Result]]]) -> list[Result]:
    """Run `work` on Qt's loop, with a folder for profiles. Raises TimeoutError where it hangs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    loop = Loop(make_application())
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as folder:
        found: list[Result] = loop.run_until_complete(asyncio.wait_for(work(Path(folder)), LIMIT))
        return found


class FrameClock(QObject):
    """Notes when a widget paints, in seconds of perf_counter."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.times: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return super().eventFilter(watched, event)

    def gaps(self) -> list[float]:
        """The time between one frame and the next, in ms."""
        return [(after - before) * 1000 for before, after in zip(self.times, self.times[1:], strict=False)]


@contextmanager
def frames_of(desktop: Desktop) -> Iterator[FrameClock]:
    """The transcript's frames while the body runs."""
    viewport = desktop.window.transcript.viewport()
    clock = FrameClock(viewport)
    try:
        yield clock
    finally:
        viewport.removeEventFilter(clock)
