"""From what a provider yields to the framework's stream messages, over SSE and over WebSocket."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import aclosing

from ..protocol.events import TransportName
from ..protocol.wire import DONE_MARKER, encode_message, encode_token, sse_event
from .batches import ready_batches
from .providers.base import Piece, ProviderError

log = logging.getLogger(__name__)

#: The last message of every stream.
DONE = encode_message("done")

KEEP_ALIVE = ": keep-alive\n\n"


class StreamManager:
    """Writes one stream's messages through `send`: SSE text, or one WebSocket text frame a message.

    `send` takes text and returns once more may be written. After the end nothing is written any more.
    `stream_id` is what the ids of numbered messages begin with.
    """

    def __init__(
        self,
        send: Callable[[str], Awaitable[None]],
        transport: TransportName = "SSE",
        *,
        stream_id: str = "",
    ) -> None:
        self._send = send
        self._stream_id = stream_id
        self._sse = transport == "SSE"
        self._done = False  # sent, be it with a number
        self._ended = False

    async def send_token(self, token: str) -> None:
        """Send a piece of the answer's text."""
        await self._write([encode_token(token)])

    async def send_metadata(self, metadata: Mapping[str, object]) -> None:
        """Send facts beside the text: model, usage."""
        await self._write([encode_message("metadata", dict(metadata))])

    async def send_error(self, message: str, code: str | None = None) -> None:
        """Tell what went wrong, in a sentence; the end still has to be sent."""
        await self._write([encode_message("error", message, code=code)])

    async def send_done(self) -> None:
        """End the stream: `done`, and over SSE also `[DONE]`, as other servers do."""
        await self._write(([] if self._done else [DONE]) + ([DONE_MARKER] if self._sse else []))
        self._ended = True

    async def relay(self, generator: AsyncIterator[Piece]) -> None:
        """Send all that `generator` yields, then the end; what it raises becomes an error before the end.

        Messages that are ready at once go out in one write over SSE. Cancelling this closes the generator.
        """
        async with aclosing(encoded_messages(generator)) as batches:
            async for messages in batches:
                await self._write(messages)
        await self.send_done()

    async def relay_numbered(self, numbered: AsyncGenerator[tuple[int, list[str]], None]) -> None:
        """Send encoded messages, each with an id made of its number; the end still has to be sent.

        An empty batch is a sign of life: a comment over SSE. Over WebSocket there are pings.
        """
        async with aclosing(numbered) as batches:
            async for first, messages in batches:
                if messages:
                    await self._write_numbered(first, messages)
                elif self._sse:
                    await self._send(KEEP_ALIVE)

    async def _write_numbered(self, first: int, messages: list[str]) -> None:
        stream = self._stream_id
        if self._sse:
            await self._send(
                "".join(
                    [
                        f"id: {stream}:{number}\ndata: {message}\n\n"
                        for number, message in enumerate(messages, first)
                    ]
                )
            )
        else:
            for number, message in enumerate(messages, first):
                await self._send(f'{message[:-1]},"id":"{stream}:{number}"}}')
        self._done = messages[-1] == DONE

    async def _write(self, messages: list[str]) -> None:
        if self._ended:
            return
        if self._sse:
            await self._send(_sse_text(messages))
        else:
            for message in messages:
                await self._send(message)


async def stream_tokens(generator: AsyncIterator[Piece]) -> AsyncGenerator[str, None]:
    """The SSE text of a stream, for any response that sends an async iterator of text.

    `generator` yields tokens (text) and metadata (mappings). What it raises becomes an `error` message and
    then `done`. Closing or cancelling this iterator closes the generator.
    """
    async with aclosing(encoded_messages(generator)) as batches:
        async for messages in batches:
            yield _sse_text(messages)
    yield _sse_text([DONE, DONE_MARKER])


async def whole_stream(generator: AsyncIterator[Piece]) -> AsyncGenerator[list[str], None]:
    """Batches of encoded messages with the end as the last, as a stream that is kept has them."""
    async with aclosing(encoded_messages(generator)) as batches:
        async for messages in batches:
            yield messages
    yield [DONE]


async def encoded_messages(generator: AsyncIterator[Piece]) -> AsyncGenerator[list[str], None]:
    """Batches of encoded messages, an error last if the generator raised one; the end is not among them."""
    try:
        async with aclosing(ready_batches(generator)) as batches:
            async for pieces in batches:
                yield [_encode(piece) for piece in pieces]
    except ProviderError as error:
        log.warning("The provider reported: %s", error)
        yield [encode_message("error", str(error), code=error.code)]
    except Exception as error:
        log.exception("The provider failed")
        yield [encode_message("error", str(error) or type(error).__name__)]


def _encode(piece: Piece) -> str:
    return encode_token(piece) if isinstance(piece, str) else encode_message("metadata", dict(piece))


def _sse_text(messages: Iterable[str]) -> str:
    return "".join([sse_event(message) for message in messages])
