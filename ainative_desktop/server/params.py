"""What a request asks of the model, read from its params and checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..protocol.choice import HOTTEST, MODEL_LENGTH, TOKENS_LIMIT, known_temperature, known_tokens
from ..protocol.wire import ActionRequest
from .providers.base import GenerateOptions, ToolOffer
from .requests import BadRequest
from .tools import Tool


def model_of(action: ActionRequest) -> str | None:
    """The model that is asked for. Raises BadRequest."""
    model = action.params.get("model")
    if model is None or model == "":
        return None
    if not isinstance(model, str) or len(model) > MODEL_LENGTH:
        raise BadRequest("“params.model” must be the name of a model.")
    return model


def options_of(action: ActionRequest, tools: Mapping[str, Tool]) -> GenerateOptions:
    """The options, with those of `tools` that the request allows. Raises BadRequest."""
    return GenerateOptions(
        temperature=_temperature(action.params.get("temperature")),
        max_tokens=_max_tokens(action.params.get("max_tokens")),
        system=_system(action),
        tools=_tools(action.params.get("tools"), tools),
    )


def allowed_tools(action: ActionRequest) -> list[str] | None:
    """The tools that may run without asking the person: those of “params.tools_allowed”, or, where that is
    not there, all that the request names (None). Raises BadRequest."""
    value = action.params.get("tools_allowed")
    return None if value is None else _names(value, "tools_allowed")


def _temperature(value: object) -> float | None:
    temperature = known_temperature(value)
    if value is not None and temperature is None:
        raise BadRequest(f"“params.temperature” must be a number from 0 to {HOTTEST:g}.")
    return temperature


def _max_tokens(value: object) -> int | None:
    tokens = known_tokens(value)
    if value is not None and tokens is None:
        raise BadRequest(f"“params.max_tokens” must be a whole number from 1 to {TOKENS_LIMIT:,}.")
    return tokens


def _system(action: ActionRequest) -> str:
    value: Any = action.params.get("system")
    where = "params"
    if value is None:
        value, where = action.context.get("system"), "context"
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadRequest(f"“{where}.system” must be a text.")
    return value.strip()


def _tools(value: object, tools: Mapping[str, Tool]) -> tuple[ToolOffer, ...]:
    if value is None:
        return ()
    names = _names(value, "tools")
    unknown = [name for name in names if name not in tools]
    if unknown:
        offered = ", ".join(sorted(tools)) or "none"
        raise BadRequest(f"There is no tool “{unknown[0][:80]}” here. This server offers: {offered}.")
    allowed = [tools[name] for name in dict.fromkeys(names)]
    return tuple(ToolOffer(tool.name, tool.description, tool.parameters) for tool in allowed)


def _names(value: object, member: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise BadRequest(f"“params.{member}” must be a list of names of tools.")
    return value
