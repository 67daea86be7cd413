"""Tries a server for real: its health, then a tiny prompt over each transport, left at its first event."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Literal

import httpx

from ..protocol.errors import Interrupted, NotOffered, TransportError, error_for_status
from ..protocol.events import TransportName
from ..protocol.refusals import words_of_body
from ..protocol.wire import Failure, WireMessage, chat_action
from .config import StreamConfig
from .connections import QUOTED, Connections, Quote
from .route import Route
from .transports.base import Opened, Submission, Transport, failed, http_url, redirected, unreachable
from .transports.farewell import abandon
from .transports.sse import SseTransport
from .transports.websocket import WebSocketTransport

PROMPT = "Reply with one word."
TIME_LIMIT = 20.0  # seconds for each try: a model may have to be loaded first
_LABELS = {"health": "Health", "SSE": "SSE", "WS": "WebSocket"}


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
    clock: Callable[[], float] = time.perf_counter,
    time_limit: float = TIME_LIMIT,
) -> ProbeReport:
    """Try the server at `url`, its base or its /ai/stream; every failure is in the report.

    `headers` are those that let us in (access.authorization), `route` the way there.
    `time_limit` is in seconds, for each try. The prompt costs what a word costs, once for each transport.
    """
    address = url.rstrip("/").removesuffix("/ai/stream") + "/ai/stream"
    config = StreamConfig(address, headers=headers, reconnect=False, route=route or Route())
    health = await _timed("health", _health(config, connections), clock, time_limit)
    sse = await _timed("SSE", _first_event(SseTransport(connections), config, connections), clock, time_limit)
    ws = await _timed(
        "WS", _first_event(WebSocketTransport(connections), config, connections), clock, time_limit
    )
    auto, words = _choice(sse, ws)
    return ProbeReport(health, sse, ws, auto, words)


async def _timed(
    name: Literal["health", "SSE", "WS"],
    work: Coroutine[None, None, None],
    clock: Callable[[], float],
    time_limit: float,
) -> Probe:
    label = _LABELS[name]
    began = clock()
    try:
        await asyncio.wait_for(work, time_limit)
    except TransportError as error:
        return Probe(name, False, f"{label}: {error}", offered=not isinstance(error, NotOffered))
    except Interrupted as error:
        return Probe(name, False, f"{label}: {error}")
    except TimeoutError:
        return Probe(name, False, f"{label}: no answer within {time_limit:.0f} seconds.")
    ms = (clock() - began) * 1000
    return Probe(name, True, f"{label} works ({ms:.0f} ms).", ms)


def _choice(sse: Probe, ws: Probe) -> tuple[TransportName | None, str]:
    if sse.ok:
        return "SSE", "Auto will use SSE, which it tries first."
    if sse.offered:
        return (
            None,
            "Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.",
        )
    if ws.ok:
        return "WS", "Auto will use WebSocket, since SSE is not offered."
    return None, "Auto will not work: neither transport does."


def health_url(config: StreamConfig) -> httpx.URL:
    """The address of /health beside the server's /ai/stream. Raises TransportError for what is no address."""
    stream = http_url(config)
    base = stream.path.removesuffix("/").removesuffix("/ai/stream")
    return stream.copy_with(path=base + "/health", query=None)


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


async def _first_event(transport: Transport, config: StreamConfig, connections: Connections) -> None:
    body = chat_action(PROMPT, [{"role": "user", "content": PROMPT}]).to_json()
    submission = Submission(body, uuid.uuid4().hex)
    kept = False  # by a server that would go on for whoever comes back
    try:
        async with aclosing(transport.stream(config, submission)) as arriving:
            async for item in arriving:
                if isinstance(item, Opened):
                    kept = item.knows_key
                if isinstance(item, list):
                    _judge(item[0])
                    return
    finally:
        if kept:
            connections.bid(abandon(config, submission, connections))
    raise failed("no_answer", "The server sent no answer.")


def _judge(message: WireMessage) -> None:
    if isinstance(message, Failure):
        raise failed(message.code or "server_error", message.message)
