"""Small tools that a client or a model may call: what they are, and calling them with checked arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from .calculator import CalculationError, calculate


class ToolError(Exception):
    """The tool cannot run as asked; the text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A named function with a JSON Schema for its arguments, which are an object."""

    name: str
    description: str
    parameters: Mapping[str, Any]
    run: Callable[..., object]

    def describe(self) -> dict[str, object]:
        """What GET /ai/tools tells about it."""
        return {"name": self.name, "description": self.description, "parameters": dict(self.parameters)}


def run_tool(tools: Mapping[str, Tool], name: object, arguments: object) -> object:
    """The result of the tool called `name`. Raises ToolError."""
    tool = tools.get(name) if isinstance(name, str) else None
    if tool is None:
        raise ToolError(f"There is no such tool. This server offers: {', '.join(sorted(tools)) or 'none'}.")
    if not isinstance(arguments, dict):
        raise ToolError("“args” must be a JSON object.")
    _check(tool.parameters, arguments)
    return tool.run(**arguments)


def _check(schema: Mapping[str, Any], arguments: Mapping[str, object]) -> None:
    # Imported at the first call: it takes longer than the server's start may.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
    from referencing import Registry

    # A registry of its own, since the default one would fetch what a schema refers to.
    error = best_match(Draft202012Validator(schema, registry=Registry()).iter_errors(arguments))
    if error is None:
        return
    where = ".".join(str(step) for step in error.absolute_path)
    match error.validator:
        case "required":
            missing = next(name for name in error.validator_value if name not in error.instance)
            raise ToolError(f"The argument “{missing}” is missing.")
        case "additionalProperties":
            known = error.schema.get("properties", {})
            extra = next(name for name in error.instance if name not in known)
            raise ToolError(f"There is no argument “{extra[:80]}”. Known: {', '.join(known)}.")
        case "type":
            raise ToolError(f"The argument “{where}” must be of type {error.validator_value}.")
        case _:
            raise ToolError(f"The argument “{where}” does not fit: {error.message[:200]}.")


def built_in_tools(clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> list[Tool]:
    """The tools that need nothing but this computer."""

    def current_time(timezone: str = "UTC") -> dict[str, str]:
        try:
            zone = ZoneInfo(timezone)
        except (KeyError, ValueError, OSError):
            raise ToolError(f"There is no time zone “{timezone[:80]}”. Try one like Europe/Paris.") from None
        return {"time": clock().astimezone(zone).isoformat(timespec="seconds"), "timezone": timezone}

    def calculator(expression: str) -> dict[str, object]:
        try:
            return {"expression": expression, "value": calculate(expression)}
        except CalculationError as error:
            raise ToolError(str(error)) from None

    return [
        Tool(
            "current_time",
            "The date and time now, in a time zone of the IANA database.",
            _schema({"timezone": "IANA name such as Europe/Paris; UTC without it."}),
            current_time,
        ),
        Tool(
            "calculator",
            "The value of an arithmetic expression such as (2 + 3) * sqrt(16).",
            _schema({"expression": "Numbers, + - * / // % **, brackets, functions, pi and e."}, "expression"),
            calculator,
        ),
    ]


def _schema(texts: Mapping[str, str], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: {"type": "string", "description": text} for name, text in texts.items()},
        "required": list(required),
        "additionalProperties": False,
    }
