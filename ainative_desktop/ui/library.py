"""The sidebar's conversations, joined to storage: listed, renamed, pinned, deleted and restored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.messages import Conversation
from ..runtime.tasks import Tasks
from .sidebar import Sidebar

if TYPE_CHECKING:  # the first frame needs no database
    from ..storage.conversations import ConversationStore

PAGE = 200  # conversations that the sidebar asks for at a time


class Library(QObject):
    """Keeps the sidebar as the store is.

    Signals: refreshed(Conversation), one has another title or place; deleted(str) and restored(str), its id.
    """

    refreshed = Signal(object)
    deleted = Signal(str)
    restored = Signal(str)

    def __init__(
        self,
        sidebar: Sidebar,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        now: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._store = store
        self._tasks = tasks
        self._now = now
        self._deleted: str | None = None
        sidebar.rename_requested.connect(self.rename)
        sidebar.delete_requested.connect(self.delete)
        sidebar.pin_requested.connect(self.pin)
        sidebar.undo_requested.connect(lambda: tasks.spawn(self._restore()))
        sidebar.more_wanted.connect(lambda: tasks.spawn(self._load_more()))

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title by hand; an empty one changes nothing."""
        self._tasks.spawn(self._rename(conversation_id, title.strip()))

    def pin(self, conversation_id: str, pinned: bool) -> None:
        """Keep a conversation at the top, or no longer."""
        self._tasks.spawn(self._pin(conversation_id, pinned))

    def delete(self, conversation_id: str) -> None:
        """Take a conversation away, and offer to bring it back."""
        self._tasks.spawn(self._delete(conversation_id))

    async def load(self) -> None:
        """Fill the sidebar with its first page."""
        store = await self._store()
        pinned = await store.list_pinned()
        recent = await store.list_conversations(limit=PAGE)
        self._sidebar.reset([*pinned, *recent], more=len(recent) == PAGE)

    async def refresh(self, conversation_id: str) -> None:
        """Show a conversation as it is stored now."""
        conversation = await (await self._store()).get(conversation_id)
        if conversation is not None:
            self._sidebar.upsert(conversation)
            self.refreshed.emit(conversation)

    async def _load_more(self) -> None:
        oldest = self._sidebar.oldest()
        if oldest is None:
            return
        store = await self._store()
        page = await store.list_conversations(limit=PAGE, before=(oldest.updated, oldest.id))
        self._sidebar.extend(page, more=len(page) == PAGE)

    async def _rename(self, conversation_id: str, title: str) -> None:
        if title:
            await (await self._store()).rename(conversation_id, title, by_hand=True)
        await self.refresh(conversation_id)

    async def _pin(self, conversation_id: str, pinned: bool) -> None:
        await (await self._store()).set_pinned(conversation_id, pinned)
        await self.refresh(conversation_id)

    async def _delete(self, conversation_id: str) -> None:
        store = await self._store()
        conversation: Conversation | None = await store.get(conversation_id)
        if conversation is None:
            return
        await store.delete(conversation_id, self._now())
        self._deleted = conversation_id
        self._sidebar.remove(conversation_id)
        self._sidebar.show_undo(self.tr("Deleted “{title}”").format(title=conversation.title))
        self.deleted.emit(conversation_id)

    async def _restore(self) -> None:
        if self._deleted is None:
            return
        conversation_id, self._deleted = self._deleted, None
        await (await self._store()).restore(conversation_id)
        await self.refresh(conversation_id)
        self.restored.emit(conversation_id)
