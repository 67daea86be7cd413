"""The HTTP clients: one per server, made when first used, closed together."""

from __future__ import annotations

import ipaddress
import ssl
from functools import cached_property

import httpx

from ..protocol.events import TransportName

CONNECT_TIMEOUT = 10.0  # seconds


class Connections:
    """Holds one client per origin, and what AUTO learnt about each server.

    A client costs 35 to 70 ms to make (its TLS context), so it outlives single requests.
    """

    def __init__(self) -> None:
        self._clients: dict[str, httpx.AsyncClient] = {}
        self.last_worked: dict[str, TransportName] = {}

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The system's trust store, for HTTPS and WSS alike."""
        return ssl.create_default_context()

    def client(self, url: str) -> httpx.AsyncClient:
        """The client for the origin of `url`. Redirects are never followed: a key would go along."""
        parsed = httpx.URL(url)
        origin = f"{parsed.scheme}://{parsed.netloc.decode('ascii')}"
        client = self._clients.get(origin)
        if client is None:
            client = self._clients[origin] = self._make(parsed)
        return client

    def _make(self, url: httpx.URL) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self.tls if url.scheme == "https" else False,
            trust_env=not is_loopback(url.host),
            follow_redirects=False,
            # A stream may be silent for as long as its model thinks.
            timeout=httpx.Timeout(None, connect=CONNECT_TIMEOUT),
        )

    async def aclose(self) -> None:
        """Close every client; using this object again makes new ones."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()


def is_loopback(host: str) -> bool:
    """Whether `host` names this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
