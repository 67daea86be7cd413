"""Takes a message that waits for its turn back into the composer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ...protocol.messages import MessageState, Role
from ...runtime.tasks import Tasks
from ..drafting import Draft, Drafting
from ..main_window import MainWindow
from ..transcript.model import TranscriptModel
from ..workspace import Workspace
from .loading import in_memory


class Withdrawing(QObject):
    """Cancel below a message that waits, the same from the menu for the one sent last, and Up in an empty
    composer, which edits the last message: one that is not on its way yet is taken back for that."""

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        workspace: Workspace,
        *,
        drafting: Drafting,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._workspace = workspace
        self._drafting = drafting
        self._tasks = tasks
        window.transcript.action_requested.connect(self._act)
        window.menus.on("withdraw", self._withdraw_last)

    def waits(self, message_id: str) -> bool:
        """Whether a message on screen waits for its turn."""
        row = self._model.row_of(message_id)
        held = self._model.held(row) if row is not None else None
        return (
            held is not None and held.message.role is Role.USER and held.message.state is MessageState.PENDING
        )

    def begin(self, message_id: str) -> None:
        """Take it back."""
        self._tasks.spawn(self._withdraw(message_id))

    def _act(self, message_id: str, action: str) -> None:
        if action == "withdraw":
            self.begin(message_id)

    def _withdraw_last(self) -> None:
        message_id = self._model.last_id(Role.USER)
        if message_id is not None and self.waits(message_id):
            self.begin(message_id)
        else:
            self._window.notice(self.tr("No message of this chat waits to be sent."))

    async def _withdraw(self, message_id: str) -> None:
        session, key = self._workspace.session, self._workspace.conversation_id
        taken = await session.withdraw(message_id) if session is not None else None
        if taken is None:
            self._window.notice(self.tr("This message does not wait any more: it is on its way."))
            return
        files, load = in_memory(taken.files)
        self._drafting.insert(Draft(taken.text, taken.replaces, unread=files, load=load, key=key))
        self._window.composer.set_focus()
        if taken.followed and self._workspace.conversation_id == key:
            await self._workspace.reload()
