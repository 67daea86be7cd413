"""One HTTP client per server, made when it is first needed, and what all who talk to servers share."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING

from ..protocol.errors import TransportError
from ..protocol.events import StreamError, TransportName
from ..redaction import Redactor

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


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def system_trust() -> ssl.SSLContext:
    """Verifies against the system's certificate authorities and, where it has none, Mozilla's."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class Connections:
    """Shares HTTP clients between engines, so that each server costs one TLS context and few connections.

    `last_worked` is the transport that last worked, by address; `knowing` are the addresses of servers that
    know a prompt again by its key; `trust` makes the TLS context for all. `redactor` knows what no server's
    words may repeat.
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
        self._trust: ssl.SSLContext | None = None
        self._clients: dict[tuple[str, str, int | None], httpx.AsyncClient] = {}

    @property
    def tls(self) -> ssl.SSLContext:
        """The TLS context for HTTPS and WSS alike, made at its first use (35 to 70 ms)."""
        if self._trust is None:
            self._trust = self._make_trust()
        return self._trust

    def quoting(self, headers: Mapping[str, str]) -> Quote:
        """How to repeat the words of a server that was sent `headers`, and may echo the token in them."""

        def quote(words: str, limit: int) -> str:
            for value in headers.values():
                self._redactor.add(value.rpartition(" ")[2])
            return self._redactor.shortened(words, limit)

        return quote

    def client(self, url: str) -> httpx.AsyncClient:
        """The client for the server of `url`. Raises TransportError where the system's proxy is of no use."""
        import httpx

        parsed = httpx.URL(url)
        key = (parsed.scheme, parsed.host, parsed.port)
        client = self._clients.get(key)
        if client is None:
            client = self._clients[key] = self._make(parsed)
        return client

    def _make(self, url: httpx.URL) -> httpx.AsyncClient:
        import ssl

        import httpx

        local = is_loopback(url.host)
        limits = httpx.Limits(
            max_connections=None, max_keepalive_connections=MAX_KEPT_ALIVE, keepalive_expiry=KEPT_ALIVE
        )
        # Plain HTTP to this machine never comes to TLS: an empty context trusts nobody and costs nothing.
        bare = local and url.scheme == "http"
        verify = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if bare else self.tls
        try:
            return httpx.AsyncClient(verify=verify, trust_env=not local, limits=limits)
        except (ImportError, ValueError, httpx.InvalidURL) as error:
            raise TransportError(
                StreamError("bad_proxy", f"The system's proxy setting cannot be used: {error}", True)
            ) from error

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
