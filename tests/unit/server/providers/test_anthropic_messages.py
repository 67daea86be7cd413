"""Conversations for Anthropic: the system prompt apart, turns that alternate, images as their bytes."""

from __future__ import annotations

from typing import Any

import pytest

from ainative_desktop.server.providers.anthropic_messages import request_of
from ainative_desktop.server.providers.base import DEFAULTS, ChatMessage, GenerateOptions, ToolCall


def message(role: str, content: Any) -> ChatMessage:
    return {"role": role, "content": content}


def turns(*messages: ChatMessage) -> list[tuple[str, list[Any]]]:
    body = request_of(messages, "m", DEFAULTS)
    return [
        (turn["role"], [block.get("text", block) for block in turn["content"]]) for turn in body["messages"]
    ]


def test_system_messages_go_into_the_system_prompt() -> None:
    messages = [message("system", "Be kind."), message("user", "Hi"), message("system", "Be brief.")]
    body = request_of(messages, "m", GenerateOptions(system="You are Ada."))
    assert body["system"] == "You are Ada.\n\nBe kind.\n\nBe brief."
    assert [turn["role"] for turn in body["messages"]] == ["user"]
    assert "system" not in request_of([message("user", "Hi")], "m", DEFAULTS)


def test_neighbours_of_one_role_become_one_turn() -> None:
    assert turns(
        message("user", "a"), message("user", "b"), message("assistant", "c"), message("user", "d")
    ) == [("user", ["a", "b"]), ("assistant", ["c"]), ("user", ["d"])]


def test_what_comes_before_the_users_first_turn_is_left_out() -> None:
    assert turns(message("assistant", "cut off"), message("user", "a")) == [("user", ["a"])]


def test_empty_texts_are_left_out_and_roles_of_others_are_the_users() -> None:
    assert turns(message("user", "a"), message("assistant", "  "), message("critic", "b")) == [
        ("user", ["a", "b"])
    ]


def test_an_answer_to_go_on_with_does_not_end_in_white_space() -> None:
    assert turns(message("user", "a"), message("assistant", "Once upon \n"))[-1] == (
        "assistant",
        ["Once upon"],
    )


def test_an_image_is_sent_as_its_bytes() -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/PNG;base64,iVBORw0KGgo="}}
    source = {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="}
    assert turns(message("user", [{"type": "text", "text": "What?"}, picture])) == [
        ("user", ["What?", {"type": "image", "source": source}])
    ]


@pytest.mark.parametrize(("arguments", "sent"), [('{"a": 1}', {"a": 1}), ("{broken", {}), ("[1]", {})])
def test_a_tools_input_is_an_object_whatever_the_model_wrote(arguments: str, sent: Any) -> None:
    asked = {"role": "assistant", "content": "", "tool_calls": [ToolCall("1", "t", arguments)]}
    failed = {"role": "tool", "tool_call_id": "1", "name": "t", "content": "no", "failed": True}
    _, use, result = turns(message("user", "a"), asked, failed)
    assert use == ("assistant", [{"type": "tool_use", "id": "1", "name": "t", "input": sent}])
    assert result == (
        "user",
        [{"type": "tool_result", "tool_use_id": "1", "content": "no", "is_error": True}],
    )
