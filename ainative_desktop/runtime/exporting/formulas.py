"""Formulas drawn while one waits, for what has no window that would show them later."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QProcess

from ...rendering.math import Drawing, Formula
from ..formulas import START_LIMIT, TIME_LIMIT
from ..own_command import PACKAGE_PARENT, own_command

log = logging.getLogger(__name__)

MOST_FAILURES = 5  # processes that had to be ended: what is left stands as its source


class WaitingArtist:
    """Draws each formula once, by a process of its own that is ended where it takes too long: blocks for
    TIME_LIMIT at most, and a start. Has to be closed."""

    def __init__(self, *, command: Sequence[str] | None = None) -> None:
        self._command = list(command or own_command("formulas"))
        self._drawings: dict[Formula, Drawing | None] = {}  # None: cannot be drawn
        self._process: QProcess | None = None
        self._failures = 0

    def drawing(self, formula: Formula) -> Drawing | None:
        """The formula's drawing; None where it cannot be drawn."""
        if formula not in self._drawings:
            self._drawings[formula] = None if formula.too_much else self._draw(formula)
        return self._drawings[formula]

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished()

    def _draw(self, formula: Formula) -> Drawing | None:
        if self._process is None and not self._start():
            return None
        assert self._process is not None
        line = json.dumps({"latex": formula.latex, "display": formula.display})
        self._process.write(line.encode() + b"\n")
        answer = self._answer(TIME_LIMIT)
        drawing = Drawing(**json.loads(answer)) if answer and answer != b"{}" else None
        return drawing if drawing is not None and drawing.harmless else None

    def _start(self) -> bool:
        if self._failures >= MOST_FAILURES:
            return False
        process = self._process = QProcess()
        process.setWorkingDirectory(str(PACKAGE_PARENT))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(self._command[0], self._command[1:])
        return bool(self._answer(START_LIMIT))

    def _answer(self, limit: int) -> bytes:
        """The next line, within `limit` ms; b"" where the process is ended instead."""
        assert self._process is not None
        since = QElapsedTimer()
        since.start()
        while not self._process.canReadLine():
            left = limit - since.elapsed()
            if left <= 0 or not self._process.waitForReadyRead(int(left)):
                log.info("A formula was not drawn: the process did not answer.")
                self._failures += 1
                self.close()
                return b""
        return bytes(self._process.readLine().data()).strip()
