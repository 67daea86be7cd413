"""asyncio's loop on Qt's: what is to be called soon is called together, one turn of Qt's loop a round."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync's loop, but for `call_soon`: that starts and kills a timer for each callback, of which a stream
    needs hundreds a second."""

    def __init__(self, application: QCoreApplication) -> None:
        self._soon = _Soon()
        super().__init__(application)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call in the next round, after what was asked for before."""
        handle = asyncio.Handle(callback, args, self, context)
        self._soon.add(handle)
        return handle

    def close(self) -> None:
        """See asyncio: nothing is called any more."""
        super().close()
        self._soon.stop()


class _Soon(QObject):
    """Handles that wait for the next round, which a timer of no time begins: between two rounds Qt takes
    input and paints."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[asyncio.Handle] = deque()
        self._timer = 0  # its id, 0 while none runs
        self._stopped = False

    def add(self, handle: asyncio.Handle) -> None:
        if not self._stopped:
            self._waiting.append(handle)
            self._arm()

    def stop(self) -> None:
        self._stopped = True
        self._waiting.clear()
        self._disarm()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._timer:
            return
        self._disarm()
        count = len(self._waiting)
        if count > 1:
            self._arm()  # should one of them run a loop of its own, the others run there
        for _ in range(count):
            if not self._waiting:
                break
            handle = self._waiting.popleft()
            if not handle.cancelled():
                handle._run()  # as asyncio's own loops do
        if not self._waiting:
            self._disarm()

    def _arm(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(0)

    def _disarm(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0
