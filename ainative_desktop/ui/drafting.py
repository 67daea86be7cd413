"""What is being written: text, files, and which message it is a new version of; kept per conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from ..protocol.messages import AttachedFile, Attachment
from .attachments.attaching import Attaching, Enclosures, Load
from .composer import Composer
from .composing.adding import add_below


@dataclass(slots=True)
class Draft:
    """A message that is not sent yet. `replaces` is the id of the one that it is a new version of; `unread`
    are files that `load` reads once it is on screen; `key` is the conversation that it was taken from."""

    text: str
    replaces: str | None = None
    enclosures: Enclosures = field(default_factory=list)
    unread: Sequence[Attachment] = ()
    load: Load | None = None
    key: str | None = None

    @property
    def files(self) -> list[AttachedFile]:
        """The files that go with it."""
        return [each.taken.file for each in self.enclosures if each.taken is not None]

    @property
    def reading(self) -> bool:
        """Whether a file of it is being read."""
        return any(each.taken is None for each in self.enclosures)

    @property
    def whole(self) -> bool:
        """Whether all of its files are here."""
        return not (self.unread or self.reading)

    @property
    def words(self) -> str:
        """What it is about: its text, or else the names of its files."""
        return self.text if self.text.strip() else ", ".join(each.name for each in self.enclosures)

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.enclosures or self.unread)


class Drafting(QObject):
    """The composer's content, a stack of drafts a conversation; the key None is that of a new one. An edit of
    a message, or one that was sent earlier, lies over what was being written, which comes back when that is
    sent or given up.

    Signals: changed(str | None), what is written for that conversation; settled(str | None), the same, and
    nobody types into it any more.
    """

    changed = Signal(object)
    settled = Signal(object)

    def __init__(self, composer: Composer, attaching: Attaching) -> None:
        super().__init__(composer)
        self._composer = composer
        self._attaching = attaching
        self._key: str | None = None
        typed = Draft(composer.text())  # while the rest of the program was loaded
        self._kept: dict[str | None, list[Draft]] = {None: [typed]} if typed else {}
        self._below: list[Draft] = []  # what the one on screen lies over
        self._replaces: str | None = None
        self._recalled: str | None = None  # a text that was sent earlier; unchanged, it is nobody's draft
        self._on_their_way: list[Draft] = []
        self._waiting = False
        self._read = asyncio.Event()
        attaching.changed.connect(self._read.set)
        composer.changed.connect(lambda: self.changed.emit(self._key))
        composer.edit_cancelled.connect(self.end_edit)

    # -- which conversation ---------------------------------------------------------------------------

    def leave(self) -> None:
        """Keep what is written for the conversation on screen."""
        self._kept[self._key] = self.of(self._key)
        self.settled.emit(self._key)

    def show(self, key: str | None) -> None:
        """Go on with what was kept for that conversation."""
        another, self._key = key != self._key, key
        *self._below, top = self._kept.pop(key, []) or [Draft("")]
        self._put(top)
        if another:  # Undo would put the other conversation's text in the place of this one's
            self._composer.field.document().clearUndoRedoStacks()

    def name(self, key: str) -> None:
        """The new conversation on screen is that one from now on."""
        for draft in self._on_their_way:
            draft.key = draft.key or key
        before, self._key = self._key, key
        self.changed.emit(before)

    @property
    def empty(self) -> bool:
        """Whether nothing is being written on screen."""
        return not self._written()

    def of(self, key: str | None) -> list[Draft]:
        """What is written for a conversation, the draft on top last; those with nothing in them are not
        there."""
        own = [] if self.recalled else [self._written()]
        drafts = [*self._below, *own] if key == self._key else self._kept.get(key, [])
        return [draft for draft in drafts if draft]

    def keys(self) -> list[str | None]:
        """The conversations that something is written for."""
        return [key for key in {self._key, *self._kept} if self.of(key)]

    def restore(self, kept: Mapping[str | None, Sequence[Draft]]) -> None:
        """Take in what was kept at an earlier time: it comes before what has been written since."""
        for key, drafts in kept.items():
            if key != self._key:
                self._kept[key] = [*drafts, *self._kept.get(key, [])]
            elif drafts:
                self._below[:0] = drafts[:-1]
                self._put(_joined(drafts[-1], self._written()))

    # -- a new version of a message -------------------------------------------------------------------

    def edit(self, message_id: str, text: str, attachments: Sequence[Attachment]) -> None:
        """Write a new version of a message, over what was being written; that goes on if it is this one."""
        if self._replaces != message_id:
            self._push()
            self._put(Draft(text, message_id))
            self._attaching.add_stored(attachments)
        self._composer.set_focus()

    def end_edit(self) -> None:
        """Give the new version up, and go on with what was being written."""
        if self._replaces is not None:
            self._put(self._pop())
            self._composer.set_focus()

    # -- what was sent earlier ------------------------------------------------------------------------

    @property
    def recalled(self) -> bool:
        """Whether what is on screen was sent earlier, and nothing was changed."""
        unchanged = self._recalled is not None and self._composer.text() == self._recalled
        return unchanged and not self._attaching.shown

    def recall(self, text: str) -> None:
        """Show a text that was sent earlier, over what is being written."""
        self._push()
        self._put(Draft(text))
        self._recalled = text

    def end_recall(self) -> None:
        """Go back to what lies below. What was recalled and then changed lies there instead, and comes back
        next time."""
        if self.recalled:
            self._put(self._pop())
        elif self._below and self._replaces is None:
            changed, top = self._written(), self._pop()
            self._below += [changed] if changed else []
            self._put(top)

    # -- sending --------------------------------------------------------------------------------------

    @property
    def sending(self) -> bool:
        """Whether a draft is neither here nor stored as a message."""
        return bool(self._on_their_way)

    async def ready(self) -> bool:
        """Wait until all files are read; whether what is written can be sent then. It cannot where one was
        refused, nor where somebody waits already."""
        if self._waiting:
            return False
        enclosures, refusals = self._attaching.shown, self._attaching.refusals
        self._waiting = True
        try:
            while self._attaching.busy:
                self._read.clear()
                await self._read.wait()
        finally:
            self._waiting = False
        return enclosures is self._attaching.shown and refusals == self._attaching.refusals

    def take(self, text: str) -> Draft:
        """Take what is written, `text` and the files, out of the composer. Whoever does says that it is sent
        once it is stored as a message, or gives it back. What was added while files were read stays."""
        draft = Draft(text, self._replaces, self._attaching.shown, key=self._key)
        since = self._composer.text().removeprefix(text).strip("\n")
        self._on_their_way.append(draft)
        self._put(self._pop())
        if since.strip():
            add_below(self._composer, since)
        return draft

    def sent(self, draft: Draft) -> None:
        """What was taken is a message now."""
        self._on_their_way = [each for each in self._on_their_way if each is not draft]
        self.settled.emit(draft.key)

    def give_back(self, draft: Draft) -> None:
        """It could not be sent: put it back."""
        self.sent(draft)
        self.insert(draft)

    def insert(self, draft: Draft) -> None:
        """Put a draft where it was taken from, before what has been written since; a new version of a message
        lies over that."""
        if draft.key != self._key:
            self._kept.setdefault(draft.key, []).append(draft)
            self.settled.emit(draft.key)
            return
        if self.recalled:
            self.end_recall()
        if draft.replaces is None:
            draft = _joined(draft, self._written())
        else:
            self._push()
        self._put(draft)

    # -- the composer ---------------------------------------------------------------------------------

    def _written(self) -> Draft:
        return Draft(self._composer.text(), self._replaces, self._attaching.shown)

    def _push(self) -> None:
        if not self.recalled and (own := self._written()):
            self._below.append(own)

    def _pop(self) -> Draft:
        return self._below.pop() if self._below else Draft("")

    def _put(self, draft: Draft) -> None:
        self._replaces, self._recalled = draft.replaces, None
        self._composer.set_text(draft.text)
        self._attaching.show(draft.enclosures)
        if draft.unread:
            self._attaching.add_stored(draft.unread, draft.load)
        self._composer.set_editing(draft.replaces is not None)


def _joined(first: Draft, second: Draft) -> Draft:
    """One draft of two, of which the second is on screen: its files may still be read into their list."""
    second.enclosures[:0] = first.enclosures
    text = "\n".join(filter(None, (first.text, second.text)))
    return replace(first, text=text, enclosures=second.enclosures, replaces=second.replaces or first.replaces)
