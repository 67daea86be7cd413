"""Joins Preferences → Shortcuts to the window's actions and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..runtime.servers import Servers
from .menus import Menus
from .settings_link import SettingsLink

if TYPE_CHECKING:
    from .preferences.dialog import PreferencesDialog


class ShortcutsLink(QObject):
    """Has the person's own keys hold at once, and keeps them."""

    def __init__(self, menus: Menus, settings: SettingsLink, servers: Servers) -> None:
        super().__init__(settings)
        self._menus = menus
        self._settings = settings
        self._servers = servers
        self._dialog: PreferencesDialog | None = None
        settings.dialog_shown.connect(self._join)

    def _join(self, dialog: PreferencesDialog) -> None:
        if dialog is not self._dialog:
            self._dialog = dialog
            dialog.shortcuts.set_own(self._servers.settings.shortcuts)
            dialog.shortcuts.changed.connect(self._on_changed)

    def _on_changed(self, own: Mapping[str, str]) -> None:
        self._menus.set_keys(own)
        self._settings.change(shortcuts=own)
