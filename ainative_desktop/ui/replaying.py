"""Plays saved recordings into a new conversation, as if their servers answered once more."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..protocol.messages import Conversation, Message, Role
from ..runtime.sessions import Sessions
from ..runtime.tasks import Tasks
from .asking_file import ask_file
from .library import Library
from .main_window import MainWindow
from .translation import QT_TRANSLATE_NOOP
from .workspace import Workspace

if TYPE_CHECKING:  # nothing of it is loaded until it is asked for
    from ..runtime.recorded import RecordedStream
    from ..runtime.session import ChatSession
    from ..storage.conversations import ConversationStore

NO_QUESTION = QT_TRANSLATE_NOOP("Replaying", "(The recording begins in the middle of an answer.)")


class Replaying(QObject):
    """Asks for a recording, and sends its prompts to a transport that answers from it."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        sessions: Sessions,
        library: Library,
        tasks: Tasks,
        new_id: Callable[[], str],
        now: Callable[[], float],
        clock: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._store = store
        self._sessions = sessions
        self._library = library
        self._tasks = tasks
        self._new_id = new_id
        self._now = now
        self._clock = clock
        window.replay_requested.connect(self.choose)

    def choose(self, speed: float = 1.0) -> None:
        """Ask for the file, then play it `speed` times as fast as it came."""
        dialog = QFileDialog(
            self._window, self.tr("Replay a log"), "", self.tr("JSON Lines (*.jsonl);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask_file(dialog, lambda path: self._tasks.spawn(self.play(path, speed)))

    async def play(self, path: Path, speed: float) -> None:
        """Play a recording to its end, or until it is stopped. Raises RecordingError for a file that is
        none."""
        from ..runtime.recorded import read_recording

        streams = await asyncio.get_running_loop().run_in_executor(None, read_recording, path)
        session = await self._begin(self.tr("Replay of {name}").format(name=path.name))
        if session is None:
            return
        session.held = True
        try:
            for stream in streams:
                if not await self._play(session, stream, speed):
                    break
        finally:
            session.held = False
        if self._workspace.conversation_id != session.conversation_id:
            self._sessions.release(session.conversation_id)

    async def _begin(self, title: str) -> ChatSession | None:
        """A new conversation, on screen; None where it could not be shown."""
        store = await self._store()
        now = self._now()
        conversation = Conversation(self._new_id(), title, created=now, updated=now, titled_by_hand=True)
        await store.create(conversation)
        await self._library.refresh(conversation.id)
        opening = self._workspace.open(conversation.id)
        if opening is not None:
            await asyncio.wait([opening])
        return self._sessions.find(conversation.id)

    async def _play(self, session: ChatSession, recorded: RecordedStream, speed: float) -> bool:
        """Play one answer; whether it came to its end."""
        from ..runtime.replay import Replay

        replay = Replay(recorded, speed, session.stop_streaming, name=self._new_id(), clock=self._clock)
        answered: set[str | None] = set()  # the questions whose answers have ended: others may be asked, too
        ended = asyncio.Event()

        def note(message: Message) -> None:
            if message.role is Role.ASSISTANT and message.state.final:
                answered.add(message.parent_id)
                ended.set()

        connection = session.message_updated.connect(note)
        try:
            question = await session.send_message(
                recorded.question or self.tr(NO_QUESTION), target=replay.target()
            )
            while question.id not in answered:
                ended.clear()
                await ended.wait()
        finally:
            session.message_updated.disconnect(connection)
        return replay.finished
