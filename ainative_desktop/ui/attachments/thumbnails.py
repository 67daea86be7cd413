"""Small pictures of the transcript's images: decoded off the GUI thread, the ones seen lately kept."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from ...protocol.messages import Attachment
from ...runtime.tasks import Tasks
from .attaching import Load
from .reading import THUMBNAIL, decoded

KEPT = 96 * 2**20  # bytes of pixels: more than a large screen shows at once
AT_ONCE = 2  # that are decoded


class Thumbnails(QObject):
    """Signals: drawn(), there is another picture than there was."""

    drawn = Signal()

    def __init__(self, *, load: Load, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._tasks = tasks
        self._places = asyncio.Semaphore(AT_ONCE)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._size = 0
        self._asked: set[str] = set()
        self._unreadable: set[str] = set()

    def pixmap(self, attachment: Attachment) -> QPixmap | None:
        """The image's picture, or None where it is not here yet; it is then asked for."""
        found = self._kept.get(attachment.id)
        if found is not None:
            self._kept.move_to_end(attachment.id)
        elif attachment.id not in self._asked | self._unreadable:
            self._asked.add(attachment.id)
            self._tasks.spawn(self._draw(attachment.id))
        return found

    def is_unreadable(self, attachment: Attachment) -> bool:
        """Whether there is no picture to be had of it."""
        return attachment.id in self._unreadable

    async def _draw(self, key: str) -> None:
        try:
            async with self._places:
                data = (await self._load([key])).get(key, b"")
                image = await asyncio.to_thread(decoded, data, THUMBNAIL) if data else None
        finally:
            self._asked.discard(key)
        if image is None:
            self._unreadable.add(key)
        else:
            self._keep(key, image)
        self.drawn.emit()

    def _keep(self, key: str, image: QImage) -> None:
        self._kept[key] = QPixmap.fromImage(image)
        self._size += image.sizeInBytes()
        while self._size > KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._size -= oldest.width() * oldest.height() * 4
