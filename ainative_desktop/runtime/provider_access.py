"""What providers are reached with: keys from the keyring, addresses from the settings."""

from __future__ import annotations

from collections.abc import Callable

from ..protocol.providers import ProviderAccess, ProviderSettings
from ..storage.secrets import SecretStore

PROVIDERS = frozenset({"openai", "anthropic", "ollama"})


def key_name(provider: str) -> str:
    """The name under which the key of `provider` is kept."""
    return f"key:{provider}"


class KeyringAccess:
    """Looks keys up at each use, so that a change in Preferences holds from the next message on.

    `settings` gives the addresses as they are now.
    """

    def __init__(self, secrets: SecretStore, settings: Callable[[], ProviderSettings]) -> None:
        self._secrets = secrets
        self._settings = settings

    async def __call__(self, provider: str) -> ProviderAccess:
        """The access to `provider`, without a key where none is set or nobody knows such a provider.

        Raises SecretsError where the keyring cannot be read.
        """
        if provider not in PROVIDERS:
            return ProviderAccess()
        key = await self._secrets.get(key_name(provider))
        return ProviderAccess(self._settings().url_of(provider), key or None)
