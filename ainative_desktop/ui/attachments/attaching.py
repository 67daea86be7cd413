"""The files of the message that is being written, one list a conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ...protocol.media import size_words
from ...protocol.messages import AttachedFile, Attachment
from ...runtime.tasks import Tasks
from .reading import RefusedError, Taken, read, restored
from .source import Source

MOST = 10  # files of one message
MESSAGE_SIZE = 10_000_000  # bytes of them together, as they are sent

Load = Callable[[Collection[str]], Awaitable[Mapping[str, bytes]]]


@dataclass(slots=True)
class Enclosure:
    """A file in the list; `taken` is None while it is read."""

    key: str
    name: str
    taken: Taken | None = None


Enclosures = list[Enclosure]


class Attaching(QObject):
    """Takes files in, off the GUI thread and one at a time, into the list on screen.

    Signals: changed(), the list on screen, or what is in it; refused(str), a sentence for the person.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        *,
        tasks: Tasks,
        edge: Callable[[], int],
        load: Load,
        new_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._edge = edge
        self._load = load
        self._new_id = new_id
        self._one_at_a_time = asyncio.Lock()  # decoding an image may take much memory
        self.shown: Enclosures = []
        self.refusals = 0

    @property
    def busy(self) -> bool:
        """Whether something in the list is being read."""
        return any(each.taken is None for each in self.shown)

    def files(self) -> list[AttachedFile]:
        """The files that are there, in order."""
        return [each.taken.file for each in self.shown if each.taken is not None]

    def show(self, enclosures: Enclosures) -> None:
        """Put another list on screen."""
        self.shown = enclosures
        self.changed.emit()

    def add(self, sources: Sequence[Source]) -> None:
        """Take files in, as many as there is room for."""
        room = MOST - len(self.shown)
        if len(sources) > room:
            self._refuse(self.tr("A message takes %n files. Send the others with the next one.", "", MOST))
        for source in sources[: max(0, room)]:
            self._begin(source.name, lambda key, source=source: self._read(source, key))  # type: ignore[misc]

    def add_stored(self, attachments: Sequence[Attachment], load: Load | None = None) -> None:
        """Take those of a stored message in again, or of what `load` reads."""
        source = load or self._load
        for each in attachments:
            self._begin(each.name, lambda _key, each=each: _restore(each, source))  # type: ignore[misc]

    def remove(self, key: str) -> None:
        """Take a file out of the list."""
        self.shown[:] = [each for each in self.shown if each.key != key]
        self.changed.emit()

    def remove_newest(self, name: str) -> None:
        """Take the newest file of that name out."""
        keys = [each.key for each in self.shown if each.name == name]
        if keys:
            self.remove(keys[-1])

    def _begin(self, name: str, work: Callable[[str], Awaitable[Taken]]) -> None:
        enclosure = Enclosure(self._new_id(), name)
        enclosures = self.shown
        enclosures.append(enclosure)
        self.changed.emit()
        self._tasks.spawn(self._finish(enclosures, enclosure, work))

    async def _finish(
        self, enclosures: Enclosures, enclosure: Enclosure, work: Callable[[str], Awaitable[Taken]]
    ) -> None:
        try:
            taken = await work(enclosure.key)
            if enclosure not in enclosures:
                return
            _check_room(enclosures, taken)
        except RefusedError as error:
            if enclosure in enclosures:
                enclosures.remove(enclosure)
                self._refuse(str(error))
        except BaseException:
            if enclosure in enclosures:
                enclosures.remove(enclosure)
            raise
        else:
            enclosure.name, enclosure.taken = taken.file.about.name, taken
        finally:
            if enclosures is self.shown:
                self.changed.emit()

    async def _read(self, source: Source, key: str) -> Taken:
        async with self._one_at_a_time:
            return await asyncio.to_thread(read, source, key, self._edge())

    def _refuse(self, words: str) -> None:
        self.refusals += 1
        self.refused.emit(words)


async def _restore(attachment: Attachment, load: Load) -> Taken:
    data = (await load([attachment.id])).get(attachment.id)
    if data is None:
        words = QCoreApplication.translate("attachments", "“{name}” is no longer there.")
        raise RefusedError(words.format(name=attachment.name))
    return await asyncio.to_thread(restored, attachment, data)


def _check_room(enclosures: Enclosures, taken: Taken) -> None:
    size = sum(each.taken.file.about.size for each in enclosures if each.taken is not None)
    if size + taken.file.about.size > MESSAGE_SIZE:
        words = QCoreApplication.translate(
            "attachments", "“{name}” was left out: the files of one message may have {size} together."
        )
        raise RefusedError(words.format(name=taken.file.about.name, size=size_words(MESSAGE_SIZE)))
