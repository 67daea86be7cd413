"""Keeps what is being written in the database, so that no crash loses it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ...runtime.tasks import Tasks
from ...storage.errors import StorageError
from ..attachments.attaching import Load
from ..drafting import Draft, Drafting
from .loading import kept_files

if TYPE_CHECKING:  # the first frame needs no database
    from ...storage.conversations import ConversationStore
    from ...storage.drafts import KeptDraft, WrittenDraft

log = logging.getLogger(__name__)

PAUSE = 500  # ms of typing that a crash may cost; not restarted by the next key

_Mark = tuple[str, str | None, tuple[str, ...] | None]  # what tells whether a draft has changed


class DraftKeeper(QObject):
    """Restores the drafts when the store opens, then saves those that change: while one types, at leaving a
    conversation, and at the end. `tell` is given one sentence where the disk refuses, once until it takes
    them again."""

    def __init__(
        self,
        drafting: Drafting,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(drafting)
        self._drafting = drafting
        self._store = store
        self._tasks = tasks
        self._tell = tell
        self._restored = False
        self._refused = False
        self._changed: set[str | None] = set()
        self._marks: dict[str | None, list[_Mark]] = {}
        self._saving = asyncio.Lock()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._begin)
        drafting.changed.connect(self._on_changed)
        drafting.settled.connect(self._on_settled)

    async def restore(self) -> None:
        """Bring back what was kept, once. Raises StorageError where that cannot be read."""
        store = await self._store()
        async with self._saving:
            if self._restored:
                return
            kept = await store.drafts.all()
            self._restored = True
            self._marks = {key: [_mark_of(each) for each in drafts] for key, drafts in kept.items()}
        load = kept_files(self._store)
        self._drafting.restore({key: [_draft(each, load) for each in drafts] for key, drafts in kept.items()})

    def save_anew(self) -> None:
        """The store may not have what was saved before."""
        if not self._restored:
            self._tasks.spawn(self.restore())
            return
        self._marks.clear()
        self._changed.update(self._drafting.keys())
        self._begin()

    async def close(self) -> None:
        """Save what has changed at the end, which may come before what was kept is restored. Raises
        StorageError where that cannot be read."""
        if not self._restored and self._drafting.keys():
            await self.restore()
        await self.save()

    async def save(self) -> None:
        """Save what has changed, now. Where the disk refuses, that is told, and tried again at the next
        change."""
        async with self._saving:
            if not self._restored or self._drafting.sending:  # nothing is removed before its message is kept
                return
            changed, self._changed = self._changed, set()
            try:
                for key in list(changed):
                    await self._save(key)
                    changed.discard(key)
                self._refused = False
            except StorageError as error:
                self._changed |= changed
                self._on_refused(error)

    def _on_changed(self, key: str | None) -> None:
        self._changed.add(key)
        if not self._timer.isActive():
            self._timer.start()

    def _on_settled(self, key: str | None) -> None:
        self._changed.add(key)
        self._begin()

    def _begin(self) -> None:
        self._tasks.spawn(self.save())

    async def _save(self, key: str | None) -> None:
        drafts = self._drafting.of(key)
        written = [_written(draft) for draft in drafts]
        if any(draft.reading for draft in drafts):
            self._on_changed(key)  # the rest once it is read
        mark = [(each.text, each.replaces, _ids(each)) for each in written]
        if mark != self._marks.get(key, []):
            await (await self._store()).drafts.keep(key, written)
            self._marks[key] = mark

    def _on_refused(self, error: StorageError) -> None:
        log.warning("The drafts could not be saved: %s", error)
        if not self._refused:
            self._refused = True
            words = self.tr("What you are writing cannot be saved now, and is in this window alone. {reason}")
            self._tell(words.format(reason=error))


def _draft(kept: KeptDraft, load: Load) -> Draft:
    return Draft(kept.text, kept.replaces, unread=kept.files, load=load)


def _mark_of(kept: KeptDraft) -> _Mark:
    return kept.text, kept.replaces, tuple(each.id for each in kept.files)


def _written(draft: Draft) -> WrittenDraft:
    from ...storage.drafts import WrittenDraft

    return WrittenDraft(draft.text, draft.replaces, draft.files if draft.whole else None)


def _ids(draft: WrittenDraft) -> tuple[str, ...] | None:
    return None if draft.files is None else tuple(file.about.id for file in draft.files)
