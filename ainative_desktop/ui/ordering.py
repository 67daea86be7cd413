"""Keeps conversations in order: the archive, tags, and what is done with many at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..runtime.tasks import Tasks
from .library import Library
from .main_window import MainWindow
from .undoing import Undoing
from .workspace import Workspace

if TYPE_CHECKING:  # the first frame needs no database
    from ..storage.conversations import ConversationStore


class Ordering(QObject):
    """Acts on the conversations that are chosen in the sidebar, else on the one on screen."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        library: Library,
        undoing: Undoing,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sidebar = window.sidebar
        self._workspace = workspace
        self._library = library
        self._undoing = undoing
        self._store = store
        self._tasks = tasks
        self._sidebar.acted.connect(self._act)
        window.delete_requested.connect(lambda: self._act("delete", self._meant()))
        window.menus.on("archive", lambda: self._act("archive", self._meant()))
        window.menus.on("tags", lambda: self._act("tags", self._meant()))
        window.menus.on("shelf", self._open_shelves)

    def _meant(self) -> list[str]:
        on_screen = self._workspace.conversation_id
        return self._sidebar.chosen() or ([on_screen] if on_screen is not None else [])

    def _act(self, action: str, ids: Sequence[str]) -> None:
        if not ids:
            return
        match action:
            case "archive":
                self._tasks.spawn(self._archive(ids))
            case "tags":
                self._tasks.spawn(self._open_tags(ids))
            case "delete":
                self._library.delete_all(ids)

    def _open_shelves(self) -> None:
        bar = self._sidebar.shelf_bar
        if bar.empty:
            self._window.notice(self.tr("Nothing is archived, and no chat has a tag yet."))
            return
        if not self._sidebar.isVisible():
            self._window.menus.action("sidebar").trigger()
        bar.open_menu()

    # -- the archive -------------------------------------------------------------------------------

    async def _archive(self, ids: Sequence[str]) -> None:
        """Put them aside; bring them back where the first of them is aside already."""
        store = await self._store()
        first = await store.get(ids[0])
        if first is None:
            return
        aside = not first.archived
        changed = await store.archive_all(ids, aside)
        if len(changed) == 1:
            words = self.tr("Archived “{title}”") if aside else self.tr("Brought back “{title}”")
            words = words.format(title=changed[0].title)
        elif aside:
            words = self.tr("Archived %n chats", "", len(changed))
        else:
            words = self.tr("Brought back %n chats", "", len(changed))
        back = [each.id for each in changed]

        async def undo() -> str:
            await store.archive_all(back, not aside)
            await self._library.show_changed(back)
            return ""

        self._undoing.offer(words, undo)
        await self._library.show_changed(back)

    # -- tags --------------------------------------------------------------------------------------

    async def _open_tags(self, ids: Sequence[str]) -> None:
        from .tag_dialog import TagDialog

        store = await self._store()
        first = await store.get(ids[0])
        if first is None:
            return
        what = first.title if len(ids) == 1 else self.tr("%n chats", "", len(ids))
        dialog = TagDialog(self._window, what, await store.tags_of(ids), len(ids))
        dialog.changed.connect(lambda tag, on: self._tasks.spawn(self._tag(ids, tag, on)))
        dialog.open()

    async def _tag(self, ids: Sequence[str], tag: str, on: bool) -> None:
        store = await self._store()
        changed = await store.tag_all(ids, tag, on)
        words = self.tr("Tagged %n chats", "", len(changed))
        if not on:
            words = self.tr("Took a tag from %n chats", "", len(changed))

        async def undo() -> str:
            await store.tag_all(changed, tag, not on)
            await self._library.show_changed(changed)
            return ""

        if len(changed) > 1:  # the dialog itself takes one back as easily
            self._undoing.offer(words, undo)
        await self._library.show_changed(changed)
