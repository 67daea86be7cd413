"""Rounds of a model and its tools: it asks for some, they run, it sees the results and goes on."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

from .providers.base import ChatMessage, GenerateOptions, Piece, Provider, ProviderError, ToolCall
from .tools import Tool, ToolError, run_tool

ROUNDS = 8
RESULT_LIMIT = 100_000  # characters of a result


async def answer_with_tools(
    provider: Provider,
    messages: Sequence[ChatMessage],
    tools: Mapping[str, Tool],
    *,
    model: str | None,
    options: GenerateOptions,
) -> AsyncIterator[Piece]:
    """Yield the pieces of all rounds, and metadata about each tool: {"tool_call": {id, name, arguments}}
    before it runs, {"tool_result": {id, name, result | error}} after. The usage is the sum so far.

    Only the tools that `options` offer are run. Raises ProviderError.
    """
    allowed = {offer.name: tools[offer.name] for offer in options.tools}
    conversation = list(messages)
    spent: dict[str, int] = {}
    for _ in range(ROUNDS):
        text: list[str] = []
        calls: list[ToolCall] = []
        earlier = dict(spent)
        async with aclosing(provider.generate(conversation, model=model, options=options)) as pieces:  # type: ignore[type-var]
            async for piece in pieces:
                if isinstance(piece, ToolCall):
                    calls.append(piece)
                elif isinstance(piece, str):
                    text.append(piece)
                    yield piece
                else:
                    yield _with_sum(piece, earlier, spent)
        if not calls:
            return
        conversation.append({"role": "assistant", "content": "".join(text), "tool_calls": calls})
        for call in calls:
            arguments = _arguments(call)
            yield {"tool_call": {"id": call.id, "name": call.name, "arguments": arguments}}
            outcome = _run(allowed, call, arguments)
            yield {"tool_result": {"id": call.id, "name": call.name, **outcome}}
            conversation.append(_as_message(call, outcome))
    raise ProviderError(f"The model asked for tools {ROUNDS} times in a row and was stopped.", "tool_rounds")


def _with_sum(facts: Mapping[str, Any], earlier: Mapping[str, int], spent: dict[str, int]) -> Piece:
    """`facts` with the usage of the earlier rounds in theirs; `spent` becomes the sum."""
    usage = facts.get("usage")
    if not isinstance(usage, dict):
        return facts
    spent.update({name: earlier.get(name, 0) + count for name, count in usage.items()})
    return {**facts, "usage": dict(spent)}


def _arguments(call: ToolCall) -> Any:
    """The arguments as JSON, or as the text that is none."""
    try:
        return json.loads(call.arguments)
    except (ValueError, RecursionError):
        return call.arguments


def _run(tools: Mapping[str, Tool], call: ToolCall, arguments: Any) -> dict[str, Any]:
    try:
        return {"result": run_tool(tools, call.name, arguments)}
    except ToolError as error:
        return {"error": str(error)}


def _as_message(call: ToolCall, outcome: Mapping[str, Any]) -> ChatMessage:
    shown = {"error": outcome["error"]} if "error" in outcome else outcome["result"]
    content = json.dumps(shown, ensure_ascii=False)[:RESULT_LIMIT]
    message = {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": content}
    return {**message, "failed": True} if "error" in outcome else message
