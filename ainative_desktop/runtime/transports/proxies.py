"""HTTP through a proxy, and words for what a proxy refuses, whichever library met it."""

from __future__ import annotations

import re
import ssl

import httpx
from websockets.exceptions import InvalidProxyStatus
from websockets.exceptions import ProxyError as SocketProxyError

from ...protocol.errors import TransportError
from ...protocol.events import StreamError
from ..route import Proxy

#: The code of a proxy that answers, but not with a connection.
PROXY_REFUSED = "proxy_refused"

_LOGIN = re.compile(r"auth|username|password|acceptable method", re.IGNORECASE)
_OWN = "Preferences → Servers → Connection"


def transport_through(
    proxy: Proxy | None, verify: ssl.SSLContext, limits: httpx.Limits
) -> httpx.AsyncHTTPTransport:
    """What httpx reaches a server with, over `proxy` if there is one."""
    if proxy is None:
        return httpx.AsyncHTTPTransport(verify=verify, trust_env=False, limits=limits)
    kind = _SocksTransport if proxy.socks else httpx.AsyncHTTPTransport
    through = httpx.Proxy(proxy.url, ssl_context=verify if proxy.scheme == "https" else None)
    return kind(verify=verify, trust_env=False, limits=limits, proxy=through)


class _SocksTransport(httpx.AsyncHTTPTransport):
    """Tells what httpcore takes for impossible: that something else than a SOCKS proxy answers."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from socksio import ProtocolError

        try:
            return await super().handle_async_request(request)
        except (ProtocolError, AssertionError) as error:
            raise httpx.ProxyError("it does not speak SOCKS", request=request) from error


def proxy_failed(proxy: Proxy, host: str, error: BaseException) -> TransportError | None:
    """What went wrong at `proxy` on the way to `host`, in words; None where it was not the proxy."""
    if isinstance(error, InvalidProxyStatus):
        return _refused(proxy, host, error.response.status_code, "")
    if isinstance(error, (httpx.ProxyError, SocketProxyError)):
        if isinstance(error.__cause__, UnicodeEncodeError):
            words = f"A WebSocket can give the proxy at {proxy.place} a name and a password in ASCII only."
            return _failure(PROXY_REFUSED, f"{words} Choose SSE in Preferences → Servers.")
        said = str(error.__cause__ if isinstance(error, SocketProxyError) and error.__cause__ else error)
        status = re.match(r"\d{3}\b", said)
        return _refused(proxy, host, int(status[0]) if status else None, said)
    if isinstance(error, (httpx.ConnectError, OSError)) and not _of_server(error):
        whose = "Check your system's proxy setting" if proxy.from_system else "Check its URL"
        words = f"The proxy at {proxy.place} could not be reached. {whose}, or choose another in {_OWN}."
        return _failure("unreachable", words)
    return None


def _of_server(error: BaseException) -> bool:
    """Whether it came after the proxy had made the connection, or may have."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, (ssl.SSLError, TimeoutError)):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _refused(proxy: Proxy, host: str, status: int | None, said: str) -> TransportError:
    where = f"The proxy at {proxy.place}"
    if status == 407 or (status is None and _LOGIN.search(said)):
        place = f"your system's proxy setting, or use {_OWN}" if proxy.from_system else _OWN
        words = f"{where} wants a name and a password, or refused those it got. Check them in {place}."
        return _failure(PROXY_REFUSED, words, status)
    if status == 403:
        words = f"{where} does not allow connections to {host}. Ask who runs it, or choose another in {_OWN}."
        return _failure(PROXY_REFUSED, words, status)
    if status is None and ("SOCKS" in said or "malformed" in said.lower()):
        return _failure(PROXY_REFUSED, f"{where} does not speak SOCKS. Check its URL in {_OWN}.")
    reason = f" ({status})" if status else f" ({' '.join(said.split())[:120].rstrip('.')})" if said else ""
    words = f"{where} could not reach {host}{reason}. Check the server's URL, or ask who runs the proxy."
    return _failure(PROXY_REFUSED, words, status)


def _failure(code: str, words: str, status: int | None = None) -> TransportError:
    return TransportError(StreamError(code, words, retry_safe=True, status=status))
