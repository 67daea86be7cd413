"""What a provider is reached with: looked up anew at each use."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.providers import ProviderAccess, ProviderSettings
from ainative_desktop.runtime.provider_access import KeyringAccess, key_name
from ainative_desktop.storage.errors import SecretsError
from ainative_desktop.storage.secrets import SecretStore


async def test_a_change_holds_from_the_next_use_on() -> None:
    secrets = SecretStore(backend=lambda: None)
    settings = ProviderSettings()
    access = KeyringAccess(secrets, lambda: settings)
    assert await access("openai") == ProviderAccess()
    await secrets.set(key_name("openai"), "first", session_only=True)
    assert await access("openai") == ProviderAccess("", "first")
    assert await access("anthropic") == ProviderAccess()
    settings = ProviderSettings(openai_url="http://x/v1", ollama_url="http://y")
    await secrets.set(key_name("openai"), "second", session_only=True)
    assert await access("openai") == ProviderAccess("http://x/v1", "second")
    assert await access("ollama") == ProviderAccess("http://y")


async def test_nobody_else_gets_anything_from_the_keyring() -> None:
    secrets = SecretStore(backend=lambda: None)
    await secrets.set("key:other", "k", session_only=True)
    assert await KeyringAccess(secrets, ProviderSettings)("other") == ProviderAccess()


async def test_a_keyring_that_fails_is_an_error_in_words() -> None:
    def broken() -> None:
        raise RuntimeError("no bus")

    with pytest.raises(SecretsError, match="keyring"):
        await KeyringAccess(SecretStore(backend=broken), ProviderSettings)("openai")
