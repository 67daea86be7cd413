"""The window's end of the child's pipe: it is asked for keys when they are needed, and its end is ours."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterable

from ..protocol.providers import Given, Need, ProviderAccess, need_line, read_given
from .providers.base import ProviderError


class Parent:
    """Asks through `write`, which sends a line at once; `listen` takes the answers. `learn` hears each key
    before anybody can use it.

    Nothing is kept: what is changed in Preferences holds from the next request on.
    """

    def __init__(self, write: Callable[[str], object], learn: Callable[[str], object]) -> None:
        self._write = write
        self._learn = learn
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[ProviderAccess]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def access(self, provider: str) -> ProviderAccess:
        """The access to `provider`, as the person set it up. Raises ProviderError; has no time limit."""
        self._loop = asyncio.get_running_loop()
        number = next(self._numbers)
        waiting: asyncio.Future[ProviderAccess] = self._loop.create_future()
        self._waiting[number] = waiting
        try:
            self._write(need_line(Need(number, provider)))
            return await waiting
        finally:
            del self._waiting[number]

    def listen(self, lines: Iterable[str]) -> None:
        """Take answers, on a thread of the caller's, until the pipe ends."""
        for line in lines:
            given = read_given(line)
            if given is not None and not isinstance(given.access, str):
                self._learn(given.access.key or "")
            if given is not None and self._loop is not None:
                self._loop.call_soon_threadsafe(self._settle, given)

    def _settle(self, given: Given) -> None:
        waiting = self._waiting.get(given.number)
        if waiting is None or waiting.done():
            return  # given up meanwhile
        if isinstance(given.access, str):
            waiting.set_exception(ProviderError(given.access, "keyring"))
        else:
            waiting.set_result(given.access)
