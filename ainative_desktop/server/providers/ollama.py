"""Models that Ollama runs, by its own interface (docs/api.md of its repository): lines of JSON."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Any

import httpx2

from ...protocol.providers import OWN_URLS, ProviderAccess
from . import failures
from .base import DEFAULTS, ChatMessage, GenerateOptions, Model, Piece, ProviderError, ToolCall, Yield
from .content import has_images, images_of, text_of
from .failures import Asked
from .openai_messages import tools_of
from .outbound import Outbound
from .remote import Remote

LINE_LIMIT = 4 * 2**20  # characters

_FINISH_REASONS = {"load": "stop", "unload": "stop"}


class OllamaProvider(Remote):
    """One access to an Ollama."""

    own_url = OWN_URLS["ollama"]
    name = "Ollama"

    def __init__(self, access: ProviderAccess, outbound: Outbound) -> None:
        super().__init__(replace(access, url=access.url.rstrip("/")), outbound)
        self._found_by_itself = not access.url

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Yield]:
        """Yield the model's name, text, reasoning, the finish reason, the usage and tools to run."""
        asked = self._asked(model or "", images=has_images(messages), tools=bool(options.tools))
        reading = _Reading()
        with _told(asked):
            async with (
                self._client() as client,
                client.stream("POST", "/api/chat", json=_request(messages, model or "", options)) as response,
            ):
                await _expect_success(response, asked)
                async with aclosing(_lines(response)) as lines:
                    async for line in lines:
                        for piece in reading.pieces(_object(line), asked):
                            yield piece
        for call in reading.end(asked):
            yield call

    async def models(self) -> list[Model]:
        """The models that are installed, the newest first; none where nobody runs or configured it."""
        try:
            return await self._installed()
        except ProviderError as error:
            if self._found_by_itself and error.code == "network":
                return []
            raise

    async def check(self) -> None:
        """Ask for the models."""
        await self._installed()

    async def _installed(self) -> list[Model]:
        asked = self._asked()
        with _told(asked):
            async with self._client() as client:
                response = await client.get("/api/tags")
                await _expect_success(response, asked)
                listed = response.json().get("models") or ()
                return [Model(entry["name"], entry["name"].removesuffix(":latest")) for entry in listed]

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[httpx2.AsyncClient]:
        async with self._outbound.client(self._url) as client:
            client.base_url = httpx2.URL(self._url)
            if self._key:
                client.headers["Authorization"] = f"Bearer {self._key}"
            yield client


class _Reading:
    """Reads the lines of one answer."""

    def __init__(self) -> None:
        self._named = False
        self._whole = False
        self._calls: list[ToolCall] = []

    def pieces(self, line: Mapping[str, Any], asked: Asked) -> Iterator[Piece]:
        """What a line brings. Raises ProviderError for one that tells an error."""
        if line.get("error"):
            raise failures.refused(asked, str(line["error"]))
        if not self._named and line.get("model"):
            self._named = True
            yield {"model": line["model"]}
        message = line.get("message") or {}
        if message.get("thinking"):
            yield {"reasoning": message["thinking"]}
        if message.get("content"):
            yield message["content"]
        for call in message.get("tool_calls") or ():
            function = call["function"]
            arguments = json.dumps(function.get("arguments") or {})
            name = call.get("id") or f"call_{len(self._calls)}"
            self._calls.append(ToolCall(name, function["name"], arguments))
        if line.get("done"):
            self._whole = True
            reason = line.get("done_reason") or "stop"
            finish = "tool_calls" if self._calls else _FINISH_REASONS.get(reason, reason)
            yield {"finish_reason": finish, "usage": _usage(line)}

    def end(self, asked: Asked) -> list[ToolCall]:
        """The tools to run. Raises ProviderError for an answer that was cut."""
        if not self._whole:
            raise failures.cut(asked)
        return self._calls


def _request(messages: Sequence[ChatMessage], model: str, options: GenerateOptions) -> dict[str, Any]:
    body: dict[str, Any] = {"model": model, "messages": [_message(message) for message in messages]}
    if options.system:
        body["messages"].insert(0, {"role": "system", "content": options.system})
    chosen = {"temperature": options.temperature, "num_predict": options.max_tokens}
    given = {name: value for name, value in chosen.items() if value is not None}
    if given:
        body["options"] = given
    if options.tools:
        body["tools"] = tools_of(options)
    return body


def _message(message: ChatMessage) -> dict[str, Any]:
    if message["role"] == "tool":
        return {"role": "tool", "tool_name": message["name"], "content": message["content"]}
    content = message["content"]
    sent: dict[str, Any] = {"role": message["role"], "content": text_of(content)}
    images = images_of(content)
    if images:
        sent["images"] = [image.data for image in images]
    calls: Sequence[ToolCall] = message.get("tool_calls", ())
    if calls:
        sent["tool_calls"] = [
            {"function": {"name": call.name, "arguments": _arguments(call)}} for call in calls
        ]
    return sent


def _arguments(call: ToolCall) -> dict[str, Any]:
    value = json.loads(call.arguments)  # which was an object when it came
    return value if isinstance(value, dict) else {}


def _usage(line: Mapping[str, Any]) -> dict[str, int]:
    prompt, completion = line.get("prompt_eval_count") or 0, line.get("eval_count") or 0
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


async def _expect_success(response: httpx2.Response, asked: Asked) -> None:
    if response.is_success:
        return
    text = (await response.aread()).decode("utf-8", "replace")
    try:
        words = str(json.loads(text)["error"])
    except (ValueError, KeyError, TypeError):
        words = text
    raise failures.refused(
        asked, words, status=response.status_code, retry_after=response.headers.get("retry-after")
    )


async def _lines(response: httpx2.Response) -> AsyncGenerator[str, None]:
    """Lines that end in LF alone. Raises ValueError for one above LINE_LIMIT."""
    rest = ""
    async with aclosing(response.aiter_text()) as texts:  # type: ignore[type-var]
        async for text in texts:
            *lines, rest = (rest + text).split("\n")
            if len(rest) > LINE_LIMIT:
                raise ValueError("a line that is too long")
            for line in lines:
                if line.strip():
                    yield line
    if rest.strip():
        yield rest


def _object(line: str) -> dict[str, Any]:
    value = json.loads(line)
    if not isinstance(value, dict):
        raise ValueError("a line that is no object")
    return value


@contextmanager
def _told(asked: Asked) -> Iterator[None]:
    """Turns errors of the network and of the format into ours."""
    try:
        yield
    except httpx2.HTTPError as error:
        raise failures.of_network(asked, error) from error
    except httpx2.InvalidURL as error:
        raise failures.refused(asked, str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise failures.garbled(asked) from error
