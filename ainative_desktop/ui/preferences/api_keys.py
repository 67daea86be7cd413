"""Preferences → API keys: set, replace, test and remove; a value is never shown again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from ...protocol.providers import NAMES, OWN_URLS
from ...storage.secrets import KeyringState, KeyringStatus
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .address_field import AddressField
from .connection_report import ConnectionReport
from .controls import CheckBox, ChoiceBox, side_by_side
from .form import Page, muted

NOT_SET = QT_TRANSLATE_NOOP("ApiKeysPage", "Not set")
NOT_NEEDED = {"ollama": QT_TRANSLATE_NOOP("ApiKeysPage", "Not set; Ollama on this computer needs none")}


class ApiKeysPage(Page):
    """One key and one address a provider.

    Signals: key_set(str provider, str value, bool session_only); key_removed(str provider);
    status_wanted(str provider); test_requested(str provider); address_set(str provider, str url), "" for the
    provider's own.
    """

    key_set = Signal(str, str, bool)
    key_removed = Signal(str)
    status_wanted = Signal(str)
    test_requested = Signal(str)
    address_set = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ApiKeysPage", "API keys"))
        self._tested = ""  # the provider that is being tested
        self._keyring = muted(self.tr("Asking the system keyring…"))
        self._keyring.setObjectName("keyringStatus")
        self.add_row(self.tr("Keyring"), self._keyring)
        self._provider = ChoiceBox()
        self._provider.setObjectName("providerPicker")
        for key, name in NAMES.items():
            self._provider.addItem(name, key)
        self._provider.currentIndexChanged.connect(lambda _index: self._on_picked())
        self.add_row(self.tr("Provider"), self._provider)
        self._state = muted(self.tr(NOT_SET))
        self._state.setObjectName("keyState")
        self.add_row(self.tr("Key"), self._state)
        self._make_key_fields()
        self._address = AddressField(self, self.tr("Address"))
        self._address.entered.connect(self._on_address)
        self.add_below(
            muted(
                self.tr("Empty for the provider's own. A server that speaks the same interface works, too.")
            )
        )
        self._make_test()
        self.column.addStretch(1)
        self._on_picked()

    def set_keyring_status(self, status: KeyringStatus) -> None:
        """Say whether secrets can be kept; where they cannot, offer to keep them for the session."""
        self._keyring.setText(localised(status.words))
        if status.state is not KeyringState.AVAILABLE:
            self._session_only.setChecked(True)

    def set_key_state(self, provider: str, words: str) -> None:
        """Where the provider's key is kept, or "" where it has none."""
        if provider == self._current():
            self._state.setText(words or self.tr(NOT_NEEDED.get(provider, NOT_SET)))
            self._set.setText(self.tr("Replace") if words else self.tr("Set"))
            self._remove.setEnabled(bool(words))

    def set_address(self, provider: str, url: str) -> None:
        """The address that was chosen for the provider, "" for its own."""
        if provider == self._current():
            self._address.set_url(url)

    def set_words(self, provider: str, words: str) -> None:
        """What came of the last change."""
        if provider == self._current():
            self._words.setText(localised(words))
            self._words.setVisible(bool(words))
            self._result.hide()

    def set_test_result(self, provider: str, problem: str) -> None:
        """What the test found: "" where the provider answered, else what is wrong."""
        if provider == self._tested:
            self._tested = ""
            works = self.tr("{name} answers, and can be used.").format(name=self._name())
            self._result.set_lines([(not problem, problem or works)])

    def refresh(self) -> None:
        """Ask for the state of what is shown."""
        self.status_wanted.emit(self._current())

    # -- building -----------------------------------------------------------------------------------

    def _make_key_fields(self) -> None:
        self._field = QLineEdit(
            echoMode=QLineEdit.EchoMode.Password, placeholderText=self.tr("Paste the key")
        )
        self._field.setObjectName("apiKeyEdit")
        self._field.returnPressed.connect(self._on_set)
        self._set = QPushButton(self.tr("Set"))
        self._set.setEnabled(False)
        self._field.textChanged.connect(lambda text: self._set.setEnabled(bool(text.strip())))
        self._set.setObjectName("setKeyButton")
        self._set.clicked.connect(self._on_set)
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setEnabled(False)
        self._remove.setObjectName("removeKeyButton")
        self._remove.clicked.connect(lambda: self.key_removed.emit(self._current()))
        self._field.setAccessibleName(self.tr("API key"))
        self.add_row(self.tr("New key"), side_by_side([self._field, self._set, self._remove]))
        self._session_only = CheckBox(self.tr("Keep it only until I quit"))
        self._session_only.setObjectName("sessionOnlyCheck")
        self.add_below(self._session_only)
        self._words = muted("")
        self._words.setObjectName("keyWords")
        self._words.hide()
        self.add_below(self._words)

    def _make_test(self) -> None:
        self._test = QPushButton(self.tr("Test key"))
        self._test.setObjectName("testKeyButton")
        self._test.setToolTip(self.tr("Asks the provider for its models, which costs nothing"))
        self._test.clicked.connect(self._on_test)
        row = side_by_side([self._test])
        row.addStretch(1)
        row.setStretch(0, 0)
        self.add_row("", row)
        self._result = ConnectionReport()
        self._result.setObjectName("keyTestResult")
        self.column.addWidget(self._result)

    # -- what the person does -----------------------------------------------------------------------

    def _current(self) -> str:
        return str(self._provider.currentData())

    def _name(self) -> str:
        return self._provider.currentText()

    def _on_picked(self) -> None:
        self._tested = ""
        self._field.clear()
        self.set_words(self._current(), "")
        self.set_key_state(self._current(), "")
        self._address.set_own(OWN_URLS[self._current()])
        self.refresh()

    def _on_set(self) -> None:
        value = self._field.text().strip()
        if value:
            self._field.clear()
            self.key_set.emit(self._current(), value, self._session_only.isChecked())

    def _on_address(self, url: str) -> None:
        words = self.tr("{name} is reached at its own address from now on.")
        if url:
            words = self.tr("{name} is reached at {place} from now on.")
        words = words.format(name=self._name(), place=url)
        self.set_words(self._current(), words)
        self.address_set.emit(self._current(), url)

    def _on_test(self) -> None:
        # The button stays enabled meanwhile: the keyboard would go elsewhere.
        if not self._tested and self._address.commit():
            self._tested = self._current()
            self._result.set_lines([(None, self.tr("Asking {name}…").format(name=self._name()))])
            self.test_requested.emit(self._current())
