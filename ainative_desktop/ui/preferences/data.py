"""Preferences → Data: where everything is, and what can be done with all of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .controls import GAP
from .form import Page, breakable, muted


class Section(QWidget):
    """A heading, a quiet sentence, and a row of buttons; more may be added below."""

    def __init__(self, title: str, words: str, *buttons: QPushButton) -> None:
        super().__init__()
        heading = QLabel(title)
        heading.setProperty("heading", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(heading)
        self.column.addWidget(muted(words))
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(GAP)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


class DataPage(Page):
    """Sections, to which others are added.

    Signals: folder_requested(), to be shown; export_requested(), of all chats;
    backup_requested(); restore_requested(); delete_all_requested().
    """

    folder_requested = Signal()
    export_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    delete_all_requested = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("DataPage", "Data"))
        self._folder = muted("")
        self._folder.setObjectName("dataFolderLabel")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(22)
        self.column.addLayout(self._sections)
        self.column.addStretch(1)
        show = _button(self.tr("Open the folder"), "openDataFolderButton")
        show.clicked.connect(self.folder_requested)
        place = Section(
            self.tr("On this computer"),
            self.tr("Conversations and settings are in one folder. Keys are in the system's keyring."),
            show,
        )
        place.column.insertWidget(2, self._folder)
        self.add_section(place)
        export = _button(self.tr("Export all…"), "exportAllButton")
        export.clicked.connect(self.export_requested)
        words = self.tr("As web pages, PDF, Markdown, or JSON with everything in it.")
        self.add_section(Section(self.tr("Export"), words, export))
        self._backup = _button(self.tr("Back up now…"), "backUpButton")
        self._backup.clicked.connect(self.backup_requested)
        self._restore = _button(self.tr("Restore…"), "restoreButton")
        self._restore.clicked.connect(self.restore_requested)
        words = self.tr(
            "All chats and settings in one file, without keys. What is here now is kept when one is restored."
        )
        self.add_section(Section(self.tr("Back up and restore"), words, self._backup, self._restore))
        delete = _button(self.tr("Delete all chats"), "deleteAllButton")
        delete.clicked.connect(self.delete_all_requested)
        words = self.tr("Undo brings them back until the app is closed. A day later they are gone for good.")
        self.add_section(Section(self.tr("Delete"), words, delete))

    def set_folder(self, folder: Path) -> None:
        """Say where everything is."""
        self._folder.setText(breakable(str(folder)))

    def set_busy(self, busy: bool) -> None:
        """A backup is being made or read: another one has to wait."""
        self._backup.setEnabled(not busy)
        self._restore.setEnabled(not busy)
        self._backup.setText(self.tr("Working…") if busy else self.tr("Back up now…"))

    def add_section(self, section: Section, at: int = -1) -> None:
        """Show another section, before the one that is number `at` now, or at the end."""
        self._sections.insertWidget(at, section)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button
