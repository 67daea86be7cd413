"""Patches to the state, batched on a timer: the first arms one flush, later ones never re-arm it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal

FRAME = 16  # ms between two flushes
SLOWEST = 100  # ms: how far the interval stretches when flushes take long
HIGH_WATER = 2**20  # characters that may wait to be shown before reading pauses

PatchOp = Literal["add", "remove", "replace", "merge"]


@dataclass(frozen=True, slots=True)
class StatePatch:
    """One change of the state at `path`, such as "/messages/<id>/content".

    `add` sets a member, or appends to a list or a TextBuffer; `replace` sets; `remove` deletes, and is
    nothing where there is nothing; `merge` updates a mapping with a mapping.
    """

    op: PatchOp
    path: str
    value: Any = None


class TextBuffer:
    """Text that grows at its end, without copying what it holds."""

    __slots__ = ("_length", "_parts")

    def __init__(self, text: str = "") -> None:
        self._parts = [text] if text else []
        self._length = len(text)

    def append(self, text: str) -> None:
        """Add `text` at the end."""
        self._parts.append(text)
        self._length += len(text)

    def __len__(self) -> int:
        return self._length

    def text(self) -> str:
        """The whole text."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""


class Reconciler(QObject):
    """Applies patches to `state`, many at once.

    A flush that takes longer than half its interval, its listeners included, stretches the interval, up
    to 100 ms; quick ones bring it back. Nothing is ever dropped.

    Signals: flushed(tuple[StatePatch, ...]), the patches just applied, text to one path joined.
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
        self.interval = FRAME
        self.pending_bytes = 0
        self._clock = clock
        self._pending: list[StatePatch] = []
        self._room = asyncio.Event()
        self._room.set()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)

    def apply_patch(self, patch: StatePatch, batching: bool = True, batch_delay: int = FRAME) -> None:
        """Take a patch; with `batching` it is applied within `batch_delay` ms, else at once, after those
        that wait. Raises ValueError where the path leads through what is no container."""
        self._pending.append(patch)
        if isinstance(patch.value, str):
            self.pending_bytes += len(patch.value)
            if self.pending_bytes > HIGH_WATER:
                self._room.clear()
        if not batching:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start(max(batch_delay, self.interval if self.interval > FRAME else 0))

    def flush(self) -> None:
        """Apply what waits, now."""
        self._timer.stop()
        if not self._pending:
            return
        began = self._clock()
        patches = _joined(self._pending)
        self._pending = []
        self.pending_bytes = 0
        try:
            for patch in patches:
                _apply(self.state, patch)
            self.flushed.emit(patches)
        finally:
            self._room.set()
        self._adapt((self._clock() - began) * 1000)

    async def room(self) -> None:
        """Wait while more than 1 MiB waits to be shown."""
        await self._room.wait()

    def _adapt(self, took: float) -> None:
        if took > self.interval / 2:
            self.interval = min(SLOWEST, max(self.interval + FRAME // 2, int(took * 2)))
        elif self.interval > FRAME:
            self.interval = max(FRAME, self.interval - FRAME // 2)


def _joined(patches: list[StatePatch]) -> tuple[StatePatch, ...]:
    """`patches` with neighbouring texts to one path made into one."""
    joined: list[StatePatch] = []
    texts: list[str] = []
    for patch in patches:
        is_text = patch.op == "add" and isinstance(patch.value, str)
        if is_text and texts and joined[-1].path == patch.path:
            texts.append(patch.value)
            continue
        if len(texts) > 1:
            joined[-1] = StatePatch("add", joined[-1].path, "".join(texts))
        texts = [patch.value] if is_text else []
        joined.append(patch)
    if len(texts) > 1:
        joined[-1] = StatePatch("add", joined[-1].path, "".join(texts))
    return tuple(joined)


def _apply(state: MutableMapping[str, Any], patch: StatePatch) -> None:
    *parents, last = [
        part.replace("~1", "/").replace("~0", "~") for part in patch.path.lstrip("/").split("/")
    ]
    holder: Any = state
    for part in parents:
        holder = _child(holder, part, patch)
    if isinstance(holder, list):
        _apply_to_list(holder, last, patch)
        return
    if not isinstance(holder, MutableMapping):
        raise ValueError(f"{patch.path} leads through what is no container")
    match patch.op:
        case "remove":
            holder.pop(last, None)
        case "merge":
            held = holder.get(last)
            holder[last] = {**(held if isinstance(held, Mapping) else {}), **patch.value}
        case "add" if isinstance(holder.get(last), (TextBuffer, list)):
            holder[last].append(patch.value)
        case _:
            holder[last] = patch.value


def _child(holder: Any, part: str, patch: StatePatch) -> Any:
    if isinstance(holder, list) and part.isdecimal() and int(part) < len(holder):
        return holder[int(part)]
    if isinstance(holder, MutableMapping):
        return holder.setdefault(part, {})
    raise ValueError(f"{patch.path} leads through what is no container")


def _apply_to_list(holder: list[Any], last: str, patch: StatePatch) -> None:
    index = len(holder) if last == "-" else int(last)
    match patch.op:
        case "add":
            holder.insert(index, patch.value)
        case "remove":
            del holder[index]
        case "merge":
            holder[index] = {**holder[index], **patch.value}
        case "replace":
            holder[index] = patch.value
