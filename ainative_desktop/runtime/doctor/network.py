"""Checks of the way to a server: proxy, name, connection, encryption, health and clock."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import httpx

from ...protocol.errors import AINativeError, TransportError
from ...protocol.loopback import is_loopback
from ..config import StreamConfig
from ..connections import Connections
from ..probe import health_url, judge_health
from ..route import Proxy
from ..transports.base import http_url, start_of, unreachable
from .findings import Finding, timed

LIMIT = 15.0  # seconds for each check
BODY_LIMIT = 64 * 1024  # bytes of /health
SKEW = timedelta(minutes=5)  # between the server's clock and ours, before it is worth a word
RENEWAL = timedelta(days=14)  # before its end, a certificate that is renewed by itself has been


@dataclass(frozen=True, slots=True)
class _Answer:
    """What /health answered, the certificate that was shown, and when that was by our clock."""

    response: httpx.Response
    certificate: dict[str, Any] | None
    protocol: str
    at: datetime


async def way_there(
    config: StreamConfig, connections: Connections, now: Callable[[], datetime]
) -> AsyncIterator[Finding]:
    """Each step on the way to the server, up to the first that fails."""
    try:
        url = http_url(config)
        proxy = await connections.proxy(str(url), config.route)
    except TransportError as error:
        yield Finding("proxy" if error.event.code == "bad_proxy" else "name", "wrong", str(error))
        return
    yield _proxy(proxy, url.host)
    host, port = _first_stop(url, proxy)
    for step in (partial(_name, host, proxy), partial(_connect, host, port, proxy)):
        finding = await timed(step())
        yield finding
        if finding.state == "wrong":
            return
    async for finding in _health(config, connections, url.scheme == "https", now):
        yield finding


def _proxy(proxy: Proxy | None, host: str) -> Finding:
    if proxy is None:
        whose = "This machine is" if is_loopback(host) else "The server is"
        return Finding("proxy", "ok", f"None; {whose.lower()} reached directly.")
    kind = "SOCKS" if proxy.socks else "HTTP"
    said = "as the system says" if proxy.from_system else "as chosen for this server"
    return Finding(
        "proxy", "note", f"The server is reached through the {kind} proxy at {proxy.place}, {said}."
    )


def _first_stop(url: httpx.URL, proxy: Proxy | None) -> tuple[str, int]:
    if proxy is None:
        return url.host, url.port or (443 if url.scheme == "https" else 80)
    parts = urlsplit(f"//{proxy.place}")
    return parts.hostname or "", parts.port or 80


async def _name(host: str, proxy: Proxy | None) -> Finding:
    left = " The server's own name is left to the proxy." if proxy is not None else ""
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return Finding("name", "ok", f"{host} is an address, which needs no looking up.{left}")
    todo = "Check how it is spelled, and that this computer is online."
    try:
        loop = asyncio.get_running_loop()
        found = await asyncio.wait_for(loop.getaddrinfo(host, None), LIMIT)
    except TimeoutError:
        return Finding("name", "wrong", f"Looking up {host} takes too long.", todo)
    except (OSError, UnicodeError):
        return Finding("name", "wrong", f"There is no computer of the name {host}.", todo)
    places = ", ".join(dict.fromkeys(str(entry[4][0]) for entry in found))
    return Finding("name", "ok", f"{host} is at {places}.{left}")


async def _connect(host: str, port: int, proxy: Proxy | None) -> Finding:
    what = "The proxy" if proxy is not None else "The server"
    shown = f"[{host}]" if ":" in host else host
    todo = "Check that it runs, its URL, and that no firewall is in between."
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), LIMIT)
    except TimeoutError:
        return Finding("connect", "wrong", f"{what} at {shown}:{port} did not answer in time.", todo)
    except OSError:
        return Finding("connect", "wrong", f"{what} at {shown}:{port} could not be reached.", todo)
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return Finding("connect", "ok", f"{what} at {shown}:{port} takes connections.")


async def _health(
    config: StreamConfig, connections: Connections, encrypted: bool, now: Callable[[], datetime]
) -> AsyncIterator[Finding]:
    loop = asyncio.get_running_loop()
    began = loop.time()
    try:
        answer = await asyncio.wait_for(_ask(config, connections, now), LIMIT)
    except TimeoutError:
        yield Finding("health", "wrong", "The server does not answer /health in time.", "Look at its log.")
        return
    except AINativeError as error:
        code = error.event.code if isinstance(error, TransportError) else ""
        yield Finding("TLS" if code in ("tls", "bad_ca_file") else "health", "wrong", str(error))
        return
    seconds = round(loop.time() - began, 3)
    if encrypted:
        yield _tls(answer)
    try:
        judge_health(answer.response, connections.quoting(config.headers))
    except TransportError as error:
        # Public servers may well have none; what counts is whether they answer messages.
        refused = error.event.status in (401, 403, 407)
        yield Finding("health", "wrong" if refused else "note", str(error), seconds=seconds)
    else:
        yield Finding(
            "health", "ok", f"The server says that it is well ({seconds * 1000:.0f} ms).", "", seconds
        )
    yield clock_finding(answer.response.headers.get("date"), answer.at)


async def _ask(config: StreamConfig, connections: Connections, now: Callable[[], datetime]) -> _Answer:
    url = health_url(config)
    client = await connections.client(str(url), config.route)
    try:
        async with client.stream(
            "GET", url, headers=dict(config.headers), follow_redirects=False
        ) as response:
            at = now()
            stream = response.extensions.get("network_stream")
            tls = stream.get_extra_info("ssl_object") if stream is not None else None
            body = await start_of(response, BODY_LIMIT)
    except (httpx.TransportError, OSError) as error:
        raise unreachable(url, error, await connections.proxy(str(url), config.route)) from error
    headers = [(name, value) for name, value in response.headers.items() if name != "content-encoding"]
    read = httpx.Response(response.status_code, headers=headers, content=body, request=response.request)
    if not isinstance(tls, (ssl.SSLObject, ssl.SSLSocket)):
        return _Answer(read, None, "", at)
    return _Answer(read, dict(tls.getpeercert() or {}), tls.version() or "TLS", at)


def _tls(answer: _Answer) -> Finding:
    certificate = answer.certificate or {}
    issuer = {name: value for part in certificate.get("issuer", ()) for name, value in part}
    by = issuer.get("organizationName") or issuer.get("commonName") or "an authority without a name"
    ends = certificate.get("notAfter")
    if not ends:
        return Finding("TLS", "ok", f"{answer.protocol}; the certificate was given by {by}.")
    end = datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
    words = f"{answer.protocol}; the certificate was given by {by} and ends on {end:%Y-%m-%d}."
    if end - answer.at < RENEWAL:
        return Finding("TLS", "note", words, "That is soon. Ask who runs the server to renew it.")
    return Finding("TLS", "ok", words)


def clock_finding(date: str | None, ours: datetime) -> Finding:
    """How far this computer's clock is from the server's, which `date` tells (RFC 9110 §6.6.1)."""
    try:
        theirs = parsedate_to_datetime(date) if date else None
    except ValueError:
        theirs = None
    if theirs is None:
        return Finding("clock", "unknown", "The server does not tell its time.")
    if theirs.tzinfo is None:
        theirs = theirs.replace(tzinfo=UTC)
    apart = theirs - ours
    if abs(apart) <= SKEW:
        return Finding("clock", "ok", "This computer's clock and the server's agree.")
    ahead = "behind" if apart > timedelta(0) else "ahead of"
    words = f"This computer's clock is {_span(abs(apart))} {ahead} the server's."
    todo = "Set the one that is wrong: certificates and waits go by it."
    return Finding("clock", "wrong", words, todo)


def _span(apart: timedelta) -> str:
    minutes = round(apart.total_seconds() / 60)
    if minutes < 120:
        return f"{minutes} minutes"
    return f"{round(minutes / 60)} hours" if minutes < 72 * 60 else f"{round(minutes / 1440)} days"
