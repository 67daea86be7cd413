"""Tells by the desktop's notifications that an answer has ended where nobody looks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ..protocol.messages import Message, MessageState, Role
from ..runtime.notifications import NoNotificationsError, notify
from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from .main_window import MainWindow
from .tray import Tray
from .workspace import Workspace

if TYPE_CHECKING:  # the first frame needs neither the engine nor the database
    from ..runtime.session import ChatSession
    from ..storage.conversations import ConversationStore

ENDED = (MessageState.COMPLETE, MessageState.ERROR, MessageState.INTERRUPTED)  # by itself, not by the person


class UnseenAnswers(QObject):
    """Names the chat and how its answer ended, and nothing of what it says: others may see the screen. A
    click opens the chat; a notification goes when that is looked at. `wanted` says whether to tell."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        tray: Tray,
        *,
        sessions: Sessions,
        store: Callable[[], Awaitable[ConversationStore]],
        wanted: Callable[[], bool],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._tray = tray
        self._store = store
        self._wanted = wanted
        self._tasks = tasks
        self._told: dict[str, asyncio.Task[None]] = {}  # by the conversation
        self._states: dict[str, MessageState] = {}  # of each conversation's newest answer
        sessions.follow(self._follow)
        workspace.shown.connect(self._withdraw_seen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._withdraw_seen)

    def _follow(self, session: ChatSession) -> None:
        key = session.conversation_id
        session.message_updated.connect(lambda message: self._on_updated(key, message))
        session.answered.connect(lambda: self._on_answered(key))

    def _on_updated(self, key: str, message: Message) -> None:
        if message.role is Role.ASSISTANT:
            self._states[key] = message.state

    def _on_answered(self, key: str) -> None:
        state = self._states.pop(key, None)
        if state not in ENDED or self._seen(key) or not self._wanted():
            return
        self._withdraw(key)
        task = self._tasks.spawn(self._tell(key, state), waits=True)
        if task is not None:
            self._told[key] = task

    def _seen(self, key: str) -> bool:
        looking = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        shown = self._window.isVisible() and not self._window.isMinimized()
        return looking and shown and self._workspace.conversation_id == key

    def _withdraw_seen(self) -> None:
        key = self._workspace.conversation_id
        if key is not None and self._seen(key):
            self._withdraw(key)

    def _withdraw(self, key: str) -> None:
        task = self._told.pop(key, None)
        if task is not None:
            task.cancel()

    async def _tell(self, key: str, state: MessageState) -> None:
        conversation = await (await self._store()).get(key)
        if conversation is None:
            return
        complete = state is MessageState.COMPLETE
        words = self.tr("The answer is complete.") if complete else self.tr("The answer broke off.")
        entry = QGuiApplication.desktopFileName()
        try:
            token = await notify(
                conversation.title, words, desktop_entry=entry, open_words=self.tr("Open the chat")
            )
        except NoNotificationsError:
            self._tray.tell(conversation.title, words, lambda: self._open(key, ""))
        else:
            if token is not None:
                self._open(key, token)

    def _open(self, key: str, token: str) -> None:
        self._told.pop(key, None)
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it to Wayland once, and drops it
        self._window.come_forward()
        self._workspace.open(key)
