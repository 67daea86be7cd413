"""Whether a tool may run: questions to the person, which wait for an answer of the client's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from enum import Enum
from typing import Any

from .requests import BadRequest

ACTION = "tool_consent"
WAIT = 600.0  # seconds that a question waits
OVER = "Nobody waits for an answer to this question any more."


class Verdict(Enum):
    """What came of a question: for all but the first, what the model is told."""

    ALLOWED = ""
    REFUSED = "The person did not allow this tool to run."
    UNANSWERED = "The person did not say in time whether this tool may run."
    UNASKED = "The person has not allowed this tool, and cannot be asked here."


class Question:
    """One question under an `id` that cannot be guessed. It waits from now on, until it is answered or
    `forget` is called."""

    def __init__(self, waiting: dict[str, asyncio.Future[bool]], key: str, wait: float) -> None:
        self.id = key
        self._waiting = waiting
        self._wait = wait
        self._answer = waiting[key] = asyncio.get_running_loop().create_future()

    async def verdict(self) -> Verdict:
        """Wait for the answer."""
        try:
            async with asyncio.timeout(self._wait):
                return Verdict.ALLOWED if await self._answer else Verdict.REFUSED
        except TimeoutError:
            return Verdict.UNANSWERED

    def forget(self) -> None:
        """Wait no more."""
        self._waiting.pop(self.id, None)


class Consents:
    """All questions that wait, for `wait` seconds each. `new_id` gives their ids."""

    def __init__(self, new_id: Callable[[], str], *, wait: float = WAIT) -> None:
        self._new_id = new_id
        self._wait = wait
        self._waiting: dict[str, asyncio.Future[bool]] = {}

    def ask(self) -> Question:
        """Put a question. The caller owes a `forget()`."""
        return Question(self._waiting, self._new_id(), self._wait)

    def answer(self, params: Any) -> None:
        """Take {"id", "allow"}. Raises BadRequest: 400 where it is not that, 410 where nobody waits."""
        key, allow = params.get("id"), params.get("allow")
        if not isinstance(key, str) or not isinstance(allow, bool):
            raise BadRequest("“params” must have the “id” of a question, and “allow” as true or false.")
        answer = self._waiting.pop(key, None)
        if answer is None or answer.done():
            raise BadRequest(OVER, 410)
        answer.set_result(allow)


class Permission:
    """What one request may run: `allowed` tools (None: each that it names), the others after asking, where
    that is possible."""

    def __init__(self, allowed: Collection[str] | None, consents: Consents | None) -> None:
        self._allowed = allowed
        self._consents = consents

    def has(self, tool: str) -> bool:
        """Whether a tool may run without asking."""
        return self._allowed is None or tool in self._allowed

    def ask(self) -> Question | None:
        """Put a question, to be forgotten by the caller; None where nobody can be asked."""
        return self._consents.ask() if self._consents is not None else None


FREE = Permission(None, None)
