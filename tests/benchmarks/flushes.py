"""One flush as the window sees it: a batch applied, laid out and painted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import cycle

from PySide6.QtCore import QCoreApplication

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.protocol.text_buffer import TextBuffer
from ainative_desktop.runtime.reconciler import Reconciler, StatePatch
from ainative_desktop.ui.theme import LIGHT
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView

TOKENS_PER_FLUSH = 16  # what a frame brings at 1,000 tokens a second
ANSWER = "answer"


class Streaming:
    """A transcript with an answer that grows at its end, after so many earlier messages."""

    def __init__(self, earlier: int, tokens: Sequence[str]) -> None:
        self._tokens = cycle(tokens)
        self.model = TranscriptModel()
        self.view = TranscriptView()
        self.view.setModel(self.model)
        self.view.set_theme(LIGHT)
        self.view.resize(900, 700)
        self.view.show()
        self.model.rows_wanted.connect(self._give)
        first = max(0, earlier - 64)
        self.model.reset(earlier, [_earlier(row) for row in range(first, earlier)])
        self.model.append(Message(ANSWER, "c", None, Role.ASSISTANT, "", MessageState.STREAMING, 1.0))
        state = {"messages": {ANSWER: {"content": TextBuffer()}}}
        self._reconciler = Reconciler(state, self.view)
        self._reconciler.flushed.connect(self._on_flushed)
        self.size = 0
        QCoreApplication.processEvents()

    def grow(self, characters: int) -> None:
        """Take in more of the answer fast, without measuring."""
        while characters > 0:
            characters -= self._flush(2_000)

    def flush_times(self, characters: int) -> list[float]:
        """Take in so much more, a frame's worth at a time; the ms of each flush."""
        times = []
        while characters > 0:
            began = time.perf_counter()
            characters -= self._flush(TOKENS_PER_FLUSH)
            times.append((time.perf_counter() - began) * 1000)
        return times

    def close(self) -> None:
        """Take the window away."""
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.processEvents()

    def _flush(self, tokens: int) -> int:
        text = "".join(next(self._tokens) for _ in range(tokens))
        self.size += len(text)
        self._reconciler.apply_patch(StatePatch("add", f"/messages/{ANSWER}/content", text), batching=False)
        QCoreApplication.processEvents()  # paints
        return len(text)

    def _on_flushed(self, patches: tuple[StatePatch, ...]) -> None:
        for patch in patches:
            self.model.append_text(ANSWER, patch.value)

    def _give(self, first: int, count: int) -> None:
        self.model.fill(first, [_earlier(row) for row in range(first, first + count)])


def _earlier(row: int) -> Message:
    role = Role.ASSISTANT if row % 2 else Role.USER
    return Message(f"m{row}", "c", None, role, f"Message {row} of **many**.", MessageState.COMPLETE, 1.0)
