"""One HTTP client per server, made when it is first needed, and what all who talk to servers share."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..protocol.errors import TransportError
from ..protocol.events import StreamError, TransportName
from ..protocol.loopback import is_loopback
from ..redaction import Redactor
from .route import Proxy, Route, RouteError, proxy_for, trust_also

if TYPE_CHECKING:  # httpx takes longer to load than the window
    import ssl

    import httpx

CONNECT_TIMEOUT = 10.0  # seconds
QUOTED = 200  # characters of a server's own words

#: Repeats a server's own words as one line of at most so many characters, without secrets.
Quote = Callable[[str, int], str]

# Node's and uvicorn's servers drop an idle connection after 5 s; we let go of it before they do, since a
# request sent into a connection that is just being closed can neither be repeated nor be believed lost.
KEPT_ALIVE = 4.0  # seconds
MAX_KEPT_ALIVE = 8  # connections for each server


def system_trust() -> ssl.SSLContext:
    """Verifies against the system's certificate authorities and, where it has none, Mozilla's."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class _Way(NamedTuple):
    """One server over one route. `stamp` is when its file of certificates was changed, in nanoseconds."""

    scheme: str
    host: str
    port: int | None
    route: Route
    stamp: int


class Connections:
    """Shares HTTP clients between engines, so that each server costs one TLS context and few connections.

    `last_worked` is the transport that last worked, by address; `knowing` are the addresses of servers that
    know a prompt again by its key; `trust` makes the TLS context for all, to which a route may add.
    `redactor` knows what no server's words may repeat.
    """

    def __init__(
        self,
        *,
        trust: Callable[[], ssl.SSLContext] = system_trust,
        redactor: Redactor | None = None,
    ) -> None:
        self.last_worked: dict[str, TransportName] = {}
        self.knowing: set[str] = set()
        self._farewells: set[asyncio.Task[None]] = set()
        self._redactor = redactor or Redactor()
        self._make_trust = trust
        self._trusts: dict[tuple[str, int], ssl.SSLContext] = {}
        self._proxies: dict[_Way, Proxy | None] = {}
        self._clients: dict[_Way, httpx.AsyncClient] = {}

    def quoting(self, headers: Mapping[str, str]) -> Quote:
        """How to repeat the words of a server that was sent `headers`, and may echo the token in them."""

        def quote(words: str, limit: int) -> str:
            for value in headers.values():
                self._redactor.add(value.rpartition(" ")[2])
            return self._redactor.shortened(words, limit)

        return quote

    async def trust(self, route: Route) -> ssl.SSLContext:
        """The TLS context for HTTPS and WSS alike, made at its first use, which takes a thread 35 to 70 ms.

        Raises TransportError where the route's file of certificates is of no use.
        """
        stamp = await _stamp(route)
        context = self._trusts.get((route.ca_file, stamp))
        if context is None:
            try:
                context = await asyncio.to_thread(self._made_trust, route.ca_file)
            except RouteError as error:
                raise TransportError(StreamError("bad_ca_file", str(error), retry_safe=True)) from error
            context = self._trusts.setdefault((route.ca_file, stamp), context)
        return context

    async def proxy(self, url: str, route: Route) -> Proxy | None:
        """The proxy on the way to `url`, found once. Raises TransportError where it cannot be used."""
        way = _way(url, route)
        if is_loopback(way.host):
            return None
        if way not in self._proxies:
            try:
                self._proxies[way] = await asyncio.to_thread(proxy_for, url, route)
            except RouteError as error:
                raise TransportError(StreamError("bad_proxy", str(error), retry_safe=True)) from error
        return self._proxies[way]

    async def client(self, url: str, route: Route) -> httpx.AsyncClient:
        """The client for the server of `url`. Raises TransportError where the route cannot be used."""
        way = _way(url, route, await _stamp(route))
        client = self._clients.get(way)
        if client is None:
            made = await self._made_client(url, way)
            client = self._clients.setdefault(way, made)
            if client is not made:  # somebody else was faster
                await made.aclose()
        return client

    def bid(self, farewell: Coroutine[None, None, None]) -> None:
        """Let a last word to a server go its way; closing waits for it."""
        task = asyncio.ensure_future(farewell)
        self._farewells.add(task)
        task.add_done_callback(self._farewells.discard)

    async def aclose(self) -> None:
        """Close every client; a later use makes new ones."""
        if self._farewells:
            await asyncio.wait(list(self._farewells))
        clients = list(self._clients.values())
        self._clients.clear()
        for client in clients:
            await client.aclose()

    def _made_trust(self, ca_file: str) -> ssl.SSLContext:
        context = self._make_trust()
        if ca_file:
            trust_also(context, ca_file)
        return context

    async def _made_client(self, url: str, way: _Way) -> httpx.AsyncClient:
        import ssl

        import httpx

        from .transports.proxies import transport_through

        proxy = await self.proxy(url, way.route)
        limits = httpx.Limits(
            max_connections=None, max_keepalive_connections=MAX_KEPT_ALIVE, keepalive_expiry=KEPT_ALIVE
        )
        # Plain HTTP to this machine never comes to TLS: an empty context trusts nobody and costs nothing.
        bare = is_loopback(way.host) and way.scheme == "http"
        verify = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if bare else await self.trust(way.route)
        # The environment is read by us, so that every transport takes the same of it.
        return httpx.AsyncClient(transport=transport_through(proxy, verify, limits), trust_env=False)


def _way(url: str, route: Route, stamp: int = 0) -> _Way:
    import httpx

    parsed = httpx.URL(url)
    return _Way(parsed.scheme, parsed.host, parsed.port, route, stamp)


async def _stamp(route: Route) -> int:
    if not route.ca_file:
        return 0

    def changed() -> int:
        try:
            return os.stat(os.path.expanduser(route.ca_file)).st_mtime_ns
        except OSError:
            return 0

    return await asyncio.to_thread(changed)
