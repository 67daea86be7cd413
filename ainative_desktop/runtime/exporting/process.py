"""The process that exports for the window, so that not a frame waits for it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from ...paths import HOME_VARIABLE
from ...storage.errors import StorageError
from ...storage.whole_file import remove_left
from ..own_command import PACKAGE_PARENT, own_command
from .formats import Format

log = logging.getLogger(__name__)

STOP_LIMIT = 5.0  # seconds that a process gets to leave nothing behind
FAILED = "The export ended before it was done. Nothing was written."


class ExportProcess(QObject):
    """One export. `home` is the profile's folder.

    Signals: progressed(int done, int of).
    """

    progressed = Signal(int, int)

    def __init__(
        self, home: Path, parent: QObject | None = None, *, command: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._command = list(command or own_command("export", "--for-window"))
        self._answer: dict[str, Any] = {}
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(HOME_VARIABLE, str(home))
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(PACKAGE_PARENT))
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_log)

    async def run(self, form: Format, path: Path, ids: Sequence[str], secrets: Sequence[str]) -> int:
        """Export the conversations `ids`, or all where none are named, without those `secrets`; how many
        there were. Raises StorageError; nothing is written then, nor where this is cancelled."""
        ended = asyncio.get_running_loop().create_future()

        def note(*_: object) -> None:
            if self._process.state() is QProcess.ProcessState.NotRunning and not ended.done():
                ended.set_result(None)

        self._process.finished.connect(note)
        self._process.errorOccurred.connect(note)
        self._process.start(self._command[0], self._command[1:])
        request = {"path": str(path), "format": str(form), "ids": list(ids), "secrets": list(secrets)}
        self._process.write(json.dumps(request).encode() + b"\n")
        child = self._process.processId()
        try:
            await asyncio.shield(ended)
        except asyncio.CancelledError:
            await self._stop(ended)
            raise
        finally:
            self._on_output()
            if "count" not in self._answer and child:  # it may have had no time to clean up
                remove_left(path, child)
        if "count" not in self._answer:
            raise StorageError(str(self._answer.get("problem") or FAILED))
        return int(self._answer["count"])

    async def _stop(self, ended: asyncio.Future[None]) -> None:
        self._process.closeWriteChannel()
        done, _ = await asyncio.wait([ended], timeout=STOP_LIMIT)
        if not done:
            self._process.kill()
            await asyncio.wait([ended], timeout=STOP_LIMIT)

    def _on_output(self) -> None:
        while self._process.canReadLine():
            self._answer = json.loads(bytes(self._process.readLine().data()))
            if "done" in self._answer:
                self.progressed.emit(self._answer["done"], self._answer["of"])

    def _on_log(self) -> None:
        said = bytes(self._process.readAllStandardError().data())
        log.warning("export: %s", said.decode("utf-8", "replace").rstrip())
