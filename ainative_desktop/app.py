"""The composition root: builds everything, wires it, and closes it in order."""

from __future__ import annotations

import argparse
import asyncio
import logging
import time
import uuid
from collections.abc import Coroutine, Sequence
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from . import log as logs
from .cli.window import command_parser, proposal_in, proposal_of
from .paths import profile_home, resource
from .protocol.errors import AINativeError
from .protocol.proposal import NOTHING, Proposal
from .redaction import Redactor
from .runtime.choices import Choices
from .runtime.connections import Connections
from .runtime.formulas import FormulaArtist
from .runtime.garbage import GarbageCollector
from .runtime.provider_access import ProviderKeys
from .runtime.server_process import ServerProcess
from .runtime.servers import LaunchOptions, Servers
from .runtime.sessions import Sessions
from .runtime.tasks import Tasks
from .runtime.tool_offers import ToolOffers
from .storage.errors import StorageError
from .storage.secrets import SecretStore
from .storage.settings import SettingsFile
from .ui.application import Application, make_application
from .ui.attachments.link import AttachmentsLink
from .ui.composing.draft_keeper import DraftKeeper
from .ui.drafting import Drafting
from .ui.library import Library
from .ui.one_window import OneWindow
from .ui.opening import Opening
from .ui.proposing import Proposing
from .ui.settings_link import SettingsLink
from .ui.store_link import StoreLink
from .ui.transcript.model import TranscriptModel
from .ui.transcript.view import TranscriptView
from .ui.translation import QT_TRANSLATE_NOOP
from .ui.undoing import Undoing
from .ui.workspace import Workspace

if TYPE_CHECKING:  # loaded after the first frame
    from .runtime.session import ChatSession
    from .storage.conversations import ConversationStore

log = logging.getLogger(__name__)

T = TypeVar("T")

DRAIN_LIMIT = 3.0  # seconds that what runs gets to finish when the window closes
TOKEN_SIZE = 32  # bytes of the embedded server's access token
UNSAVED_WORDS = QT_TRANSLATE_NOOP(
    "App",
    "An answer could not be saved, because the disk refuses it. Make room, or copy the answer; "
    "it is lost where the window is closed now.",
)


