"""The sidebar's conversations, joined to storage: listed, renamed, pinned, deleted and restored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.messages import Conversation
from ..runtime.tasks import Tasks
from .sidebar import Sidebar
from .undoing import Undoing

if TYPE_CHECKING:  # the first frame needs no database
    from ..storage.conversations import ConversationStore

PAGE = 200  # conversations that the sidebar asks for at a time


class Library(QObject):
    """Keeps the sidebar as the store is.

    Signals: refreshed(Conversation), one has another title or place; deleted(set) and restored(list), of ids.
    """

    refreshed = Signal(object)
    deleted = Signal(object)
    restored = Signal(object)

    def __init__(
        self,
        sidebar: Sidebar,
        undoing: Undoing,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        now: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._undoing = undoing
        self._store = store
        self._tasks = tasks
        self._now = now
        sidebar.rename_requested.connect(self.rename)
        sidebar.delete_requested.connect(self.delete)
        sidebar.pin_requested.connect(self.pin)
        sidebar.more_wanted.connect(lambda: tasks.spawn(self._load_more()))

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title by hand; an empty one changes nothing."""
        self._tasks.spawn(self._rename(conversation_id, title.strip()))

    def pin(self, conversation_id: str, pinned: bool) -> None:
        """Keep a conversation at the top, or no longer."""
        self._tasks.spawn(self._pin(conversation_id, pinned))

    def delete(self, conversation_id: str) -> None:
        """Take a conversation away, and offer to bring it back."""
        self.delete_all([conversation_id])

    def delete_all(self, ids: Sequence[str]) -> None:
        """Take conversations away, and offer to bring them back together."""
        self._tasks.spawn(self._delete(ids))

    async def take_away(self, ids: Sequence[str]) -> list[Conversation]:
        """Delete conversations without a word; those that were there."""
        gone = await (await self._store()).delete_all(ids, self._now())
        keys = {each.id for each in gone}
        self._sidebar.remove(keys)
        self.deleted.emit(keys)
        return gone

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

    async def _delete(self, ids: Sequence[str]) -> None:
        gone = await self.take_away(ids)
        if not gone:
            return
        words = self.tr("Deleted %n chats.", "", len(gone))
        if len(gone) == 1:
            words = self.tr("Deleted “{title}”").format(title=gone[0].title)
        self._undoing.offer(words, lambda: self._bring_back([each.id for each in gone]))

    async def _bring_back(self, ids: Sequence[str]) -> str:
        back = await (await self._store()).restore_all(ids)
        if not back:
            return self.tr("What was deleted is no longer there.")
        await self.load() if len(back) > 1 else await self.refresh(back[0])
        self.restored.emit(back)
        return ""
