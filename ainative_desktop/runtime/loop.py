"""asyncio's loop on Qt's: what is to be called soon is called together, one turn of Qt's loop a round, and
what can be read is read in the turn that tells of it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimerEvent


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync's loop, but for what a stream needs hundreds of times a second: `call_soon`, for which qasync
    starts and kills a timer each, and reading a socket, for which it makes a notifier each time and takes a
    round more."""

    def __init__(self, application: QCoreApplication) -> None:
        self._soon = _Soon()
        self._readers: dict[int, _Reader] = {}  # by their descriptor
        super().__init__(application)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call in the next round, after what was asked for before."""
        handle = asyncio.Handle(callback, args, self, context)
        self._soon.add(handle)
        return handle

    def _add_reader(self, fd: Any, callback: Callable[..., object], *args: Any) -> asyncio.Handle:
        """See asyncio, whose transports call this to read on, and `_remove_reader` to pause."""
        self._check_closed()
        number = fd if isinstance(fd, int) else fd.fileno()
        reader = self._readers.get(number)
        if reader is None:
            reader = self._readers[number] = _Reader(number)
        handle = asyncio.Handle(callback, args, self, None)
        reader.watch(handle)
        return handle

    def _remove_reader(self, fd: Any) -> bool:
        """See asyncio."""
        reader = self._readers.get(fd if isinstance(fd, int) else fd.fileno())
        return reader is not None and reader.rest()

    def close(self) -> None:
        """See asyncio: nothing is called any more."""
        super().close()
        self._soon.stop()
        for reader in self._readers.values():
            reader.rest()


class _Reader:
    """Calls a handle whenever there is something to read from a descriptor. What watches it is kept while the
    reading rests: it begins anew for each piece of a stream."""

    def __init__(self, fd: int) -> None:
        self._handle: asyncio.Handle | None = None
        self._notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_ready)

    def watch(self, handle: asyncio.Handle) -> None:
        self.rest()
        self._handle = handle
        self._notifier.setEnabled(True)

    def rest(self) -> bool:
        """Call nothing for now; whether anything would have been called."""
        handle, self._handle = self._handle, None
        self._notifier.setEnabled(False)
        if handle is not None:
            handle.cancel()
        return handle is not None

    def _on_ready(self) -> None:
        if self._handle is not None:
            self._handle._run()  # as asyncio's own loops do


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
