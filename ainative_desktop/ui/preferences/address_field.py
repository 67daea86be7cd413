"""An address that may be left empty for the usual one; what is no address is refused in place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from ...storage.errors import SettingsError
from ...storage.settings import validate_server_url
from ..phrases import localised
from .form import Page


class AddressField(QObject):
    """A row on a page, with a place for words below it.

    Signals: entered(str url), another address holds from now on, "" for the usual one.
    """

    entered = Signal(str)

    def __init__(self, page: Page, label: str) -> None:
        super().__init__(page)
        self._url = ""
        self._edit = QLineEdit()
        self._edit.setObjectName("baseUrlEdit")
        self._edit.editingFinished.connect(self.commit)
        page.add_row(label, self._edit)
        self._problem = QLabel(wordWrap=True)
        self._problem.setObjectName("baseUrlProblem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("problem", True)
        self._problem.hide()
        self._edit.textEdited.connect(lambda _text: self._problem.hide())
        page.add_below(self._problem)

    def set_own(self, url: str) -> None:
        """Begin with another provider, whose usual address this is."""
        self._edit.setPlaceholderText(url)
        self.set_url("")

    def set_url(self, url: str) -> None:
        """The address that holds now."""
        if url != self._url or not self._edit.isModified():
            self._url = url
            self._edit.setText(url)
            self._problem.hide()

    def commit(self) -> bool:
        """Let what is typed hold; False, with words, where that is no address."""
        typed = self._edit.text().strip()
        try:
            url = validate_server_url(typed) if typed else ""
        except SettingsError as error:
            self._problem.setText(localised(str(error)))
            self._problem.show()
            return False
        self._edit.setText(url)
        if url != self._url:
            self._url = url
            self.entered.emit(url)
        return True
