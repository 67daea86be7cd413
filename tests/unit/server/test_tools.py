"""Tools: told with their schema, called with checked arguments."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from ainative_desktop.server.tools import Tool, ToolError, built_in_tools, run_tool
from tests.helpers.upstream import json_reply, upstream

NOON = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
TOOLS = {tool.name: tool for tool in built_in_tools(lambda: NOON)}


def test_the_time_is_given_in_a_zone() -> None:
    assert run_tool(TOOLS, "current_time", {"timezone": "Asia/Tokyo"}) == {
        "time": "2026-07-01T21:00:00+09:00",
        "timezone": "Asia/Tokyo",
    }
    assert run_tool(TOOLS, "current_time", {}) == {"time": "2026-07-01T12:00:00+00:00", "timezone": "UTC"}


@pytest.mark.parametrize(
    "zone", ["Nowhere/Here", "", "../../etc/passwd", "/etc/localtime", "America", "a\x00b"]
)
def test_an_unknown_zone_is_told(zone: str) -> None:
    with pytest.raises(ToolError, match="time zone"):
        run_tool(TOOLS, "current_time", {"timezone": zone})


def test_the_calculator_calculates_and_tells_its_errors() -> None:
    assert run_tool(TOOLS, "calculator", {"expression": "6 * 7"}) == {"expression": "6 * 7", "value": 42}
    with pytest.raises(ToolError, match="zero"):
        run_tool(TOOLS, "calculator", {"expression": "1/0"})


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("nope", {}, "current_time"),
        (None, {}, "calculator"),
        (["calculator"], {}, "no such tool"),
        ("calculator", None, "args"),
        ("calculator", [1], "args"),
        ("calculator", {}, "expression.*missing"),
        ("calculator", {"expression": 1}, "type string"),
        ("calculator", {"expression": "1", "more": 2}, "more"),
    ],
)
def test_bad_calls_are_told(name: object, arguments: object, words: str) -> None:
    with pytest.raises(ToolError, match=words):
        run_tool(TOOLS, name, arguments)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("string", "x", 1),
        ("number", 1.5, True),
        ("integer", 1, 1.5),
        ("boolean", False, 0),
        ("object", {}, []),
        ("array", [], {}),
    ],
)
def test_each_type_is_checked(kind: str, good: object, bad: object) -> None:
    tool = Tool("t", "", {"type": "object", "properties": {"a": {"type": kind}}}, lambda a: a)
    assert run_tool({"t": tool}, "t", {"a": good}) == good
    with pytest.raises(ToolError, match=kind):
        run_tool({"t": tool}, "t", {"a": bad})


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"a": {"b": ["x", 1]}}, "a.b.1.*string"),
        ({"a": {"b": ["zzz"]}}, "a.b.0.*zzz"),
        ({"a": {}}, "“b” is missing"),
    ],
)
def test_schemas_are_checked_in_depth(arguments: object, words: str) -> None:
    words_list = {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}}
    inner = {"type": "object", "properties": {"b": words_list}, "required": ["b"]}
    tool = Tool("t", "", {"type": "object", "properties": {"a": inner}}, lambda a: a)
    assert run_tool({"t": tool}, "t", {"a": {"b": ["y"]}}) == {"b": ["y"]}
    with pytest.raises(ToolError, match=words):
        run_tool({"t": tool}, "t", arguments)


async def test_a_schema_is_never_fetched() -> None:
    async with upstream({"/schema": json_reply({})}) as server:
        tool = Tool("t", "", {"type": "object", "properties": {"a": {"$ref": f"{server.url}/schema"}}}, print)
        with pytest.raises(Exception, match="schema"):
            await asyncio.to_thread(run_tool, {"t": tool}, "t", {"a": 1})
        assert server.requests == []


def test_a_tool_tells_its_schema() -> None:
    description = TOOLS["calculator"].describe()
    assert set(description) == {"name", "description", "parameters"}
    assert TOOLS["calculator"].parameters["required"] == ["expression"]
