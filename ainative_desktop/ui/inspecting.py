"""Joins the inspector to the conversations: each that was looked at has a recording of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from .asking_file import ask_file
from .main_window import MainWindow
from .workspace import Workspace

if TYPE_CHECKING:  # nothing of it is loaded until it is opened
    from ..runtime.recording import StreamRecording
    from .inspector.panel import InspectorPanel

KEPT_RECORDINGS = 8  # conversations whose recording is kept


class Inspecting(QObject):
    """Opens and closes the inspector, and lets sessions record only while it is open."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        sessions: Sessions,
        tasks: Tasks,
        clock: Callable[[], float],
        redact: Callable[[str], str],
        replay: Callable[[float], None],
        was_open: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._sessions = sessions
        self._tasks = tasks
        self._clock = clock
        self._redact = redact
        self._replay = replay
        self._panel: InspectorPanel | None = None
        self._recordings: dict[str, StreamRecording] = {}
        window.inspector_requested.connect(self.toggle)
        workspace.shown.connect(self._follow)
        if was_open:
            self.toggle()

    def toggle(self) -> None:
        """Open the inspector, or close it."""
        panel = self._panel or self._make_panel()
        panel.setVisible(not panel.isVisible())
        self._window.fit_side()
        self._window.header.set_inspecting(panel.isVisible())
        self._follow()

    def _make_panel(self) -> InspectorPanel:
        from .inspector.panel import WIDTH, InspectorPanel

        panel = self._panel = InspectorPanel()
        panel.hide()
        panel.save_requested.connect(self._save)
        panel.replay_requested.connect(self._replay)
        panel.close_requested.connect(self.toggle)
        self._window.add_side(panel, WIDTH)
        return panel

    def _follow(self) -> None:
        """Record the conversation on screen, if anybody looks; the others go on without."""
        if self._panel is None:
            return
        key = self._workspace.conversation_id
        recording = self._recording_of(key) if key is not None and self._panel.isVisible() else None
        for session in self._sessions.all():
            session.tap = recording if session.conversation_id == key else None
        if self._panel.isVisible():
            self._panel.show_recording(recording)

    def _recording_of(self, key: str) -> StreamRecording:
        from ..runtime.recording import StreamRecording

        recording = self._recordings.pop(key, None) or StreamRecording(self._clock, self._redact)
        self._recordings[key] = recording
        while len(self._recordings) > KEPT_RECORDINGS:
            del self._recordings[next(iter(self._recordings))]
        return recording

    def _save(self, lines: str) -> None:
        dialog = QFileDialog(
            self._window, self.tr("Save log"), "stream.jsonl", self.tr("JSON Lines (*.jsonl)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask_file(dialog, lambda path: self._tasks.spawn(self._write(path, lines)))

    async def _write(self, path: Path, lines: str) -> None:
        try:
            await asyncio.get_running_loop().run_in_executor(None, _replace, path, lines)
        except OSError as error:
            self._window.notice(
                self.tr("The log could not be saved ({strerror}).").format(strerror=error.strerror)
            )
        else:
            self._window.notice(self.tr("The log is saved as {name}.").format(name=path.name))


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, encoding="utf-8", errors="backslashreplace")
    os.replace(fresh, path)
