"""Formulas drawn by a process of their own, one at a time; one that takes too long is shown as it stands."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from ..rendering.math import Drawing, Formula
from .own_command import PACKAGE_PARENT, own_command

log = logging.getLogger(__name__)

TIME_LIMIT = 1000  # ms for one formula: nothing but its picture waits for it
START_LIMIT = 10_000  # ms until the process is ready
IDLE_LIMIT = 20_000  # ms after which a process with nothing to do is ended
TOGETHER = 30  # ms that drawings wait for others, so that what they stand in is laid out once
KEPT = 2000  # drawings
GIVE_UP_AFTER = 3  # processes in a row that never got ready

_GONE = QProcess.ProcessState.NotRunning


class FormulaArtist(QObject):
    """Draws formulas on demand and keeps what it drew. The process runs only while there are some to draw.

    Signals: drawn(), there are drawings that were asked for and were not there.
    """

    drawn = Signal()

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] | None = None) -> None:
        super().__init__(parent)
        self._command = list(command or own_command("formulas"))
        self._drawings: OrderedDict[Formula, Drawing | None] = OrderedDict()  # None: cannot be drawn
        self._waiting: OrderedDict[Formula, None] = OrderedDict()  # the first one is with the process
        self._process: QProcess | None = None
        self._ready = False
        self._failures = 0
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._on_time_out)
        self._telling = QTimer(self, singleShot=True, interval=TOGETHER)
        self._telling.timeout.connect(self.drawn)

    def drawing(self, formula: Formula) -> Drawing | None:
        """The formula's drawing; None where it cannot be drawn, and until `drawn` tells that it was."""
        if formula in self._drawings:
            self._drawings.move_to_end(formula)
            return self._drawings[formula]
        if formula in self._waiting or formula.too_much or self._failures >= GIVE_UP_AFTER:
            return None
        self._waiting[formula] = None
        if self._process is None:
            self._start()
        elif self._ready and len(self._waiting) == 1:
            self._ask()
        return None

    def close(self) -> None:
        """End the process; nothing more is drawn."""
        self._waiting.clear()
        self._failures = GIVE_UP_AFTER
        self._end_process()

    async def wait_closed(self) -> None:
        """Wait until every process that was ended is gone."""
        ended = asyncio.Semaphore(0)
        running = [each for each in self.findChildren(QProcess) if each.state() is not _GONE]
        for process in running:
            process.finished.connect(lambda *_: ended.release())
        for _ in running:
            await ended.acquire()

    def _start(self) -> None:
        self._ready = False
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(PACKAGE_PARENT))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.errorOccurred.connect(lambda _: self._on_ended(process))
        process.finished.connect(lambda *_: self._on_ended(process))
        process.start(self._command[0], self._command[1:])
        self._limit.start(START_LIMIT)

    def _end_process(self) -> None:
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.kill()
            if process.state() is _GONE:
                process.deleteLater()

    def _ask(self) -> None:
        assert self._process is not None
        if not self._waiting:
            self._limit.start(IDLE_LIMIT)
            return
        formula = next(iter(self._waiting))
        line = json.dumps({"latex": formula.latex, "display": formula.display})
        self._process.write(line.encode() + b"\n")
        self._limit.start(TIME_LIMIT)

    def _on_output(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = self._process.readLine()
            if self._ready:
                self._take(bytes(line.data()))
            else:
                self._ready = True
                self._failures = 0
            self._ask()

    def _take(self, line: bytes) -> None:
        values = json.loads(line)
        drawing = Drawing(**values) if values else None
        self._settle(drawing if drawing is not None and drawing.harmless else None)

    def _settle(self, drawing: Drawing | None) -> None:
        formula, _ = self._waiting.popitem(last=False)
        self._drawings[formula] = drawing
        while len(self._drawings) > KEPT:
            self._drawings.popitem(last=False)
        if drawing is not None and not self._telling.isActive():
            self._telling.start()

    def _on_time_out(self) -> None:
        if self._ready and not self._waiting:
            self._end_process()
        else:
            self._on_ended(self._process)

    def _on_ended(self, process: QProcess | None) -> None:
        """The process died, or has to: what it was drawing is not tried again."""
        if process is None or process is not self._process:
            return
        self._end_process()
        if not self._ready:
            self._failures += 1
            log.warning("Formulas cannot be drawn: the process did not start.")
        elif self._waiting:
            log.info("A formula of %d characters took too long.", len(next(iter(self._waiting)).latex))
            self._settle(None)
        if self._failures >= GIVE_UP_AFTER:
            self._waiting.clear()
        elif self._waiting:
            self._start()
