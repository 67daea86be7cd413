"""Connections that ask for nothing: ended after a while, and never more than the server can hold."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from math import inf
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


@dataclass(frozen=True, slots=True)
class ConnectionBounds:
    """`request` is how many seconds a whole request may take to come in, from the connection or from its
    first byte; `connections` how many may be open at once, so that files are left for the rest. Who comes
    when there are so many takes the place of the one that has been idle the longest, if any is."""

    request: float = 60.0
    connections: int = 200


class BoundedProtocol(H11Protocol):
    """Uvicorn's HTTP, which has a time limit between two requests alone, with one for each request.

    An answer may take as long as it likes, and so may a WebSocket.
    """

    def __init__(self, *arguments: Any, bounds: ConnectionBounds, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._bounds = bounds
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection, or end it where there is no room for it."""
        super().connection_made(transport)
        if not self._has_room():
            transport.abort()
        else:
            self._watch(incomplete=True)

    def data_received(self, data: bytes) -> None:
        """Take bytes, and see whether they make a request whole or begin the next one."""
        super().data_received(data)
        ours = self.transport.get_protocol() is self  # a WebSocket's has taken over otherwise
        self._watch(incomplete=ours and self.conn.their_state in (h11.IDLE, h11.SEND_BODY))

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self._watch(incomplete=False)
        super().connection_lost(exc)

    def _has_room(self) -> bool:
        """Whether there is, after an idle connection has given way where that is needed."""
        open_now = [held for held in self.connections if not held.transport.is_closing()]
        if len(open_now) <= self._bounds.connections:
            return True
        idle = [held for held in open_now if isinstance(held, BoundedProtocol) and held.idle_until < inf]
        if idle:
            min(idle, key=lambda held: held.idle_until).timeout_keep_alive_handler()
        return bool(idle)

    @property
    def idle_until(self) -> float:
        """When an idle connection ends, in the loop's time; infinite for one that is asked something."""
        task = self.timeout_keep_alive_task
        return task.when() if task is not None else inf

    def _watch(self, *, incomplete: bool) -> None:
        if self._deadline is not None and not incomplete:
            self._deadline.cancel()
            self._deadline = None
        elif self._deadline is None and incomplete and not self.transport.is_closing():
            self._deadline = self.loop.call_later(self._bounds.request, self.transport.abort)
