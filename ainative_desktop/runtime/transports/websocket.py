"""WS: the action as the first frame, then one stream message a frame."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.datastructures import Headers
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidStatus,
    ProxyError,
    WebSocketException,
)

from ...protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ...protocol.events import StreamError
from ...protocol.refusals import words_of_body
from ...protocol.retry import NOT_OFFERED_STATUSES, parse_retry_after
from ...protocol.wire import Done, parse_message
from ..config import StreamConfig
from ..connections import CONNECT_TIMEOUT, QUOTED, Connections, Quote
from .base import (
    EVENT_LIMIT,
    KEY_HEADER,
    UNREACHABLE,
    Arriving,
    Batch,
    Opened,
    Submission,
    encoded,
    failed,
    redirected,
    too_large,
    unreachable,
    websocket_url,
)
from .readahead import Pacer, Readahead

CLOSE_TIMEOUT = 0.5  # seconds for the peer to answer a close
PING_INTERVAL = 10.0  # seconds; the answers are signs of life
PING_TIMEOUT = 30.0  # seconds; a consumer that holds reading back also holds back the answer to a ping

#: Answers to the upgrade request that prove there is no WebSocket here: 200 is an ordinary page, and 400 is
#: what servers say who expect a request of another kind at this path.
_REFUSED_UPGRADE = NOT_OFFERED_STATUSES | {200, 400}
_TOO_BIG = 1009  # RFC 6455 §7.4.1


class _Connect(connect):
    """Follows no redirect: the access token would go along to another host."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class _Connection(ClientConnection):
    """Tells each sign of life, pongs included."""

    def __init__(self, *arguments: Any, alive: Callable[[], None], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._alive = alive

    def data_received(self, data: bytes) -> None:
        self._alive()
        super().data_received(data)


class WebSocketTransport:
    """Streams over a WebSocket of its own."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def stream(self, config: StreamConfig, submission: Submission) -> AsyncGenerator[Arriving, None]:
        """See Transport.stream."""
        place = submission.last_event_id
        text = encoded(submission.body if place is None else {"type": "resume", "last_event_id": place})
        tap = submission.tap()
        if tap is not None:
            headers = {**config.headers, KEY_HEADER: submission.key}
            tap.sent("GET", str(websocket_url(config)), headers, text)
        socket = await self._connect(config, submission)
        tap = submission.tap()
        if tap is not None:
            tap.answered(101, "websocket")
        quote = self._connections.quoting(config.headers)
        ended = False
        try:
            try:
                await socket.send(text)
            except ConnectionClosed as error:
                raise _closed(error, quote) from error
            echoes = socket.response.headers.get_all(KEY_HEADER) if socket.response is not None else []
            yield Opened("WS", knows_key=echoes == [submission.key])
            async with aclosing(_messages(socket, submission, quote)) as batches:
                async for batch in batches:
                    ended = isinstance(batch[-1], Done)
                    yield batch
        finally:
            if ended:
                await socket.close()
            else:
                socket.transport.abort()  # nobody waits for a closing handshake after a stop
                await socket.wait_closed()

    async def _connect(self, config: StreamConfig, submission: Submission) -> ClientConnection:
        url = websocket_url(config)
        proxy = await self._connections.proxy(str(url), config.route)
        trust = await self._connections.trust(config.route) if url.scheme == "wss" else None
        through: dict[str, Any] = {"proxy": proxy.url if proxy is not None else None}
        if proxy is not None and proxy.scheme == "https":
            through["proxy_ssl"] = await self._connections.trust(config.route)
        try:
            return await _Connect(
                str(url),
                create_connection=partial(_Connection, alive=submission.alive),  # type: ignore[arg-type]
                additional_headers={**config.headers, KEY_HEADER: submission.key},
                ssl=trust,
                **through,
                compression=None,  # tokens are too short for it
                open_timeout=CONNECT_TIMEOUT,
                close_timeout=CLOSE_TIMEOUT,
                ping_interval=PING_INTERVAL,
                ping_timeout=PING_TIMEOUT,
                max_size=EVENT_LIMIT,
            )
        except InvalidStatus as error:
            raise self._refused(error, url, self._connections.quoting(config.headers)) from error
        except (ProxyError, OSError) as error:  # TimeoutError and TLS errors are OSErrors
            raise unreachable(url, error, proxy) from error
        except (InvalidHandshake, EOFError) as error:
            if _hung_up(error):  # the prompt goes out after the handshake
                words = "The server closed the connection while it was made. Check that it runs, then retry."
                raise failed(UNREACHABLE, words) from error
            words = (
                "The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers."
            )
            raise NotOffered(StreamError("no_websocket", words, retry_safe=True)) from error
        except (WebSocketException, ImportError, ValueError) as error:
            raise failed("bad_proxy", f"The proxy cannot be used: {error}") from error

    def _refused(self, error: InvalidStatus, url: httpx.URL, quote: Quote) -> TransportError:
        headers, status = error.response.headers, error.response.status_code
        if 300 <= status < 400:
            return redirected(status, str(url), _first(headers, "Location") or "", quote)
        if status in _REFUSED_UPGRADE:
            words = f"The server does not offer WebSocket at this address ({status})."
            return NotOffered(StreamError("no_websocket", words, retry_safe=True, status=status))
        if status == 403:  # also what uvicorn says where no WebSocket is served at all
            words = (
                "The server does not allow a WebSocket here. Check the access token, or choose SSE, in "
                "Preferences → Servers. (403)"
            )
            return failed("http_403", words, status=status)
        after = parse_retry_after(_first(headers, "Retry-After"), datetime.now(UTC))
        kind = (_first(headers, "Content-Type") or "").partition(";")[0].strip().lower()
        words = quote(words_of_body(bytes(error.response.body), kind), QUOTED)
        return TransportError(error_for_status(status, words, after))


def _first(headers: Headers, name: str) -> str | None:
    return next(iter(headers.get_all(name)), None)  # Headers.get raises where there are several


def _hung_up(error: BaseException) -> bool:
    return isinstance(error, EOFError) or isinstance(error.__cause__, (EOFError, OSError))


async def _messages(
    socket: ClientConnection, submission: Submission, quote: Quote
) -> AsyncGenerator[Batch, None]:
    """The stream's messages, those that came together in one batch, in slices of at most 4 ms."""
    pacer = Pacer()
    async with (
        aclosing(_frames(socket, quote)) as frames,
        Readahead(frames, pacer) as arriving,
        aclosing(arriving.batches()) as reads,
    ):
        async for read in reads:
            batch: Batch = []
            tap = submission.tap()
            for frame in read:
                message = parse_message(frame)
                batch.append(message)
                if tap is not None:
                    tap.arrived(frame, message)
                if pacer.due:
                    yield batch
                    batch = []
                    await pacer.pause()
            if batch:
                yield batch


async def _frames(socket: ClientConnection, quote: Quote) -> AsyncGenerator[str, None]:
    """The frames' text, until the connection ends: that is an Interrupted, since nothing said Done."""
    try:
        while True:
            frame = await socket.recv()
            text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
            if text:
                yield text
    except ConnectionClosed as error:
        raise _closed(error, quote) from error


def _closed(error: ConnectionClosed, quote: Quote) -> TransportError | Interrupted:
    codes = {frame.code for frame in (error.rcvd, error.sent) if frame is not None}
    if _TOO_BIG in codes:  # whoever said it first, the other one repeats it
        return TransportError(error_for_status(413)) if error.rcvd_then_sent else too_large()
    said = quote(error.rcvd.reason, 120) if error.rcvd is not None else ""
    why = f" (the server said: {said})" if said else ""
    return Interrupted(f"The connection broke before the answer was whole{why}.")
