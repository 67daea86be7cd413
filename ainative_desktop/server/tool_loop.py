"""Rounds of a model and its tools: it asks for some, they run, it sees the results and goes on."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from .consents import FREE, Permission, Verdict
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
    permission: Permission = FREE,
) -> AsyncIterator[Piece]:
    """Yield the pieces of all rounds, and metadata about each tool: {"tool_call": {id, name, arguments}}
    before it runs, {"tool_result": {id, name, result | error}} after. The usage is the sum so far.

    Only the tools that `options` offer are run, and none are offered to a model that turns out to have no use
    for them. Between its call and its result one that `permission` has
    not waits for the person, who is asked by {"tool_consent": {id, name, arguments}}; what did not run for
    that has "denied": true in its result. Raises ProviderError.
    """
    allowed = {offer.name: tools[offer.name] for offer in options.tools}
    conversation = list(messages)
    spent: dict[str, int] = {}
    for _ in range(ROUNDS):
        text: list[str] = []
        calls: list[ToolCall] = []
        earlier = dict(spent)
        try:
            async with aclosing(provider.generate(conversation, model=model, options=options)) as pieces:  # type: ignore[type-var]
                async for piece in pieces:
                    if isinstance(piece, ToolCall):
                        calls.append(piece)
                    elif isinstance(piece, str):
                        text.append(piece)
                        yield piece
                    else:
                        yield _with_sum(piece, earlier, spent)
        except ProviderError as error:
            if error.code != "tools_unsupported" or not options.tools or text:
                raise
            options = replace(options, tools=())  # which were offered, not asked for: it can do without
            continue
        if not calls:
            return
        conversation.append({"role": "assistant", "content": "".join(text), "tool_calls": calls})
        for call in calls:
            async with aclosing(_use(call, allowed, permission, conversation)) as told:
                async for fact in told:
                    yield fact
    raise ProviderError(f"The model asked for tools {ROUNDS} times in a row and was stopped.", "tool_rounds")


async def _use(
    call: ToolCall, tools: Mapping[str, Tool], permission: Permission, conversation: list[ChatMessage]
) -> AsyncGenerator[Piece, None]:
    """Run a tool, or do not; tell what is done, and put the outcome into the conversation."""
    about = {"name": call.name, "arguments": _arguments(call)}
    yield {"tool_call": {"id": call.id, **about}}
    verdict = Verdict.ALLOWED
    if call.name in tools and not permission.has(call.name):
        question = permission.ask()
        verdict = Verdict.UNASKED
        if question is not None:
            try:
                yield {"tool_consent": {"id": question.id, **about}}
                verdict = await question.verdict()
            finally:
                question.forget()
    outcome = _denied(verdict) if verdict is not Verdict.ALLOWED else _run(tools, call, about["arguments"])
    yield {"tool_result": {"id": call.id, "name": call.name, **outcome}}
    conversation.append(_as_message(call, outcome))


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


def _denied(verdict: Verdict) -> dict[str, Any]:
    return {"error": verdict.value, "denied": True}


def _as_message(call: ToolCall, outcome: Mapping[str, Any]) -> ChatMessage:
    shown = {"error": outcome["error"]} if "error" in outcome else outcome["result"]
    content = json.dumps(shown, ensure_ascii=False)[:RESULT_LIMIT]
    message = {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": content}
    return {**message, "failed": True} if "error" in outcome else message
