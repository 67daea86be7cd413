"""Joins Preferences to the settings' file, the keyring and the server's process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError
from ..runtime.access import AccessToken
from ..runtime.connections import Connections
from ..runtime.server_process import ServerProcess, ServerState
from ..runtime.servers import Servers, secret_name
from ..runtime.tasks import Tasks
from ..storage.model_settings import ModelSettings
from ..storage.secrets import SecretStore
from ..storage.settings import Appearance, Chat, Network, ServerProfile, Settings, SettingsFile, ToolRule
from .main_window import MainWindow

if TYPE_CHECKING:
    from .keys_link import KeysLink
    from .preferences.dialog import PreferencesDialog
    from .preferences.servers import ServersChange

_LEVELS = {
    "ready": "good", "starting": "idle", "stopped": "idle", "restarting": "warning", "failed": "error",
}  # fmt: skip


class SettingsLink(QObject):
    """Shows Preferences and carries out what is chosen there.

    Signals: server_changed(), another one is in use, or the same one otherwise; keys_changed(), of providers.
    """

    server_changed = Signal()
    keys_changed = Signal()

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
        self._keys: KeysLink | None = None
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
        if self._keys is not None:
            self._tasks.spawn(self._keys.show_keyring())

    def show_keys(self) -> None:
        """Open Preferences at the API keys."""
        self.show()
        if self._dialog is not None:
            self._dialog.show_page(self._dialog.api_keys)

    def show_chat(self) -> None:
        """Open Preferences at what new conversations begin with."""
        self.show()
        if self._dialog is not None:
            self._dialog.show_page(self._dialog.chat)

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
        self._keys = self._link_keys(dialog)
        dialog.appearance.changed.connect(self._on_appearance)
        dialog.chat.changed.connect(self._on_chat)
        dialog.chat.models_changed.connect(self.set_models)
        dialog.network.changed.connect(self._on_network)
        return dialog

    def _link_keys(self, dialog: PreferencesDialog) -> KeysLink:
        from .keys_link import KeysLink

        link = KeysLink(
            dialog.api_keys,
            secrets=self._secrets,
            servers=self._servers,
            process=self._process,
            connections=self._connections,
            tasks=self._tasks,
            redact=self._redact,
        )
        link.addresses_changed.connect(lambda providers: self._change(providers=providers))
        link.changed.connect(self.keys_changed)
        return link

    # -- what is harmless: at once --------------------------------------------------------------------

    def _on_appearance(self, appearance: Appearance) -> None:
        self._window.set_appearance(appearance)
        if self._dialog is not None:
            self._dialog.appearance.set_appearance(appearance)
        self._change(appearance=appearance)

    def _on_chat(self, chat: Chat) -> None:
        self._window.composer.set_send_key(chat.send_key)
        self._change(chat=chat)

    def set_models(self, models: ModelSettings) -> None:
        """Keep what new conversations ask of the model, and what was chosen last."""
        self._change(models=models)
        if self._dialog is not None:
            self._dialog.chat.set_models(models)

    def _on_network(self, network: Network) -> None:
        self._change(network=network)

    def _change(self, **members: object) -> None:
        """Hold from now on, and write it down."""
        self._servers.settings = replace(self._settings, **members)  # type: ignore[arg-type]
        self._tasks.spawn(self._keep(self._settings))

    def set_tools(self, rules: tuple[ToolRule, ...]) -> None:
        """Keep what was decided about tools."""
        self._tasks.spawn(self._keep(replace(self._settings, tools=rules)))

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
        self.server_changed.emit()
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
        async with self._asking:  # what was asked last is told last
            words = await self._secrets.place_of(name)
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

    # -- the file -------------------------------------------------------------------------------------

    async def _keep(self, settings: Settings) -> None:
        self._servers.settings = settings
        async with self._saving:
            await asyncio.get_running_loop().run_in_executor(None, self._file.save, self._servers.settings)
