"""Joins the titles that the model proposes to the window: asked for after an answer, where one wants that."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..protocol.errors import AINativeError
from ..runtime.connections import Connections
from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from .library import Library

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.choices import ChoiceSource
    from ..runtime.config import StreamTarget
    from ..runtime.naming import Naming
    from ..runtime.session import ChatSession
    from ..storage.conversations import ConversationStore

log = logging.getLogger(__name__)


class NamingLink(QObject):
    """Follows every session; `wanted` says whether the person lets the model name conversations."""

    def __init__(
        self,
        library: Library,
        *,
        sessions: Sessions,
        store: Callable[[], Awaitable[ConversationStore]],
        connections: Connections,
        target: Callable[[], Awaitable[StreamTarget]],
        choice: ChoiceSource,
        wanted: Callable[[], bool],
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._sessions = sessions
        self._store = store
        self._connections = connections
        self._target = target
        self._choice = choice
        self._wanted = wanted
        self._tasks = tasks
        self._naming: Naming | None = None
        sessions.follow(self._follow)

    def _follow(self, session: ChatSession) -> None:
        key = session.conversation_id
        session.answered.connect(lambda: self._on_answered(key))

    def _on_answered(self, key: str) -> None:
        if self._wanted():
            self._tasks.spawn(self._name(key))

    async def _name(self, conversation_id: str) -> None:
        def tap() -> object:
            session = self._sessions.find(conversation_id)
            return session.tap if session is not None else None

        try:
            named = await self._made().name(conversation_id, tap)  # type: ignore[arg-type]
        except AINativeError as error:  # the first words are title enough
            log.info("The model was not asked for a title: %s", error)
            return
        if named:
            await self._library.refresh(conversation_id)

    def _made(self) -> Naming:
        from ..runtime.naming import Naming

        self._naming = self._naming or Naming(
            store=self._store,
            connections=self._connections,
            target=self._target,
            choice=self._choice,
            parent=self,
        )
        return self._naming
