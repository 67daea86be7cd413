"""Joins Preferences → Diagnostics to the doctor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ..redaction import Redactor
from ..runtime.config import StreamConfig
from ..runtime.connections import Connections
from ..runtime.servers import Servers
from ..runtime.tasks import Tasks
from ..storage.secrets import SecretStore

if TYPE_CHECKING:
    from .preferences.diagnostics import DiagnosticsPage
    from .preferences.dialog import PreferencesDialog


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's file manager; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class DiagnosticsLink(QObject):
    """Examines the server in use, one examination at a time, which ends when Preferences are closed.

    `home` is the profile's folder; `notice` tells one sentence in the window.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        home: Path,
        servers: Servers,
        secrets: SecretStore,
        redactor: Redactor,
        tasks: Tasks,
        notice: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._servers = servers
        self._secrets = secrets
        self._redactor = redactor
        self._tasks = tasks
        self._notice = notice
        self._open_folder = open_folder
        self._dialog: PreferencesDialog | None = None
        self._running: asyncio.Task[Any] | None = None

    def join(self, dialog: PreferencesDialog) -> None:
        """Serve the page of `dialog`; nothing happens when it is shown again."""
        if dialog is self._dialog:
            return
        self._dialog = dialog
        dialog.diagnostics.run_requested.connect(self._start)
        dialog.diagnostics.stop_requested.connect(self._stop)
        dialog.diagnostics.log_folder_requested.connect(self._show_log)
        dialog.finished.connect(lambda _result: self._stop())

    def _start(self, may_ask: bool) -> None:
        if self._running is not None or self._dialog is None:
            return
        page = self._dialog.diagnostics

        def ended(task: asyncio.Task[Any]) -> None:
            self._running = None
            page.end(stopped=task.cancelled() or task.exception() is not None)

        self._running = self._tasks.spawn(self._examine(page, may_ask))
        if self._running is not None:
            page.begin()
            self._running.add_done_callback(ended)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    async def _examine(self, page: DiagnosticsPage, may_ask: bool) -> None:
        from ..runtime.doctor.examination import Patient, examine

        patient = Patient(self._home, self._servers.current.name, self._config, may_ask)
        redact = self._redactor.redact
        findings = examine(patient, self._secrets, connect=lambda: Connections(redactor=self._redactor))
        async with aclosing(findings):
            async for finding in findings:
                page.add(replace(finding, words=redact(finding.words), todo=redact(finding.todo)))

    async def _config(self) -> StreamConfig:
        return (await self._servers.target()).config

    def _show_log(self) -> None:
        folder = self._home / "log"
        if not self._open_folder(folder):
            self._notice(
                self.tr("No program here shows folders. The log is in {folder}.").format(folder=folder)
            )
