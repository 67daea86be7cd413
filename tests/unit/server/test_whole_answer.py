"""An answer in one piece: the newest facts, all of the reasoning, every tool."""

from __future__ import annotations

import pytest

from ainative_desktop.server.providers.base import ProviderError
from ainative_desktop.server.whole_answer import collect
from tests.helpers.serving import ScriptedProvider


async def test_text_is_joined_and_facts_are_gathered() -> None:
    pieces = ScriptedProvider(
        {"model": "a"}, {"reasoning": "Hm, "}, "A", {"reasoning": "yes."}, {"tool_call": 1},
        {"tool_result": 2}, {"tool_call": 3}, "b", {"model": "b", "usage": {}},
    )  # fmt: skip
    text, facts = await collect(pieces.generate([]))
    assert text == "Ab"
    assert facts == {
        "model": "b",
        "reasoning": "Hm, yes.",
        "tool_calls": [1, 3],
        "tool_results": [2],
        "usage": {},
    }


async def test_an_error_is_raised() -> None:
    provider = ScriptedProvider("A", ProviderError("No luck."))
    with pytest.raises(ProviderError):
        await collect(provider.generate([]))
    assert provider.closed.is_set()