class App(QObject):
    """A profile's window and all that works behind it. Shows nothing by itself.

    Everything slow begins after the window's first frame: the database, then the embedded server.

    Signals: painted(), once, when the window is on screen and all that works behind it is there; closed(),
    when everything is stored and stopped.
    """

    painted = Signal()
    closed = Signal()

    def __init__(
        self, home: Path, opening: Opening, options: LaunchOptions, redactor: Redactor, *, claimed: bool
    ) -> None:
        super().__init__()
        QGuiApplication.setWindowIcon(QIcon(str(resource("icon.svg"))))  # which loads the SVG library
        self._home = home
        self._redactor = redactor
        self._claimed = claimed  # whether this process holds the profile's lock, so that others look for it
        self._opening = opening
        self.window = opening.window
        settings_file = SettingsFile(home / "settings.json")
        settings, self._problem = settings_file.load()
        self._ready = False
        self.secrets = SecretStore(redactor=redactor)
        self.connections = Connections(redactor=redactor)
        self._keys = ProviderKeys(self.secrets, lambda: self.servers.settings.providers)
        self.process = ServerProcess(
            self, access=self._keys.access, new_token=lambda: redactor.add(token_hex(TOKEN_SIZE))
        )
        self.servers = Servers(settings, secrets=self.secrets, process=self.process, launch=options)
        self.model = TranscriptModel(self)
        transcript = TranscriptView()
        transcript.setModel(self.model)
        self._artist = FormulaArtist(self)
        transcript.set_artist(self._artist)
        self.window.furnish(transcript, settings.shortcuts)
        self._closing: asyncio.Task[None] | None = None
        self.sessions = Sessions(self._make_session)
        self._link = StoreLink(
            home,
            self.window,
            busy=lambda: self.sessions.streaming or self.sessions.unsaved,
            redactor=redactor,
            parent=self,
        )
        self._link.opened.connect(self._on_store_opened)
        self._link.replaced.connect(self._on_store_replaced)
        self._tasks = Tasks(self._link.tell)
        self._one_window = OneWindow(home, self)
        self._one_window.wanted.connect(self._come_forward)
        self.choices = Choices(self._link.store, lambda: self.servers.settings.models)
        self._warned = False  # that closing now would lose an answer
        self._garbage = GarbageCollector(lambda: not self.sessions.streaming, self)
        self._undoing = Undoing(self.window, tasks=self._tasks, clock=time.monotonic)
        self._library = Library(
            self.window.sidebar,
            self._undoing,
            store=self._link.store,
            tasks=self._tasks,
            now=time.time,
            parent=self,
        )
        files = AttachmentsLink(
            self.window,
            self.model,
            store=self._link.store,
            tasks=self._tasks,
            edge=lambda: self.servers.settings.chat.image_edge,
            limit=lambda: self.servers.current.files_limit,
            new_id=new_id,
        )
        self._drafting = Drafting(self.window.composer, files.attaching)
        self._drafts = DraftKeeper(
            self._drafting, store=self._link.store, tasks=self._tasks, tell=self.window.notice
        )
        self._link.opened.connect(lambda: self._tasks.spawn(self._drafts.restore()))
        self._link.replaced.connect(self._drafts.save_anew)
        self.workspace = Workspace(
            self.window,
            self.model,
            store=self._link.store,
            sessions=self.sessions,
            library=self._library,
            drafting=self._drafting,
            tasks=self._tasks,
            adopt=lambda key: self.choices.adopt(key, self.servers.key),
            new_id=new_id,
            now=time.time,
        )
        self._wish = NOTHING
        self._proposing = Proposing(self.window, self.workspace, files.attaching)
        self.settings = SettingsLink(
            self.window,
            settings_file,
            servers=self.servers,
            process=self.process,
            secrets=self.secrets,
            connections=self.connections,
            tasks=self._tasks,
            redact=redactor.redact,
        )
        self._tools = ToolOffers(
            self.connections, rules=lambda: self.servers.settings.tools, keep=self.settings.set_tools
        )
        self.window.close_requested.connect(self._on_close_requested)
        opening.stop_keeping()
        if opening.has_painted:
            QTimer.singleShot(0, self, self._on_first_frame)
        else:
            opening.painted.connect(self._on_first_frame)

    async def store(self) -> ConversationStore:
        """The profile's conversations, once they can be used. Raises StorageError."""
        return await self._link.store()

    async def close(self) -> None:
        """Stop what runs, store what is left, and end the embedded server; safe more than once."""
        if self._closing is None:
            self._closing = asyncio.ensure_future(self._close())
        await asyncio.shield(self._closing)

    def leave(self) -> None:
        """Begin to close, whatever is not saved."""
        self.window.hide()
        self._closing = self._closing or asyncio.ensure_future(self._close())

    def _on_close_requested(self) -> None:
        if self._closing is None and self.sessions.unsaved and not self._warned:
            self._warned = True
            self._tasks.spawn(self._leave_saved())
        else:
            self.leave()

    async def _leave_saved(self) -> None:
        """Close if what is in memory alone can be saved, else say what would be lost; asked again, close."""
        try:
            await self.sessions.save()
        except StorageError as error:
            log.warning("The window stays open for what is not saved: %s", error)
        if self.sessions.unsaved:
            self.window.notice(self.tr(UNSAVED_WORDS), self.tr("Close all the same"), self.leave)
        else:
            self.leave()

    async def _close(self) -> None:
        self._one_window.close()
        await _within(DRAIN_LIMIT, self.settings.save())
        lost = await _within(DRAIN_LIMIT, self.sessions.close())
        if lost:
            log.error("The app closed with %d answers that could not be saved whole", lost)
        await self._tasks.drain(DRAIN_LIMIT)
        await _within(DRAIN_LIMIT, self._drafts.close())  # once what was on its way is a message
        await _within(DRAIN_LIMIT, self.process.close())
        await _within(DRAIN_LIMIT, self.connections.aclose())
        await _within(DRAIN_LIMIT, self._link.close(DRAIN_LIMIT))
        self._artist.close()
        await _within(DRAIN_LIMIT, self._artist.wait_closed())
        self._garbage.close()
        self.window.hide()
        self.closed.emit()

    def _on_first_frame(self) -> None:
        self.painted.emit()
        if self._closing is None:
            self._tasks.spawn(self._start())

    @property
    def ready(self) -> bool:
        """Whether the conversations are listed, as far as they can be."""
        return self._ready

    async def _start(self) -> None:
        self._add_features()
        self._opening.hand_over()
        self._proposing.add(self._wish)
        if self._problem:
            self.window.notice(self._problem)
        if self._claimed:
            self._one_window.listen()
        if isinstance(application := QApplication.instance(), Application):
            application.hand_to(lambda said: self._come_forward(proposal_in(said)), until=self.closed)
        for _ in range(2):  # the second time without the damage that the first one met
            try:
                await self._library.load()
                break
            except StorageError as error:  # one can write all the same; whoever needs the store tries again
                self._link.tell(str(error))
        self._ready = True
        if self.servers.current.embedded:
            self.process.start()

    def _add_features(self) -> None:
        """What the first frame does not wait for, so that each feature more leaves the start as it is."""
        from .features import Core, add_features

        add_features(
            Core(
                home=self._home,
                window=self.window,
                model=self.model,
                workspace=self.workspace,
                sessions=self.sessions,
                library=self._library,
                drafting=self._drafting,
                undoing=self._undoing,
                store_link=self._link,
                servers=self.servers,
                settings=self.settings,
                connections=self.connections,
                secrets=self.secrets,
                choices=self.choices,
                tools=self._tools,
                redactor=self._redactor,
                tasks=self._tasks,
                new_id=new_id,
            )
        )

    def _on_store_opened(self) -> None:
        if self._ready:  # the start could not open it
            self._tasks.spawn(self._library.load())

    def _on_store_replaced(self) -> None:
        """What is on screen may no longer be stored."""
        if self._ready:
            self.workspace.reopen()
            self._tasks.spawn(self._library.load())

    def begin_with(self, wish: Proposal) -> None:
        """Take up what this launch proposes: its text at once, the rest after the first frame."""
        self._wish = wish
        self._proposing.write(wish.text)

    def _come_forward(self, wish: Proposal) -> None:
        if self._closing is None:
            self._proposing.come_forward(wish)

    def _make_session(self, conversation_id: str, store: ConversationStore) -> ChatSession:
        from .runtime.session import ChatSession

        return ChatSession(
            conversation_id,
            store=store,
            connections=self.connections,
            target=self.servers.target,
            choice=self.choices.of,
            new_id=new_id,
            now=time.time,
            clock=time.perf_counter,
            tools=self._tools,
            parent=self,
        )


