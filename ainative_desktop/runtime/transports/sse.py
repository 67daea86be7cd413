"""Server-sent events over one POST: httpx carries the bytes, httpx-sse reads the events."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager, suppress
from datetime import UTC, datetime

import httpx

from ...protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ...protocol.events import StreamError
from ...protocol.refusals import words_of_body
from ...protocol.retry import NOT_OFFERED_STATUSES, parse_retry_after
from ...protocol.wire import Done, Failure, Metadata, answer_of
from ..config import StreamConfig
from ..connections import CONNECT_TIMEOUT, QUOTED, Connections, Quote
from .base import (
    EVENT_LIMIT,
    KEY_HEADER,
    LAST_EVENT_HEADER,
    NO_RESPONSE,
    Arriving,
    Batch,
    Opened,
    Pace,
    Submission,
    encoded,
    failed,
    http_url,
    redirected,
    too_large,
    unreachable,
)
from .guard import EventGuard, EventReader
from .readahead import Pacer, Readahead

ERROR_BODY_LIMIT = 64 * 1024  # bytes of a refusal that are read for its words
ERROR_BODY_TIMEOUT = 5.0  # seconds
# No read timeout: a model may think for minutes, and each would leave a dead timer on Qt's loop per read.
TIMEOUTS = httpx.Timeout(None, connect=CONNECT_TIMEOUT)
FIRST_BYTE_LIMIT = 600.0  # seconds until a server has to have answered at all


class SseTransport:
    """Streams over `POST`, and takes a whole JSON answer where the server sends one instead."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def stream(self, config: StreamConfig, submission: Submission) -> AsyncGenerator[Arriving, None]:
        """See Transport.stream."""
        response = await self._send(config, submission)
        submission.alive()
        tap = submission.tap()
        if tap is not None:
            tap.answered(response.status_code, _media_type(response))
        try:
            await self._check(response, self._connections.quoting(config.headers))
            opened = Opened("SSE", knows_key=response.headers.get(KEY_HEADER) == submission.key)
            if _media_type(response) in ("", "text/event-stream"):
                yield opened
                async with aclosing(_events(response, submission)) as batches:
                    async for batch in batches:
                        yield batch
            else:
                answer = await _whole_answer(response)
                yield opened
                yield answer
        finally:
            await response.aclose()

    async def _send(self, config: StreamConfig, submission: Submission) -> httpx.Response:
        url = http_url(config)
        client = await self._connections.client(str(url), config.route)
        headers = {
            **config.headers,
            "Accept": "text/event-stream",
            "Accept-Encoding": "identity",  # a compressing proxy would hold tokens back
            "Cache-Control": "no-store",
            "Content-Type": "application/json",
            KEY_HEADER: submission.key,
        }
        if submission.last_event_id is not None:
            headers[LAST_EVENT_HEADER] = submission.last_event_id
        body = encoded(submission.body)
        request = client.build_request(
            "POST", url, content=body.encode("utf-8"), headers=headers, timeout=TIMEOUTS
        )
        tap = submission.tap()
        if tap is not None:
            tap.sent("POST", str(url), headers, body)
        try:
            async with asyncio.timeout(FIRST_BYTE_LIMIT):
                return await client.send(request, stream=True, follow_redirects=False)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            proxy = await self._connections.proxy(str(url), config.route)
            raise unreachable(url, error, proxy) from error
        except TimeoutError as error:
            minutes = f"{FIRST_BYTE_LIMIT / 60:.0f} minutes"
            words = f"The server did not answer within {minutes}. Retry, or look at its log."
            raise failed(NO_RESPONSE, words, retry_safe=False) from error
        except httpx.RemoteProtocolError as error:
            raise _no_http(error) from error
        except (httpx.TransportError, OSError) as error:
            raise _unanswered() from error

    async def _check(self, response: httpx.Response, quote: Quote) -> None:
        """Raise what a status or a content type that is not a stream's means."""
        status = response.status_code
        if response.has_redirect_location or 300 <= status < 400:
            raise redirected(status, str(response.url), response.headers.get("location", ""), quote)
        if not 200 <= status < 300:
            after = parse_retry_after(response.headers.get("retry-after"), datetime.now(UTC))
            event = error_for_status(status, quote(await _refusal_words(response), QUOTED), after)
            raise (NotOffered if status in NOT_OFFERED_STATUSES else TransportError)(event)
        if not _is_stream_or_json(_media_type(response)):
            raise NotOffered(
                StreamError(
                    "not_a_stream",
                    "This address answers with something else than an answer of an AINative server "
                    f"({quote(_media_type(response), 60)}). Check the URL in Preferences → Servers.",
                    retry_safe=True,
                    status=status,
                )
            )


def _unanswered() -> TransportError:
    words = "The server closed the connection before it answered. It may have begun its work."
    return failed(NO_RESPONSE, words, retry_safe=False)


