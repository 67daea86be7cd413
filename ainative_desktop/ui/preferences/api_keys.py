"""Preferences → API keys: set, replace and remove; a value is never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from ...storage.secrets import KeyringState, KeyringStatus
from .controls import CheckBox, ChoiceBox, side_by_side
from .form import Page, muted

PROVIDERS = (("openai", "OpenAI"), ("anthropic", "Anthropic"))


class ApiKeysPage(Page):
    """One key a provider.

    Signals: key_set(str provider, str value, bool session_only); key_removed(str provider);
    status_wanted(str provider).
    """

    key_set = Signal(str, str, bool)
    key_removed = Signal(str)
    status_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("API keys")
        self._keyring = muted("Asking the system keyring…")
        self._keyring.setObjectName("keyringStatus")
        self.add_row("Keyring", self._keyring)
        self._provider = ChoiceBox()
        self._provider.setObjectName("providerPicker")
        for key, name in PROVIDERS:
            self._provider.addItem(name, key)
        self._provider.currentIndexChanged.connect(lambda _index: self._on_picked())
        self.add_row("Provider", self._provider)
        self._state = muted("Not set")
        self._state.setObjectName("keyState")
        self.add_row("Key", self._state)
        self._field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, placeholderText="Paste the key")
        self._field.setObjectName("apiKeyEdit")
        self._field.returnPressed.connect(self._on_set)
        self._set = QPushButton("Set")
        self._set.setEnabled(False)
        self._field.textChanged.connect(lambda text: self._set.setEnabled(bool(text.strip())))
        self._set.setObjectName("setKeyButton")
        self._set.clicked.connect(self._on_set)
        self._remove = QPushButton("Remove")
        self._remove.setEnabled(False)
        self._remove.setObjectName("removeKeyButton")
        self._remove.clicked.connect(lambda: self.key_removed.emit(self._current()))
        self._field.setAccessibleName("API key")
        self.add_row("New key", side_by_side([self._field, self._set, self._remove]))
        self._session_only = CheckBox("Keep it only until I quit")
        self._session_only.setObjectName("sessionOnlyCheck")
        self.add_below(self._session_only)
        self._words = muted("")
        self._words.setObjectName("keyWords")
        self.add_below(self._words)
        self.column.addStretch(1)

    def set_keyring_status(self, status: KeyringStatus) -> None:
        """Say whether secrets can be kept; where they cannot, offer to keep them for the session."""
        self._keyring.setText(status.words)
        if status.state is not KeyringState.AVAILABLE:
            self._session_only.setChecked(True)

    def set_key_state(self, provider: str, words: str) -> None:
        """Where the provider's key is kept, or "" where it has none."""
        if provider == self._current():
            self._state.setText(words or "Not set")
            self._set.setText("Replace" if words else "Set")
            self._remove.setEnabled(bool(words))

    def set_words(self, words: str) -> None:
        """What came of the last change."""
        self._words.setText(words)

    def refresh(self) -> None:
        """Ask for the state of what is shown."""
        self.status_wanted.emit(self._current())

    def _current(self) -> str:
        return str(self._provider.currentData())

    def _on_picked(self) -> None:
        self._field.clear()
        self._words.clear()
        self.refresh()

    def _on_set(self) -> None:
        value = self._field.text().strip()
        if value:
            self._field.clear()
            self.key_set.emit(self._current(), value, self._session_only.isChecked())
