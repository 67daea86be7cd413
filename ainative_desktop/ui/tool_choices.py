"""Joins the list of tools in Preferences to the servers that have them and to what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..protocol.errors import AINativeError
from ..runtime.servers import Servers, server_key
from ..runtime.tasks import Tasks
from ..runtime.tool_offers import OfferedTool, ToolOffers
from ..storage.settings import ToolChoice
from .settings_link import SettingsLink
from .transcript.step_words import title_of
from .translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .preferences.dialog import PreferencesDialog

NONE = QT_TRANSLATE_NOOP("ToolChoices", "This server has no tools.")
_CHOICES: dict[str, ToolChoice] = {"always": "always", "off": "off"}


class ToolChoices(QObject):
    """Fills the list each time that Preferences are shown, and keeps what is chosen there."""

    def __init__(self, settings: SettingsLink, offers: ToolOffers, *, servers: Servers, tasks: Tasks) -> None:
        super().__init__(settings)
        self._offers = offers
        self._servers = servers
        self._tasks = tasks
        self._dialog: PreferencesDialog | None = None
        self._offered: tuple[OfferedTool, ...] = ()
        self._offered_by = ""
        self._listed: dict[tuple[str, str], None] = {}  # they stay while Preferences are shown
        settings.dialog_shown.connect(self._on_shown)
        settings.tools_changed.connect(self._show)

    def _on_shown(self, dialog: PreferencesDialog) -> None:
        if self._dialog is None:
            dialog.chat.tools.chosen.connect(self._decide)
        self._dialog = dialog
        self._listed.clear()
        self._tasks.spawn(self._ask())

    def _decide(self, server: str, tool: str, choice: str) -> None:
        self._offers.decide(server, tool, _CHOICES.get(choice))

    async def _ask(self) -> None:
        self._offered, self._offered_by = (), self._servers.key
        try:
            target = await self._servers.target()
            self._offered, self._offered_by = await self._offers.offered(target), target.server
        except AINativeError:
            pass  # whoever sends a message there is told; what was decided can be revoked all the same
        self._show()

    def _show(self) -> None:
        if self._dialog is None:
            return
        from .preferences.tool_list import ToolRow

        here = self._offered_by
        words = {(here, tool.name): tool.description for tool in self._offered}
        rules = {(rule.server, rule.tool): rule.choice for rule in self._servers.settings.tools}
        self._listed |= dict.fromkeys([*words, *rules])
        rows = [
            ToolRow(server, tool, title_of(tool), words.get(key, ""), self._place(server), rules.get(key, ""))
            for key in self._listed
            for server, tool in (key,)
        ]
        self._dialog.chat.tools.set_rows(sorted(rows, key=lambda row: row.server != here), self.tr(NONE))

    def _place(self, server: str) -> str:
        """Where a tool is, unless that is the present server."""
        if server == self._offered_by:
            return ""
        profiles = self._servers.settings.servers
        name = next((each.name for each in profiles if server_key(each) == server), server)
        return self.tr("on {server}").format(server=name)
