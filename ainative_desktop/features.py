"""What the window can do beyond a conversation: each feature is added here, and nothing else knows of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .redaction import Redactor
from .runtime.choices import Choices
from .runtime.connections import Connections
from .runtime.models import ModelCatalog
from .runtime.servers import Servers
from .runtime.sessions import Sessions
from .runtime.tasks import Tasks
from .runtime.tool_offers import ToolOffers
from .storage.secrets import SecretStore
from .ui.announcer import Announcer
from .ui.backing_up import BackingUp
from .ui.branching import Branching
from .ui.choosing.link import Choosing
from .ui.composing.history import History
from .ui.composing.snippets import Snippets
from .ui.composing.spelling_link import SpellingLink
from .ui.composing.withdrawing import Withdrawing
from .ui.conversation_actions import ConversationActions
from .ui.data_link import DataLink
from .ui.desktop_link import DesktopLink
from .ui.diagnostics_link import DiagnosticsLink
from .ui.drafting import Drafting
from .ui.exporting.link import Exporting
from .ui.find_in_chat import FindInChat
from .ui.helping import Helping
from .ui.importing.link import Importing
from .ui.importing.page import ImportPage
from .ui.inspecting import Inspecting
from .ui.library import Library
from .ui.main_window import MainWindow
from .ui.menu_bar_focus import MenuBarFocus
from .ui.message_actions import MessageActions
from .ui.naming_link import NamingLink
from .ui.ordering import Ordering
from .ui.quick_asking import QuickAsking
from .ui.replaying import Replaying
from .ui.search.lighting import Lighting
from .ui.search.searching import Searching
from .ui.session_notices import SessionNotices
from .ui.settings_link import SettingsLink
from .ui.shortcuts_link import ShortcutsLink
from .ui.store_link import StoreLink
from .ui.tab_order import set_reading_order
from .ui.tool_choices import ToolChoices
from .ui.transcript.model import TranscriptModel
from .ui.tray import Tray
from .ui.undoing import Undoing
from .ui.unseen_answers import UnseenAnswers
from .ui.usage_link import UsageLink
from .ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Core:
    """What every feature may build on."""

    home: Path
    window: MainWindow
    model: TranscriptModel
    workspace: Workspace
    sessions: Sessions
    library: Library
    drafting: Drafting
    undoing: Undoing
    store_link: StoreLink
    servers: Servers
    settings: SettingsLink
    connections: Connections
    secrets: SecretStore
    choices: Choices
    tools: ToolOffers
    redactor: Redactor
    tasks: Tasks
    new_id: Callable[[], str]


def add_features(core: Core) -> None:
    """Join every feature to the window, which owns them from then on."""
    _add_actions(core)
    SessionNotices(
        core.window,
        core.workspace,
        sessions=core.sessions,
        store=core.store_link.store,
        tasks=core.tasks,
    )
    Announcer(core.model, core.window.transcript, clock=time.monotonic)
    QuickAsking(
        core.window,
        core.workspace,
        send_key=lambda: core.servers.settings.chat.send_key,
        tasks=core.tasks,
    )
    _add_desktop(core)
    _add_inspector(core)
    _add_finding(core)
    _add_choosing(core)
    _add_preferences(core)
    _add_importing(core)
    Helping(core.window, home=core.home, connections=core.connections, tasks=core.tasks)
    set_reading_order(core.window)


def _add_actions(core: Core) -> None:
    """What is done with a message, and with the conversation on screen."""
    withdrawing = Withdrawing(
        core.window, core.model, core.workspace, drafting=core.drafting, tasks=core.tasks
    )
    MessageActions(
        core.window,
        core.model,
        core.workspace,
        drafting=core.drafting,
        withdrawing=withdrawing,
        store=core.store_link.store,
        tasks=core.tasks,
    )
    Branching(
        core.window,
        core.model,
        core.workspace,
        core.library,
        core.undoing,
        store=core.store_link.store,
        tasks=core.tasks,
        new_id=core.new_id,
        now=time.time,
    )
    Ordering(
        core.window,
        core.workspace,
        core.library,
        core.undoing,
        store=core.store_link.store,
        tasks=core.tasks,
    )
    NamingLink(
        core.library,
        sessions=core.sessions,
        store=core.store_link.store,
        connections=core.connections,
        target=core.servers.target,
        choice=core.choices.of,
        wanted=lambda: core.servers.settings.chat.named_by_model,
        tasks=core.tasks,
        parent=core.window,
    )
    ConversationActions(core.window, core.workspace, core.library)
    MenuBarFocus(core.window)
    snippets = Snippets(core.window.composer, lambda: core.servers.settings.snippets)
    core.window.menus.on("snippets", snippets.offer)
    SpellingLink(core.window, core.settings, servers=core.servers, tasks=core.tasks)
    history = History(core.window.composer, core.drafting, store=core.store_link.store, tasks=core.tasks)
    core.window.menus.on("earlier", lambda: history.step(1))
    core.window.menus.on("later", lambda: history.step(-1))


def _add_importing(core: Core) -> None:
    """Moving in from other clients."""
    importing = Importing(
        core.window,
        core.workspace,
        home=core.home,
        store=core.store_link.store,
        library=core.library,
        tasks=core.tasks,
        wake=core.store_link.index,
        now=time.time,
        clock=time.monotonic,
    )
    core.store_link.replaced.connect(importing.cancel)
    ImportPage(importing, core.settings, store=core.store_link.store, tasks=core.tasks)


def _add_desktop(core: Core) -> None:
    """What the app does while one looks elsewhere."""
    tray = Tray(core.window)
    DesktopLink(tray, core.settings, core.servers)
    UnseenAnswers(
        core.window,
        core.workspace,
        tray,
        sessions=core.sessions,
        store=core.store_link.store,
        wanted=lambda: core.servers.settings.desktop.notify,
        tasks=core.tasks,
    )


def _add_inspector(core: Core) -> None:
    replaying = Replaying(
        core.window,
        core.workspace,
        store=core.store_link.store,
        sessions=core.sessions,
        library=core.library,
        tasks=core.tasks,
        new_id=core.new_id,
        now=time.time,
        clock=time.perf_counter,
    )
    Inspecting(
        core.window,
        core.workspace,
        sessions=core.sessions,
        tasks=core.tasks,
        clock=time.perf_counter,
        redact=core.redactor.without_known,
        replay=replaying.choose,
        was_open=core.servers.settings.window.inspector_visible,
    )


def _add_finding(core: Core) -> None:
    """Within a conversation, and in all of them."""
    transcript = core.window.transcript
    FindInChat(
        core.window.find_bar,
        transcript,
        core.model,
        search=core.workspace.rows_with,
        tasks=core.tasks,
    )
    Searching(
        core.window,
        core.workspace,
        Lighting(transcript, core.model),
        store=core.store_link.store,
        tasks=core.tasks,
        wake=core.store_link.index,
    )


def _add_choosing(core: Core) -> None:
    """The model, its parameters and personas."""
    servers, settings = core.servers, core.settings
    catalog = ModelCatalog(
        lambda: servers.key,
        lambda: servers.config(servers.current),
        core.connections,
        parent=core.window,
    )
    choosing = Choosing(
        core.window,
        core.workspace,
        choices=core.choices,
        catalog=catalog,
        servers=servers,
        tasks=core.tasks,
    )
    choosing.settings_changed.connect(settings.set_models)
    choosing.keys_wanted.connect(settings.show_keys)
    choosing.personas_wanted.connect(settings.show_chat)
    settings.server_changed.connect(choosing.refresh)
    settings.keys_changed.connect(choosing.forget_models)


def _add_preferences(core: Core) -> None:
    """The pages of Preferences that need more than the settings."""
    diagnostics = DiagnosticsLink(
        core.window,
        home=core.home,
        servers=core.servers,
        secrets=core.secrets,
        redactor=core.redactor,
        tasks=core.tasks,
        notice=core.window.notice,
    )
    core.settings.dialog_shown.connect(diagnostics.join)
    ShortcutsLink(core.window.menus, core.settings, core.servers)
    ToolChoices(core.settings, core.tools, servers=core.servers, tasks=core.tasks)
    exporting = Exporting(
        core.window,
        core.workspace,
        home=core.home,
        store=core.store_link.store,
        redactor=core.redactor,
        tasks=core.tasks,
    )
    DataLink(
        core.window,
        home=core.home,
        settings=core.settings,
        export=lambda: exporting.offer(core.workspace.conversation, every=True),
    )
    BackingUp(
        core.window,
        home=core.home,
        settings=core.settings,
        store_link=core.store_link,
        library=core.library,
        undoing=core.undoing,
        tasks=core.tasks,
        now=time.time,
    )
    UsageLink(
        core.window,
        core.model,
        core.workspace,
        store=core.store_link.store,
        library=core.library,
        settings=core.settings,
        tasks=core.tasks,
        now=time.time,
    )
