"""Secrets: split, found again, and never a hang where the keyring is absent, locked or silent."""

from __future__ import annotations

import threading

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from ainative_desktop.storage.errors import SecretsError
from ainative_desktop.storage.secrets import PIECE, KeyringState, SecretStore, system_backend


class MemoryBackend(KeyringBackend):
    """Holds entries of a bounded size, as Windows does."""

    priority = 1

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        assert len(password) <= 1_280
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.entries:
            raise PasswordDeleteError("none")
        del self.entries[service, username]

    def holds(self, password: str) -> bool:
        return password in self.entries.values()


class LockedBackend(MemoryBackend):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")


class SilentBackend(MemoryBackend):
    """Waits behind a prompt that nobody answers."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 5 * PIECE])
async def test_a_secret_of_any_length_comes_back(length: int) -> None:
    """Long ones in pieces; removing leaves none of them."""
    backend = MemoryBackend()
    store = SecretStore(backend=lambda: backend)
    value = "k" * length
    assert await store.set("key:openai", value)
    assert await store.get("key:openai") == value
    await store.set("key:openai", "short")
    assert await store.get("key:openai") == "short"
    await store.remove("key:openai")
    assert backend.entries == {}


async def test_a_locked_keyring_is_a_state() -> None:
    """With a way out for the session."""
    store = SecretStore(backend=LockedBackend)
    assert (await store.status()).state is KeyringState.LOCKED
    with pytest.raises(SecretsError, match="locked"):
        await store.get("token:x")
    assert not await store.set("token:x", "v", session_only=True)
    assert await store.get("token:x") == "v"


async def test_a_missing_keyring_is_a_state() -> None:
    """Nothing stored is nothing, and storing says why not."""
    store = SecretStore(backend=lambda: None)
    assert (await store.status()).state is KeyringState.MISSING
    assert await store.get("token:x") is None
    with pytest.raises(SecretsError, match="until you quit"):
        await store.set("token:x", "v")
    await store.remove("token:x")


async def test_a_silent_keyring_is_given_up_on() -> None:
    """The caller has its answer within the limit; the thread does not keep the process alive."""
    store = SecretStore(backend=SilentBackend, timeout=0.05)
    assert (await store.status()).state is KeyringState.SILENT


def test_only_real_keyrings_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """A backend of another kind, such as one that writes plain text, is as good as none."""
    monkeypatch.setattr("keyring.get_keyring", MemoryBackend)
    assert system_backend() is None
