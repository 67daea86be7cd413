"""The sidebar's conversations, joined to storage: listed, renamed, pinned, deleted and restored."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.messages import Conversation
from ..protocol.shelves import LIST, Shelf
from ..runtime.tasks import Tasks
from .sidebar import Sidebar
from .undoing import Undoing

if TYPE_CHECKING:  # the first frame needs no database
    from ..storage.conversations import ConversationStore

PAGE = 200  # conversations that the sidebar asks for at a time
ALL = -1
FEW = 20  # conversations that are brought up to date one by one; more are listed anew


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
        self._shelf = LIST
        sidebar.rename_requested.connect(self.rename)
        sidebar.delete_requested.connect(self.delete)
        sidebar.pin_requested.connect(self.pin)
        sidebar.more_wanted.connect(lambda: tasks.spawn(self._load_more(PAGE)))
        sidebar.all_wanted.connect(lambda: tasks.spawn(self._choose_all()))
        sidebar.shelf_bar.chosen.connect(lambda shelf: tasks.spawn(self.show_shelf(shelf)))

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
        shelf = self._shelf
        pinned = await store.list_pinned(shelf)
        recent = await store.list_conversations(limit=PAGE, shelf=shelf)
        if shelf == self._shelf:  # else another one is being read
            self._sidebar.reset([*pinned, *recent], more=len(recent) == PAGE)
        await self._count()

    async def show_shelf(self, shelf: Shelf) -> None:
        """List what is there."""
        self._shelf = shelf
        await self.load()

    async def show_new(self, conversation: Conversation) -> None:
        """A conversation was begun: list it, wherever that is."""
        if not self._shelf.holds(archived=conversation.archived, tags=conversation.tags):
            await self.show_shelf(LIST)
        self._sidebar.upsert(conversation)

    async def show_changed(self, ids: Sequence[str]) -> None:
        """Conversations went to another shelf, or came from there."""
        if len(ids) > FEW:
            await self.load()
            return
        for key in ids:
            await self.refresh(key)
        await self._count()

    async def _count(self) -> None:
        shelves = await (await self._store()).shelves()
        if self._shelf.tag and self._shelf.tag not in dict(shelves.tags):  # the last one has lost it
            await self.show_shelf(LIST)
            return
        self._sidebar.set_shelves(self._shelf, shelves)

    async def refresh(self, conversation_id: str) -> None:
        """Show a conversation as it is stored now."""
        conversation = await (await self._store()).get(conversation_id)
        if conversation is not None:
            if self._shelf.holds(archived=conversation.archived, tags=conversation.tags):
                self._sidebar.upsert(conversation)
            else:
                self._sidebar.remove({conversation.id})
            self.refreshed.emit(conversation)

    async def _load_more(self, limit: int) -> None:
        oldest, shelf = self._sidebar.oldest(), self._shelf
        if oldest is None:
            return
        store = await self._store()
        before = (oldest.updated, oldest.id)
        page = await store.list_conversations(limit=limit, before=before, shelf=shelf)
        if shelf == self._shelf:
            self._sidebar.extend(page, more=len(page) == limit)

    async def _choose_all(self) -> None:
        await self._load_more(ALL)
        self._sidebar.choose_all()

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
