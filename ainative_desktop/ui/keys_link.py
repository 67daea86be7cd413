"""Joins Preferences → API keys to the keyring, the providers' addresses and the embedded server's check."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError
from ..runtime.connections import Connections
from ..runtime.models import check_provider
from ..runtime.provider_access import ProviderKeys, key_name
from ..runtime.server_process import ServerProcess
from ..runtime.servers import Servers
from ..runtime.tasks import Tasks
from ..storage.secrets import SecretStore
from ..storage.settings import LOCAL_SERVER
from .phrases import localised
from .preferences.api_keys import ApiKeysPage

CHECK_LIMIT = 40.0  # seconds, with the server's start


class KeysLink(QObject):
    """Sets, removes and tests keys for as long as the page is there.

    Signals: changed(), providers can be reached otherwise than before; addresses_changed(ProviderSettings).
    """

    changed = Signal()
    addresses_changed = Signal(object)

    def __init__(
        self,
        page: ApiKeysPage,
        *,
        secrets: SecretStore,
        servers: Servers,
        process: ServerProcess,
        connections: Connections,
        tasks: Tasks,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._secrets = secrets
        self._keys = ProviderKeys(secrets, lambda: servers.settings.providers)
        self._servers = servers
        self._process = process
        self._connections = connections
        self._asking = asyncio.Lock()
        page.key_set.connect(lambda *given: tasks.spawn(self._set(*given)))
        page.key_removed.connect(lambda provider: tasks.spawn(self._remove(provider)))
        page.status_wanted.connect(lambda provider: tasks.spawn(self._show(provider)))
        page.test_requested.connect(lambda provider: tasks.spawn(self._test(provider)))
        page.address_set.connect(self._on_address)

    async def show_keyring(self) -> None:
        """Say how the keyring is, and what is in it."""
        self._page.set_keyring_status(await self._secrets.status())
        self._page.refresh()

    async def _set(self, provider: str, value: str, session_only: bool) -> None:
        try:
            kept = await self._keys.keep(provider, value, session_only=session_only)
            words = self.tr("The key is stored.") if kept else self.tr("The key is kept until you quit.")
        except AINativeError as error:
            words = self.tr("{error} The key was not kept.").format(error=localised(str(error)))
        await self._tell(provider, words)

    async def _remove(self, provider: str) -> None:
        try:
            await self._keys.remove(provider)
            words = self.tr("The key is removed.")
        except AINativeError as error:
            words = str(error)
        await self._tell(provider, words)

    async def _tell(self, provider: str, words: str) -> None:
        self._page.set_words(provider, words)
        self.changed.emit()
        await self._show(provider)

    async def _show(self, provider: str) -> None:
        words = await self._kept_where(provider)
        self._page.set_key_state(provider, words[:1].upper() + words[1:])
        self._page.set_address(provider, self._servers.settings.providers.url_of(provider))

    async def _kept_where(self, provider: str) -> str:
        """Where a key is kept, in words; "" where there is none. What was asked last is told last."""
        async with self._asking:
            place = await self._secrets.place_of(key_name(provider))
            elsewhere = await self._keys.elsewhere(provider) if place else ""
        if not elsewhere:
            return localised(place)
        return self.tr("{place}, for {origin}, and not sent to this address").format(
            place=localised(place), origin=elsewhere
        )

    async def _test(self, provider: str) -> None:
        """Let the embedded server try the key, whichever server is in use: it is the one that has keys."""
        self._process.start()
        try:
            async with asyncio.timeout(CHECK_LIMIT):
                config = await self._servers.config(LOCAL_SERVER)
                problem = await check_provider(config, self._connections, provider)
        except TimeoutError:
            problem = self.tr("There was no answer in time. Try again in a moment.")
        except AINativeError as error:
            problem = str(error)
        self._page.set_test_result(provider, problem)

    def _on_address(self, provider: str, url: str) -> None:
        addresses = self._servers.settings.providers.with_url(provider, url)
        if addresses != self._servers.settings.providers:
            self.addresses_changed.emit(addresses)
            self.changed.emit()
            self._page.refresh()
