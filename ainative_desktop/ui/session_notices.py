"""What conversations have to say to the person, also those that are not on screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from ..storage.errors import StorageError
from .chat_notices import ChatNotices
from .main_window import MainWindow
from .phrases import localised
from .workspace import Workspace

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.session import ChatSession
    from ..storage.conversations import ConversationStore


class SessionNotices(QObject):
    """Follows each session from its beginning. Whether an answer is saved concerns the person wherever they
    are, so that is told with the conversation's name; all else only of the one on screen."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        sessions: Sessions,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._store = store
        self._tasks = tasks
        self._notices = ChatNotices(window, workspace)
        sessions.follow(self._follow)

    def _follow(self, session: ChatSession) -> None:
        key = session.conversation_id
        session.notice.connect(lambda words: self._on_notice(key, words))
        session.saving_told.connect(lambda words: self._on_saving(key, words))

    def _on_screen(self, key: str) -> bool:
        return self._workspace.conversation_id == key

    def _on_notice(self, key: str, words: str) -> None:
        if self._on_screen(key):
            self._window.notice(words)
            self._notices.keep_here(words)

    def _on_saving(self, key: str, words: str) -> None:
        if self._on_screen(key):
            self._window.notice(words)
        else:
            self._tasks.spawn(self._tell_from_elsewhere(key, words))

    async def _tell_from_elsewhere(self, key: str, words: str) -> None:
        where = self.tr("In another chat: {words}")
        try:
            conversation = await (await self._store()).get(key)
            where = self.tr("In a deleted chat: {words}")
            if conversation is not None:
                where = self.tr("In “{title}”: {words}").replace("{title}", conversation.title)
        except StorageError:
            pass  # what is told matters more than the chat's name

        def show() -> None:
            self._workspace.open(key)

        self._window.notice(where.replace("{words}", localised(words)), self.tr("Show chat"), show)
