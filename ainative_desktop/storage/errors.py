"""What can go wrong with a profile's files, in a person's words."""

from __future__ import annotations

from ..protocol.errors import AINativeError


class StorageError(AINativeError):
    """The database could not take or give what was asked."""


class GoneError(StorageError):
    """What should be written to is no longer kept; trying again is of no use."""


class SettingsError(AINativeError):
    """A setting that cannot be used as it was typed."""


class SecretsError(AINativeError):
    """The keyring could not take or give a secret."""
