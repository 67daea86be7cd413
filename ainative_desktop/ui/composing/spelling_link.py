"""Joins the composer's spelling to the preference and to the system's dictionaries."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from ...runtime.servers import Servers
from ...runtime.tasks import Tasks
from ..main_window import MainWindow
from ..settings_link import SettingsLink
from .dictionary import Dictionary, load_dictionary
from .spelling import Spelling

if TYPE_CHECKING:
    from ..preferences.dialog import PreferencesDialog


class SpellingLink(QObject):
    """Looks for a dictionary of the system's languages when the first letter is typed, on a thread: a start
    does not wait for it."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsLink,
        *,
        servers: Servers,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._servers = servers
        self._tasks = tasks
        self._spelling = Spelling(window.composer, tasks)
        self._spelling.set_theme(window.theme)
        self._dictionary: Dictionary | None = None
        self._looking = False
        self._looked = False
        self._dialog: PreferencesDialog | None = None
        window.theme_changed.connect(self._spelling.set_theme)
        window.composer.changed.connect(self._look)
        settings.chat_changed.connect(self._apply)
        settings.dialog_shown.connect(self._on_dialog)

    def _look(self) -> None:
        if not (self._looking or self._looked):
            self._looking = self._tasks.spawn(self._find()) is not None

    async def _find(self) -> None:
        languages = QLocale.system().uiLanguages()
        self._dictionary = await asyncio.to_thread(load_dictionary, languages)
        self._looked = True
        self._apply()

    def _apply(self) -> None:
        wanted = self._servers.settings.chat.spelling
        self._spelling.set_dictionary(self._dictionary if wanted else None)
        if self._dialog is not None:
            self._tell(self._dialog)

    def _on_dialog(self, dialog: PreferencesDialog) -> None:
        self._dialog = dialog
        self._tell(dialog)
        self._look()

    def _tell(self, dialog: PreferencesDialog) -> None:
        dialog.chat.spelling.setEnabled(self._dictionary is not None or not self._looked)
        if self._looked and self._dictionary is None:
            words = self.tr(
                "No dictionary for your language was found. The user guide says what to install for it."
            )
        else:
            words = self.tr("With the system's dictionaries. Nothing that you write leaves this computer.")
        dialog.chat.about_spelling.setText(words)
