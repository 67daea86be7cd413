"""Tells that files are more than the server takes as soon as they are attached, not when it refuses them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ...protocol.parts import oversized_files, sent_size
from .attaching import Attaching


class Weighing(QObject):
    """Weighs the list on screen. `limit` is what the server in use takes, in bytes.

    Signals: too_large(str), a sentence for the person, once each time that the files become too much.
    """

    too_large = Signal(str)

    def __init__(self, attaching: Attaching, *, limit: Callable[[], int]) -> None:
        super().__init__(attaching)
        self._attaching = attaching
        self._limit = limit
        self._told = ""
        attaching.changed.connect(self._weigh)

    def _weigh(self) -> None:
        if self._attaching.busy:
            return
        size = sum(sent_size(file.about) for file in self._attaching.files())
        words = oversized_files(size, self._limit())
        if words and not self._told:
            self.too_large.emit(words)
        self._told = words
