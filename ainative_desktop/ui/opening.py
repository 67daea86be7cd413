"""The window as it opens: with the person's settings, and before what works behind it is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, SignalInstance

from ..storage.looks import read_looks
from .language import speak
from .main_window import MainWindow


class Opening(QObject):
    """A profile's window, not shown yet. One can write in it from its first frame on: what is to be attached
    or sent, and that it is to be closed, is kept until somebody listens.

    Signals: painted(), once, when the first frame is on screen and the event loop is free again.
    """

    painted = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        looks = read_looks(home / "settings.json")
        speak(looks.appearance.language)
        self.window = MainWindow(looks)
        self.has_painted = False
        self._sent = ""  # what was written when one sent it: what came after it was not seen then
        self._given: list[Callable[[], None]] = []
        self._left = False
        composer = self.window.composer
        self._kept: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (composer.submitted, self._on_submitted),
            (composer.offered, lambda sources: self._keep(composer.offered, sources)),
            (composer.text_attached, lambda text: self._keep(composer.text_attached, text)),
            (composer.text_detached, lambda: self._keep(composer.text_detached)),
            (self.window.close_requested, self._on_close_requested),
        )
        for signal, slot in self._kept:
            signal.connect(slot)
        self.window.installEventFilter(self)

    def stop_keeping(self) -> None:
        """Somebody listens from now on, though not to what was asked for before."""
        for signal, slot in self._kept:
            signal.disconnect(slot)
        self.window.composer.submitted.connect(self._on_sent_again)

    def hand_over(self) -> None:
        """Ask again for what was asked for before somebody listened."""
        composer = self.window.composer
        composer.submitted.disconnect(self._on_sent_again)
        for again in self._given:
            again()
        if self._sent and composer.text().startswith(self._sent):
            composer.submitted.emit(self._sent)
        if self._left:
            self.window.close_requested.emit()

    def _keep(self, signal: SignalInstance, *arguments: object) -> None:
        self._given.append(partial(signal.emit, *arguments))

    def _on_submitted(self, text: str) -> None:
        self._sent = text

    def _on_sent_again(self) -> None:
        self._sent = ""  # it is a part of what is sent now

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
