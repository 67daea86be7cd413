"""Joins Preferences to the settings' file, the keyring and the server's process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError
from ..protocol.prices import PriceTable
from ..runtime.access import AccessToken
from ..runtime.connections import Connections
from ..runtime.server_process import ServerProcess, ServerState
from ..runtime.servers import Servers, secret_name
from ..runtime.tasks import Tasks
from ..storage.secrets import SecretStore
from ..storage.settings import Appearance, Chat, Network, ServerProfile, Settings, SettingsFile
from .main_window import MainWindow

if TYPE_CHECKING:
    from .preferences.dialog import PreferencesDialog
    from .preferences.servers import ServersChange

_LEVELS = {
    "ready": "good", "starting": "idle", "stopped": "idle", "restarting": "warning", "failed": "error",
}  # fmt: skip


class SettingsLink(QObject):
    """Shows Preferences and carries out what is chosen there.

    Signals: prices_changed().
    """

    prices_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        file: SettingsFile,
        *,
        servers: Servers,
        process: ServerProcess,
        secrets: SecretStore,
        connections: Connections,
        tasks: Tasks,
        redact: Callable[[str], str],
    ) -> None:
        super().__init__(window)
        self._redact = redact  # what a server says may hold the token it was sent
        self._window = window
        self._file = file
        self._servers = servers
        self._process = process
        self._secrets = secrets
        self._connections = connections
        self._tasks = tasks
        self._dialog: PreferencesDialog | None = None
        self._saving = asyncio.Lock()
        self._asking = asyncio.Lock()
        window.preferences_requested.connect(self.show)
        window.appearance_changed.connect(self._on_appearance)
        process.state_changed.connect(lambda _state: self.show_server())
        self.show_server()

    def show(self) -> None:
        """Open Preferences, or bring it forward."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        else:
            self._dialog.servers.set_settings(self._settings)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._tasks.spawn(self._show_keyring())

    def show_prices(self) -> None:
        """Open Preferences where prices are set."""
        self.show()
        if self._dialog is not None:
            self._dialog.show_page(self._dialog.prices)

    @property
    def prices(self) -> PriceTable:
        """What models cost, as far as the person has said."""
        return self._settings.prices

    def show_server(self) -> None:
        """Say at the sidebar's foot which server is in use, and how it is."""
        profile = self._servers.current
        if not profile.embedded:
            self._window.sidebar.set_server_state(profile.name, "idle")
            return
        state: ServerState = self._process.state
        words = profile.name if state.phase in ("ready", "stopped") else state.words
        self._window.sidebar.set_server_state(words, _LEVELS[state.phase])

    async def save(self) -> None:
        """Write the settings with the window as it is now."""
        await self._keep(replace(self._settings, window=self._window.state()))

    @property
    def _settings(self) -> Settings:
        return self._servers.settings

    def _make_dialog(self) -> PreferencesDialog:
        from .preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self._window)
        dialog.servers.saved.connect(lambda change: self._tasks.spawn(self._save_servers(change)))
        dialog.servers.test_requested.connect(
            lambda profile, token: self._tasks.spawn(self._test(profile, token))
        )
        dialog.servers.token_status_wanted.connect(lambda key: self._tasks.spawn(self._show_token(key)))
        dialog.api_keys.key_set.connect(
            lambda provider, value, session: self._tasks.spawn(self._set_key(provider, value, session))
        )
        dialog.api_keys.key_removed.connect(lambda provider: self._tasks.spawn(self._remove_key(provider)))
        dialog.api_keys.status_wanted.connect(lambda provider: self._tasks.spawn(self._show_key(provider)))
        dialog.appearance.changed.connect(self._on_appearance)
        dialog.chat.changed.connect(self._on_chat)
        dialog.network.changed.connect(self._on_network)
        dialog.prices.changed.connect(self._on_prices)
        return dialog

    # -- what is harmless: at once --------------------------------------------------------------------

    def _on_appearance(self, appearance: Appearance) -> None:
        self._window.set_appearance(appearance)
        if self._dialog is not None:
            self._dialog.appearance.set_appearance(appearance)
        self._tasks.spawn(self._keep(replace(self._settings, appearance=appearance)))

    def _on_chat(self, chat: Chat) -> None:
        self._window.composer.set_send_key(chat.send_key)
        self._tasks.spawn(self._keep(replace(self._settings, chat=chat)))

    def _on_network(self, network: Network) -> None:
        self._tasks.spawn(self._keep(replace(self._settings, network=network)))

    def _on_prices(self, prices: PriceTable) -> None:
        self._servers.settings = replace(self._settings, prices=prices)
        self.prices_changed.emit()
        self._tasks.spawn(self._keep(self._settings))

    # -- servers --------------------------------------------------------------------------------------

    async def _save_servers(self, change: ServersChange) -> None:
        profiles = {profile.id: profile for profile in change.servers}
        for profile_id, token in change.tokens.items():
            if token and profile_id in profiles:
                await self._keep_token(profiles[profile_id], token)
            else:
                await self._secrets.remove(secret_name(profile_id))
        servers = replace(self._settings, servers=change.servers, current_server=change.current_server)
        await self._keep(servers)
        if self._servers.current.embedded:
            self._process.start()
        self.show_server()
        if self._dialog is not None:
            self._dialog.close()

    async def _keep_token(self, profile: ServerProfile, token: str) -> None:
        """Keep a token, for this session where the keyring cannot; the person is told which."""
        try:
            await self._servers.keep_token(profile, token)
        except AINativeError as error:
            await self._servers.keep_token(profile, token, session_only=True)
            self._window.notice(f"{error} The token is kept until you quit.")

    async def _show_token(self, profile_id: str) -> None:
        name = secret_name(profile_id)
        words = await self._kept_where(name)
        kept = await self._secrets.get(name) if words else None
        if self._dialog is not None:
            origin = AccessToken.parse(kept).origin if kept else ""
            self._dialog.servers.set_token_status(profile_id, words, origin)

    async def _test(self, profile: ServerProfile, token: str) -> None:
        from ..runtime.probe import probe_server

        try:
            url, headers = await self._servers.access(profile, token)
            report = await probe_server(url, headers, self._connections)
            found: list[tuple[bool | None, str]] = [
                (probe.ok, self._redact(probe.words)) for probe in (report.health, report.sse, report.ws)
            ]
            found.append((None, self._redact(report.words)))
        except AINativeError as error:
            found = [(False, self._redact(str(error)))]
        if self._dialog is not None:
            self._dialog.servers.set_test_result(found)

    # -- keys -----------------------------------------------------------------------------------------

    async def _show_keyring(self) -> None:
        status = await self._secrets.status()
        if self._dialog is not None:
            self._dialog.api_keys.set_keyring_status(status)
            self._dialog.api_keys.refresh()

    async def _kept_where(self, name: str) -> str:
        """Where a secret is kept, in words; "" where there is none. What was asked last is told last."""
        async with self._asking:
            if self._secrets.is_session_only(name):
                return "kept until you quit"
            try:
                present = await self._secrets.get(name) is not None
                return f"stored in {(await self._secrets.status()).name}" if present else ""
            except AINativeError:
                return ""

    async def _show_key(self, provider: str) -> None:
        words = await self._kept_where(f"key:{provider}")
        if self._dialog is not None:
            self._dialog.api_keys.set_key_state(provider, words[:1].upper() + words[1:])

    async def _set_key(self, provider: str, value: str, session_only: bool) -> None:
        try:
            kept = await self._secrets.set(f"key:{provider}", value, session_only=session_only)
            words = "The key is stored." if kept else "The key is kept until you quit."
        except AINativeError as error:
            words = f"{error} The key was not kept."
        await self._tell_key(provider, words)

    async def _remove_key(self, provider: str) -> None:
        try:
            await self._secrets.remove(f"key:{provider}")
            words = "The key is removed."
        except AINativeError as error:
            words = str(error)
        await self._tell_key(provider, words)

    async def _tell_key(self, provider: str, words: str) -> None:
        if self._dialog is not None:
            self._dialog.api_keys.set_words(words)
        await self._show_key(provider)

    # -- the file -------------------------------------------------------------------------------------

    async def _keep(self, settings: Settings) -> None:
        self._servers.settings = settings
        async with self._saving:
            await asyncio.get_running_loop().run_in_executor(None, self._file.save, self._servers.settings)
