"""What every transport shares: the request's settings, what it yields, and words for what goes wrong."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from ...protocol.errors import TransportError
from ...protocol.events import StreamError, TransportName
from ...protocol.wire import WireMessage, encode_action
from ..config import StreamConfig
from ..connections import QUOTED, Quote
from ..route import Proxy
from .proxies import proxy_failed

EVENT_LIMIT = 16 * 2**20  # bytes that one event, one frame or one whole JSON answer may have

#: The code of a connection that never came about: nothing was submitted, so trying again is safe.
UNREACHABLE = "unreachable"

#: What OpenSSL says when the peer does not speak TLS at all.
_NO_TLS = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST")

#: What OpenSSL says of a certificate that is not yet, or no more, valid, and of an issuer that nobody knows
#: (X509_STORE_CTX_get_error(3)).
_OUT_OF_TIME = (9, 10)
_UNKNOWN_ISSUER = (2, 18, 19, 20, 21)

#: The code of a request that was sent, but never answered: the server may have begun to work on it.
NO_RESPONSE = "no_response"

#: The code of an answer that the server no longer has.
GONE = "gone"

#: One prompt's name, the same at each attempt, by which a server knows it again
#: (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/).
KEY_HEADER = "Idempotency-Key"
LAST_EVENT_HEADER = "Last-Event-ID"


class Tap(Protocol):
    """Somebody who looks at what is on the wire."""

    def sent(self, method: str, url: str, headers: Mapping[str, str], body: str) -> None:
        """A request, or a WebSocket's handshake and first frame, goes out."""
        ...

    def answered(self, status: int, kind: str) -> None:
        """The server's status and content type."""
        ...

    def arrived(self, raw: str, message: WireMessage) -> None:
        """An event's data, or a frame, as it stands, and what it was read as."""
        ...

    def noted(self, kind: str, words: str) -> None:
        """Something happened to the stream as a whole: a stall, another attempt, its end."""
        ...


def _nobody() -> Tap | None:
    return None


@dataclass(frozen=True, slots=True)
class Submission:
    """A prompt on its way. `last_event_id` is where its stream was cut, None before that.

    `alive` is called at each sign of life from the server, comments and pongs included; `tap` says who
    looks at the wire now, if anybody does.
    """

    body: Mapping[str, object]
    key: str
    last_event_id: str | None = None
    alive: Callable[[], None] = lambda: None
    tap: Callable[[], Tap | None] = _nobody


@dataclass(frozen=True, slots=True)
class Opened:
    """The server accepted the request over `transport`; `reason` says why over this one.

    `knows_key`: it has proved that it would know the prompt again, and not work on it twice.
    """

    transport: TransportName
    reason: str = ""
    knows_key: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """The server asks for that many seconds between two attempts to connect."""

    delay: float


Batch = list[WireMessage]
Arriving = Opened | Pace | Batch


class Transport(Protocol):
    """One way to a server."""

    def stream(self, config: StreamConfig, submission: Submission) -> AsyncGenerator[Arriving, None]:
        """Send the prompt, or ask for what is missing of its answer; yield Opened, then what arrives, in
        order and in batches.

        Batches take at most 4 ms to parse; a plain end without Done means that the server closed cleanly.
        Raises NotOffered or TransportError before Opened, Interrupted or TransportError after it.
        """
        ...


def http_url(config: StreamConfig) -> httpx.URL:
    """The address for HTTP requests. Raises TransportError when it, or a header, cannot be used."""
    return _parsed(config, {"http": "http", "https": "https", "ws": "http", "wss": "https"})


def websocket_url(config: StreamConfig) -> httpx.URL:
    """The address for a WebSocket. Raises TransportError when it, or a header, cannot be used."""
    return _parsed(config, {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"})


def _parsed(config: StreamConfig, schemes: Mapping[str, str]) -> httpx.URL:
    try:
        urlsplit(config.url.strip())  # stricter about brackets
        url = httpx.URL(config.url.strip())
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL("")
    scheme = schemes.get(url.scheme)
    if scheme is None or not url.host:
        raise failed("bad_url", "The server's URL is not a web address. One looks like https://example.org.")
    if url.userinfo:
        raise failed("bad_url", "The server's URL must not hold a name or a password. Use the access token.")
    if not all(value.isascii() and value.isprintable() for value in config.headers.values()):
        words = (
            "The access token holds characters that cannot be sent. Enter it again in Preferences → Servers."
        )
        raise failed("bad_token", words)
    path = url.path if url.path not in ("", "/") else "/ai/stream"
    return url.copy_with(scheme=scheme, path=path, fragment=None)


def encoded(body: Mapping[str, object]) -> str:
    """The action as JSON text. Raises TransportError for what JSON has no form for."""
    try:
        return encode_action(body)
    except (TypeError, ValueError) as error:
        raise failed("bad_action", f"The request cannot be sent as JSON: {error}.") from error


def failed(code: str, words: str, *, retry_safe: bool = True, status: int | None = None) -> TransportError:
    """A TransportError in words; `retry_safe` where the server cannot have begun."""
    return TransportError(StreamError(code, words, retry_safe, status))


def unreachable(url: httpx.URL, error: BaseException, proxy: Proxy | None = None) -> TransportError:
    """A connection that was never made, with its reason as far as a person can do something about it.

    `proxy` is the one on the way.
    """
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return failed(
                "tls",
                f"The server's certificate could not be verified ({cause.verify_message}). Nothing was sent. "
                + _certificate_advice(cause),
            )
        if isinstance(cause, ssl.SSLError) and any(sign in str(cause) for sign in _NO_TLS):
            return failed("tls", "The server does not encrypt at this address. Try http:// in its URL.")
        cause = cause.__cause__ or cause.__context__
    if proxy is not None:
        told = proxy_failed(proxy, url.host, error)
        if told is not None:
            return told
    place = f"{url.host}:{url.port}" if url.port else url.host
    timed_out = isinstance(error, (TimeoutError, httpx.ConnectTimeout))
    why = "did not answer in time" if timed_out else "could not be reached"
    return failed(UNREACHABLE, f"The server at {place} {why}. Check that it runs and its URL, then retry.")


def _certificate_advice(error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code in _OUT_OF_TIME:
        return "Check this computer's clock, or ask who runs the server to renew the certificate."
    if error.verify_code in _UNKNOWN_ISSUER:
        return (
            "Check the URL; if the server has an authority of its own, choose its certificate in "
            "Preferences → Servers → Connection."
        )
    return "Check the URL, or ask who runs the server."


async def start_of(response: httpx.Response, limit: int) -> bytes:
    """A response's body; what is longer than `limit` bytes is read no further than that shows."""
    body = bytearray()
    async with aclosing(response.aiter_bytes()) as chunks:  # type: ignore[type-var]
        async for chunk in chunks:
            body += chunk
            if len(body) > limit:
                break
    return bytes(body)


def too_large() -> TransportError:
    """An event beyond the limit."""
    words = f"The server sent one event of more than {EVENT_LIMIT // 2**20} MiB, so the stream was stopped."
    return failed("too_large", words, retry_safe=False)


def redirected(status: int, url: str, location: str, quote: Quote) -> TransportError:
    """A redirect, which is not followed: the access token would go along."""
    try:
        target = str(httpx.URL(url).join(location)) if location else ""
    except (httpx.InvalidURL, ValueError):
        target = ""
    words = (
        f"The server redirects to {quote(target, QUOTED)} ({status}). If you trust that address, use it in "
        "Preferences → Servers."
        if target
        else f"The server redirects, but does not say where to ({status}). Check its URL."
    )
    return failed("redirect", words, status=status)
