"""Lights what was found in the transcript, once its message is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject

from ...rendering.finding import Needle
from ..transcript.model import TranscriptModel
from ..transcript.view import TranscriptView


class Lighting(QObject):
    """Goes to a row and marks words in it, until something else is shown or said."""

    def __init__(self, view: TranscriptView, model: TranscriptModel) -> None:
        super().__init__(view)
        self._view = view
        self._needle: Needle | None = None
        self._going: int | None = None  # to a row that is not here yet
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self.end)
        model.rowsInserted.connect(self.end)

    def light(self, row: int, words: Sequence[str]) -> None:
        """Bring a row into the window, at the first of the words, all of which are marked."""
        self._needle = Needle.any_of(words)
        self._going = row
        self._view.setFocus()
        self._go()

    def end(self) -> None:
        """Mark nothing any more."""
        self._going = None
        if self._needle is not None:
            self._needle = None
            self._view.show_found(None)

    def _go(self) -> None:
        if self._needle is None or self._going is None:
            return
        self._view.show_found(self._needle)
        if self._view.show_occurrence(self._needle, self._going, 0):
            self._going = None

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._going is not None and first.row() <= self._going <= last.row():
            self._go()
