"""WS: the action as the first frame, then one stream message a frame."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections import deque
from collections.abc import AsyncGenerator, Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidStatus,
    InvalidURI,
    PayloadTooBig,
)

from ...protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ...protocol.events import StreamError
from ...protocol.retry import NOT_OFFERED_STATUSES, parse_retry_after
from ...protocol.wire import Done, WireMessage, parse_message
from ..connections import CONNECT_TIMEOUT, Connections, is_loopback
from .base import (
    EVENT_LIMIT,
    Batch,
    Opened,
    StreamConfig,
    redirected,
    sliced,
    tls_failed,
    too_large,
    unreachable,
)

CLOSE_TIMEOUT = 0.5  # seconds for the peer to answer a close
QUEUE = 256  # frames read ahead

#: Answers to the upgrade request that prove there is no WebSocket here.
_REFUSED_UPGRADE = NOT_OFFERED_STATUSES | {200, 400}


class _Connect(connect):
    """Follows no redirect: the access token would go along to another host."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class WebSocketTransport:
    """Streams over a WebSocket of its own."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def stream(
        self, config: StreamConfig, body: Mapping[str, object]
    ) -> AsyncGenerator[Opened | Batch, None]:
        """See Transport.stream."""
        socket = await self._connect(config)
        inbox = _Inbox(socket)
        try:
            try:
                await socket.send(json.dumps(body))
            except ConnectionClosed as error:
                raise Interrupted(str(error)) from error
            yield Opened("WS")
            while True:
                frames = await inbox.take()
                for batch in sliced(_messages(frames)):
                    yield batch
                    if isinstance(batch[-1], Done):
                        return
                    await asyncio.sleep(0)
        finally:
            await inbox.close()
            await socket.close()

    async def _connect(self, config: StreamConfig) -> ClientConnection:
        url = websocket_url(config.url)
        parts = urlsplit(url)
        try:
            return await _Connect(
                url,
                additional_headers=dict(config.headers),
                ssl=self._connections.tls if parts.scheme == "wss" else None,
                proxy=None if is_loopback(parts.hostname or "") else True,
                compression=None,
                open_timeout=CONNECT_TIMEOUT,
                close_timeout=CLOSE_TIMEOUT,
                max_size=EVENT_LIMIT,
                max_queue=QUEUE,
            )
        except InvalidStatus as error:
            raise _refused(error) from error
        except InvalidURI as error:
            raise TransportError(StreamError("bad_url", "The server's URL is not a web address.")) from error
        except ssl.SSLCertVerificationError as error:
            raise tls_failed(error.verify_message) from error
        except InvalidHandshake as error:
            words = f"The server does not speak WebSocket at this address ({error})."
            raise NotOffered(StreamError("no_websocket", words, retry_safe=True)) from error
        except TimeoutError as error:
            raise unreachable("no answer in time") from error
        except OSError as error:
            raise unreachable(error.strerror or str(error)) from error


class _Inbox:
    """Reads frames ahead, a bounded number, so that a burst is taken as one batch."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._frames: deque[str | bytes] = deque()
        self._ready = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._end: ConnectionClosed | None = None
        self._reader = asyncio.ensure_future(self._read())

    async def take(self) -> list[str | bytes]:
        """All frames that have come, at least one. Raises Interrupted once the socket is closed."""
        await self._ready.wait()
        if not self._frames:
            raise _closed(self._end)
        frames = list(self._frames)
        self._frames.clear()
        self._room.set()
        if self._end is None:
            self._ready.clear()
        return frames

    async def close(self) -> None:
        """Stop reading."""
        self._reader.cancel()
        await asyncio.wait([self._reader])

    async def _read(self) -> None:
        try:
            while True:
                self._frames.append(await self._socket.recv())
                self._ready.set()
                if len(self._frames) >= QUEUE:
                    self._room.clear()
                    await self._room.wait()
        except ConnectionClosed as error:
            self._end = error
            self._ready.set()


def _messages(frames: list[str | bytes]) -> Iterator[WireMessage]:
    for frame in frames:
        text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
        if text:
            yield parse_message(text)


def _closed(error: ConnectionClosed | None) -> Exception:
    if error is not None and isinstance(error.__cause__, PayloadTooBig):
        return too_large()
    return Interrupted("The WebSocket closed before the answer was whole.")


def _refused(error: InvalidStatus) -> TransportError:
    response = error.response
    location = response.headers.get("Location", "")
    if 300 <= response.status_code < 400:
        return redirected(response.status_code, location)
    wait = parse_retry_after(response.headers.get("Retry-After"), datetime.now(UTC))
    event = error_for_status(response.status_code, "", wait)
    if response.status_code in _REFUSED_UPGRADE:
        words = f"The server does not offer WebSocket at this address ({response.status_code})."
        return NotOffered(StreamError("no_websocket", words, retry_safe=True, status=response.status_code))
    return TransportError(event)


def websocket_url(url: str) -> str:
    """`url` with ws for http and wss for https."""
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    return urlunsplit(parts._replace(scheme=scheme))
