"""A message's branch made a conversation of its own, or taken away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..protocol.messages import Conversation, Message
from ..protocol.titles import title_of_copy
from ..runtime.tasks import Tasks
from .chat_notices import ChatNotices
from .library import Library
from .main_window import MainWindow
from .transcript.model import TranscriptModel
from .undoing import Undo, Undoing
from .workspace import Workspace

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.session import ChatSession
    from ..storage.branches import Removed
    from ..storage.conversations import ConversationStore


class Branching(QObject):
    """Forks and deletes: the message whose button is pressed, else the one that the keyboard is on, else the
    last one. Both can be undone."""

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        workspace: Workspace,
        library: Library,
        undoing: Undoing,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        new_id: Callable[[], str],
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._workspace = workspace
        self._library = library
        self._undoing = undoing
        self._store = store
        self._tasks = tasks
        self._new_id = new_id
        self._now = now
        self._notices = ChatNotices(window, workspace)
        window.transcript.action_requested.connect(self._act)
        window.menus.on("fork", lambda: self._act_here("fork"))
        window.menus.on("delete_message", lambda: self._act_here("delete"))

    def _act_here(self, action: str) -> None:
        focused = self._window.transcript.scene.focused
        row = focused.row if focused is not None else self._model.rowCount() - 1
        message = self._model.message(row)
        if message is not None:
            self._act(message.id, action)

    def _act(self, message_id: str, action: str) -> None:
        row, conversation = self._model.row_of(message_id), self._workspace.conversation
        message = self._model.message(row) if row is not None else None
        if message is None or conversation is None:
            return
        if action == "fork":
            self._tasks.spawn(self._fork(conversation, message_id))
        elif action == "delete":
            self._tasks.spawn(self._delete(conversation, message))

    def _offer(self, words: str, undo: Undo) -> None:
        self._undoing.offer(words, undo, in_chat=True)
        self._notices.keep_here(words)

    # -- forking -----------------------------------------------------------------------------------

    async def _fork(self, conversation: Conversation, message_id: str) -> None:
        store = await self._store()
        fork_id = self._new_id()
        title = title_of_copy(conversation.title)
        if not await store.copy_branch(message_id, fork_id, title, now=self._now(), new_id=self._new_id):
            return
        await self._library.refresh(fork_id)
        await self._workspace.show(fork_id)

        async def undo() -> str:
            back = self._workspace.conversation_id == fork_id
            await self._library.take_away([fork_id])
            if back:
                await self._workspace.show(conversation.id)
            return ""

        words = self.tr("This is a copy of “{title}” up to here.").format(title=conversation.title)
        self._offer(words, undo)

    # -- deleting ----------------------------------------------------------------------------------

    async def _delete(self, conversation: Conversation, message: Message) -> None:
        session = self._workspace.session
        if session is None:
            return
        if session.streaming:
            self._window.notice(self.tr("A message can be deleted once the answer has ended, or is stopped."))
        elif message.parent_id is None and message.siblings == 1:  # nothing would be left
            self._library.delete(conversation.id)
        else:
            await self._remove(session, message)

    async def _remove(self, session: ChatSession, message: Message) -> None:
        row = self._model.row_of(message.id)
        removed = await session.remove(message.id)
        if removed is None:
            return
        words = self.tr("Deleted the message.")
        if removed.count > 1:
            words = self.tr("Deleted %n messages.", "", removed.count)
        self._offer(words, lambda: self._put_back(removed, row))
        await self._reload(removed, row if message.siblings > 1 else None)

    async def _put_back(self, removed: Removed, row: int | None) -> str:
        session = await self._workspace.session_of(removed.conversation_id)
        if session.streaming:
            return self.tr("What was deleted can be brought back once the answer has ended, or is stopped.")
        if not await session.put_back(removed):
            return self.tr("What was deleted cannot be brought back: what it belongs to is no longer there.")
        if self._workspace.conversation_id != removed.conversation_id:
            await self._workspace.show(removed.conversation_id)
        await self._reload(removed, row)
        return ""

    async def _reload(self, removed: Removed, row: int | None) -> None:
        """Show the branch as it is now, at `row` where that says one."""
        await self._library.refresh(removed.conversation_id)
        if self._workspace.conversation_id == removed.conversation_id:
            await self._workspace.reload()
            if row is not None:
                self._window.transcript.scrollTo(self._model.index(row, 0))
