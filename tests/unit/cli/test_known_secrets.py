"""What a command knows of the profile's keys, and says where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked

from ainative_desktop.cli.known_secrets import NOT_KNOWN, learn_secrets
from ainative_desktop.paths import HOME_VARIABLE
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage.secrets import SecretStore
from ainative_desktop.storage.settings import ServerProfile, Settings, SettingsFile

KEPT = {
    "key:openai": "https://api.openai.com openwords1",
    "token:s": "https://a.example tokenwords2",
    "proxy:s": "http://proxy.example:3128 proxywords3",
    "token:gone": "https://b.example otherwords4",
}


class Keyring(KeyringBackend):
    """One in memory, that fails with `error` if there is one."""

    priority = 1
    error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return KEPT.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile with a server of its own."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    settings = Settings(servers=(ServerProfile("s", "S", "https://a.example"),))
    SettingsFile(tmp_path / "settings.json").save(settings)


@pytest.mark.usefixtures("home")
async def test_all_that_the_settings_name_is_known() -> None:
    """Keys of providers, and each server's token and proxy password: without the origins before them."""
    redactor = Redactor()
    assert await learn_secrets(redactor, SecretStore(backend=Keyring, redactor=redactor)) == ""
    assert redactor.redact("openwords1 tokenwords2 proxywords3 otherwords4") == "*** *** *** otherwords4"
    assert redactor.redact("https://a.example") == "https://a.example"


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyringLocked("x"), "reading the system's keyring may ask for its password."),
        (KeyringError("x"), "the system's keyring failed."),
    ],
)
async def test_why_they_are_not_known_is_said(error: Exception, reason: str) -> None:
    """In a sentence."""
    redactor = Redactor()
    keyring = Keyring()  # type: ignore[no-untyped-call]
    keyring.error = error
    store = SecretStore(backend=lambda: keyring, redactor=redactor)
    assert await learn_secrets(redactor, store) == NOT_KNOWN.format(reason=reason)
