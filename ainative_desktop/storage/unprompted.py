"""The system's keyring where it answers without asking the person for anything."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from .secrets import system_backend

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_DEFAULT = "/org/freedesktop/secrets/aliases/default"


def unprompted_backend() -> KeyringBackend | None:
    """The system's own keyring, or None; for a SecretStore of a command that nobody waits at. Raises
    KeyringLocked where reading would ask for a password, or where nobody can tell whether it would."""
    from keyring.errors import KeyringLocked

    backend = system_backend()
    if backend is not None and not _is_open(backend):
        raise KeyringLocked
    return backend


def _is_open(backend: KeyringBackend) -> bool:
    match type(backend).__module__:
        case "keyring.backends.Windows":
            return True  # as long as one is logged in
        case "keyring.backends.SecretService":
            return _is_unlocked(getattr(backend, "preferred_collection", _DEFAULT))
    return False


def _is_unlocked(collection: str) -> bool:
    import secretstorage

    try:
        with closing(secretstorage.dbus_init()) as connection:
            return not secretstorage.Collection(connection, collection).is_locked()
    except secretstorage.SecretStorageException:
        return False
