"""Brings what streams in to the state that is shown: collected, then applied once a frame."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable, MutableMapping, MutableSequence, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ..protocol.text_buffer import TextBuffer

log = logging.getLogger(__name__)

FRAME = 16  # ms between two flushes
BURST = 1024  # bytes between two flushes, more than anybody reads: ten times what a fast model brings
BURST_INTERVAL = 28  # ms between two flushes then
BURST_SHOWN = 256  # characters that each shows
BURST_BEHIND = 256 * 1024  # bytes that what is shown may be behind then
LONGEST_INTERVAL = 100  # ms, where a flush takes long
WAITING_LIMIT = 2**20  # bytes that may wait to be shown before reading pauses


@dataclass(frozen=True, slots=True)
class StatePatch:
    """One change: `path` is "/messages/<id>/content", in the form of a JSON pointer (RFC 6901).

    add appends to a text or a list, and sets a member; replace sets; merge updates a mapping's members.
    """

    op: Literal["add", "remove", "replace", "merge"]
    path: str
    value: Any = None


class Reconciler(QObject):
    """Collects patches and applies them to `state` at once, at most every 16 ms.

    Signals: flushed(tuple[StatePatch, ...]), the patches just applied, text for one place joined.
    The first patch arms one flush, and later ones never move it; flushes keep the interval's pace, until none
    came for twice as long. Where a flush (with whoever listens to it) takes more than half the interval, the
    interval grows to twice its time, 100 ms at most.

    In a burst each frame would show another page, and nobody could read any. A flush then comes every 28 ms,
    or four times its own time, and takes the beginning of the text that waits, so that the reading has the
    time; all of it once the burst is over, once 256 KiB wait, or with `flush`.
    """

    flushed = Signal(object)

    def __init__(
        self,
        state: MutableMapping[str, Any],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.state = state
        self._clock = clock
        self._waiting: list[tuple[StatePatch, list[Any]]] = []  # a patch, and the values added at its place
        self._waiting_bytes = 0
        self._arrived = 0  # bytes since the last flush
        self._interval = FRAME
        self._flushed_at = -math.inf
        self._room: list[asyncio.Future[None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_due)

    @property
    def pending_bytes(self) -> int:
        """How much text waits for the next flush, in bytes of UTF-8."""
        return self._waiting_bytes

    @property
    def interval(self) -> int:
        """The least time in ms from the last flush to the next one while patches keep coming."""
        return self._interval

    def apply_patch(self, patch: StatePatch, batching: bool = True, batch_delay: int = FRAME) -> None:
        """Take `patch`: with the next flush, which comes `batch_delay` ms after the last one or, after a
        pause, from now; or without `batching` at once, after all that wait."""
        last = self._waiting[-1] if self._waiting else None
        if patch.op == "add" and last is not None and last[0].op == "add" and last[0].path == patch.path:
            last[1].append(patch.value)
        else:
            self._waiting.append((patch, [patch.value]))
        if isinstance(patch.value, str):
            size = _size(patch.value)
            self._waiting_bytes += size
            self._arrived += size
        if not batching:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start(self._delay(batch_delay))

    def _delay(self, batch_delay: int) -> int:
        """Ms until the next flush: an interval from the last one while patches keep coming, else from now. A
        patch that comes a little late is due at once: waiting again would cost a frame, and then another."""
        interval = max(batch_delay, self._interval)
        since = (self._clock() - self._flushed_at) * 1000
        return max(1, round(interval - since)) if since < 2 * interval else batch_delay

    def flush(self) -> None:
        """Apply what waits now, and tell it."""
        self._timer.stop()
        waiting, self._waiting, self._waiting_bytes = self._waiting, [], 0
        if waiting:
            self._apply(waiting)

    def _on_due(self) -> None:
        bursts = self._arrived >= BURST and self._waiting_bytes <= BURST_BEHIND
        begun = self._begin_text() if bursts else None
        if begun is None:
            self.flush()
        else:
            self._apply([begun])
            if self._waiting and not self._timer.isActive():
                self._timer.start(self._delay(FRAME))

    def _begin_text(self) -> tuple[StatePatch, list[Any]] | None:
        """The beginning of a text, where nothing but that text waits, and more of it."""
        [(patch, values), *others] = self._waiting
        if others or patch.op != "add" or not isinstance(patch.value, str):
            return None
        text = "".join(values)
        begun, rest = text[:BURST_SHOWN], text[BURST_SHOWN:]
        if not rest:
            return None
        self._waiting = [(patch, [rest])]
        self._waiting_bytes -= _size(begun)
        return patch, [begun]

    def _apply(self, waiting: Sequence[tuple[StatePatch, list[Any]]]) -> None:
        began = self._flushed_at = self._clock()
        least, share = (BURST_INTERVAL, 4) if self._arrived >= BURST else (FRAME, 2)
        self._arrived = 0
        applied: list[StatePatch] = []
        for patch, values in waiting:
            applied.extend(_apply(self.state, patch, values))
        self.flushed.emit(tuple(applied))
        spent = (self._clock() - began) * 1000
        self._interval = round(min(LONGEST_INTERVAL, max(least, share * spent)))
        self._make_room()

    async def room(self) -> None:
        """Wait while more than 1 MiB waits to be shown. Needs a running Qt event loop."""
        while self._waiting_bytes > WAITING_LIMIT:
            room = asyncio.get_running_loop().create_future()
            self._room.append(room)
            await room

    def _make_room(self) -> None:
        rooms, self._room = self._room, []
        for room in rooms:
            if not room.done():
                room.set_result(None)


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def _apply(state: Any, patch: StatePatch, values: list[Any]) -> list[StatePatch]:
    """Change `state`; the patches that were applied. What has gone meanwhile is passed over."""
    *path, name = [part.replace("~1", "/").replace("~0", "~") for part in patch.path.split("/")[1:]] or [""]
    try:
        for part in path:
            state = state[_index(state, part)]
        if patch.op == "add":
            return _add(state, name, patch.path, values)
        _OPERATIONS[patch.op](state, name, patch.value)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        log.debug("Nothing at %s to %s: %r", patch.path, patch.op, error)
        return []
    return [patch]


def _index(container: Any, part: str) -> Any:
    return int(part) if isinstance(container, MutableSequence) else part


def _add(container: Any, name: str, path: str, values: list[Any]) -> list[StatePatch]:
    if isinstance(container, MutableSequence):
        for value in values:
            container.insert(len(container) if name == "-" else int(name), value)
        return [StatePatch("add", path, value) for value in values]
    if not isinstance(container, MutableMapping):
        raise TypeError("only a mapping takes members")
    if isinstance(target := container.get(name), TextBuffer):
        text = "".join(values)
        target.append(text)
        return [StatePatch("add", path, text)]
    if isinstance(target, MutableSequence):
        target.extend(values)
    else:
        container[name] = values[-1]
    return [StatePatch("add", path, value) for value in values]


def _replace(container: Any, name: str, value: Any) -> None:
    index = _index(container, name)
    is_text = (
        isinstance(value, str) and isinstance(container[index], TextBuffer) if index in container else False
    )
    container[index] = TextBuffer(value) if is_text else value


def _merge(container: Any, name: str, value: Any) -> None:
    index = _index(container, name)
    held = container.setdefault(index, {}) if isinstance(container, MutableMapping) else container[index]
    if not isinstance(held, MutableMapping):
        raise TypeError("only a mapping takes members")
    held.update(value)


def _remove(container: Any, name: str, _: Any) -> None:
    del container[_index(container, name)]


_OPERATIONS: dict[str, Callable[[Any, str, Any], None]] = {
    "replace": _replace,
    "merge": _merge,
    "remove": _remove,
}
