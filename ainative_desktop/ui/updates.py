"""The part of the About box that says whether there is a newer version. It asks only when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..runtime.updates.feed import Release
from .phrases import localised

WIDTH = 420  # px: the lines of notes break there


class UpdatePanel(QWidget):
    """A button, and what came of it.

    Signals: check_requested(); page_requested(str), the address of the release's page.
    """

    check_requested = Signal()
    page_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page = ""
        self._check = QPushButton(self.tr("Check for updates"))
        self._check.setObjectName("checkUpdatesButton")
        self._open = QPushButton()
        self._open.setObjectName("openReleaseButton")
        self._words, self._notes = _text("updateState"), _text("updateNotes")
        self._notes.setProperty("muted", True)
        self._check.clicked.connect(self.check_requested)
        self._open.clicked.connect(lambda: self.page_requested.emit(self._page))
        for button in (self._check, self._open):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._check)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addLayout(buttons)
        column.addWidget(self._words)
        column.addWidget(self._notes)

    def show_source(self, host: str) -> None:
        """Say whom a check would ask; "" where this build has nobody to ask."""
        self._check.setEnabled(bool(host))
        if host:
            words = self.tr("It asks {host}, and only when you press the button.").format(host=host)
        else:
            words = self.tr(
                "This build has no address to ask for newer versions. Look where you got it from."
            )
        self._show(words)

    def show_running(self, host: str) -> None:
        """A check has begun."""
        self._check.setEnabled(False)
        self._show(self.tr("Asking {host}…").format(host=host))

    def show_newest(self) -> None:
        """There is nothing newer."""
        self._check.setEnabled(True)
        self._show(self.tr("This is the newest version."))

    def show_failed(self, words: str) -> None:
        """Nothing is known, for a reason that `words` say."""
        self._check.setEnabled(True)
        self._show(localised(words))

    def show_release(self, release: Release, host: str) -> None:
        """There is a newer one, to be had at its page on `host`."""
        self._check.setEnabled(True)
        day = release.date
        date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        words = self.tr("Version {version} is there, of {date}.").format(version=release.version, date=date)
        self._show(words, release.notes)
        self._page = release.page
        self._open.setText(self.tr("Open {host}").format(host=host))
        self._open.show()

    def _show(self, words: str, notes: str = "") -> None:
        self._words.setText(words)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._open.hide()


def _text(name: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setMinimumWidth(WIDTH)
    return label
