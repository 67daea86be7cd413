"""Secrets: split, found again, and never a hang where the keyring is absent, locked or silent."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from ainative_desktop.redaction import Redactor
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


class BrokenBackend(MemoryBackend):
    """Fails in a way of its own, and says too much."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringError("no answer to token=canary")

    set_password = delete_password = get_password  # type: ignore[assignment]


async def test_a_keyring_that_fails_is_a_state() -> None:
    """Told without what it says of the secret; there is the session all the same."""
    store = SecretStore(backend=BrokenBackend)
    status = await store.status()
    assert status.state is KeyringState.FAILED
    assert "token=***" in status.words
    with pytest.raises(SecretsError, match="refused"):
        await store.set("token:x", "v")
    assert not await store.set("token:x", "v", session_only=True)
    assert await store.get("token:x") == "v"


async def test_a_backend_that_cannot_be_loaded_is_a_state() -> None:
    """Such as one that a configuration file names and nobody installed."""

    def find() -> KeyringBackend:
        raise ModuleNotFoundError("no such backend")

    assert (await SecretStore(backend=find).status()).state is KeyringState.FAILED


@pytest.mark.parametrize("name", ["fail.Keyring", "null.Keyring", "no.such.Backend"])
async def test_what_the_environment_names_is_no_way_around(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Only real keyrings are used, whatever is configured."""
    import keyring.core

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{name}")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    status = await SecretStore(timeout=20).status()
    assert status.state in (KeyringState.MISSING, KeyringState.FAILED)


async def test_what_is_read_or_written_is_known_to_the_redactor() -> None:
    """Of an access token the token itself, without the address that it is for."""
    redactor = Redactor()
    backend = MemoryBackend()
    await SecretStore(backend=lambda: backend, redactor=redactor).set("key:openai", "first-canary")
    backend.entries["ainative-desktop", "token:x"] = "https://ai.example.org second-canary"
    assert await SecretStore(backend=lambda: backend, redactor=redactor).get("token:x")
    shown = redactor.without_known("first-canary at https://ai.example.org second-canary")
    assert shown == "*** at https://ai.example.org ***"
    await SecretStore(backend=lambda: backend, redactor=redactor).set("proxy:x", "http://a@p:1 two words")
    assert redactor.without_known("two words of a@p, and words") == "*** of a@p, and words"


_HANGING = """
import asyncio, threading
from ainative_desktop.storage.secrets import SecretStore
from tests.unit.storage.test_secrets import SilentBackend

async def main():
    store = SecretStore(backend=SilentBackend, timeout=60)
    waiting = asyncio.ensure_future(store.get("token:x"))
    while not any(thread.name == "keyring" for thread in threading.enumerate()):
        await asyncio.sleep(0)
    waiting.cancel()

asyncio.run(main())
print("ended", flush=True)
"""


def test_a_keyring_that_hangs_keeps_nobody_from_leaving() -> None:
    """Long before its time limit."""
    done = subprocess.run(
        [sys.executable, "-c", _HANGING], cwd=Path(__file__).parents[3], capture_output=True, text=True,
        timeout=20, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "ended\n", "")


def test_only_real_keyrings_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """A backend of another kind, such as one that writes plain text, is as good as none."""
    monkeypatch.setattr("keyring.get_keyring", MemoryBackend)
    assert system_backend() is None
