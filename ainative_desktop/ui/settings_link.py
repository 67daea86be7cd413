"""Joins Preferences to the settings' file, the keyring and the server's process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.prices import PriceTable
from ..runtime.connections import Connections
from ..runtime.server_process import ServerProcess, ServerState
from ..runtime.servers import Servers
from ..runtime.tasks import Tasks
from ..storage.looks import Appearance, Chat
from ..storage.model_settings import ModelSettings
from ..storage.secrets import SecretStore
from ..storage.settings import Network, Settings, SettingsFile, ToolRule
from .main_window import MainWindow

if TYPE_CHECKING:
    from .keys_link import KeysLink
    from .preferences.dialog import PreferencesDialog
    from .preferences.servers import ServersChange

_LEVELS = {
    "ready": "good", "starting": "idle", "stopped": "idle", "restarting": "warning", "failed": "error",
}  # fmt: skip
_TROUBLED = ("restarting", "failed")  # is said; that it starts, as it does each time, its dot tells


class SettingsLink(QObject):
    """Shows Preferences and carries out what is chosen there.

    Signals: server_changed(), another one is in use, or the same one otherwise; keys_changed(), of providers;
    dialog_shown(PreferencesDialog); tools_changed(), something was decided about a tool; prices_changed().
    """

    server_changed = Signal()
    keys_changed = Signal()
    dialog_shown = Signal(object)
    tools_changed = Signal()
    prices_changed = Signal()
    chat_changed = Signal()

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
        window.preferences_requested.connect(self.show)
        window.appearance_changed.connect(self._on_appearance)
        process.state_changed.connect(lambda _state: self.show_server())
        self.show_server()

    def show(self) -> None:
        """Open Preferences, or bring it forward."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        elif not self._dialog.isVisible():  # else what is being typed there would be lost
            self._dialog.servers.set_settings(self._settings)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self.dialog_shown.emit(self._dialog)
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

    def show_prices(self) -> None:
        """Open Preferences where prices are set."""
        self.show()
        if self._dialog is not None:
            self._dialog.show_page(self._dialog.prices)

    @property
    def prices(self) -> PriceTable:
        """What models cost, as far as the person has said."""
        return self._settings.prices

    @property
    def settings(self) -> Settings:
        """As they hold now."""
        return self._settings

    def adopt(self, settings: Settings) -> None:
        """Take other settings at once, as a backup has them; only the window stays as it is. Pages that were
        made of the old ones are shown no more."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.setObjectName("")
            self._dialog = None
        self._window.set_appearance(settings.appearance)
        self._window.composer.set_send_key(settings.chat.send_key)
        self._window.menus.set_keys(settings.shortcuts)
        self._servers.settings = replace(settings, window=self._settings.window)
        self._tasks.spawn(self._keep(self._settings))
        self.show_server()
        for changed in (self.server_changed, self.keys_changed, self.tools_changed, self.prices_changed):
            changed.emit()

    def show_server(self) -> None:
        """Say at the sidebar's foot which server is in use, and how it is."""
        profile = self._servers.current
        if not profile.embedded:
            self._window.sidebar.set_server_state(profile.name, "idle")
            return
        state: ServerState = self._process.state
        words = state.words if state.phase in _TROUBLED else profile.name
        self._window.sidebar.set_server_state(words, _LEVELS[state.phase])

    async def save(self) -> None:
        """Write the settings with the window as it is now."""
        await self._keep(replace(self._settings, window=self._window.state()))

    @property
    def _settings(self) -> Settings:
        return self._servers.settings

    def _make_dialog(self) -> PreferencesDialog:
        from .preferences.dialog import PreferencesDialog
        from .servers_link import ServersLink

        dialog = PreferencesDialog(self._settings, self._window)
        ServersLink(
            dialog.servers,
            servers=self._servers,
            secrets=self._secrets,
            connections=self._connections,
            tasks=self._tasks,
            redact=self._redact,
            keep=self._save_servers,
            notice=self._window.notice,
        )
        self._keys = self._link_keys(dialog)
        dialog.appearance.changed.connect(self._on_appearance)
        dialog.chat.changed.connect(self._on_chat)
        dialog.chat.models_changed.connect(self.set_models)
        dialog.snippets.changed.connect(lambda snippets: self.change(snippets=snippets))
        dialog.network.changed.connect(self._on_network)
        dialog.prices.changed.connect(self._on_prices)
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
        )
        link.addresses_changed.connect(lambda providers: self.change(providers=providers))
        link.changed.connect(self.keys_changed)
        return link

    # -- what is harmless: at once --------------------------------------------------------------------

    def _on_appearance(self, appearance: Appearance) -> None:
        self._window.set_appearance(appearance)
        if self._dialog is not None:
            self._dialog.appearance.set_appearance(appearance)
        self.change(appearance=appearance)

    def _on_chat(self, chat: Chat) -> None:
        self._window.composer.set_habits(chat)
        self.change(chat=chat)
        self.chat_changed.emit()

    def set_models(self, models: ModelSettings) -> None:
        """Keep what new conversations ask of the model, and what was chosen last."""
        self.change(models=models)
        if self._dialog is not None:
            self._dialog.chat.set_models(models)

    def _on_network(self, network: Network) -> None:
        self.change(network=network)

    def change(self, **members: object) -> None:
        """Have these members of Settings hold from now on, and write them down."""
        self._servers.settings = replace(self._settings, **members)  # type: ignore[arg-type]
        self._tasks.spawn(self._keep(self._settings))

    def set_tools(self, rules: tuple[ToolRule, ...]) -> None:
        """Keep what was decided about tools."""
        self._servers.settings = replace(self._settings, tools=rules)  # which holds from now on
        self.tools_changed.emit()
        self._tasks.spawn(self._keep(self._settings))

    def _on_prices(self, prices: PriceTable) -> None:
        self.change(prices=prices)
        self.prices_changed.emit()

    # -- servers --------------------------------------------------------------------------------------

    async def _save_servers(self, change: ServersChange) -> None:
        servers = replace(self._settings, servers=change.servers, current_server=change.current_server)
        await self._keep(servers)
        if self._servers.current.embedded:
            self._process.start()
        self.show_server()
        self.server_changed.emit()
        if self._dialog is not None:
            self._dialog.close()

    # -- the file -------------------------------------------------------------------------------------

    async def _keep(self, settings: Settings) -> None:
        self._servers.settings = settings
        async with self._saving:
            await asyncio.get_running_loop().run_in_executor(None, self._file.save, self._servers.settings)
