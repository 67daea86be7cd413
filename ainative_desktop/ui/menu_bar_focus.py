"""Where the keyboard goes when the menu bar that Alt shows is put away: back to where it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class MenuBarFocus(QObject):
    """Follows a window's menu bar. Alt brings the keyboard to it as it hides it, and Qt would pass that on to
    the first widget of the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._before: QWidget | None = None  # what had the keyboard
        self._bar.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def eventFilter(self, _bar: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HideToParent:
            before, self._before = self._before, None
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self._bar:
            self._before = before
