"""The composition root: builds everything, wires it, and closes it in order."""

from __future__ import annotations

import argparse
import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import qasync
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from . import log as logs
from .paths import profile_home, resource
from .protocol.errors import AINativeError
from .protocol.events import Method
from .runtime.connections import Connections
from .runtime.formulas import FormulaArtist
from .runtime.garbage import GarbageCollector
from .runtime.provider_access import KeyringAccess
from .runtime.server_process import ServerProcess
from .runtime.servers import LaunchOptions, Servers
from .runtime.sessions import Sessions
from .runtime.tasks import Tasks
from .storage.errors import StorageError
from .storage.secrets import SecretStore
from .storage.settings import SettingsFile
from .ui.announcer import Announcer
from .ui.find_in_chat import FindInChat
from .ui.inspecting import Inspecting
from .ui.library import Library
from .ui.main_window import MainWindow
from .ui.settings_link import SettingsLink
from .ui.transcript.model import TranscriptModel
from .ui.transcript.view import TranscriptView
from .ui.workspace import Workspace

if TYPE_CHECKING:  # loaded after the first frame
    from .runtime.session import ChatSession
    from .storage.conversations import ConversationStore
    from .storage.database import Database

log = logging.getLogger(__name__)

DRAIN_LIMIT = 3.0  # seconds that what runs gets to finish when the window closes
KEPT_DELETED = 24 * 3600.0  # seconds that a deleted conversation can be brought back


