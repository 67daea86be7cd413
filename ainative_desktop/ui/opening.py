"""The window as it opens: with the person's settings, and before what works behind it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ..storage.looks import read_looks
from .language import speak
from .main_window import MainWindow


class Opening(QObject):
    """A profile's window, not shown yet. One can type in it from its first frame on; what else is asked for
    before somebody hears it is kept.

    Signals: painted(), once, when the first frame is on screen and the event loop is free again.
    """

    painted = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        looks = read_looks(home / "settings.json")
        speak(looks.appearance.language)
        self.window = MainWindow(looks)
        self.has_painted = False
        self._sent = self._left = False
        self.window.composer.submitted.connect(self._on_submitted)
        self.window.close_requested.connect(self._on_close_requested)
        self.window.installEventFilter(self)

    def hand_over(self) -> None:
        """Everybody listens now: ask again for what was asked for meanwhile."""
        self.window.composer.submitted.disconnect(self._on_submitted)
        self.window.close_requested.disconnect(self._on_close_requested)
        if self._sent:
            self.window.composer.submit()
        if self._left:
            self.window.close_requested.emit()

    def _on_submitted(self) -> None:
        self._sent = True

    def _on_close_requested(self) -> None:
        self._left = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        self.has_painted = True
        self.painted.emit()
