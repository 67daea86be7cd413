"""An answer as one piece of text and one mapping of facts, for those who wait for all of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

from .batches import ready_batches
from .providers.base import Piece


async def collect(pieces: AsyncIterator[Piece]) -> tuple[str, dict[str, Any]]:
    """The text, and the facts: the newest of each name, but all of the reasoning, and the tools' calls and
    results as lists. Raises what `pieces` raises."""
    text: list[str] = []
    facts: dict[str, Any] = {}
    async with aclosing(ready_batches(pieces)) as batches:
        async for batch in batches:
            for piece in batch:
                if isinstance(piece, str):
                    text.append(piece)
                else:
                    for name, value in piece.items():
                        _add(facts, name, value)
    return "".join(text), facts


def _add(facts: dict[str, Any], name: str, value: object) -> None:
    if name == "reasoning":
        facts[name] = f"{facts.get(name, '')}{value}"
    elif name in ("tool_call", "tool_result"):
        facts.setdefault(f"{name}s", []).append(value)
    else:
        facts[name] = value
