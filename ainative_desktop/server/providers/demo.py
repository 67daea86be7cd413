"""The demo model: needs no key, knows nothing, answers in realistic Markdown, the same way every time."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain, cycle, islice

from .base import (
    DEFAULTS,
    ChatMessage,
    GenerateOptions,
    Model,
    Piece,
    ProviderError,
    ToolCall,
    Yield,
)
from .content import text_of
from .demo_files import about_files, own_words
from .demo_options import HELP, DemoOptions, OptionError, parse_options
from .demo_text import answer_blocks, tokens_of

MODEL = "demo"
CALCULATOR = "calculator"
THOUGHT = (
    "The person asked me to think first, so let me look as if I did. What is asked? What do I know of it? "
    "Nothing, since I am the demo model; but I can say that at some length, and in good order.\n\n"
)


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
    ) -> AsyncIterator[Yield]:
        """Yield metadata with the model's name, thoughts and tokens, and metadata with the usage; or a call
        of the calculator, where that is asked for and offered. With "timing=on" metadata follows each token,
        which says after how many milliseconds it was sent.

        It has nothing else to set: other than its own options it takes none.
        """
        yield {"model": MODEL}
        wishes, pieces = _plan(messages, {tool.name for tool in options.tools})
        count = 0
        started = self._clock()
        for told, piece in enumerate(pieces):
            if wishes.fail_after is not None and count >= wishes.fail_after:
                break
            if wishes.rate:
                # Due times, not pauses in a row: what a sleep oversleeps is made up for by the next.
                wait = started + told / wishes.rate - self._clock()
                if wait > 0:
                    await self._sleep(wait)
            sent = round((self._clock() - started) * 1000, 1)
            yield piece
            if isinstance(piece, str):
                count += 1
                if wishes.timing:
                    yield {"sent_ms": sent}
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


def _plan(messages: Sequence[ChatMessage], offered: Collection[str]) -> tuple[DemoOptions, Iterable[Yield]]:
    """What is wished for, and the pieces of the answer, or of its first round."""
    content = next((m["content"] for m in reversed(messages) if m["role"] == "user"), "")
    newest = own_words(content)
    try:
        options = parse_options(newest)
    except OptionError as error:
        return DemoOptions(), tokens_of(f"{error}\n\n{HELP}")
    if options.help:
        return options, tokens_of(HELP)
    last: ChatMessage = messages[-1] if messages else {"role": "user"}
    first = last["role"] == "user"
    thought: Iterable[Piece] = (
        {"reasoning": token} for token in islice(cycle(tokens_of(THOUGHT)), options.think if first else 0)
    )
    if options.calculate and first and CALCULATOR in offered:
        call = ToolCall("demo_1", CALCULATOR, json.dumps({"expression": options.calculate}))
        return options, chain(thought, tokens_of("Let me calculate that.\n\n"), [call])
    seen = tokens_of(about_files(content) + _about_tool(options, last))
    text = islice(chain(seen, _answer(messages, newest, options.tokens)), options.tokens)
    return options, chain(thought, text)


def _about_tool(options: DemoOptions, last: ChatMessage) -> str:
    """What the calculator said, or that it is not there."""
    if last["role"] == "tool":
        return f"The calculator says:\n\n```json\n{text_of(last['content'])}\n```\n\n"
    if options.calculate:
        return "I have no calculator here, so I do not know what that is.\n\n"
    return ""


def _answer(messages: Sequence[ChatMessage], newest: str, size: int | None) -> Iterator[str]:
    """The answer's tokens: `size` of them at least, or about two hundred."""
    users = [own_words(m["content"]) for m in messages if m["role"] == "user"]
    chance = random.Random(f"{len(messages)}:{newest}")
    blocks = answer_blocks(users[0] if users else "", newest, len(messages), chance, endless=size is not None)
    return (token for block in blocks for token in tokens_of(block))
