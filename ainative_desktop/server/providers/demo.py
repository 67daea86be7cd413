"""The demo model: needs no key, knows nothing, answers in realistic Markdown, the same way every time."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from itertools import islice

from .base import ChatMessage, Piece, ProviderError
from .demo_options import HELP, DemoOptions, OptionError, parse_options
from .demo_text import answer_blocks, tokens_of

MODEL = "demo"


class DemoProvider:
    """Answers at the pace of a model, seeded by the conversation; `/demo help` says what can be asked for.

    `sleep` takes seconds and `clock` gives them.
    """

    def __init__(
        self,
        *,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sleep = sleep
        self._clock = clock

    async def generate(
        self, messages: Sequence[ChatMessage], *, model: str | None = None
    ) -> AsyncIterator[Piece]:
        """Yield metadata with the model's name, the tokens, and metadata with the usage."""
        yield {"model": MODEL}
        newest = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
        options, tokens = _plan(messages, newest)
        count = 0
        started = self._clock()
        for token in tokens:
            if options.fail_after is not None and count >= options.fail_after:
                break
            if options.rate:
                # Due times, not pauses in a row: what a sleep oversleeps is made up for by the next.
                wait = started + count / options.rate - self._clock()
                if wait > 0:
                    await self._sleep(wait)
            yield token
            count += 1
        if options.fail_after is not None:
            raise ProviderError(f"The demo model failed after {count} tokens, as it was asked to.")
        asked = sum(len(m["content"]) for m in messages) // 4
        yield {
            "finish_reason": "stop",
            "usage": {"prompt_tokens": asked, "completion_tokens": count, "total_tokens": asked + count},
        }


def _plan(messages: Sequence[ChatMessage], newest: str) -> tuple[DemoOptions, Iterable[str]]:
    try:
        options = parse_options(newest)
    except OptionError as error:
        return DemoOptions(), tokens_of(f"{error}\n\n{HELP}")
    return options, tokens_of(HELP) if options.help else _answer(messages, newest, options.tokens)


def _answer(messages: Sequence[ChatMessage], newest: str, size: int | None) -> Iterator[str]:
    """The answer's tokens: exactly `size`, or about two hundred."""
    users = [m["content"] for m in messages if m["role"] == "user"]
    chance = random.Random(f"{len(messages)}:{newest}")
    blocks = answer_blocks(users[0] if users else "", newest, len(messages), chance, endless=size is not None)
    tokens = (token for block in blocks for token in tokens_of(block))
    return islice(tokens, size)
