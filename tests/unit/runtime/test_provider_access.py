"""What a provider is reached with: looked up anew at each use, and each key only where it was entered for."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.providers import ProviderAccess, ProviderSettings
from ainative_desktop.runtime.access import AccessError
from ainative_desktop.runtime.provider_access import ProviderKeys, key_name
from ainative_desktop.storage.errors import SecretsError
from ainative_desktop.storage.secrets import SecretStore


class Profile:
    """A profile's addresses and keys, the keys in memory."""

    def __init__(self) -> None:
        self.settings = ProviderSettings()
        self.secrets = SecretStore(backend=lambda: None)
        self.keys = ProviderKeys(self.secrets, lambda: self.settings)

    async def keep(self, provider: str, value: str) -> None:
        await self.keys.keep(provider, value, session_only=True)


async def test_a_change_holds_from_the_next_use_on() -> None:
    profile = Profile()
    access = profile.keys.access
    assert await access("openai") == ProviderAccess()
    await profile.keep("openai", "first")
    assert await access("openai") == ProviderAccess("", "first")
    assert await access("anthropic") == ProviderAccess()
    profile.settings = ProviderSettings(openai_url="http://x/v1", ollama_url="http://y")
    await profile.keep("openai", "second")
    assert await access("openai") == ProviderAccess("http://x/v1", "second")
    assert await access("ollama") == ProviderAccess("http://y")


async def test_a_key_is_not_sent_to_another_address_than_it_was_entered_for() -> None:
    """It says so, and the key is there again when the address is."""
    profile = Profile()
    await profile.keep("openai", "k")
    profile.settings = ProviderSettings(openai_url="https://elsewhere.example/v1")
    with pytest.raises(
        AccessError, match=r"entered for https://api\.openai\.com.*https://elsewhere\.example"
    ):
        await profile.keys.access("openai")
    assert await profile.keys.elsewhere("openai") == "https://api.openai.com"
    profile.settings = ProviderSettings(openai_url="https://api.openai.com/v1/")
    assert await profile.keys.access("openai") == ProviderAccess("https://api.openai.com/v1/", "k")
    assert await profile.keys.elsewhere("openai") == ""


@pytest.mark.parametrize("url", ["http://x.example", "https://x.example:8443", "https://y.x.example"])
async def test_scheme_host_and_port_make_the_address(url: str) -> None:
    profile = Profile()
    profile.settings = ProviderSettings(openai_url="https://x.example")
    await profile.keep("openai", "k")
    profile.settings = ProviderSettings(openai_url=url)
    with pytest.raises(AccessError):
        await profile.keys.access("openai")


async def test_a_key_that_says_nothing_of_its_place_is_for_the_providers_own() -> None:
    profile = Profile()
    await profile.secrets.set(key_name("openai"), "old", session_only=True)
    assert await profile.keys.access("openai") == ProviderAccess("", "old")
    profile.settings = ProviderSettings(openai_url="https://elsewhere.example/v1")
    with pytest.raises(AccessError):
        await profile.keys.access("openai")


async def test_nobody_else_gets_anything_from_the_keyring() -> None:
    profile = Profile()
    await profile.secrets.set("key:other", "k", session_only=True)
    assert await profile.keys.access("other") == ProviderAccess()


async def test_a_keyring_that_fails_is_an_error_in_words() -> None:
    def broken() -> None:
        raise RuntimeError("no bus")

    with pytest.raises(SecretsError, match="keyring"):
        await ProviderKeys(SecretStore(backend=broken), ProviderSettings).access("openai")
