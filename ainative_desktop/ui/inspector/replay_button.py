"""The button that asks for a saved recording to be replayed, and how fast."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ...runtime.replay import AT_ONCE
from ..translation import QT_TRANSLATE_NOOP

SPEEDS = (
    (QT_TRANSLATE_NOOP("ReplayButton", "At its own speed"), 1.0),
    (QT_TRANSLATE_NOOP("ReplayButton", "Four times as fast"), 4.0),
    (QT_TRANSLATE_NOOP("ReplayButton", "At once"), AT_ONCE),
)


class ReplayButton(QPushButton):
    """Opens a menu of speeds above itself.

    Signals: chosen(float), the speed.
    """

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ReplayButton", "Replay…"))
        self.setObjectName("inspectorReplay")
        self.setToolTip(self.tr("Play a saved log into a new chat; nothing is sent"))
        self._menu = QMenu(self)
        self._menu.setObjectName("replaySpeeds")
        for words, speed in SPEEDS:
            action = self._menu.addAction(self.tr(words))
            action.triggered.connect(lambda _checked=False, speed=speed: self.chosen.emit(speed))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height() - 4)
        self._menu.popup(self.mapToGlobal(above))
