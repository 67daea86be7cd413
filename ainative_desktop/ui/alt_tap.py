"""Notices when Alt was pressed and let go by itself, which shows and hides the menu bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_ELSE = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate)


class AltTap(QObject):
    """Watches a window. Alt with another key, a click, or a change of window is no tap.

    Signals: tapped().
    """

    tapped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._alone = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            others = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and not others:
                self._watch(True)
            elif event.type() == QEvent.Type.KeyRelease and self._alone:
                self._watch(False)
                self.tapped.emit()
        elif self._alone and (event.type() == QEvent.Type.KeyPress or event.type() in _ELSE):
            self._watch(False)
        return False

    def _watch(self, alone: bool) -> None:
        """See every event of the application, for as long as Alt is down alone."""
        application = QApplication.instance()
        if application is not None and alone != self._alone:
            (application.installEventFilter if alone else application.removeEventFilter)(self)
        self._alone = alone
