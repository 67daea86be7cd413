"""Joins files to the window: how they come in, where they are shown, and how they are looked at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ...runtime.tasks import Tasks
from ..main_window import MainWindow
from ..transcript.attached import OPEN
from ..transcript.model import TranscriptModel
from .attaching import Attaching
from .dropping import DropTarget
from .offered import PASTE_LIMIT, text_name
from .previewing import Previewing
from .source import Source
from .thumbnails import Thumbnails
from .weighing import Weighing

if TYPE_CHECKING:  # the first frame needs no database
    from ...storage.conversations import ConversationStore


class AttachmentsLink(QObject):
    """A window's files. `edge` says how many px the longest edge of an image may have, `limit` how many bytes
    the server in use takes."""

    def __init__(
        self,
        window: MainWindow,
        model: TranscriptModel,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        edge: Callable[[], int],
        limit: Callable[[], int],
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._store = store
        self._composer = composer = window.composer
        self.attaching = Attaching(tasks=tasks, edge=edge, load=self._load, new_id=new_id, parent=self)
        self._text_told = ""  # what was said of a pasted text that could be inserted as text
        self._told_of = self.attaching.shown  # the files that it is among
        self.attaching.changed.connect(lambda: composer.set_enclosures(self.attaching.shown))
        self.attaching.changed.connect(self._on_files_changed)
        self._refusal = ""  # what was said last of a file that could not be taken
        self._refused_from = self.attaching.shown
        self.attaching.refused.connect(self._on_refused)
        Weighing(self.attaching, limit=limit).too_large.connect(window.notice)
        self._previewing = Previewing(window, load=self._load, tasks=tasks)
        window.transcript.set_thumbnails(Thumbnails(load=self._load, tasks=tasks, parent=self))
        window.transcript.action_requested.connect(self._act)
        composer.attach_requested.connect(self._choose)
        composer.offered.connect(self.attaching.add)
        composer.text_attached.connect(self._on_text_attached)
        composer.text_detached.connect(lambda: self.attaching.remove_newest(text_name()))
        composer.tray.removed.connect(self.attaching.remove)
        composer.tray.opened.connect(self._open)
        DropTarget(window, composer)

    async def _load(self, ids: Collection[str]) -> Mapping[str, bytes]:
        return await (await self._store()).attached(ids)

    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Attach images or text files"), str(Path.home()))
        dialog.setObjectName("attachDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, paths: list[str]) -> None:
        self.attaching.add([Source.of_file(Path(path)) for path in paths])
        self._composer.set_focus()

    def _on_text_attached(self, text: str) -> None:
        if not any(each.name == text_name() and each.taken is None for each in self.attaching.shown):
            return  # it is not being read: there was no room for it, which was told
        if len(text) <= PASTE_LIMIT:
            words = self._text_told = self.tr("The long text that was pasted is attached as a file.")
            self._told_of = self.attaching.shown
            self._window.notice(words, self.tr("Insert as text"), lambda: self._insert(text))
        else:
            words = self.tr(
                "The long text that was pasted is attached as a file. The message itself takes one million "
                "characters."
            )
            self._window.notice(words)

    def _on_files_changed(self) -> None:
        elsewhere = self.attaching.shown is not self._told_of
        if self._text_told and (elsewhere or not self._has_text):  # which is so once it is sent or removed
            self._window.withdraw_notice(self._text_told)
            self._text_told = ""
        if (
            self._refusal and self.attaching.shown is not self._refused_from
        ):  # the message has gone, or another
            self._window.withdraw_notice(self._refusal)  # chat is shown
            self._refusal = ""

    def _on_refused(self, words: str) -> None:
        self._refusal, self._refused_from = words, self.attaching.shown
        self._window.notice(words)

    @property
    def _has_text(self) -> bool:
        return any(each.name == text_name() for each in self.attaching.shown)

    def _insert(self, text: str) -> None:
        if self._has_text:  # it may be gone, or sent
            self._composer.insert_as_text(text)
        self._composer.set_focus()

    def _open(self, key: str) -> None:
        taken = next((each.taken for each in self.attaching.shown if each.key == key), None)
        if taken is not None:
            self._previewing.open(taken.file)

    def _act(self, message_id: str, action: str) -> None:
        for each in self._model.attachments_of(message_id):
            if action == f"{OPEN}{each.id}":
                self._previewing.open_stored(each)
