"""Tries a server for real: its health, then a tiny prompt over each transport, left at its first event."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Literal

import httpx

from ..protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ..protocol.events import TransportName
from ..protocol.refusals import words_of_body
from ..protocol.wire import chat_action
from .addresses import beside, stream_url
from .config import StreamConfig
from .connections import QUOTED, Connections, Quote
from .route import Route
from .transports.base import failed, http_url, redirected, unreachable
from .trial import LABELS, PROMPT, auto_choice, check, hear

TIME_LIMIT = 20.0  # seconds for each try: a model may have to be loaded first
_LABELS = {"health": "Health", **LABELS}


@dataclass(frozen=True, slots=True)
class Probe:
    """One try. `ms` is the time to its first event; `offered` is false on proof that it is not there."""

    name: Literal["health", "SSE", "WS"]
    ok: bool
    words: str
    ms: float | None = None
    offered: bool = True


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """What came of each try, and what AUTO makes of it; `words` says that in a sentence."""

    health: Probe
    sse: Probe
    ws: Probe
    auto: TransportName | None
    words: str

    @property
    def ok(self) -> bool:
        """Whether messages can be sent at all."""
        return self.sse.ok or self.ws.ok

    @property
    def lines(self) -> tuple[str, ...]:
        """The report for people, a line each."""
        return (self.health.words, self.sse.words, self.ws.words, self.words)


async def probe_server(
    url: str,
    headers: Mapping[str, str],
    connections: Connections,
    *,
    route: Route | None = None,
    time_limit: float = TIME_LIMIT,
) -> ProbeReport:
    """Try the server at `url`, its base or its /ai/stream; every failure is in the report.

    `headers` are those that let us in (access.authorization), `route` the way there.
    `time_limit` is in seconds, for each try. The prompt costs what a word costs, once for each transport.
    """
    config = StreamConfig(stream_url(url), headers=headers, reconnect=False, route=route or Route())
    health = await _timed("health", _health(config, connections), time_limit)
    sse = await _timed("SSE", _first_event("SSE", config, connections), time_limit)
    ws = await _timed("WS", _first_event("WS", config, connections), time_limit)
    auto, words = auto_choice(sse=sse.ok, sse_offered=sse.offered, ws=ws.ok)
    return ProbeReport(health, sse, ws, auto, words)


async def _timed(
    name: Literal["health", "SSE", "WS"],
    work: Coroutine[None, None, None],
    time_limit: float,
) -> Probe:
    label = _LABELS[name]
    began = time.perf_counter()
    try:
        await asyncio.wait_for(work, time_limit)
    except TransportError as error:
        return Probe(name, False, f"{label}: {error}", offered=not isinstance(error, NotOffered))
    except Interrupted as error:
        return Probe(name, False, f"{label}: {error}")
    except TimeoutError:
        return Probe(name, False, f"{label}: no answer within {time_limit:.0f} seconds.")
    ms = (time.perf_counter() - began) * 1000
    return Probe(name, True, f"{label} works ({ms:.0f} ms).", ms)


def health_url(config: StreamConfig) -> httpx.URL:
    """The address of /health beside the server's /ai/stream. Raises TransportError for what is no address."""
    return httpx.URL(beside(str(http_url(config)), "/health")).copy_with(query=None)


def judge_health(response: httpx.Response, quote: Quote) -> None:
    """Raise TransportError for an answer of /health that is not that of a server that is well. `quote` takes
    secrets out of what it says."""
    if response.has_redirect_location:
        raise redirected(response.status_code, str(response.url), response.headers["location"], quote)
    if response.status_code != 200:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        words = quote(words_of_body(response.content, kind), QUOTED)
        raise TransportError(error_for_status(response.status_code, words))
    try:
        status = response.json().get("status")
    except (ValueError, AttributeError) as error:
        raise failed(
            "bad_health", "The server's /health does not answer as an AINative server does."
        ) from error
    if status != "ok":
        raise failed("bad_health", f"The server says about itself: {quote(str(status), 80)}.")


async def _health(config: StreamConfig, connections: Connections) -> None:
    url = health_url(config)
    try:
        client = await connections.client(str(url), config.route)
        response = await client.get(url, headers=dict(config.headers), follow_redirects=False)
    except (httpx.TransportError, OSError) as error:
        raise unreachable(url, error, await connections.proxy(str(url), config.route)) from error
    judge_health(response, connections.quoting(config.headers))


async def _first_event(name: TransportName, config: StreamConfig, connections: Connections) -> None:
    body = chat_action(PROMPT, [{"role": "user", "content": PROMPT}]).to_json()
    async with aclosing(hear(name, config, connections, body)) as batches:
        async for batch in batches:
            check(batch[0])
            return
