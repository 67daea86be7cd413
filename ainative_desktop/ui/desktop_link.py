"""Joins the tray and notifications to Preferences and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..runtime.servers import Servers
from ..storage.settings import Desktop
from .settings_link import SettingsLink
from .tray import Tray

if TYPE_CHECKING:
    from .preferences.dialog import PreferencesDialog


class DesktopLink(QObject):
    """Has what is chosen hold at once, and keeps it."""

    def __init__(self, tray: Tray, settings: SettingsLink, servers: Servers) -> None:
        super().__init__(settings)
        self._tray = tray
        self._settings = settings
        self._servers = servers
        self._dialog: PreferencesDialog | None = None
        tray.set_choices(servers.settings.desktop)
        settings.dialog_shown.connect(self._join)

    def _join(self, dialog: PreferencesDialog) -> None:
        if dialog is not self._dialog:
            self._dialog = dialog
            dialog.chat.desktop.changed.connect(self._on_changed)
        dialog.chat.desktop.set_choices(self._servers.settings.desktop, tray=self._tray.available)

    def _on_changed(self, choices: Desktop) -> None:
        self._tray.set_choices(choices)
        self._settings.change(desktop=choices)
        if self._dialog is not None:
            self._dialog.chat.desktop.set_choices(choices, tray=self._tray.available)
