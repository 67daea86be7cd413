"""What holds up a running answer, in a sentence that counts the seconds down where there is a wait."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from ..protocol.events import StreamRetry
from ..protocol.messages import Trouble
from .streaming import StreamingEngine

TICK = 1000  # ms


class Troubles(QObject):
    """Follows one engine.

    Signals: changed(Trouble | None, str), the trouble and its sentence; None and "" once it is over.
    """

    changed = Signal(object, str)

    def __init__(self, engine: StreamingEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None
        self._words = ""
        self._left = 0  # seconds until the next attempt, where they are counted
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self._on_tick)
        engine.stream_retry.connect(self._on_retry)
        engine.stream_stalled.connect(self._on_stalled)
        for signal in (engine.stream_start, engine.stream_error, engine.stream_end):
            signal.connect(lambda _: self._clear())
        engine.stream_resumed.connect(self._clear)

    def _on_retry(self, retry: StreamRetry) -> None:
        attempt = f"attempt {retry.attempt} of {retry.attempts}"
        if retry.error.retry_after is not None:
            self._count_down(retry)
        elif retry.resumes:
            self._tell(Trouble.LOST, f"Reconnecting, {attempt}. What arrived is saved.")
        else:
            self._tell(Trouble.UNREACHABLE, f"Trying again, {attempt}.")

    def _count_down(self, retry: StreamRetry) -> None:
        self._left = ceil(retry.delay)
        self._words = f"It asked to wait ({retry.error.status})."
        self._ticks.start()
        self._tell_left()

    def _on_tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._ticks.stop()
        self._tell_left()

    def _tell_left(self) -> None:
        when = f"in {self._left} s" if self._left > 0 else "now"
        self._emit(Trouble.REFUSED, f"{self._words} Sending again {when}.")

    def _on_stalled(self, seconds: float) -> None:
        if seconds:
            self._tell(Trouble.STALLED, f"No answer for {seconds:.0f} s.")
        elif self._trouble is Trouble.STALLED:
            self._clear()

    def _tell(self, trouble: Trouble, words: str) -> None:
        self._ticks.stop()
        self._emit(trouble, words)

    def _clear(self) -> None:
        self._ticks.stop()
        if self._trouble is not None:
            self._emit(None, "")

    def _emit(self, trouble: Trouble | None, words: str) -> None:
        self._trouble = trouble
        self.changed.emit(trouble, words)