def _no_http(error: httpx.RemoteProtocolError) -> TransportError:
    if "disconnected" in str(error):  # httpcore's words for an end before any answer
        return _unanswered()
    words = f"What the server answered is not HTTP as it should be ({error}). Look at its log."
    return failed(NO_RESPONSE, words, retry_safe=False)


def _media_type(response: httpx.Response) -> str:
    value: str = response.headers.get("content-type", "")
    return value.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _is_stream_or_json(media_type: str) -> bool:
    # Servers written by hand may name no type at all; the body then tells.
    return media_type in ("", "text/event-stream") or _is_json(media_type)


class _Chunks:
    """A body's chunks as they come. `whole`: the last one has come, so that the connection is of use again.

    Not httpx's own iteration, which also closes at the end: where that is cancelled, because the answer was
    whole before its body, the connection stays open for ever.
    """

    def __init__(self, response: httpx.Response) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        self._chunks = response.stream.__aiter__()
        self.whole = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await self._chunks.__anext__()
        except StopAsyncIteration:
            self.whole = True
            raise


@asynccontextmanager
async def _body(response: httpx.Response) -> AsyncIterator[AsyncIterator[bytes]]:
    """The body's chunks as they come, which may be left at any point."""
    chunks = _Chunks(response)
    try:
        yield chunks
    finally:
        whole = chunks.whole
        # Closing a generator leaves those inside of it (httpcore has four) to the garbage collector, which
        # ends them outside of the loop. With the connection closed, reading on ends them all in order.
        await response.aclose()
        with suppress(httpx.TransportError, httpx.StreamError, OSError):
            async for _ in chunks:
                pass
        if not whole:  # whoever read may have been cancelled while httpcore was closing after a failure
            await response.extensions["network_stream"].aclose()


def _decoder(response: httpx.Response) -> Callable[[bytes], bytes]:
    """Undoes the compression of a server, or a proxy, that compresses although it was asked not to."""
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("", "identity"):
        return lambda data: data
    if encoding not in ("gzip", "x-gzip", "deflate"):
        named = f" ({encoding})" if len(encoding) <= 20 else ""  # cut, it could be the token's beginning
        raise failed("bad_encoding", f"The server's answer is compressed in an unknown way{named}.")
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 32)  # tells gzip and zlib apart by itself

    def inflate(data: bytes) -> bytes:
        text = inflater.decompress(data, EVENT_LIMIT)
        if inflater.unconsumed_tail:
            raise too_large()
        return text

    return inflate


async def _events(response: httpx.Response, submission: Submission) -> AsyncGenerator[Pace | Batch, None]:
    """The stream's messages, a batch a read, in slices that leave the loop its turn."""
    decode, guard, reader, pacer = _decoder(response), EventGuard(), EventReader(), Pacer()
    try:
        async with (
            _body(response) as chunks,
            Readahead(chunks, pacer, alive=submission.alive) as arriving,
            aclosing(arriving.batches()) as reads,
        ):
            async for read in reads:
                batch: Batch = []
                for message in reader.read(guard.feed(decode(b"".join(read))), submission.tap()):
                    batch.append(message)
                    if pacer.due:
                        yield batch
                        batch = []
                        await pacer.pause()
                if batch:
                    yield batch
                if reader.retry is not None:
                    yield Pace(reader.retry / 1000)
                    reader.retry = None
    except (httpx.TransportError, zlib.error, OSError) as error:
        raise Interrupted("The connection broke before the answer was whole.") from error


async def _whole_answer(response: httpx.Response) -> Batch:
    """The messages of an answer that came as one JSON object."""
    body, decode = bytearray(), _decoder(response)
    try:
        async with _body(response) as chunks:
            async for chunk in chunks:
                body += decode(chunk)
                if len(body) > EVENT_LIMIT:
                    raise too_large()
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise failed("bad_answer", "The server's answer is not valid JSON.", retry_safe=False) from error
    except (httpx.TransportError, zlib.error, OSError) as error:
        raise failed(
            NO_RESPONSE, "The connection broke before the answer was whole.", retry_safe=False
        ) from error
    answer = answer_of(value)
    if isinstance(answer, Failure):
        raise failed(answer.code or "server_error", answer.message, retry_safe=False)
    metadata = value.get("metadata")
    return [answer, *([Metadata(metadata)] if isinstance(metadata, dict) else []), Done()]


async def _refusal_words(response: httpx.Response) -> str:
    """What a refusal says for itself."""
    body, decode = bytearray(), _decoder(response)
    try:
        async with asyncio.timeout(ERROR_BODY_TIMEOUT), _body(response) as chunks:
            async for chunk in chunks:
                body += decode(chunk)
                if len(body) > ERROR_BODY_LIMIT:
                    return ""
    except (TimeoutError, httpx.TransportError, zlib.error, OSError):
        return ""
    return words_of_body(bytes(body), _media_type(response))
