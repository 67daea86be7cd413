"""What a check finds, and how long it took."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Literal

State = Literal["ok", "note", "wrong", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. A note is no fault: the app works, with something to know; "unknown" is what
    could not be told. `todo` says what to do about it, and `seconds` what the check took."""

    name: str
    state: State
    words: str
    todo: str = ""
    seconds: float = 0.0

    @property
    def line(self) -> str:
        """All of it, for people."""
        return f"{self.words} {self.todo}".strip()


async def timed(work: Awaitable[Finding], clock: Callable[[], float] = time.perf_counter) -> Finding:
    """The finding of `work`, with the time it took."""
    began = clock()
    finding = await work
    return replace(finding, seconds=round(clock() - began, 3))
