"""What a request asks of the model: read, or refused with the member that is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from ainative_desktop.protocol.wire import ActionRequest
from ainative_desktop.server.params import model_of, options_of
from ainative_desktop.server.providers.base import DEFAULTS, GenerateOptions
from ainative_desktop.server.requests import BadRequest
from ainative_desktop.server.tools import built_in_tools

TOOLS = {tool.name: tool for tool in built_in_tools()}


def options(params: dict[str, Any], context: dict[str, Any] | None = None) -> GenerateOptions:
    return options_of(ActionRequest("chat", params, context or {}), TOOLS)


def test_nothing_asked_is_nothing_set() -> None:
    nothing = dict.fromkeys(("temperature", "max_tokens", "system", "tools", "model"))
    assert options({}) == options(nothing) == DEFAULTS
    assert model_of(ActionRequest("chat", nothing)) is None
    assert model_of(ActionRequest("chat", {"model": ""})) is None


def test_what_is_asked_is_read() -> None:
    asked = options(
        {"temperature": 1, "max_tokens": 100, "system": " Be kind.\n", "tools": ["calculator"] * 2}
    )
    assert (asked.temperature, asked.max_tokens, asked.system) == (1.0, 100, "Be kind.")
    assert [tool.name for tool in asked.tools] == ["calculator"]
    assert asked.tools[0].parameters == TOOLS["calculator"].parameters
    assert model_of(ActionRequest("chat", {"model": "gpt"})) == "gpt"


def test_a_system_prompt_may_be_in_the_context_and_the_params_win() -> None:
    assert options({}, {"system": "a"}).system == "a"
    assert options({"system": "b"}, {"system": "a"}).system == "b"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("temperature", value) for value in (True, "1", -0.1, 2.1, float("nan"), float("inf"), [1])),
        *(("max_tokens", value) for value in (True, 0, -1, 1.5, "5", 10**9)),
        ("system", 7),
        *(("tools", value) for value in ("calculator", [1], ["rm"], {"calculator": 1})),
    ],
)
def test_a_param_of_another_kind_is_named(name: str, value: object) -> None:
    with pytest.raises(BadRequest, match="tool" if name == "tools" else name):
        options({name: value})


@pytest.mark.parametrize("model", [7, ["gpt"], "x" * 201])
def test_a_model_is_a_name(model: object) -> None:
    with pytest.raises(BadRequest, match="model"):
        model_of(ActionRequest("chat", {"model": model}))
