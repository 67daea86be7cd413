"""What every source of answers looks like to the server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from ...protocol.errors import AINativeError

#: A token of the answer's text, or facts beside it (model, usage).
Piece = str | Mapping[str, object]

#: {"role": "user" | "assistant" | "system", "content": text}, as models' interfaces have it.
ChatMessage = Mapping[str, str]


class ProviderError(AINativeError):
    """The provider cannot answer; the text is a sentence for the person."""


class Provider(Protocol):
    """A source of answers."""

    def generate(self, messages: Sequence[ChatMessage], *, model: str | None = None) -> AsyncIterator[Piece]:
        """Answer the conversation, oldest message first, the newest user message last.

        Raises ProviderError while iterating. Closing the iterator stops the work.
        """
        ...
