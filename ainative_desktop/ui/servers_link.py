"""Joins Preferences → Servers to the keyring, to files of certificates, and to the servers themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..protocol.errors import AINativeError
from ..runtime.access import AccessToken
from ..runtime.connections import Connections
from ..runtime.route import RouteError, check_authorities
from ..runtime.servers import Servers, proxy_secret_name, secret_name
from ..runtime.tasks import Tasks
from ..storage.secrets import SecretStore
from ..storage.settings import ServerProfile
from .phrases import localised

if TYPE_CHECKING:
    from .preferences.servers import ServersChange, ServersPage


class ServersLink(QObject):
    """Tests servers, and keeps what was entered for them.

    `keep` stores the profiles, once their secrets are kept; `notice` tells one sentence outside of the
    dialog; `redact` takes secrets out of what servers say.
    """

    def __init__(
        self,
        page: ServersPage,
        *,
        servers: Servers,
        secrets: SecretStore,
        connections: Connections,
        tasks: Tasks,
        redact: Callable[[str], str],
        keep: Callable[[ServersChange], Awaitable[None]],
        notice: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._servers = servers
        self._secrets = secrets
        self._connections = connections
        self._redact = redact
        self._keep = keep
        self._asking = asyncio.Lock()
        self._notice = notice
        page.saved.connect(lambda change: tasks.spawn(self._save(change)))
        page.test_requested.connect(
            lambda profile, token, password: tasks.spawn(self._test(profile, token, password))
        )
        page.token_status_wanted.connect(lambda key: tasks.spawn(self._show_secrets(key)))
        page.ca_file_changed.connect(lambda path: tasks.spawn(self._look_at(path)))

    async def _save(self, change: ServersChange) -> None:
        for profile in change.servers:
            if profile.ca_file and not await self._look_at(profile.ca_file):
                return
        profiles = {profile.id: profile for profile in change.servers}
        for profile_id, token in change.tokens.items():
            if token and profile_id in profiles:
                await self._keep_secret(
                    self._servers.keep_token,
                    profiles[profile_id],
                    token,
                    self.tr("{problem} The token is kept until you quit."),
                )
            else:
                await self._secrets.remove(secret_name(profile_id))
        for profile_id, password in change.proxy_passwords.items():
            if password and profile_id in profiles:
                keeping = self._servers.keep_proxy_password
                await self._keep_secret(
                    keeping,
                    profiles[profile_id],
                    password,
                    self.tr("{problem} The proxy's password is kept until you quit."),
                )
            else:
                await self._secrets.remove(proxy_secret_name(profile_id))
        await self._keep(change)

    async def _keep_secret(
        self, keeping: Callable[..., Awaitable[None]], profile: ServerProfile, value: str, words: str
    ) -> None:
        """Keep a secret, for this session where the keyring cannot; the person is told which."""
        try:
            await keeping(profile, value)
        except AINativeError as error:
            await keeping(profile, value, session_only=True)
            self._notice(words.format(problem=localised(str(error))))

    async def _show_secrets(self, profile_id: str) -> None:
        words, origin = await self._kept(secret_name(profile_id))
        self._page.set_token_status(profile_id, words, origin)
        words, login = await self._kept(proxy_secret_name(profile_id))
        self._page.set_proxy_status(profile_id, words, login)

    async def _kept(self, name: str) -> tuple[str, str]:
        """Where a secret is kept, in words, and what it is for."""
        async with self._asking:  # what was asked last is told last
            words = await self._secrets.place_of(name)
        kept = await self._secrets.get(name) if words else None
        return words, AccessToken.parse(kept).origin if kept else ""

    async def _look_at(self, path: str) -> bool:
        """Say beside the field what is wrong with a file of certificates; whether it can be used."""
        try:
            await asyncio.to_thread(check_authorities, path)
        except RouteError as error:
            self._page.set_ca_problem(path, str(error))
            return False
        self._page.set_ca_problem(path, "")
        return True

    async def _test(self, profile: ServerProfile, token: str, password: str) -> None:
        from ..runtime.probe import probe_server

        try:
            url, headers = await self._servers.access(profile, token)
            route = await self._servers.route(profile, password)
            report = await probe_server(url, headers, self._connections, route=route)
            found: list[tuple[bool | None, str]] = [
                (probe.ok, self._redact(probe.words)) for probe in (report.health, report.sse, report.ws)
            ]
            found.append((None, self._redact(report.words)))
        except AINativeError as error:
            found = [(False, self._redact(str(error)))]
        self._page.set_test_result(profile.id, found)
