"""What every source of answers looks like to the server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from ...protocol.errors import AINativeError


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A model's wish to have a tool run. `arguments` is JSON text as the model wrote it; `carried` is what
    the provider wants to see again, with the result, in the next round."""

    id: str
    name: str
    arguments: str
    carried: Mapping[str, Any] = field(default_factory=dict)


#: A token of the answer's text, or facts beside it (model, usage, reasoning).
Piece = str | Mapping[str, object]

#: What providers yield: pieces, and tools to run, which are whole at the end of a round.
Yield = Piece | ToolCall

#: {"role": "user" | "assistant" | "system", "content": text or parts}, as models' interfaces have it; parts
#: are {"type": "text", "text"} and {"type": "image_url", "image_url": {"url": "data:…"}}. Between two rounds
#: of tools also {"role": "assistant", "content", "tool_calls": [ToolCall]} and
#: {"role": "tool", "tool_call_id", "name", "content": text}.
ChatMessage = Mapping[str, Any]


class ProviderError(AINativeError):
    """The provider cannot answer; the text is a sentence for the person, `code` names the kind for programs.

    Codes: key_missing, key_refused, quota, rate_limit, model_missing, model_unknown, context_too_long,
    overloaded, network, content_refused, image_refused, images_unsupported, tools_unsupported, tool_rounds,
    bad_address, keyring, provider_error.
    """

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class ToolOffer:
    """A tool that the model may ask for; `parameters` is a JSON Schema."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GenerateOptions:
    """What a request asks of the model; None and "" leave it to the provider."""

    temperature: float | None = None
    max_tokens: int | None = None
    system: str = ""
    tools: Sequence[ToolOffer] = ()


DEFAULTS = GenerateOptions()


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be asked for: its id in requests, and its name for people."""

    id: str
    name: str


class Provider(Protocol):
    """A source of answers."""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = ...,
    ) -> AsyncIterator[Yield]:
        """Answer the conversation, oldest message first, the newest user message last.

        Raises ProviderError while iterating. Closing the iterator stops the work, upstream too.
        """
        ...


@runtime_checkable
class ModelSource(Protocol):
    """A provider that knows its models."""

    async def models(self, *, limit: float) -> list[Model]:
        """The models that can be asked for, which may take it `limit` seconds. Raises ProviderError."""
        ...

    async def check(self, *, limit: float) -> None:
        """Ask the provider whether its key and address work, at no cost; it may take `limit` seconds.

        Raises ProviderError.
        """
        ...
