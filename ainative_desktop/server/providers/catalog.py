"""The providers that there are, each loaded and given its key when a request needs it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from ...protocol.loopback import is_local
from ...protocol.providers import ProviderAccess
from .base import DEFAULTS, ChatMessage, GenerateOptions, Model, Provider, ProviderError, Yield
from .demo import DemoProvider

if TYPE_CHECKING:
    from .outbound import Outbound

ACCESS_LIMIT = 8.0  # seconds for the key, which may be in a keyring that is slow

#: Gives the access to the provider of that name. Raises ProviderError where it cannot be had.
AccessSource = Callable[[str], Awaitable[ProviderAccess]]


class _Remote(Provider, Protocol):
    """A provider with its access, as the modules of this package have it."""

    async def models(self) -> list[Model]: ...

    async def check(self) -> None: ...


class Loader:
    """Imports providers' modules, and with them their SDKs, when they are first used."""

    def __init__(self) -> None:
        self._importing = asyncio.Lock()  # one at a time: what SDKs share is no good half imported

    async def load(self, module: str, kind: str, access: ProviderAccess) -> _Remote:
        """The provider of class `kind` in this package's `module`, with its access."""
        async with self._importing:
            # On a thread: an SDK takes a second or two to load, and other answers go on meanwhile.
            loaded = await asyncio.to_thread(import_module, f"{__package__}.{module}")
            remote: _Remote = getattr(loaded, kind)(access, self._outbound)
        return remote

    @cached_property
    def _outbound(self) -> Outbound:
        from .outbound import Outbound

        return Outbound()


class KeyedProvider:
    """A provider that is loaded at its first use, and whose access is asked for at each.

    `module` is the module in this package, with the class `kind`; `name` is what people call it.
    """

    def __init__(
        self,
        provider: str,
        name: str,
        module: str,
        kind: str,
        access: AccessSource,
        loader: Loader,
        *,
        needs_key: Callable[[ProviderAccess], bool] = lambda _: True,
    ) -> None:
        self._provider = provider
        self._name = name
        self._module = module
        self._kind = kind
        self._access = access
        self._loader = loader
        self._needs_key = needs_key

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Yield]:
        """Answer through the provider. Raises ProviderError, also without a key or a model."""
        if model is None:
            raise ProviderError(f"No model is chosen. Choose one of {self._name}'s.", "model_missing")
        remote = await self._remote()
        async with aclosing(remote.generate(messages, model=model, options=options)) as pieces:  # type: ignore[type-var]
            async for piece in pieces:
                yield piece

    async def models(self, *, limit: float) -> list[Model]:
        """The provider's models. Raises ProviderError, also without a key."""
        remote = await self._remote()
        async with self._within(limit):
            return await remote.models()

    async def check(self, *, limit: float) -> None:
        """Whether key and address work. Raises ProviderError."""
        remote = await self._remote()
        async with self._within(limit):
            await remote.check()

    @asynccontextmanager
    async def _within(self, limit: float) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(limit):
                yield
        except TimeoutError:
            raise ProviderError(
                f"{self._name} did not answer in time. Retry in a moment.", "network"
            ) from None

    async def _remote(self) -> _Remote:
        try:
            async with asyncio.timeout(ACCESS_LIMIT):
                access = await self._access(self._provider)
        except TimeoutError:
            raise ProviderError(
                "The key could not be had in time. Is the keyring locked?", "keyring"
            ) from None
        if access.key is None and self._needs_key(access):
            raise ProviderError(
                f"There is no key for {self._name}. Set one in Preferences → API keys.", "key_missing"
            )
        if access.key is not None and _is_open(access.url):
            raise ProviderError(
                f"The address of {self._name} begins with http:, so anyone on the way could read the key. "
                "Use https:, or remove the key.",
                "bad_address",
            )
        return await self._loader.load(self._module, self._kind, access)


def all_providers(access: AccessSource) -> dict[str, Provider]:
    """Every provider by its name in requests."""
    loader = Loader()
    return {
        "demo": DemoProvider(),
        "openai": KeyedProvider(
            "openai", "OpenAI", "openai", "OpenAIProvider", access, loader,
            # A server of one's own, such as llama.cpp, may ask for none.
            needs_key=lambda given: not given.url,
        ),
        "anthropic": KeyedProvider(
            "anthropic", "Anthropic", "anthropic", "AnthropicProvider", access, loader
        ),
        "ollama": KeyedProvider(
            "ollama", "Ollama", "ollama", "OllamaProvider", access, loader, needs_key=lambda _: False
        ),
    }  # fmt: skip


def _is_open(url: str) -> bool:
    """Whether what is sent to `url` crosses a network as it is."""
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_local(url)


async def no_access(provider: str) -> ProviderAccess:
    """The access where nobody keeps keys: each provider's own address, without one."""
    return ProviderAccess()
