"""What providers are reached with: addresses from the settings, and keys, each for one address only."""

from __future__ import annotations

from collections.abc import Callable

from ..protocol.providers import OWN_URLS, ProviderAccess, ProviderSettings
from ..storage.secrets import SecretStore
from .access import AccessError, AccessToken, origin_of

ELSEWHERE = (
    "The key was entered for {there}, and this address is {here}, so nothing was sent. Enter the key for it "
    "in Preferences → API keys."
)


class ProviderKeys:
    """One key a provider, bound to the origin of the address that holds when it is entered.

    Every use looks them up, so that a change in Preferences holds from the next message on. `settings` gives
    the addresses as they are now.
    """

    def __init__(self, secrets: SecretStore, settings: Callable[[], ProviderSettings]) -> None:
        self._secrets = secrets
        self._settings = settings

    async def access(self, provider: str) -> ProviderAccess:
        """The access to `provider`, without a key where none is set or nobody knows such a provider.

        Raises AccessError where the key is for another place, SecretsError where the keyring cannot be read.
        """
        if provider not in OWN_URLS:
            return ProviderAccess()
        url = self._settings().url_of(provider)
        key = await self._kept(provider)
        if key is not None and key.origin != self._origin(provider):
            raise AccessError(ELSEWHERE.format(there=key.origin, here=self._origin(provider)))
        return ProviderAccess(url, key.value if key is not None else None)

    async def keep(self, provider: str, value: str, *, session_only: bool = False) -> bool:
        """Keep a key for the address that holds now; whether it will be there after quitting. Raises
        SecretsError."""
        kept = AccessToken(self._origin(provider), value)
        return await self._secrets.set(key_name(provider), kept.text, session_only=session_only)

    async def remove(self, provider: str) -> None:
        """Forget the key. Raises SecretsError."""
        await self._secrets.remove(key_name(provider))

    async def elsewhere(self, provider: str) -> str:
        """The origin that the key is for, if that is not the provider's present one; else "". Raises
        SecretsError."""
        key = await self._kept(provider)
        return key.origin if key is not None and key.origin != self._origin(provider) else ""

    async def _kept(self, provider: str) -> AccessToken | None:
        """The key; one that says nothing of where it belongs was entered for the provider's own address."""
        text = await self._secrets.get(key_name(provider))
        if not text:
            return None
        key = AccessToken.parse(text)
        return key if key.origin else AccessToken(origin_of(OWN_URLS[provider]), key.value)

    def _origin(self, provider: str) -> str:
        return origin_of(self._settings().url_of(provider) or OWN_URLS[provider])


def key_name(provider: str) -> str:
    """The name under which the key of `provider` is kept."""
    return f"key:{provider}"
