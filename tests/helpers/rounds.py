"""A model that takes several rounds: it asks for tools, and sees what came of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence

from ainative_desktop.server.providers.base import DEFAULTS, ChatMessage, GenerateOptions, ToolCall, Yield


def calculation(expression: str, call_id: str = "1") -> ToolCall:
    """The model's wish to have something calculated."""
    return ToolCall(call_id, "calculator", json.dumps({"expression": expression}))


class Rounds:
    """Yields the pieces of the next round, the last one's again and again; at a None it waits until `go` is
    set, if ever."""

    def __init__(self, *rounds: Sequence[Yield | None]) -> None:
        self._rounds = list(rounds)
        self.go = asyncio.Event()
        self.options: list[GenerateOptions] = []
        self.conversations: list[list[ChatMessage]] = []
        self.closed = 0

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Yield]:
        self.conversations.append(list(messages))
        self.options.append(options)
        try:
            for piece in self._rounds.pop(0) if len(self._rounds) > 1 else self._rounds[0]:
                if piece is None:
                    await self.go.wait()
                else:
                    yield piece
        finally:
            self.closed += 1
