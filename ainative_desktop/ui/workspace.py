"""Joins the window to sessions and storage: which conversation is on screen, and what comes into it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError
from ..protocol.events import StreamStart
from ..protocol.messages import Conversation, Message
from ..protocol.titles import title_of
from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from .composing.adding import add_below
from .drafting import Drafting
from .header import UNTITLED
from .library import Library
from .link_offer import offer_link
from .main_window import MainWindow
from .transcript.model import TranscriptModel
from .translation import QT_TRANSLATE_NOOP
from .unread_marks import UnreadMarks

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.session import ChatSession
    from ..runtime.turn import StreamStats
    from ..storage.conversations import ConversationStore

FIRST_ROWS = 64  # a screenful and some: opening a conversation never waits for the whole of it
STREAMS = QT_TRANSLATE_NOOP(
    "Workspace", "Another version can be shown once the answer has ended, or is stopped."
)


class Workspace(QObject):
    """The conversation on screen and the ones beside it.

    Everything that waits for the disk runs as a task; until the store is open, tasks wait for it.

    Signals: shown(), another conversation is on screen, or it has a session now.
    """

    shown = Signal()

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        sessions: Sessions,
        library: Library,
        drafting: Drafting,
        tasks: Tasks,
        adopt: Callable[[str], Awaitable[None]],
        new_id: Callable[[], str],
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._store = store
        self._sessions = sessions
        self._library = library
        self._drafting = drafting
        self._tasks = tasks
        self._adopt = adopt  # a new conversation is stored now, and has what was chosen for it
        self._new_id = new_id
        self._now = now
        self._current: Conversation | None = None
        self._wanted: str | None = None  # what was asked for last to be on screen
        self._marks = UnreadMarks(store=store, tasks=tasks, stored=library.refresh)
        self._sending = asyncio.Lock()  # two messages sent at once make one conversation
        sessions.follow(self._follow)
        self._connect()
        self._show(None)

    @property
    def conversation_id(self) -> str | None:
        """The conversation on screen; None while that is a new one."""
        return self._current.id if self._current is not None else None

    @property
    def conversation(self) -> Conversation | None:
        """The same, as it was stored last."""
        return self._current

    @property
    def session(self) -> ChatSession | None:
        """The session of the conversation on screen, if it has one."""
        return self._sessions.find(self._current.id) if self._current is not None else None

    async def rows_with(self, words: Sequence[str], first: int, count: int) -> list[tuple[int, str]]:
        """Rows of the conversation on screen that may have all the words; see ConversationStore."""
        if self._current is None:
            return []
        return await (await self._store()).rows_with(self._current.id, words, first, count)

    # -- what the window asks for ------------------------------------------------------------------

    def new_chat(self) -> None:
        """Show an empty conversation; it is stored with its first message."""
        self._wanted = None
        self._leave()
        self._show(None)
        self._model.reset(0, [])
        self._window.composer.set_focus()

    def open(self, conversation_id: str) -> asyncio.Task[None] | None:
        """Show a conversation at its end; the task that does."""
        return self._tasks.spawn(self.show(conversation_id))

    async def show_message(self, message_id: str) -> int | None:
        """Show a message's conversation, on the branch that has it, and say its row; None where it is gone,
        or cannot be shown while an answer streams on another branch."""
        store = await self._store()
        place = await store.search.place_of(message_id)
        if place is None:
            self._window.notice(self.tr("This message is no longer there."))
            return None
        conversation_id, row, shown = place
        session = self._sessions.find(conversation_id)
        if not shown and session is not None and session.streaming:
            self._window.notice(self.tr(STREAMS))
            return None
        if not shown:
            await store.select_branch(conversation_id, message_id)
        if not self._on_screen(conversation_id):
            await self.show(conversation_id)
        elif not shown:
            await self._reload(await self.session_of(conversation_id))
        return row

    def reopen(self) -> None:
        """Show the conversation on screen as it is stored now; a new one where it is there no more."""
        if self._current is not None:
            self._tasks.spawn(self._reopen(self._current.id))

    def submit(self, text: str) -> None:
        """Send `text` and the files in the composer, into a new conversation if none is open."""
        self._tasks.spawn(self._submit(text))

    async def reload(self) -> None:
        """Show the end of the conversation's branch as it is stored now."""
        if self._current is not None:
            await self._reload(await self.session_of(self._current.id))

    def _connect(self) -> None:
        window, sidebar = self._window, self._window.sidebar
        sidebar.new_chat.connect(self.new_chat)
        sidebar.selected.connect(self.open)
        self._library.refreshed.connect(self._on_refreshed)
        self._library.deleted.connect(self._on_deleted)
        self._library.restored.connect(self._on_restored)
        window.composer.submitted.connect(self.submit)
        window.transcript.example_chosen.connect(self._on_example)
        window.transcript.setup_requested.connect(window.preferences_requested)
        window.transcript.link_activated.connect(lambda address: offer_link(window, address))
        self._model.rows_wanted.connect(lambda row, count: self._tasks.spawn(self._fetch(row, count)))

    # -- opening and leaving -----------------------------------------------------------------------

    def _leave(self) -> None:
        current_id = self.conversation_id
        self._drafting.leave()
        if current_id is not None:
            self._sessions.release(current_id)

    def _show(self, conversation: Conversation | None) -> None:
        self._current = conversation
        current_id = conversation.id if conversation is not None else None
        title = conversation.title if conversation is not None else self.tr(UNTITLED)
        self._window.header.set_title(title, editable=conversation is not None)
        self._window.sidebar.set_current(current_id)
        self._drafting.show(current_id)
        self._window.set_stats(None)
        session = self.session
        self._window.composer.set_streaming(session is not None and session.streaming)
        self._tell_transport(session.last_start if session is not None else None)
        self.shown.emit()

    def _tell_transport(self, start: StreamStart | None) -> None:
        self._window.header.set_transport(*(start.transport, start.reason) if start is not None else ("", ""))

    async def show(self, conversation_id: str) -> None:
        """Show a conversation at its end; does nothing where it is on screen, or is no longer there.

        What is on screen stays until the other is read: no title is over what it does not name.
        """
        self._wanted = conversation_id
        if self._on_screen(conversation_id):
            return
        try:
            await self._read_and_show(conversation_id)
        finally:
            if self._wanted == conversation_id:  # also where it could not be read
                self._window.sidebar.set_current(self.conversation_id)

    async def _read_and_show(self, conversation_id: str) -> None:
        conversation = await (await self._store()).get(conversation_id)
        if conversation is None:
            return
        end = await self._end_of(await self.session_of(conversation_id))
        if self._wanted != conversation_id:  # another one was asked for meanwhile
            self._sessions.release(conversation_id)
            return
        self._leave()
        self._show(conversation)
        self._model.reset(*end)
        if conversation.unread or self._marks.waits(conversation_id):
            await self._marks.set(conversation_id, False)
            await self._library.refresh(conversation_id)

    async def _reopen(self, conversation_id: str) -> None:
        conversation = await (await self._store()).get(conversation_id)
        if not self._on_screen(conversation_id):
            return
        if conversation is None:
            self.new_chat()
            return
        self._on_refreshed(conversation)
        await self._reload(await self.session_of(conversation_id))

    async def _reload(self, session: ChatSession) -> None:
        """Show the end of the branch, where it is still on screen."""
        end = await self._end_of(session)
        if self._on_screen(session.conversation_id):
            self._model.reset(*end)

    async def _end_of(self, session: ChatSession) -> tuple[int, list[Message]]:
        """How long the branch is, and its last messages, as they stand between two changes of the session."""
        store = await self._store()
        while True:
            version = session.version
            total = await store.branch_length(session.conversation_id)
            first = max(0, total - FIRST_ROWS)
            tail = await store.window(session.conversation_id, first, total - first)
            if version == session.version:
                return total, [session.as_running(message) for message in tail]

    async def _fetch(self, first: int, count: int) -> None:
        session = self.session
        if session is None:
            return
        store = await self._store()
        messages = await store.window(session.conversation_id, first, count)
        if self._on_screen(session.conversation_id):
            self._model.fill(first, [session.as_running(message) for message in messages])

    def _on_screen(self, conversation_id: str) -> bool:
        return self.conversation_id == conversation_id

    async def session_of(self, conversation_id: str) -> ChatSession:
        """A conversation's session, made where it has none."""
        store = await self._store()
        session = self._sessions.find(conversation_id)
        if session is None:
            session = self._sessions.open(conversation_id, store)
            self.shown.emit()
        return session

    # -- what a session tells ----------------------------------------------------------------------

    def _follow(self, session: ChatSession) -> None:
        key = session.conversation_id
        session.message_added.connect(lambda message, row: self._on_added(key, message, row))
        session.withdrawn.connect(lambda row: self._on_withdrawn(key, row))
        session.message_updated.connect(lambda message: self._on_updated(key, message))
        session.text_appended.connect(lambda answer, text: self._on_text(key, answer, text))
        session.steps_changed.connect(lambda message: self._on_updated(key, message))
        session.streaming_changed.connect(lambda streaming: self._on_streaming(key, streaming))
        session.started.connect(lambda start: self._on_started(key, start))
        session.stats_changed.connect(lambda stats: self._on_stats(key, stats))
        session.answered.connect(lambda: self._tasks.spawn(self._on_answered(key)))

    def _on_added(self, key: str, message: Message, row: int) -> None:
        if self._on_screen(key):
            self._model.truncate(row)
            self._model.append(message)

    def _on_withdrawn(self, key: str, row: int) -> None:
        if self._on_screen(key):
            self._model.truncate(row)

    def _on_updated(self, key: str, message: Message) -> None:
        if self._on_screen(key):
            self._model.update(message)

    def _on_text(self, key: str, answer_id: str, text: str) -> None:
        if self._on_screen(key):
            self._model.append_text(answer_id, text)

    def _on_streaming(self, key: str, streaming: bool) -> None:
        self._window.sidebar.set_streaming(key, streaming)
        if self._on_screen(key):
            self._window.composer.set_streaming(streaming)
            session = self.session
            if not streaming and session is not None and session.last_start is None:
                self._tell_transport(None)  # nothing was opened: what is told is of an earlier answer
                self._window.set_stats(None)

    def _on_started(self, key: str, start: StreamStart) -> None:
        if self._on_screen(key):
            self._tell_transport(start)

    def _on_stats(self, key: str, stats: StreamStats) -> None:
        if self._on_screen(key):
            self._window.set_stats(stats)

    async def _on_answered(self, key: str) -> None:
        if not self._on_screen(key):
            await self._marks.set(key, True)
            self._sessions.release(key)
        await self._library.refresh(key)

    # -- sending -----------------------------------------------------------------------------------

    async def _submit(self, text: str) -> None:
        if not await self._drafting.ready():
            return
        draft = self._drafting.take(text)
        try:
            async with self._sending:
                conversation = self._current or await self._create(draft.words)
                session = await self.session_of(conversation.id)
                await session.send_message(draft.text, replaces=draft.replaces, attachments=draft.files)
        except AINativeError:
            self._drafting.give_back(draft)
            raise
        self._drafting.sent(draft)
        await self._library.refresh(session.conversation_id)

    def _on_example(self, text: str) -> None:
        """Send it, unless something is being written: then it joins that, and nothing is sent."""
        if self._drafting.empty:
            self.submit(text)
        else:
            add_below(self._window.composer, text)
            self._window.composer.set_focus()

    async def ask(self, text: str) -> None:
        """Send `text` into a new conversation and show it. What is being written stays where it is."""
        conversation = await self._store_new(text)
        await self._library.refresh(conversation.id)
        await self.show(conversation.id)
        session = await self.session_of(conversation.id)
        await session.send_message(text)
        await self._library.refresh(conversation.id)

    async def _store_new(self, text: str) -> Conversation:
        now = self._now()
        conversation = Conversation(self._new_id(), title_of(text), created=now, updated=now)
        await (await self._store()).create(conversation)
        await self._adopt(conversation.id)
        return conversation

    async def _create(self, text: str) -> Conversation:
        conversation = await self._store_new(text)
        self._current = conversation
        self._drafting.name(conversation.id)
        await self._library.show_new(conversation)
        self._window.sidebar.set_current(conversation.id)
        self._window.header.set_title(conversation.title)
        return conversation

    # -- what the library tells --------------------------------------------------------------------

    def _on_refreshed(self, conversation: Conversation) -> None:
        if self._on_screen(conversation.id):
            self._current = conversation
            self._window.header.set_title(conversation.title)

    def _on_deleted(self, ids: Collection[str]) -> None:
        for session in self._sessions.all():
            if session.conversation_id in ids:
                session.stop_streaming()
        if self.conversation_id in ids:
            self.new_chat()
        elif self._wanted in ids:
            self._wanted = self.conversation_id

    def _on_restored(self, ids: Sequence[str]) -> None:
        if len(ids) == 1:
            self.open(ids[0])
