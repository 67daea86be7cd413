"""The icon in the tray, where the desktop has one and the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ..storage.settings import Desktop
from .main_window import MainWindow

ENTRIES = ("new_chat", "quick_prompt")  # actions of the window that its menu has
MESSAGE_FOR = 10_000  # ms


class Tray(QObject):
    """Shows the icon, and the window by it. Closing the window leaves the app there if that is chosen."""

    def __init__(
        self, window: MainWindow, *, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable
    ) -> None:
        super().__init__(window)
        self._window = window
        self._available = available
        self._icon: QSystemTrayIcon | None = None
        self._wanted = False
        self._clicked: Callable[[], object] | None = None  # what a click on the message is for

    @property
    def available(self) -> bool:
        """Whether there is a tray."""
        return self._available()

    @property
    def shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon is not None and self._icon.isVisible()

    def set_choices(self, choices: Desktop) -> None:
        """Be there, or not; and whether the window's closing leaves the app there."""
        self._wanted = choices.tray and self.available
        if self._wanted:
            self._made().show()
        elif self._icon is not None:
            self._icon.hide()
        self._window.hides_on_close = self._wanted and choices.stay_in_tray

    def tell(self, title: str, words: str, clicked: Callable[[], object]) -> None:
        """Show a message at the icon, which is there for that long at least; nothing without a tray."""
        if not self.available:
            return
        self._clicked = clicked
        icon = self._made()
        icon.show()
        icon.showMessage(title, words, self._window.windowIcon(), MESSAGE_FOR)

    def _made(self) -> QSystemTrayIcon:
        if self._icon is not None:
            return self._icon
        icon = self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        icon.setToolTip("AINative Desktop")
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self._on_message_clicked)
        menu = QMenu(self._window)
        for action_id in ENTRIES:
            words = self._window.menus.action(action_id).text()
            menu.addAction(words).triggered.connect(partial(self._do, action_id))
        menu.addAction(self.tr("Show the window"), self._window.come_forward)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self._window.menus.action("quit").trigger)
        icon.setContextMenu(menu)
        return icon

    def _do(self, action_id: str, _checked: bool = False) -> None:
        if action_id != "quick_prompt":
            self._window.come_forward()
        self._window.menus.action(action_id).trigger()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_forward()

    def _on_message_clicked(self) -> None:
        clicked, self._clicked = self._clicked, None
        if clicked is not None:
            clicked()
        if self._icon is not None and not self._wanted:
            self._icon.hide()
