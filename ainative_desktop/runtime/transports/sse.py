"""SSE: a POST whose answer is an event stream."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import UTC, datetime

import httpx

from ...protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ...protocol.events import StreamError
from ...protocol.retry import NOT_OFFERED_STATUSES, parse_retry_after
from ...protocol.wire import Done, Metadata, answer_of
from ..connections import Connections
from .base import Batch, Opened, StreamConfig, redirected, sliced, tls_failed, unreachable
from .guard import EventStreamDecoder

BODY_LIMIT = 64 * 2**20  # bytes of an answer that comes as one JSON document
DETAIL_LIMIT = 64 * 2**10  # bytes of an error's body that are read for its words

HEADERS = {
    "Accept": "text/event-stream",
    "Cache-Control": "no-store",
    "Accept-Encoding": "identity",  # compression would hold tokens back
    "Content-Type": "application/json",
}


class SseTransport:
    """Streams over HTTP."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def stream(
        self, config: StreamConfig, body: Mapping[str, object]
    ) -> AsyncGenerator[Opened | Batch, None]:
        """See Transport.stream."""
        client = self._connections.client(config.url)
        content = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        request = client.build_request(
            "POST", config.url, content=content, headers={**HEADERS, **config.headers}
        )
        response = await _send(client, request)
        try:
            await _check_status(response)
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind == "text/event-stream":
                yield Opened("SSE")
                async with aclosing(_events(response)) as batches:
                    async for batch in batches:
                        yield batch
            elif kind == "application/json":
                answer = await _whole_answer(response)
                yield Opened("SSE")
                yield answer
            else:
                raise _not_a_stream(kind)
        finally:
            await response.aclose()


async def _send(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    try:
        return await client.send(request, stream=True)
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        if _is_certificate_error(error):
            raise tls_failed(str(error)) from error
        raise unreachable(str(error) or "no answer in time") from error
    except httpx.UnsupportedProtocol as error:
        raise TransportError(
            StreamError("bad_url", "The server's URL must start with http:// or https://.")
        ) from error
    except httpx.TransportError as error:
        words = "The connection broke before the server answered. It may have begun to work on the message."
        raise TransportError(StreamError("no_answer", words)) from error


def _is_certificate_error(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


async def _check_status(response: httpx.Response) -> None:
    status = response.status_code
    if status == 200:
        return
    if response.has_redirect_location:
        raise redirected(status, response.headers["location"])
    event = error_for_status(
        status,
        _detail(await _read(response, DETAIL_LIMIT)),
        parse_retry_after(response.headers.get("retry-after"), datetime.now(UTC)),
    )
    raise NotOffered(event) if status in NOT_OFFERED_STATUSES else TransportError(event)


def _detail(body: bytes) -> str:
    """The words of an error's JSON body: {"error": …}, or FastAPI's {"detail": …}."""
    try:
        value = json.loads(body)
    except ValueError:
        return ""
    detail = value.get("error") or value.get("detail") if isinstance(value, dict) else None
    if isinstance(detail, dict):
        detail = detail.get("message")
    return detail if isinstance(detail, str) else ""


async def _read(response: httpx.Response, limit: int) -> bytes:
    body = bytearray()
    try:
        async with aclosing(response.aiter_bytes()) as chunks:  # type: ignore[type-var]
            async for chunk in chunks:
                body += chunk
                if len(body) > limit:
                    break
    except httpx.TransportError as error:
        raise Interrupted(str(error)) from error
    return bytes(body[:limit])


async def _whole_answer(response: httpx.Response) -> Batch:
    body = await _read(response, BODY_LIMIT)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise TransportError(
            StreamError("bad_answer", "The server's JSON answer could not be read.")
        ) from error
    metadata = value.get("metadata") if isinstance(value, dict) else None
    answer = [answer_of(value)]
    return [*answer, *([Metadata(metadata)] if isinstance(metadata, dict) else []), Done()]


def _not_a_stream(kind: str) -> NotOffered:
    shown = kind or "no content type"
    words = f"The server answered with {shown} instead of a stream. Check the URL in Preferences → Servers."
    return NotOffered(StreamError("not_a_stream", words, status=200))


async def _events(response: httpx.Response) -> AsyncGenerator[Batch, None]:
    decoder = EventStreamDecoder()
    try:
        async with aclosing(response.aiter_bytes()) as chunks:  # type: ignore[type-var]
            async for chunk in chunks:
                for batch in sliced(decoder.decode(chunk)):
                    yield batch
                    if isinstance(batch[-1], Done):
                        return
                    await asyncio.sleep(0)
    except (httpx.TransportError, httpx.StreamError) as error:
        raise Interrupted(str(error)) from error
    for batch in sliced(decoder.finish()):
        yield batch
