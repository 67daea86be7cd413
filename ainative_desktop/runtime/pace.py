"""How often a growing answer is shown: each frame if that brings a line or so, else every other one."""

from __future__ import annotations

from .reconciler import FRAME

FIRST = 4  # ms until what an answer begins with is shown, with what comes at the same time
CALM = 2 * FRAME  # ms between two flushes of an answer that brings a few words each
SLOWEST, FASTEST = 30, 250  # tokens a second between which that is fewer flushes, and still looks steady


def flush_delay(rate: float | None) -> int:
    """Ms from one flush to the next for an answer of so many tokens a second, None at its beginning, which
    somebody waits for.

    What a flush costs hardly depends on how much it brings: laying out and painting a block. A slower
    answer has a flush for each token anyway, and in a faster one every other frame would be seen to jump.
    """
    if rate is None:
        return FIRST
    return CALM if SLOWEST < rate < FASTEST else FRAME
