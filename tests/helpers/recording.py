"""Hears an engine out: every event in its order, and waiting for one of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from ainative_desktop.protocol.events import (
    StreamData,
    StreamEnd,
    StreamError,
    StreamEvent,
    StreamRetry,
    StreamStart,
)
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine

from .serving import LIMIT

ACTION: dict[str, object] = {
    "action": "chat",
    "params": {"message": "Hello"},
    "context": {"messages": [{"role": "user", "content": "Hello"}]},
}


class Recorder:
    """All that `engine` tells."""

    def __init__(self, engine: StreamingEngine) -> None:
        self.engine = engine
        self.events: list[StreamEvent] = []
        self.unknown: list[str] = []
        self.retries: list[StreamRetry] = []
        self.resumed = 0
        self.stalls: list[float] = []
        self._told = asyncio.Event()
        for signal in (engine.stream_start, engine.stream_data, engine.stream_error, engine.stream_end):
            signal.connect(self._hear)
        engine.stream_unknown.connect(self.unknown.append)
        engine.stream_retry.connect(self.retries.append)
        engine.stream_resumed.connect(self._on_resumed)
        engine.stream_stalled.connect(self._on_stalled)

    def _on_resumed(self) -> None:
        self.resumed += 1

    def _on_stalled(self, seconds: float) -> None:
        self.stalls.append(seconds)
        self._told.set()

    def _hear(self, event: StreamEvent) -> None:
        self.events.append(event)
        self._told.set()

    async def until(self, fulfilled: Callable[[Recorder], bool]) -> None:
        """Wait until what was heard fulfils it."""

        async def wait() -> None:
            while not fulfilled(self):
                self._told.clear()
                await self._told.wait()

        await asyncio.wait_for(wait(), LIMIT)

    @property
    def starts(self) -> list[StreamStart]:
        return [event for event in self.events if isinstance(event, StreamStart)]

    @property
    def errors(self) -> list[StreamError]:
        return [event for event in self.events if isinstance(event, StreamError)]

    @property
    def tokens(self) -> list[str]:
        return [
            event.token for event in self.events if isinstance(event, StreamData) and event.token is not None
        ]

    @property
    def text(self) -> str:
        return "".join(self.tokens)

    @property
    def metadata(self) -> list[object]:
        return [event.metadata for event in self.events if isinstance(event, StreamData) and event.metadata]

    @property
    def end(self) -> StreamEnd:
        """The end: exactly one, and the last thing heard."""
        ends = [event for event in self.events if isinstance(event, StreamEnd)]
        assert len(ends) == 1, self.events
        assert self.events[-1] is ends[0]
        return ends[0]


async def streamed(config: StreamConfig, engine: StreamingEngine | None = None) -> Recorder:
    """Stream to the end; what was heard, of which start() returned the end."""
    engine = engine or StreamingEngine()
    recorder = Recorder(engine)
    end = await asyncio.wait_for(engine.start(config, ACTION), LIMIT)
    assert end == recorder.end
    assert not engine.active
    return recorder
