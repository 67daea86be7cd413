"""Importing in Preferences → Data: begun there, and the imports of the past taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...runtime.tasks import Tasks
from ...storage.imports import PastImport
from ..preferences.data import Section
from ..preferences.form import muted
from ..settings_link import SettingsLink
from .link import Importing

if TYPE_CHECKING:
    from ...storage.conversations import ConversationStore
    from ..preferences.dialog import PreferencesDialog

AFTER_EXPORT = 2  # the section's place on the page
SHOWN = 8  # imports of the past, the newest


class ImportSection(Section):
    """What the page shows of it.

    Signals: import_requested(); undone(int), the import of that key is to be taken back.
    """

    import_requested = Signal()
    undone = Signal(int)

    def __init__(self) -> None:
        begin = QPushButton()
        begin.setObjectName("importButton")
        super().__init__(
            self.tr("Import"),
            self.tr("From an export of ChatGPT, of Claude or of this app. Nothing leaves this computer."),
            begin,
        )
        begin.setText(self.tr("Import chats…"))
        begin.clicked.connect(self.import_requested)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.column.addLayout(self._rows)

    def show_past(self, past: Sequence[PastImport]) -> None:
        """List the imports that can be taken back."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in past[:SHOWN]:
            self._rows.addWidget(self._row(each))

    def _row(self, past: PastImport) -> QWidget:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(past.begun)), QLocale.FormatType.ShortFormat
        )
        chats = self.tr("%n chats", "", past.conversations)
        words = muted(self.tr("{file}, {when}: {chats}").format(file=past.name, when=when, chats=chats))
        undo = QPushButton(self.tr("Undo"))
        undo.setObjectName("undoImportButton")
        undo.setAccessibleName(self.tr("Undo the import of {file}").format(file=past.name))
        undo.setProperty("link", True)
        undo.setAutoDefault(False)
        undo.clicked.connect(lambda: self.undone.emit(past.key))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        line.addWidget(undo)
        return row


class ImportPage(QObject):
    """Adds the section to the page once that is made, and keeps it as things are."""

    def __init__(
        self,
        importing: Importing,
        settings: SettingsLink,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
    ) -> None:
        super().__init__(importing)
        self._importing = importing
        self._store = store
        self._tasks = tasks
        self._section: ImportSection | None = None
        settings.dialog_shown.connect(self._join)
        importing.changed.connect(self._refresh)

    def _join(self, dialog: PreferencesDialog) -> None:
        if self._section is None or self._section.window() is not dialog:
            section = self._section = ImportSection()
            section.import_requested.connect(self._importing.choose)
            section.undone.connect(self._importing.undo)
            dialog.data.add_section(section, AFTER_EXPORT)
        self._refresh()

    def _refresh(self) -> None:
        if self._section is not None:
            self._tasks.spawn(self._load(self._section))

    async def _load(self, section: ImportSection) -> None:
        section.show_past(await (await self._store()).imports.past(SHOWN))
