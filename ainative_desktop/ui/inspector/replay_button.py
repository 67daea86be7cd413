"""The button that asks for a saved recording to be replayed, and how fast."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ...runtime.replay import AT_ONCE

SPEEDS = (("At its own speed", 1.0), ("Four times as fast", 4.0), ("At once", AT_ONCE))


class ReplayButton(QPushButton):
    """Opens a menu of speeds above itself.

    Signals: chosen(float), the speed.
    """

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__("Replay…")
        self.setObjectName("inspectorReplay")
        self.setToolTip("Play a saved log into a new chat; nothing is sent")
        self._menu = QMenu(self)
        self._menu.setObjectName("replaySpeeds")
        for words, speed in SPEEDS:
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _checked=False, speed=speed: self.chosen.emit(speed))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height() - 4)
        self._menu.popup(self.mapToGlobal(above))
