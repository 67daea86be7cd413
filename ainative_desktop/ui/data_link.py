"""Joins Preferences → Data to the profile's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .diagnostics_link import open_folder
from .main_window import MainWindow
from .settings_link import SettingsLink

if TYPE_CHECKING:
    from .preferences.dialog import PreferencesDialog


class DataLink(QObject):
    """Serves the page once it has been made. `home` is the profile's folder."""

    def __init__(
        self,
        window: MainWindow,
        *,
        home: Path,
        settings: SettingsLink,
        export: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._export = export
        self._dialog: PreferencesDialog | None = None
        settings.dialog_shown.connect(self._join)

    def _join(self, dialog: PreferencesDialog) -> None:
        if dialog is self._dialog:
            return
        self._dialog = dialog
        dialog.data.set_folder(self._home)
        dialog.data.export_requested.connect(self._export)
        dialog.data.folder_requested.connect(self._show_folder)

    def _show_folder(self) -> None:
        if not open_folder(self._home):
            words = self.tr("No program here shows folders. The folder is {folder}.")
            self._window.notice(words.format(folder=self._home))
