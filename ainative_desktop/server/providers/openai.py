"""OpenAI, and whatever speaks its chat completions: OpenRouter, Groq, Gemini, vLLM, llama.cpp, LM Studio.

Importing this imports the SDK, which takes about a second.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, contextmanager
from json import JSONDecodeError
from typing import Any
from urllib.parse import urlsplit

import httpx2
import openai

from ...protocol.providers import OWN_URLS
from . import failures
from .base import DEFAULTS, ChatMessage, GenerateOptions, Model, Yield
from .content import has_images
from .failures import Asked
from .openai_messages import CallAssembler, request_of
from .remote import Remote

_NOT_FOR_CHAT = re.compile(
    r"embed|whisper|tts|dall-e|moderation|image|audio|realtime|transcribe|davinci|babbage|sora|instruct"
)


class OpenAIProvider(Remote):
    """One access to an OpenAI-compatible server."""

    own_url = OWN_URLS["openai"]
    name = "OpenAI"

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Yield]:
        """Yield the model's name, text, reasoning, tools to run, the finish reason and the usage."""
        asked = self._asked(model or "", images=has_images(messages), tools=bool(options.tools))
        # OpenAI's newer models refuse the old name of the limit, which is the only one that others know.
        limit_name = "max_completion_tokens" if self._is_own else "max_tokens"
        body = request_of(messages, model or "", options, limit_name=limit_name)
        reading = _Reading()
        with _told(asked):
            async with self._client() as client:
                stream = await client.chat.completions.create(
                    **body,
                    stream=True,
                    stream_options={"include_usage": True},
                    extra_headers=self._headers,
                )
                async with stream, aclosing(aiter(stream)) as chunks:
                    async for chunk in chunks:
                        for piece in reading.pieces(_dumped(chunk, asked)):
                            yield piece
        for piece in reading.end(asked):
            yield piece

    async def models(self) -> list[Model]:
        """The models on offer; of OpenAI's own those that can chat."""
        asked = self._asked()
        listed = await self._get("/models", asked)
        entries: list[Any] = (listed.get("data") or []) if isinstance(listed, dict) else [None]
        if not all(isinstance(entry, dict) for entry in entries):
            raise failures.garbled(asked)
        return [
            Model(entry["id"], _name(entry))
            for entry in entries
            if isinstance(entry.get("id"), str) and not (self._is_own and _NOT_FOR_CHAT.search(entry["id"]))
        ]

    async def check(self) -> None:
        """Ask for the models, or where anyone may see those, about the key."""
        public = (urlsplit(self._url).hostname or "").endswith("openrouter.ai")
        await self._get("/key" if public else "/models", self._asked())

    async def _get(self, path: str, asked: Asked) -> Any:
        with _told(asked):
            async with self._client() as client:
                # As plain JSON: the SDK's own types take it for granted that a server is OpenAI's.
                return await client.get(path, cast_to=object, options={"headers": self._headers})

    @property
    def _headers(self) -> dict[str, str | openai.Omit]:
        """Without a key the header for it is left out, too."""
        return {} if self._key else {"Authorization": openai.Omit()}

    @property
    def _is_own(self) -> bool:
        return self._where == "OpenAI"

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[openai.AsyncOpenAI]:
        async with self._outbound.client(self._url) as http:
            client = openai.AsyncOpenAI(
                api_key=self._key or "none",  # never the environment's
                admin_api_key="",
                webhook_secret="",
                base_url=self._url,
                http_client=http,
                timeout=http.timeout,
                max_retries=0,  # a prompt is money
            )
            # What the SDK takes from the environment although nobody configured it here.
            client.organization = client.project = client.admin_api_key = None
            client._custom_headers = {}
            yield client


class _Reading:
    """Reads the chunks of one answer, in a form as liberal as servers are."""

    def __init__(self) -> None:
        self._calls = CallAssembler()
        self._model = ""
        self._finish: str | None = None
        self._empty = True

    def pieces(self, chunk: Mapping[str, Any]) -> Iterator[Yield]:
        """What a chunk brings."""
        if not self._model and isinstance(chunk.get("model"), str):
            self._model = chunk["model"]
            yield {"model": self._model}
        for choice in chunk.get("choices") or ():
            delta = choice.get("delta") or {}
            reasoning = delta.get("reasoning_content") or delta.get("reasoning")
            if isinstance(reasoning, str) and reasoning:
                self._empty = False
                yield {"reasoning": reasoning}
            text = delta.get("content") or delta.get("refusal")
            if isinstance(text, str) and text:
                self._empty = False
                yield text
            if delta.get("tool_calls"):
                self._calls.add(delta["tool_calls"])
            self._finish = choice.get("finish_reason") or self._finish
        usage = _usage(chunk.get("usage") or {})
        if usage["total_tokens"]:
            yield {"usage": usage}

    def end(self, asked: Asked) -> Iterator[Yield]:
        """What there is at the answer's end. Raises ProviderError for one that held nothing or was ended by
        content rules."""
        calls = self._calls.calls()
        if self._finish:
            yield {"finish_reason": self._finish}
        if self._finish == "content_filter":
            raise failures.declined(asked)
        if self._empty and not calls and not self._finish:
            raise failures.silent(asked)
        yield from calls


def _dumped(chunk: object, asked: Asked) -> dict[str, Any]:
    """The JSON object that the SDK made `chunk` of. Raises ProviderError where it was none."""
    if not isinstance(chunk, openai.BaseModel):
        raise failures.garbled(asked)
    return chunk.model_dump(warnings=False)  # what servers add or leave out is no news


def _usage(usage: Mapping[str, Any]) -> dict[str, int]:
    prompt, completion = usage.get("prompt_tokens") or 0, usage.get("completion_tokens") or 0
    total = usage.get("total_tokens") or prompt + completion
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": total}


def _name(entry: Mapping[str, Any]) -> str:
    name = entry.get("name") or entry.get("display_name")
    return name if isinstance(name, str) else str(entry["id"]).removeprefix("models/")


@contextmanager
def _told(asked: Asked) -> Iterator[None]:
    """Turns the SDK's errors into ours."""
    try:
        yield
    except openai.APIStatusError as error:
        raise failures.refused(
            asked,
            _words(error),
            status=error.status_code,
            kind=error.code or error.type,
            retry_after=error.response.headers.get("retry-after"),
        ) from error
    except openai.APIConnectionError as error:
        raise failures.of_network(asked, error.__cause__) from error
    except openai.APIError as error:  # within the stream, where OpenRouter's code is a status
        code = error.code or ""
        status = int(code) if code.isdecimal() else None
        raise failures.refused(asked, _words(error), status=status, kind=code or error.type) from error
    except httpx2.HTTPError as error:
        raise failures.of_network(asked, error) from error
    except (JSONDecodeError, httpx2.InvalidURL, openai.OpenAIError) as error:
        raise failures.refused(asked, str(error)) from error


def _words(error: openai.APIError) -> str:
    body = error.body
    if isinstance(body, list) and body:  # Gemini wraps its errors into a list
        body = body[0]
    if isinstance(body, Mapping):
        inner = body.get("error")
        told = inner if isinstance(inner, Mapping) else body
        words = told.get("message") or inner
        if isinstance(words, str):
            return words
    return error.message
