"""What the menu and the header do with the conversation on screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from .library import Library
from .main_window import MainWindow
from .typed import is_typed
from .workspace import Workspace


class ConversationActions(QObject):
    """Renames and pins it; does nothing while it is a new one. What is typed while its transcript has the
    keyboard, or after the click that opened it, is its message."""

    def __init__(self, window: MainWindow, workspace: Workspace, library: Library) -> None:
        super().__init__(window)
        self._composer = window.composer
        self._workspace = workspace
        self._library = library
        window.pin_requested.connect(self._pin)
        window.header.rename_requested.connect(self._rename)
        window.sidebar.typed.connect(self._type)
        window.transcript.installEventFilter(self)

    def _rename(self, title: str) -> None:
        conversation = self._workspace.conversation
        if conversation is not None:
            self._library.rename(conversation.id, title)

    def eventFilter(self, _transcript: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and is_typed(event):
            self._type(event)
            return True
        return False

    def _type(self, event: QKeyEvent) -> None:
        self._composer.set_focus()
        QApplication.sendEvent(self._composer.field, event)

    def _pin(self) -> None:
        conversation = self._workspace.conversation
        if conversation is not None:
            self._library.pin(conversation.id, not conversation.pinned)
