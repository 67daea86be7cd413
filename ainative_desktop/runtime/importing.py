"""An import in a process of its own: the window stays quick, and no file can take its memory or its life."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from ..paths import HOME_VARIABLE
from ..protocol.imports.report import End, ImportReport, read_report
from .own_command import PACKAGE_PARENT, own_command

log = logging.getLogger(__name__)

CANCEL_LIMIT = 5_000  # ms that it gets to end by itself; a conversation is kept as a whole or not at all
_GONE = QProcess.ProcessState.NotRunning


class ImportProcess(QObject):
    """Runs one import at a time.

    Signals: progressed(ImportReport); ended(ImportReport), once for each start.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, home: Path, parent: QObject | None = None, *, command: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._command = list(command or own_command("import", "--watched"))
        self._process: QProcess | None = None
        self._report = ImportReport()
        self._limit = QTimer(self, singleShot=True, interval=CANCEL_LIMIT)
        self._limit.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._process is not None

    def start(self, path: Path, *, bring_deleted: bool = False) -> None:
        """Begin to import a file, unless another one is under way. `bring_deleted`: with what was deleted."""
        if self._process is not None:
            return
        self._report = ImportReport(name=path.name)
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(HOME_VARIABLE, str(self._home))
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(PACKAGE_PARENT))
        process.readyReadStandardOutput.connect(self._on_output)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(lambda *_: self._on_finished())
        options = ["--bring-deleted"] if bring_deleted else []
        process.start(self._command[0], [*self._command[1:], *options, "--", str(path.absolute())])

    def cancel(self) -> None:
        """Let it end soon; `ended` tells when it has."""
        if self._process is not None:
            self._process.closeWriteChannel()
            self._limit.start()

    def close(self) -> None:
        """End it now, without another word; what is kept stays."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(CANCEL_LIMIT)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _on_output(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self._report = read_report(line)
            except ValueError:
                log.warning("The import said what cannot be read: %r", line[:200])
                continue
            if self._report.end is End.NOT_YET:
                self.progressed.emit(self._report)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if self._process is None:  # it was ended
            return
        log.warning("The import's process failed: %s", error.name)
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished()

    def _on_finished(self) -> None:
        if self._process is None:
            return
        self._on_output()
        process, self._process = self._process, None
        self._limit.stop()
        if self._report.end is End.NOT_YET:
            log.error("The import ended by itself: %s", _last_words(process))
            self._report.end = End.LOST
        process.deleteLater()
        self.ended.emit(self._report)


def _last_words(process: QProcess) -> str:
    errors = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
    return f"status {process.exitCode()}\n{errors[-4_000:]}"
