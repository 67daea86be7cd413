"""Reads a streaming answer out to assistive technology: whole sentences, what it asks, how it ended."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ..protocol.messages import Message, MessageState, Role
from .phrases import localised
from .transcript.model import TranscriptModel
from .transcript.step_words import question_about
from .translation import QT_TRANSLATE_NOOP

PAUSE = 1.0  # seconds between two announcements, at least: a fast answer is read in larger pieces
_SENTENCE = re.compile(r"[.!?:;。！？…][)\"'”’*_`]*(?=\s)|\n\s*\n")
_MARKS = re.compile(r"[*_`#>|~]+|^\s*[-+]\s", re.MULTILINE)
_ENDS = {
    MessageState.COMPLETE: QT_TRANSLATE_NOOP("Announcer", "The answer is complete."),
    MessageState.ABORTED: QT_TRANSLATE_NOOP("Announcer", "The answer was stopped."),
    MessageState.INTERRUPTED: QT_TRANSLATE_NOOP("Announcer", "The answer was interrupted."),
    MessageState.ERROR: QT_TRANSLATE_NOOP("Announcer", "There is no answer."),
}


class Announcer(QObject):
    """Follows the newest row of the model. Costs nothing while no assistive technology listens."""

    def __init__(
        self,
        model: TranscriptModel,
        speaker: QObject,
        *,
        clock: Callable[[], float],
        say: Callable[[QObject, str], None] | None = None,
    ) -> None:
        super().__init__(speaker)
        self._model = model
        self._speaker = speaker
        self._clock = clock
        self._say = say or announce
        self._following: str | None = None  # the answer that is read out
        self._spoken = 0  # characters of it that were
        self._spoken_at = 0.0
        self._asked = ""  # the question about a tool that was read out last
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._forget)

    def _forget(self) -> None:
        self._following = None

    def _on_changed(self, _first: QModelIndex, last: QModelIndex) -> None:
        row = last.row()
        held = self._model.held(row) if row == self._model.rowCount() - 1 else None
        if held is None or held.message.role is not Role.ASSISTANT or not QAccessible.isActive():
            return
        message = held.message
        if message.state.final:
            if message.id == self._following:
                self._end(message, held.text.text(self._spoken))
            return
        if message.id != self._following:
            self._following, self._spoken = message.id, 0 if len(held.text) < 400 else len(held.text)
        self._ask(message)
        if self._clock() - self._spoken_at >= PAUSE:
            self._read(held.text.text(self._spoken))

    def _ask(self, message: Message) -> None:
        """Say that the person is asked whether a tool may run, once."""
        use = message.steps.asking() if message.steps is not None else None
        if use is not None and use.consent != self._asked:
            self._asked = use.consent
            words = self.tr("{question} Allow it, or do not, in the conversation.")
            self._speak(words.format(question="".join(question_about(use))))

    def _read(self, text: str) -> None:
        """Say the sentences that are whole."""
        end = max((found.end() for found in _SENTENCE.finditer(text)), default=0)
        if end:
            self._spoken += end
            self._speak(text[:end])

    def _end(self, message: Message, rest: str) -> None:
        self._following = None
        ended = self.tr(_ENDS[message.state]) if message.state in _ENDS else ""
        self._speak(" ".join(part for part in (rest, ended, localised(message.note)) if part))

    def _speak(self, text: str) -> None:
        words = " ".join(_MARKS.sub(" ", text).split())
        if words:
            self._spoken_at = self._clock()
            self._say(self._speaker, words)


def announce(speaker: QObject, words: str) -> None:
    """Hand `words` to whatever listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, words))
