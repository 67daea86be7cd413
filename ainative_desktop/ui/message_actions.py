"""What the buttons below a message do, and the keys for the last one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from ..protocol.messages import Role
from ..runtime.tasks import Tasks
from .composing.withdrawing import Withdrawing
from .drafting import Drafting
from .main_window import MainWindow
from .transcript.model import TranscriptModel
from .workspace import STREAMS, Workspace

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.session import ChatSession
    from ..storage.conversations import ConversationStore


class MessageActions(QObject):
    """Copies, edits, retries, continues and stops, and walks between a message's versions."""

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        workspace: Workspace,
        *,
        drafting: Drafting,
        withdrawing: Withdrawing,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._workspace = workspace
        self._drafting = drafting
        self._withdrawing = withdrawing
        self._store = store
        self._tasks = tasks
        window.transcript.action_requested.connect(self._act)
        window.composer.stop_requested.connect(self._stop)
        window.composer.edit_last_requested.connect(self._edit_last)
        window.stop_requested.connect(self._stop)
        window.copy_last_requested.connect(self._copy_last)
        window.retry_requested.connect(self._retry_last)

    def _act(self, message_id: str, action: str) -> None:
        session = self._workspace.session
        if session is None:
            return
        match action:
            case "copy":
                QGuiApplication.clipboard().setText(self._model.copy_of(message_id))
            case "edit":
                self._edit(message_id)
            case "retry":
                self._tasks.spawn(session.retry(message_id))
            case "continue":
                self._tasks.spawn(session.continue_answer(message_id))
            case "stop" | "cancel":
                session.stop_streaming()
            case "wait":
                session.keep_waiting()
            case "allow_once" | "allow_always" | "deny":
                session.answer_tool(action != "deny", always=action == "allow_always")
            case "previous" | "next":
                self._tasks.spawn(self._switch(session, message_id, 1 if action == "next" else -1))

    async def _switch(self, session: ChatSession, message_id: str, step: int) -> None:
        """Show the branch of the next or previous version of a message, and stay where that is, the keyboard
        on the same button."""
        if session.streaming:
            self._window.notice(QCoreApplication.translate("Workspace", STREAMS))
            return
        transcript = self._window.transcript
        focused = transcript.scene.focused
        store = await self._store()
        siblings = await store.siblings(message_id)
        row = self._model.row_of(message_id)
        if message_id not in siblings or row is None:
            return
        chosen = siblings[(siblings.index(message_id) + step) % len(siblings)]
        await store.select_branch(session.conversation_id, chosen)
        await self._workspace.reload()
        transcript.scrollTo(self._model.index(row, 0))
        if focused is not None and focused.row == row:
            transcript.focus_action(row, focused.hit.action)

    def _stop(self) -> None:
        session = self._workspace.session
        if session is not None:
            session.stop_streaming()

    def _copy_last(self) -> None:
        message_id = self._model.last_id(Role.ASSISTANT)
        if message_id is not None:
            self._act(message_id, "copy")

    def _retry_last(self) -> None:
        """Ask again for the last answer; also where it was deleted, so that a question is the end."""
        session, last = self._workspace.session, self._model.message(self._model.rowCount() - 1)
        if session is not None and last is not None and not session.streaming:
            self._act(last.id, "retry")

    def _edit(self, message_id: str) -> None:
        text, files = self._model.text_of(message_id), self._model.attachments_of(message_id)
        self._drafting.edit(message_id, text, files)

    def _edit_last(self) -> None:
        message_id = self._model.last_id(Role.USER)
        if message_id is None:
            return
        if self._withdrawing.waits(message_id):
            self._withdrawing.begin(message_id)
        else:
            self._edit(message_id)
