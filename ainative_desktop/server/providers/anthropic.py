"""Anthropic's models. Importing this imports the SDK, which takes about a second."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, contextmanager
from json import JSONDecodeError
from typing import Any

import anthropic
import httpx2

from ...protocol.providers import OWN_URLS
from . import failures
from .anthropic_messages import request_of
from .base import DEFAULTS, ChatMessage, GenerateOptions, Model, Piece, ToolCall, Yield
from .content import has_images
from .failures import Asked
from .remote import Remote

_FINISH_REASONS = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "refusal": "content_filter",
}


class AnthropicProvider(Remote):
    """One access to Anthropic, or to a server that speaks its messages."""

    own_url = OWN_URLS["anthropic"]
    name = "Anthropic"

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Yield]:
        """Yield the model's name, text, reasoning, the usage, the finish reason and tools to run."""
        asked = self._asked(model or "", images=has_images(messages), tools=bool(options.tools))
        if options.temperature is not None:
            yield {"ignored": ["temperature"]}  # which these models no longer have
        reading = _Reading()
        with _told(asked):
            async with self._client() as client:
                stream = await client.messages.create(
                    **request_of(messages, model or "", options), stream=True
                )
                async with stream, aclosing(aiter(stream)) as events:
                    async for event in events:
                        if not isinstance(event, anthropic.BaseModel):
                            raise failures.garbled(asked)
                        for piece in reading.pieces(event.model_dump(warnings=False)):
                            yield piece
        for call in reading.end(asked):
            yield call

    async def models(self) -> list[Model]:
        """The models on offer, the newest first."""
        listed = await self._get("/v1/models?limit=1000")
        try:
            return [Model(entry["id"], entry.get("display_name") or entry["id"]) for entry in listed["data"]]
        except (KeyError, TypeError, AttributeError) as error:
            raise failures.garbled(self._asked()) from error

    async def check(self) -> None:
        """Ask for one model."""
        await self._get("/v1/models?limit=1")

    async def _get(self, path: str) -> Any:
        with _told(self._asked()):
            async with self._client() as client:
                # As plain JSON: the SDK's own types take it for granted that a server is Anthropic's.
                return await client.get(path, cast_to=object)

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[anthropic.AsyncAnthropic]:
        async with self._outbound.client(self._url) as http:
            client = anthropic.AsyncAnthropic(
                api_key=self._key or "none",  # never the environment's
                webhook_key="",
                base_url=self._url,
                http_client=http,
                timeout=http.timeout,
                max_retries=0,  # a prompt is money
                open_telemetry=False,
            )
            # The SDK takes headers from the environment, although nobody configured them here.
            client._custom_headers = {}
            yield client


class _Reading:
    """Reads the events of one answer."""

    def __init__(self) -> None:
        self._asked_tokens = 0
        self._blocks: dict[int, dict[str, Any]] = {}
        self._finish: str | None = None
        self._whole = False

    def pieces(self, event: Mapping[str, Any]) -> Iterator[Piece]:
        """What an event brings."""
        match event.get("type"):
            case "message_start":
                self._asked_tokens = _asked_tokens(event["message"]["usage"])
                yield {"model": event["message"]["model"]}
            case "content_block_start":
                self._blocks[event["index"]] = {**event["content_block"], "json": ""}
            case "content_block_delta":
                block = self._blocks.setdefault(event["index"], {"type": "", "json": ""})
                yield from self._delta(block, event["delta"])
            case "message_delta":
                self._finish = event["delta"].get("stop_reason")
                yield {"usage": self._usage(event["usage"])}
                if self._finish:
                    yield {"finish_reason": _FINISH_REASONS.get(self._finish, self._finish)}
            case "message_stop":
                self._whole = True

    def end(self, asked: Asked) -> list[ToolCall]:
        """The tools to run. Raises ProviderError for an answer that was cut, or ended by content rules."""
        if not self._whole:
            raise failures.cut(asked)
        if self._finish == "refusal":
            raise failures.declined(asked)
        blocks = [block for _, block in sorted(self._blocks.items())]
        thoughts = [_thought(block) for block in blocks if block["type"] in ("thinking", "redacted_thinking")]
        uses = [block for block in blocks if block["type"] == "tool_use"]
        return [
            ToolCall(use["id"], use["name"], use["json"] or "{}", {"blocks": [] if number else thoughts})
            for number, use in enumerate(uses)
        ]

    def _delta(self, block: dict[str, Any], delta: Mapping[str, Any]) -> Iterator[Piece]:
        match delta.get("type"):
            case "text_delta" if delta["text"]:
                yield delta["text"]
            case "thinking_delta":
                block["thinking"] = block.get("thinking", "") + delta["thinking"]
                if delta["thinking"]:
                    yield {"reasoning": delta["thinking"]}
            case "signature_delta":
                block["signature"] = delta["signature"]
            case "input_json_delta":
                block["json"] += delta["partial_json"]

    def _usage(self, usage: Mapping[str, Any]) -> dict[str, int]:
        prompt = _asked_tokens(usage) or self._asked_tokens
        completion = usage.get("output_tokens") or 0
        return {
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt + completion,
        }


def _asked_tokens(usage: Mapping[str, Any]) -> int:
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(usage.get(name) or 0 for name in names)


def _thought(block: Mapping[str, Any]) -> dict[str, Any]:
    """A block of thoughts as it wants to be seen again, unchanged, with the results of tools."""
    if block["type"] == "redacted_thinking":
        return {"type": "redacted_thinking", "data": block["data"]}
    return {"type": "thinking", "thinking": block["thinking"], "signature": block["signature"]}


@contextmanager
def _told(asked: Asked) -> Iterator[None]:
    """Turns the SDK's errors into ours."""
    try:
        yield
    except anthropic.APIStatusError as error:
        raise failures.refused(
            asked,
            error.api_message or error.message,
            # An error within a stream comes with the stream's own status, which says nothing.
            status=error.status_code if error.status_code >= 400 else None,
            kind=error.type,
            retry_after=error.response.headers.get("retry-after"),
        ) from error
    except anthropic.APIConnectionError as error:
        raise failures.of_network(asked, error.__cause__) from error
    except httpx2.HTTPError as error:
        raise failures.of_network(asked, error) from error
    except (JSONDecodeError, httpx2.InvalidURL, anthropic.AnthropicError) as error:
        raise failures.refused(asked, str(error)) from error
