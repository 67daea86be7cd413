"""Providers by name: loaded when they are used, given their key each time, and told apart without one."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.server.providers import catalog
from ainative_desktop.server.providers.base import Model, ModelSource, ProviderError
from ainative_desktop.server.providers.catalog import (
    AccessSource,
    KeyedProvider,
    Loader,
    all_providers,
    no_access,
)
from tests.helpers import fake_openai
from tests.helpers.serving import LIMIT
from tests.helpers.upstream import Reply, upstream

_WATCH = """
import asyncio, sys
import ainative_desktop.server.main
from ainative_desktop.server.providers.catalog import all_providers, no_access

async def use():
    providers = all_providers(no_access)
    message = {"role": "user", "content": "/demo tokens=3 rate=max"}
    assert [piece async for piece in providers["demo"].generate([message])]
    for name in ("openai", "anthropic"):
        try:
            await providers[name].models(limit=1)
        except Exception as error:
            assert error.code == "key_missing"

asyncio.run(use())
print([name for name in ("openai", "anthropic", "httpx", "httpx2", "jsonschema") if name in sys.modules])
"""


def access(url: str, key: str | None = "k") -> AccessSource:
    async def given(provider: str) -> ProviderAccess:
        return ProviderAccess(url, key)

    return given


def keyed(source: AccessSource) -> KeyedProvider:
    return KeyedProvider("openai", "OpenAI", "openai", "OpenAIProvider", source, Loader())


def test_nothing_is_imported_that_is_not_used() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCH], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_every_provider_knows_its_models() -> None:
    providers = all_providers(no_access)
    assert list(providers) == ["demo", "openai", "anthropic", "ollama"]
    assert all(isinstance(provider, ModelSource) for provider in providers.values())


async def test_each_request_asks_for_the_access_anew() -> None:
    async with upstream({"/v1/chat/completions": fake_openai.text_stream("Hi")}) as server:
        keys = iter(["first", "second"])

        async def changing(provider: str) -> ProviderAccess:
            assert provider == "openai"
            return ProviderAccess(f"{server.url}/v1", next(keys))

        provider = keyed(changing)
        for _ in range(2):
            pieces = [piece async for piece in provider.generate([], model="m")]
            assert "Hi" in pieces
        sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer first", "Bearer second"]


async def fails(provider: KeyedProvider, model: str | None = "m") -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await anext(aiter(provider.generate([], model=model)))
    return caught.value


async def test_without_a_key_or_a_model_nothing_is_sent() -> None:
    error = await fails(keyed(access("", None)))
    assert (error.code, "Preferences" in str(error)) == ("key_missing", True)
    assert (await fails(keyed(access("")), model=None)).code == "model_missing"


async def test_a_server_of_ones_own_may_need_no_key() -> None:
    async with upstream({"/v1/models": fake_openai.models("m")}) as server:
        openai = all_providers(access(f"{server.url}/v1", None))["openai"]
        assert isinstance(openai, ModelSource)
        assert await openai.models(limit=LIMIT) == [Model("m", "m")]


async def test_a_key_does_not_cross_a_network_in_the_open() -> None:
    error = await fails(keyed(access("http://10.255.255.1/v1")))
    assert (error.code, "https:" in str(error)) == ("bad_address", True)


async def test_a_keyring_that_keeps_silent_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "ACCESS_LIMIT", 0.01)

    async def silent(provider: str) -> ProviderAccess:
        return await asyncio.Future()

    assert (await fails(keyed(silent))).code == "keyring"


async def test_a_provider_that_keeps_silent_is_left_after_its_limit() -> None:
    async with upstream({"/v1/models": Reply((None,))}) as server:
        provider = keyed(access(f"{server.url}/v1"))
        for ask in (provider.models, provider.check):
            with pytest.raises(ProviderError, match="in time"):
                await ask(limit=0.2)
        await asyncio.wait_for(server.left.wait(), LIMIT)
