"""Replies to actions, the same for each repetition under one Idempotency-Key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from .kept_streams import CONFLICT, KeepingLimits
from .requests import BadRequest


@dataclass(slots=True)
class _Kept:
    request: Hashable
    task: asyncio.Task[Response]
    waiting: int = 0
    timer: asyncio.TimerHandle | None = None


class KeptReplies:
    """Works on a keyed action once; without anybody waiting for it, it goes on for a while."""

    def __init__(self, limits: KeepingLimits) -> None:
        self._limits = limits
        self._kept: dict[str, _Kept] = {}

    async def reply(
        self, key: str | None, request: Hashable, work: Callable[[], Coroutine[Any, Any, Response]]
    ) -> Response:
        """The reply to `request`: the one that `key` has already, or is about to have, or a new one.

        Raises BadRequest: 422 where the key belongs to another request; and what the work raises.
        """
        if key is None:
            return await work()
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = _Kept(request, asyncio.create_task(work()))
        elif kept.request != request:
            raise BadRequest(CONFLICT, 422)
        if kept.timer is not None:
            kept.timer.cancel()
        kept.waiting += 1
        try:
            return await asyncio.shield(kept.task)
        finally:
            kept.waiting -= 1
            if not kept.waiting:
                delay = self._limits.ended if kept.task.done() else self._limits.alone
                kept.timer = asyncio.get_running_loop().call_later(delay, self._forget, key)

    async def close(self) -> None:
        """Stop the work that goes on."""
        tasks = [kept.task for kept in self._kept.values()]
        for key in list(self._kept):
            self._forget(key)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, key: str) -> None:
        kept = self._kept.pop(key)
        if kept.timer is not None:
            kept.timer.cancel()
        kept.task.cancel()
