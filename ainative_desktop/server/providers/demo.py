"""The demo model: needs no key, knows nothing, answers in realistic Markdown, the same way every time."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

from .base import DEFAULTS, ChatMessage, GenerateOptions, Model, Piece, ProviderError
from .content import text_of
from .demo_files import about_files, own_words
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
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Piece]:
        """Yield metadata with the model's name, the tokens, and metadata with the usage.

        It has nothing to set: other than its own options it takes none.
        """
        yield {"model": MODEL}
        wishes, tokens = _plan(messages)
        count = 0
        started = self._clock()
        for token in tokens:
            if wishes.fail_after is not None and count >= wishes.fail_after:
                break
            if wishes.rate:
                # Due times, not pauses in a row: what a sleep oversleeps is made up for by the next.
                wait = started + count / wishes.rate - self._clock()
                if wait > 0:
                    await self._sleep(wait)
            yield token
            count += 1
        if wishes.fail_after is not None:
            raise ProviderError(f"The demo model failed after {count} tokens, as it was asked to.")
        asked = sum(len(text_of(m["content"])) for m in messages) // 4
        yield {
            "finish_reason": "stop",
            "usage": {"prompt_tokens": asked, "completion_tokens": count, "total_tokens": asked + count},
        }

    async def models(self, *, limit: float) -> list[Model]:
        """The one model."""
        return [Model(MODEL, "Demo model")]

    async def check(self, *, limit: float) -> None:
        """It always works."""


def _plan(messages: Sequence[ChatMessage]) -> tuple[DemoOptions, Iterable[str]]:
    content = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
    newest = own_words(content)
    try:
        options = parse_options(newest)
    except OptionError as error:
        return DemoOptions(), tokens_of(f"{error}\n\n{HELP}")
    if options.help:
        return options, tokens_of(HELP)
    seen = tokens_of(about_files(content))
    return options, islice(chain(seen, _answer(messages, newest, options.tokens)), options.tokens)


def _answer(messages: Sequence[ChatMessage], newest: str, size: int | None) -> Iterator[str]:
    """The answer's tokens: `size` of them at least, or about two hundred."""
    users = [own_words(m["content"]) for m in messages if m["role"] == "user"]
    chance = random.Random(f"{len(messages)}:{newest}")
    blocks = answer_blocks(users[0] if users else "", newest, len(messages), chance, endless=size is not None)
    return (token for block in blocks for token in tokens_of(block))
