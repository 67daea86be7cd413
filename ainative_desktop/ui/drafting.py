"""What is being written: text, files, and which message it is a new version of; kept per conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from ..protocol.messages import AttachedFile, Attachment
from .attachments.attaching import Attaching, Enclosures
from .composer import Composer


@dataclass(slots=True)
class Draft:
    """A message that is not sent yet. `replaces` is the id of the one that it is a new version of."""

    text: str
    replaces: str | None = None
    enclosures: Enclosures = field(default_factory=list)

    @property
    def files(self) -> list[AttachedFile]:
        """The files that go with it."""
        return [each.taken.file for each in self.enclosures if each.taken is not None]

    @property
    def words(self) -> str:
        """What it is about: its text, or else the names of its files."""
        return self.text if self.text.strip() else ", ".join(each.name for each in self.enclosures)


class Drafting(QObject):
    """The composer's content, one draft a conversation; the key None is that of a new one."""

    def __init__(self, composer: Composer, attaching: Attaching) -> None:
        super().__init__(composer)
        self._composer = composer
        self._attaching = attaching
        self._kept: dict[str | None, Draft] = {}
        self._replaces: str | None = None
        self._waiting = False
        self._changed = asyncio.Event()
        attaching.changed.connect(self._changed.set)

    def leave(self, key: str | None) -> None:
        """Keep what is written for that conversation; what it was to replace is forgotten."""
        self._kept[key] = Draft(self._composer.text(), enclosures=self._attaching.shown)
        self._replaces = None

    def show(self, key: str | None) -> None:
        """Go on with what was kept for that conversation."""
        draft = self._kept.pop(key, None) or Draft("")
        self._composer.set_text(draft.text)
        self._attaching.show(draft.enclosures)

    def edit(self, message_id: str, text: str, attachments: Sequence[Attachment]) -> None:
        """Write a new version of a message."""
        self._replaces = message_id
        self._composer.set_text(text)
        self._attaching.show([])
        self._attaching.add_stored(attachments)
        self._composer.set_focus()

    async def ready(self) -> bool:
        """Wait until all files are read; whether what is written can be sent then. It cannot where one was
        refused, nor where somebody waits already."""
        if self._waiting:
            return False
        enclosures, refusals = self._attaching.shown, self._attaching.refusals
        self._waiting = True
        try:
            while self._attaching.busy:
                self._changed.clear()
                await self._changed.wait()
        finally:
            self._waiting = False
        return enclosures is self._attaching.shown and refusals == self._attaching.refusals

    def take(self, text: str) -> Draft:
        """Take what is written, `text` and the files, out of the composer."""
        draft = Draft(text, self._replaces, self._attaching.shown)
        self._replaces = None
        self._composer.set_text("")
        self._attaching.show([])
        return draft

    def give_back(self, draft: Draft) -> None:
        """It could not be sent: put it back, before what has been written since."""
        self._composer.set_text(f"{draft.text}\n{self._composer.text()}".rstrip("\n"))
        self._attaching.show([*draft.enclosures, *self._attaching.shown])
        self._replaces = draft.replaces
