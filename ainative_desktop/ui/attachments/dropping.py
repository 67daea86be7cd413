"""Files dropped anywhere onto the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ..composer import Composer
from .offered import has_files, is_far_away

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropTarget(QObject):
    """Hands what is dropped onto `window` to the composer, which shows meanwhile where it will go."""

    def __init__(self, window: QWidget, composer: Composer) -> None:
        super().__init__(window)
        self._composer = composer
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _OVER and isinstance(event, QDragMoveEvent):
            return self._welcome(event)
        if kind == QEvent.Type.DragLeave:
            self._composer.set_drop(False)
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._composer.set_drop(False)
            if self._composer.take_offer(event.mimeData()):
                event.acceptProposedAction()
                return True
        return super().eventFilter(watched, event)

    def _welcome(self, event: QDragMoveEvent) -> bool:
        offer = event.mimeData()
        if not (has_files(offer) or is_far_away(offer)):
            return False
        self._composer.set_drop(True)
        event.acceptProposedAction()
        return True
