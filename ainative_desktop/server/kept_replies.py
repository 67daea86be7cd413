"""Replies to actions, the same for each repetition under one Idempotency-Key.

See the IETF's draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from .kept_streams import CONFLICT, KeepingLimits, Later, Timer, loop_later
from .requests import BadRequest

STOPPED = "This action was stopped."

_BASE = 4096  # bytes that a reply takes without its body


@dataclass(slots=True)
class _Kept:
    request: object
    task: asyncio.Task[Response]
    waiting: int = 0
    size: int = 0
    timer: Timer | None = None


class KeptReplies:
    """Works on a keyed action once; with nobody waiting for it, it goes on for a while.

    All replies that are kept take no more than one answer may, besides those that are waited for.
    """

    def __init__(self, limits: KeepingLimits, later: Later = loop_later) -> None:
        self._limits = limits
        self._later = later
        self._kept: dict[str, _Kept] = {}

    async def reply(
        self, key: str, request: object, work: Callable[[], Coroutine[Any, Any, Response]]
    ) -> Response:
        """The reply to `request`: the one that `key` has already, or is about to have, or a new one.

        Raises BadRequest: 422 where the key belongs to another request, 410 where the work is stopped
        meanwhile; and what the work raises.
        """
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = _Kept(request, asyncio.create_task(work()))
            kept.task.add_done_callback(lambda task: self._on_done(key, task))
        elif kept.request != request:
            raise BadRequest(CONFLICT, 422)
        kept.waiting += 1
        self._set_timer(key, kept)
        try:
            return await asyncio.shield(kept.task)
        except asyncio.CancelledError:
            if kept.task.cancelled():
                raise BadRequest(STOPPED, 410) from None
            raise
        finally:
            kept.waiting -= 1
            self._set_timer(key, kept)

    async def forget(self, key: str) -> None:
        """Stop the work under that key, and keep nothing of it; none is fine, too."""
        kept = self._kept.get(key)
        if kept is not None:
            self._forget(key)
            await asyncio.gather(kept.task, return_exceptions=True)

    async def close(self) -> None:
        """Stop the work that goes on."""
        tasks = [kept.task for kept in self._kept.values()]
        for key in list(self._kept):
            self._forget(key)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_done(self, key: str, task: asyncio.Task[Response]) -> None:
        kept = self._kept.get(key)
        if task.cancelled() or kept is None or kept.task is not task:
            return
        kept.size = _BASE + (0 if task.exception() else len(task.result().body))
        # In the order of their ends, so that those that ended longest ago are given up first.
        self._kept[key] = self._kept.pop(key)
        self._set_timer(key, kept)
        size = sum(kept.size for kept in self._kept.values())
        for other, each in list(self._kept.items()):
            if size > self._limits.stream and each.size and not each.waiting:
                size -= each.size
                self._forget(other)

    def _set_timer(self, key: str, kept: _Kept) -> None:
        if kept.timer is not None:
            kept.timer.cancel()
            kept.timer = None
        if not kept.waiting and self._kept.get(key) is kept:
            delay = self._limits.ended if kept.task.done() else self._limits.alone
            kept.timer = self._later(delay, lambda: self._forget(key))

    def _forget(self, key: str) -> None:
        kept = self._kept.pop(key)
        if kept.timer is not None:
            kept.timer.cancel()
        kept.task.cancel()
