"""Rounds of a model and its tools: results are seen, only what is allowed runs, and there is an end."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

import pytest

from ainative_desktop.server.consents import Consents, Permission
from ainative_desktop.server.providers.base import (
    DEFAULTS,
    ChatMessage,
    GenerateOptions,
    Piece,
    ProviderError,
    ToolCall,
    ToolOffer,
    Yield,
)
from ainative_desktop.server.requests import BadRequest
from ainative_desktop.server.tool_loop import ROUNDS, answer_with_tools
from ainative_desktop.server.tools import built_in_tools
from tests.helpers.rounds import Rounds

TOOLS = {tool.name: tool for tool in built_in_tools()}
SUM = ToolCall("1", "calculator", '{"expression": "6 * 7"}')


def usage(prompt: int, completion: int) -> dict[str, object]:
    return {"usage": {"prompt_tokens": prompt, "completion_tokens": completion}}


async def answered(provider: Rounds, *allowed: str) -> list[Piece]:
    offers = [ToolOffer(name, TOOLS[name].description, TOOLS[name].parameters) for name in allowed]
    pieces = answer_with_tools(
        provider,
        [{"role": "user", "content": "6 * 7?"}],
        TOOLS,
        model="m",
        options=GenerateOptions(tools=offers),
    )
    return [piece async for piece in pieces]


async def test_without_tools_the_answer_is_the_providers() -> None:
    assert await answered(Rounds(["Hel", usage(3, 1), "lo"])) == ["Hel", usage(3, 1), "lo"]


async def test_a_tool_runs_and_the_model_sees_its_result() -> None:
    provider = Rounds(["Let me see. ", usage(5, 2), SUM], ["42", usage(9, 1)])
    assert await answered(provider, "calculator") == [
        "Let me see. ",
        usage(5, 2),
        {"tool_call": {"id": "1", "name": "calculator", "arguments": {"expression": "6 * 7"}}},
        {
            "tool_result": {
                "id": "1",
                "name": "calculator",
                "result": {"expression": "6 * 7", "value": 42},
            }
        },
        "42",
        usage(14, 3),
    ]
    asked, result = provider.conversations[1][1:]
    assert asked == {"role": "assistant", "content": "Let me see. ", "tool_calls": [SUM]}
    assert (result["tool_call_id"], result["content"]) == ("1", '{"expression": "6 * 7", "value": 42}')


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (ToolCall("1", "calculator", '{"expression": "1/0"}'), "zero"),
        (ToolCall("1", "calculator", "{}"), "missing"),
        (ToolCall("1", "calculator", "{broken"), "JSON object"),
        (ToolCall("1", "current_time", "{}"), "no such tool"),  # which is there, but was not allowed
        (ToolCall("1", "rm", "{}"), "no such tool"),
    ],
)
async def test_what_cannot_run_is_told_to_both_and_the_answer_goes_on(call: ToolCall, words: str) -> None:
    provider = Rounds([call], ["Sorry."])
    _, told, last = await answered(provider, "calculator")
    assert isinstance(told, dict)
    assert words in str(told["tool_result"]["error"])
    assert last == "Sorry."
    assert words in provider.conversations[1][-1]["content"]
    assert provider.conversations[1][-1]["failed"] is True


async def test_a_model_that_never_stops_asking_is_stopped() -> None:
    provider = Rounds([SUM])
    with pytest.raises(ProviderError) as caught:
        await answered(provider, "calculator")
    assert caught.value.code == "tool_rounds"
    assert len(provider.conversations) == ROUNDS


async def test_closing_closes_the_provider() -> None:
    provider = Rounds(["a", "b"])
    pieces = answer_with_tools(provider, [], TOOLS, model=None, options=DEFAULTS)
    async with aclosing(pieces):  # type: ignore[type-var]
        assert await anext(pieces) == "a"
        assert provider.closed == 0
    assert provider.closed == 1


# -- consent ----------------------------------------------------------------------------------------------


class Asked:
    """The pieces of an answer in which the person is asked, one by one."""

    def __init__(
        self, provider: Rounds, *, allowed: Sequence[str] = (), wait: float = 30.0, can_ask: bool = True
    ) -> None:
        ids = itertools.count(1)
        self.consents = Consents(lambda: f"q{next(ids)}", wait=wait)
        offer = ToolOffer("calculator", "", TOOLS["calculator"].parameters)
        self.pieces = answer_with_tools(
            provider,
            [{"role": "user", "content": "6 * 7?"}],
            TOOLS,
            model="m",
            options=GenerateOptions(tools=[offer]),
            permission=Permission(allowed, self.consents if can_ask else None),
        )

    async def up_to(self, name: str) -> dict[str, object]:
        """What the next metadata of that name tells."""
        async for piece in self.pieces:
            if isinstance(piece, dict) and name in piece:
                return dict(piece[name])
        raise AssertionError(name)


async def test_what_is_not_allowed_is_asked_and_then_runs() -> None:
    asked = Asked(Rounds([SUM], ["42"]))
    question = await asked.up_to("tool_consent")
    assert question == {"id": "q1", "name": "calculator", "arguments": {"expression": "6 * 7"}}
    asked.consents.answer({"id": "q1", "allow": True})
    assert (await asked.up_to("tool_result"))["result"] == {"expression": "6 * 7", "value": 42}
    with pytest.raises(BadRequest) as caught:
        asked.consents.answer({"id": "q1", "allow": True})
    assert caught.value.status == 410


async def test_a_refusal_is_told_to_the_model_and_nothing_runs() -> None:
    provider = Rounds([SUM], ["Then I guess."])
    asked = Asked(provider)
    await asked.up_to("tool_consent")
    asked.consents.answer({"id": "q1", "allow": False})
    result = await asked.up_to("tool_result")
    assert (result["denied"], "result" in result) == (True, False)
    assert [piece async for piece in asked.pieces] == ["Then I guess."]
    assert "did not allow" in provider.conversations[1][-1]["content"]
    assert provider.conversations[1][-1]["failed"] is True


async def test_nobody_answers() -> None:
    provider = Rounds([SUM], ["Never mind."])
    asked = Asked(provider, wait=0.01)
    assert "in time" in str((await asked.up_to("tool_result"))["error"])
    assert [piece async for piece in asked.pieces] == ["Never mind."]


async def test_nobody_can_be_asked() -> None:
    result = await Asked(Rounds([SUM], ["No."]), can_ask=False).up_to("tool_result")
    assert result["denied"] is True


async def test_what_is_allowed_and_what_is_not_there_are_not_asked_about() -> None:
    provider = Rounds([SUM, ToolCall("2", "rm", "{}")], ["Done."])
    asked = Asked(provider, allowed=["calculator"])
    told = [name for piece in [p async for p in asked.pieces] if isinstance(piece, dict) for name in piece]
    assert told == ["tool_call", "tool_result", "tool_call", "tool_result"]


async def test_an_answer_that_is_given_up_leaves_no_question() -> None:
    asked = Asked(Rounds([SUM]))
    await asked.up_to("tool_consent")
    await asked.pieces.aclose()  # type: ignore[attr-defined]
    with pytest.raises(BadRequest):
        asked.consents.answer({"id": "q1", "allow": True})


@pytest.mark.parametrize("params", [{}, {"id": "q1"}, {"id": 1, "allow": True}, {"id": "q1", "allow": "yes"}])
async def test_an_answer_that_cannot_be_read(params: dict[str, object]) -> None:
    with pytest.raises(BadRequest) as caught:
        Asked(Rounds([SUM])).consents.answer(params)
    assert caught.value.status == 400


async def test_a_model_without_tools_answers_without_them() -> None:
    class Toolless(Rounds):
        async def generate(
            self,
            messages: Sequence[ChatMessage],
            *,
            model: str | None = None,
            options: GenerateOptions = DEFAULTS,
        ) -> AsyncIterator[Yield]:
            if options.tools:
                raise ProviderError("It cannot.", "tools_unsupported")
            yield "Just words."

    assert await answered(Toolless(), "calculator") == ["Just words."]