class App(QObject):
    """A profile's window and all that works behind it. Shows nothing by itself.

    Everything slow begins after the window's first frame: the database, then the embedded server.

    Signals: painted(), once, when the first frame is on screen and takes input; closed(), when
    everything is stored and stopped.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, home: Path, options: LaunchOptions) -> None:
        super().__init__()
        self._home = home
        settings_file = SettingsFile(home / "settings.json")
        settings, problem = settings_file.load()
        self._problem = problem
        self._ready = False
        self.secrets = SecretStore()
        self.connections = Connections()
        access = KeyringAccess(self.secrets, lambda: self.servers.settings.providers)
        self.process = ServerProcess(self, access=access)
        self.servers = Servers(settings, secrets=self.secrets, process=self.process, launch=options)
        self.model = TranscriptModel(self)
        transcript = TranscriptView()
        transcript.setModel(self.model)
        self._artist = FormulaArtist(self)
        transcript.set_artist(self._artist)
        self.window = MainWindow(settings, transcript)
        self._tasks = Tasks(self.window.notice)
        self._store: asyncio.Future[ConversationStore] | None = None
        self._database: Database | None = None
        self._closing: asyncio.Task[None] | None = None
        self.sessions = Sessions(self._make_session)
        self._garbage = GarbageCollector(lambda: not self.sessions.streaming, self)
        self._library = Library(
            self.window.sidebar, store=self._opened_store, tasks=self._tasks, now=time.time, parent=self
        )
        self.workspace = Workspace(
            self.window,
            self.model,
            store=self._opened_store,
            sessions=self.sessions,
            library=self._library,
            tasks=self._tasks,
            new_id=_new_id,
            now=time.time,
        )
        Inspecting(
            self.window,
            self.workspace,
            sessions=self.sessions,
            tasks=self._tasks,
            clock=time.perf_counter,
        )
        Announcer(self.model, transcript, clock=time.monotonic)
        FindInChat(
            self.window.find_bar,
            transcript,
            self.model,
            search=self.workspace.rows_with,
            tasks=self._tasks,
        )
        self.settings = SettingsLink(
            self.window,
            settings_file,
            servers=self.servers,
            process=self.process,
            secrets=self.secrets,
            connections=self.connections,
            tasks=self._tasks,
        )
        self.window.close_requested.connect(self._on_close_requested)
        self._first_frame = _FirstFrame(self.window, self._on_first_frame)

    async def close(self) -> None:
        """Stop what runs, store what is left, and end the embedded server; safe more than once."""
        if self._closing is None:
            self._closing = asyncio.ensure_future(self._close())
        await asyncio.shield(self._closing)

    def _on_close_requested(self) -> None:
        self.window.hide()
        self._closing = self._closing or asyncio.ensure_future(self._close())

    async def _close(self) -> None:
        await _within(DRAIN_LIMIT, self.settings.save())
        await _within(DRAIN_LIMIT, self.sessions.close())
        await self._tasks.drain(DRAIN_LIMIT)
        await _within(DRAIN_LIMIT, self.process.close())
        await _within(DRAIN_LIMIT, self.connections.aclose())
        if self._database is not None:
            await _within(DRAIN_LIMIT, self._database.close())
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
        if self._problem:
            self.window.notice(self._problem)
        try:
            await self._library.load()
        except StorageError as error:  # one can write all the same; whoever needs the store tries again
            self.window.notice(str(error))
        self._ready = True
        if self.servers.current.embedded:
            self.process.start()

    async def _opened_store(self) -> ConversationStore:
        """The store, opened by whoever needs it first, and tried again where that failed."""
        failed = self._store is not None and self._store.done() and self._store.exception() is not None
        if self._store is None or failed:
            self._store = asyncio.ensure_future(self._open_store())
        return await asyncio.shield(self._store)

    async def _open_store(self) -> ConversationStore:
        from .storage.conversations import ConversationStore
        from .storage.database import Database

        database = await Database.open(
            self._home / "conversations.db", now=time.time, replaced=self._on_database_replaced
        )
        self._database = database
        store = ConversationStore(database)
        try:
            await store.recover()
            await store.purge_deleted(time.time() - KEPT_DELETED)
            problem = database.problem
        except StorageError as error:  # a damaged file has been set aside by now; any other can be read
            problem = str(error)
        if problem:
            self.window.notice(problem)
        if self._ready:  # the start could not open it
            self._tasks.spawn(self._library.load())
        return store

    def _on_database_replaced(self) -> None:
        """The file was damaged and a new one begun: what is on screen is no longer stored."""
        if self._ready and self._database is not None:
            self.window.notice(self._database.problem)
            self.workspace.new_chat()
            self._tasks.spawn(self._library.load())

    def _make_session(self, conversation_id: str, store: ConversationStore) -> ChatSession:
        from .runtime.session import ChatSession

        return ChatSession(
            conversation_id,
            store=store,
            connections=self.connections,
            target=self.servers.target,
            new_id=_new_id,
            now=time.time,
            clock=time.perf_counter,
            parent=self,
        )


class _FirstFrame(QObject):
    """Calls back once the window has painted and the event loop is free again."""

    def __init__(self, window: QObject, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return super().eventFilter(watched, event)


def build(home: Path | None = None, argv: Sequence[str] = ()) -> App:
    """Build the application of the profile at `home` with the command line's options.

    Needs no QApplication yet: one is made where there is none. Raises SystemExit(2) for wrong options.
    """
    options = parse(argv)
    if QApplication.instance() is None:
        make_application()
    folder = profile_home(home)
    logs.configure(folder)
    return App(folder, _launch_options(options))


def make_application() -> QApplication:
    """The QApplication, with the names under which the desktop knows this program."""
    application = QApplication(["ainative-desktop"])
    application.setApplicationName("ainative-desktop")
    application.setApplicationDisplayName("AINative Desktop")
    QGuiApplication.setDesktopFileName("ainative-desktop")
    application.setWindowIcon(QIcon(str(resource("icon.svg"))))
    application.setQuitOnLastWindowClosed(False)
    return application


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The window's options. Raises SystemExit(2) with a usage message for wrong ones."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop", description="The window. The options hold for this launch only."
    )
    parser.add_argument("--server", metavar="URL", help="the server to talk to")
    parser.add_argument(
        "--transport", type=str.upper, choices=get_args(Method), metavar="T", help="sse, ws or auto"
    )
    parser.add_argument("--token-file", type=Path, metavar="F", help="a file that holds the access token")
    parser.add_argument(
        "--exit-after-paint", action="store_true", help="leave after the first frame that takes input"
    )
    return parser.parse_args(argv)


def _launch_options(options: argparse.Namespace) -> LaunchOptions:
    token = None
    if options.token_file is not None:
        try:
            token = options.token_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SystemExit(f"ainative-desktop: the token file cannot be read ({error})") from error
    return LaunchOptions(server=options.server, transport=options.transport, token=token)


def run(argv: Sequence[str]) -> int:
    """The window, until it is closed. Returns the exit status."""
    options = parse(argv)
    application = make_application()
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        app = build(argv=argv)
        ended = loop.create_future()
        app.closed.connect(lambda: ended.done() or ended.set_result(None))
        if options.exit_after_paint:
            app.painted.connect(app.window.close)
        signals = _Signals(app.window.close)
        app.window.show()
        loop.run_until_complete(ended)
        signals.close()
        logs.close()
    return 0


class _Signals(QObject):
    """Closes the window properly on SIGINT and SIGTERM.

    Python handles a signal between two of its own instructions, and Qt's loop runs none while it waits:
    a byte on a socket wakes it.
    """

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        import signal
        import socket

        from PySide6.QtCore import QSocketNotifier

        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: (self._read.recv(64), then()))

    def close(self) -> None:
        """Give the sockets back."""
        import signal

        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()


def _new_id() -> str:
    return uuid.uuid4().hex


async def _within(limit: float, work: object) -> None:
    """Wait for one part's end, for a while; what it says is told in the log, since nobody else looks."""
    try:
        await asyncio.wait_for(work, limit)  # type: ignore[arg-type]
    except TimeoutError:
        log.warning("A part did not end within %.0f s", limit)
    except AINativeError as error:
        log.error("A part did not end well: %s", error)
