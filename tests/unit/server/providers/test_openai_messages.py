"""Requests for chat completions, and tool calls put together from what streams make of them."""

from __future__ import annotations

from typing import Any

import pytest

from ainative_desktop.server.providers.base import DEFAULTS, GenerateOptions, ToolCall
from ainative_desktop.server.providers.openai_messages import CallAssembler, request_of


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_the_limit_is_called_as_the_server_calls_it(name: str) -> None:
    body = request_of([], "m", GenerateOptions(max_tokens=5), limit_name=name)
    assert body == {"model": "m", "messages": [], name: 5}


def test_what_nobody_asked_for_is_not_sent() -> None:
    message = {"role": "user", "content": "Hi"}
    assert request_of([message], "m", DEFAULTS, limit_name="x") == {"model": "m", "messages": [message]}


def assembled(*chunks: list[dict[str, Any]]) -> list[ToolCall]:
    assembler = CallAssembler()
    for chunk in chunks:
        assembler.add(chunk)
    return assembler.calls()


def test_calls_that_are_interleaved_are_told_apart_by_their_index() -> None:
    assert assembled(
        [{"index": 0, "id": "a", "function": {"name": "one", "arguments": ""}}],
        [{"index": 1, "id": "b", "function": {"name": "two", "arguments": "{"}}],
        [{"index": 0, "function": {"arguments": "{}"}}, {"index": 1, "function": {"arguments": "}"}}],
    ) == [ToolCall("a", "one", "{}"), ToolCall("b", "two", "{}")]


def test_servers_that_send_calls_whole_without_index_and_id() -> None:
    one = {"function": {"name": "one", "arguments": {"x": 1}}}
    two = {"index": None, "function": {"name": "two", "arguments": None}}
    assert assembled([one, two]) == [
        ToolCall("call_0", "one", '{"x": 1}'),
        ToolCall("call_1", "two", "{}"),
    ]
