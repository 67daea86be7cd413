"""The answers of a conversation that wait for their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from ..protocol.messages import Message
from .config import StreamTarget

T = TypeVar("T")


@dataclass(slots=True)
class Waiting:
    """An answer whose turn comes when the ones before it have ended; `stopped` by then, it is not sent."""

    answer: Message
    question_id: str
    continues: bool = False
    stream: bool = True
    stopped: bool = False
    target: StreamTarget | None = None  # other than where the session's messages go


class WaitingLine(deque[Waiting]):
    """In their order."""

    async def take_out(self, question_id: str, remove: Callable[[], Awaitable[T | None]]) -> T | None:
        """Let the answer to a question wait no more, if `remove` can remove it; what that gives. It keeps its
        place where that gives nothing or fails, and cannot have its turn meanwhile."""
        waiting = next((each for each in self if each.question_id == question_id), None)
        if waiting is None:
            return None
        place = self.index(waiting)
        del self[place]
        removed: T | None = None
        try:
            removed = await remove()
        finally:
            if removed is None:
                self.insert(min(place, len(self)), waiting)
        return removed
