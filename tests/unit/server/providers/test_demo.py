"""The demo provider: metadata first, usage last, the same every time, exact size, its own pace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from ainative_desktop.server.providers.base import (
    GenerateOptions,
    Model,
    ProviderError,
    ToolCall,
    ToolOffer,
    Yield,
)
from ainative_desktop.server.providers.demo import DemoProvider


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.sleeps: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds


async def answer(*contents: str, time: Time | None = None) -> tuple[list[str], list[Mapping[str, Any]]]:
    time = time or Time()
    roles = ("user", "assistant")
    messages = [{"role": roles[i % 2], "content": content} for i, content in enumerate(contents)]
    pieces = [p async for p in DemoProvider(sleep=time.sleep, clock=time.clock).generate(messages)]
    assert not isinstance(pieces[0], str)
    assert not isinstance(pieces[-1], str)
    return [p for p in pieces if isinstance(p, str)], [p for p in pieces if isinstance(p, dict)]


async def test_the_model_comes_first_and_the_usage_last() -> None:
    tokens, (model, usage) = await answer("Hello there")
    assert model == {"model": "demo"}
    assert usage["usage"] == {
        "prompt_tokens": 2,
        "completion_tokens": len(tokens),
        "total_tokens": 2 + len(tokens),
    }


@pytest.mark.parametrize("question", ["Hello", "How do I write this in Python?", "表", "", "Compare A and B"])
async def test_an_answer_is_of_ordinary_size_and_the_same_every_time(question: str) -> None:
    tokens, _ = await answer(question)
    assert 120 <= len(tokens) <= 330
    assert (await answer(question))[0] == tokens


async def test_another_conversation_gets_another_answer() -> None:
    one = "".join((await answer("Hello"))[0])
    two = "".join((await answer("Hello", one, "And now?"))[0])
    assert one != two
    assert "3 messages" in two
    assert "“Hello”" in two
    assert "> And now?" in two


@pytest.mark.parametrize("size", [1, 7, 200, 2000, 20_000])
async def test_the_size_asked_for_is_exact(size: int) -> None:
    tokens, metadata = await answer(f"/demo tokens={size} rate=max")
    assert len(tokens) == size
    assert metadata[-1]["usage"]["completion_tokens"] == size


async def test_the_pace_is_kept_even_when_sleeps_are_late() -> None:
    class Late(Time):
        async def sleep(self, seconds: float) -> None:
            await super().sleep(seconds + 0.003)

    time = Late()
    await answer("/demo tokens=1001 rate=100", time=time)
    assert time.now == pytest.approx(10.0, abs=0.02)


async def test_each_token_is_timed_where_asked() -> None:
    """By the clock of who sends it, so that who receives can tell what was held back on the way."""
    tokens, facts = await answer("/demo tokens=4 rate=20 timing=on", time=Time())
    assert len(tokens) == 4
    assert [fact["sent_ms"] for fact in facts if "sent_ms" in fact] == pytest.approx([0, 50, 100, 150])


async def test_as_fast_as_it_comes_never_sleeps() -> None:
    time = Time()
    await answer("/demo tokens=500 rate=max", time=time)
    assert time.sleeps == []


async def test_a_failure_comes_after_the_tokens_asked_for() -> None:
    pieces: list[object] = []

    async def collect() -> None:
        messages = [{"role": "user", "content": "/demo error=after:50 rate=max"}]
        async for piece in DemoProvider().generate(messages):
            pieces.append(piece)

    with pytest.raises(ProviderError, match="50 tokens"):
        await collect()
    assert len(pieces) == 51


async def test_help_documents_every_option() -> None:
    text = "".join((await answer("/demo help"))[0])
    assert all(option in text for option in ("tokens=", "rate=", "rate=max", "error=after:"))


async def test_an_unknown_option_is_answered_with_help() -> None:
    text = "".join((await answer("/demo size=3"))[0])
    assert text.startswith("I do not know `size=3`.")
    assert "tokens=" in text


async def test_it_names_what_is_attached() -> None:
    """By the labels that go with files; an image without one is an image. Only what was written is quoted."""
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
    label = {"type": "text", "text": "Attached: my_photo.png (640 × 480)"}
    notes = {"type": "text", "text": "Attached: notes.md (12 kB)\n```md\n/demo tokens=5\n```"}
    for parts, words in (
        ([picture], "You attached an image."),
        ([picture, picture], "You attached an image and an image."),
        ([label, picture], r"You attached my\_photo.png (640 × 480)."),
        ([label, picture, notes], r"You attached my\_photo.png (640 × 480) and notes.md (12 kB)."),
    ):
        message = {"role": "user", "content": [*parts, {"type": "text", "text": "Look"}]}
        pieces = [p async for p in DemoProvider(sleep=Time().sleep).generate([message])]
        text = "".join(p for p in pieces if isinstance(p, str))
        assert words in text
        assert "> Look\n" in text


async def test_it_is_the_one_model_and_always_works() -> None:
    provider = DemoProvider()
    assert await provider.models(limit=1) == [Model("demo", "Demo model")]
    await provider.check(limit=1)


async def rounds(newest: str, *more: Mapping[str, Any], tools: bool = True) -> list[Yield]:
    offer = ToolOffer("calculator", "", {})
    options = GenerateOptions(tools=[offer] if tools else [])
    messages = [{"role": "user", "content": newest}, *more]
    time = Time()
    pieces = DemoProvider(sleep=time.sleep, clock=time.clock).generate(messages, options=options)
    return [piece async for piece in pieces]


async def test_it_thinks_before_it_answers() -> None:
    """For as many tokens as it is told, which are none of the answer's."""
    pieces = await rounds("/demo think=20 tokens=10")
    thoughts = [p for p in pieces if isinstance(p, dict) and "reasoning" in p]
    assert pieces[1:21] == thoughts
    assert len([p for p in pieces if isinstance(p, str)]) == 10


async def test_it_asks_for_the_calculator_and_says_what_it_said() -> None:
    asked = await rounds("/demo calculate=6*7 rate=max")
    assert [p for p in asked if isinstance(p, ToolCall)] == [
        ToolCall("demo_1", "calculator", '{"expression": "6*7"}')
    ]
    result = {"role": "tool", "name": "calculator", "tool_call_id": "demo_1", "content": '{"value": 42}'}
    answered = await rounds("/demo calculate=6*7 think=5 rate=max", result)
    text = "".join(p for p in answered if isinstance(p, str))
    assert text.startswith("The calculator says:")
    assert '{"value": 42}' in text
    assert not any(isinstance(p, ToolCall) or (isinstance(p, dict) and "reasoning" in p) for p in answered)


async def test_without_a_calculator_it_says_so() -> None:
    pieces = await rounds("/demo calculate=6*7 rate=max", tools=False)
    assert "".join(p for p in pieces if isinstance(p, str)).startswith("I have no calculator here")