def build(
    home: Path | None = None,
    argv: Sequence[str] = (),
    *,
    opening: Opening | None = None,
    claimed: bool = False,
) -> App:
    """Build the application of the profile at `home` with the command line's options, behind a window that
    opens already or one of its own. Where this process holds the profile's lock (`claimed`), it listens for
    later launches.

    Needs no QApplication yet: one is made where there is none. Raises SystemExit(2) for wrong options.
    """
    options = command_parser().parse_args(argv)
    if QApplication.instance() is None:
        make_application()
    folder = profile_home(home)
    redactor = Redactor()
    launch = _launch_options(options)
    redactor.add(launch.token or "")
    logs.configure(folder, redactor, verbose=options.verbose)
    app = App(folder, opening or Opening(folder), launch, redactor, claimed=claimed)
    app.begin_with(proposal_of(options))
    return app


def _launch_options(options: argparse.Namespace) -> LaunchOptions:
    return LaunchOptions(options.server, options.transport, options.token_file, options.plain_token)


def new_id() -> str:
    """An id for what is stored."""
    return uuid.uuid4().hex


async def _within(limit: float, work: Coroutine[Any, Any, T]) -> T | None:
    """Wait for one part's end, for a while; what it says is told in the log, since nobody else looks."""
    try:
        return await asyncio.wait_for(work, limit)
    except TimeoutError:
        log.warning("A part did not end within %.0f s", limit)
    except AINativeError as error:
        log.error("A part did not end well: %s", error)
    return None
