"""The HTTP client for one request to a provider: nothing that the person did not configure goes out."""

from __future__ import annotations

import ssl
from functools import cached_property
from urllib.parse import urlsplit

import httpx2

from ...protocol.loopback import is_local
from .base import ProviderError

CONNECT = 10.0  # seconds
SILENCE = 300.0  # seconds without a byte; models may think for minutes
WRITE = 60.0  # seconds


class Outbound:
    """Makes clients that share one TLS context, which takes 30 to 70 ms to make."""

    def client(self, url: str) -> httpx2.AsyncClient:
        """A client for the server of `url`, closed by the caller, which ends its connections.

        It follows no redirect, since that could carry a key to another host, and uses the system's proxy
        except for this machine. Raises ProviderError where that proxy is of no use.
        """
        local = is_local(url)
        plain = local and urlsplit(url).scheme == "http"
        try:
            return httpx2.AsyncClient(
                # Plain HTTP never comes to TLS: an empty context trusts nobody and costs nothing.
                verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else self._tls,
                trust_env=not local,
                follow_redirects=False,
                timeout=httpx2.Timeout(SILENCE, connect=CONNECT, write=WRITE),
            )
        except (ImportError, ValueError, httpx2.InvalidURL) as error:
            raise ProviderError(f"The system's proxy setting cannot be used: {error}.", "network") from error

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return httpx2.create_ssl_context()


def name_of(url: str, own: str, name: str) -> str:
    """What people call the server at `url`: `name` for the provider's `own` one, else its host and port."""
    parts = urlsplit(url)
    return name if parts.netloc == urlsplit(own).netloc else parts.netloc.rpartition("@")[2]
