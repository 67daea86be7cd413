"""Rounds of a model and its tools: it asks for some, they run, it sees the results and goes on."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from .consents import FREE, Permission, Verdict
from .providers.base import ChatMessage, GenerateOptions, Piece, Provider, ProviderError, ToolCall, Yield
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
    for them. One that `permission` has not waits for the person between its call and its result: they are
    asked by {"tool_consent": {id, name, arguments}}, and what did not run for that has "denied": true in its
    result. Raises ProviderError.
    """
    allowed = {offer.name: tools[offer.name] for offer in options.tools}
    conversation = list(messages)
    spent: dict[str, int] = {}
    for _ in range(ROUNDS):
        said = _Round(spent)
        try:
            async with aclosing(provider.generate(conversation, model=model, options=options)) as pieces:  # type: ignore[type-var]
                async for piece in pieces:
                    told = said.take(piece)
                    if told is not None:
                        yield told
        except ProviderError as error:
            if error.code != "tools_unsupported" or not options.tools or said.text:
                raise
            options = replace(options, tools=())  # which were offered, not asked for: it can do without
            continue
        if not said.calls:
            return
        conversation.append(said.message)
        for call in said.calls:
            async with aclosing(_use(call, allowed, permission, conversation)) as facts:
                async for fact in facts:
                    yield fact
    raise ProviderError(f"The model asked for tools {ROUNDS} times in a row and was stopped.", "tool_rounds")


class _Round:
    """What the model says until it wants tools, or is done. `spent` is the usage so far, and grows."""

    def __init__(self, spent: dict[str, int]) -> None:
        self._earlier, self._spent = dict(spent), spent
        self.text: list[str] = []
        self.calls: list[ToolCall] = []

    def take(self, piece: Yield) -> Piece | None:
        """Take up a piece; what is told of it, with the usage of the rounds before in its usage."""
        if isinstance(piece, ToolCall):
            self.calls.append(piece)
            return None
        if isinstance(piece, str):
            self.text.append(piece)
            return piece
        usage = piece.get("usage")
        if not isinstance(usage, dict):
            return piece
        self._spent.update({name: self._earlier.get(name, 0) + count for name, count in usage.items()})
        return {**piece, "usage": dict(self._spent)}

    @property
    def message(self) -> ChatMessage:
        """The round in the conversation that the model is sent next."""
        return {"role": "assistant", "content": "".join(self.text), "tool_calls": self.calls}


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
