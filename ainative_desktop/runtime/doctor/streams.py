"""Checks of a server's streams: whether it answers over SSE and WebSocket, and events come as they were sent.

A message to a model costs money. Without leave only the demo model is asked, where a server says that it has
it. Asked for its timing, that tells with every token when it was sent, by the server's own clock.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from ...protocol.errors import Interrupted, NotOffered, TransportError
from ...protocol.events import TransportName
from ...protocol.wire import Done, Metadata, Token, chat_action
from ..config import StreamConfig
from ..connections import Connections
from ..models import list_models
from ..transports.base import Batch
from ..trial import LABELS, PROMPT, check, hear
from .findings import Finding, State

LIST_LIMIT = 5.0  # seconds for the list of models
LIMIT = 25.0  # seconds for each stream: a model may have to be loaded first
TOKENS, RATE = 32, 20  # of the demo model: 1.6 seconds of them
TIMED_PROMPT = f"/demo tokens={TOKENS} rate={RATE} timing=on"
DEMO = "demo"

LATE = 0.25  # seconds by which an event comes later than the promptest one
HELD = 0.4  # of all events that come late: a short stall on the way delays fewer

NOT_ASKED = "Not tried: a message to its model may cost money, and nobody has allowed one."


@dataclass(slots=True)
class Heard:
    """One stream as it arrived. `timing` has, for each token whose sending the server told, when that was
    and when it came, in seconds by a clock of each side."""

    first: float | None = None  # seconds until the first event
    tokens: int = 0
    whole: bool = False
    timing: list[tuple[float, float]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one transport; `heard` where it works."""

    finding: Finding
    heard: Heard | None = None
    offered: bool = True


async def says_demo(config: StreamConfig, connections: Connections) -> bool:
    """Whether the server says in time that it has the demo model, which costs nothing."""
    try:
        async with asyncio.timeout(LIST_LIMIT):
            listed = await list_models(config, connections)
    except (TransportError, TimeoutError):
        return False
    return any(model.provider == DEMO for model in listed.models)


async def try_transport(
    name: TransportName,
    config: StreamConfig,
    connections: Connections,
    *,
    demo: bool,
    limit: float = LIMIT,
) -> Tried:
    """Send one message over `name` and hear the answer, to its end if it is the demo model's."""
    heard, began = Heard(), time.perf_counter()
    try:
        await asyncio.wait_for(_listen(name, config, connections, heard, demo=demo), limit)
    except NotOffered as error:
        return Tried(Finding(name, "note", str(error)), offered=False)
    except (TransportError, Interrupted) as error:
        return Tried(Finding(name, "wrong", str(error), seconds=round(time.perf_counter() - began, 3)))
    except TimeoutError:
        words = f"No answer within {limit:.0f} seconds."
        return Tried(Finding(name, "wrong", words, "Look at the server's log."))
    seconds = round(time.perf_counter() - began, 3)
    words = f"{LABELS[name]} works: the first event came after {(heard.first or 0) * 1000:.0f} ms"
    if not demo:
        return Tried(Finding(name, "ok", f"{words}.", seconds=seconds), heard)
    if not heard.whole or (heard.timing and heard.tokens != TOKENS):
        words = f"The answer was not whole: {heard.tokens} of {TOKENS} tokens came."
        return Tried(
            Finding(name, "wrong", words, "Run this again; if it stays so, look at the server's log.")
        )
    return Tried(Finding(name, "ok", f"{words}, and all {heard.tokens} tokens.", seconds=seconds), heard)


def events_finding(sse: Tried, ws: Tried) -> Finding:
    """Whether something on the way holds back what comes over SSE, by what the server says of its sending."""
    if sse.heard is None:
        return Finding("events", "unknown", "Whether events are held back cannot be told without SSE.")
    held = held_back(sse.heard.timing)
    if held is None:
        words = "Whether events are held back on their way cannot be told: the server does not time them."
        return Finding("events", "unknown", words)
    if not held:
        return Finding("events", "ok", "Events come as the server sends them; nothing holds them back.")
    words = f"Events are held back on their way, up to {held:.1f} s: answers come in bursts."
    state: State = "wrong"
    todo = "In the proxy before the server, switch buffering off (nginx: proxy_buffering off)"
    if ws.heard is not None and held_back(ws.heard.timing) == 0:
        return Finding("events", state, words, f"{todo}, or choose WebSocket, over which they come at once.")
    return Finding("events", state, words, f"{todo}.")


def held_back(timing: Sequence[tuple[float, float]]) -> float | None:
    """For how many seconds events were held back at the most, 0 where they were not, None without timing.

    `timing` has when each was sent and when it came. The two clocks need not agree: the promptest event
    is the measure of the others. Something that gathers events delays most of them, and lets them go
    together; a stall of the network delays few.
    """
    if len(timing) < TOKENS // 2:
        return None
    lags = [came - sent for sent, came in timing]
    delays = [lag - min(lags) for lag in lags]
    late = sum(delay > LATE for delay in delays)
    return max(delays) if late >= HELD * len(delays) else 0.0


async def _listen(
    name: TransportName,
    config: StreamConfig,
    connections: Connections,
    heard: Heard,
    *,
    demo: bool,
) -> None:
    prompt = TIMED_PROMPT if demo else PROMPT
    action = chat_action(prompt, [{"role": "user", "content": prompt}], DEMO if demo else None)
    began = time.perf_counter()
    async with aclosing(hear(name, config, connections, action.to_json())) as batches:
        async for batch in batches:
            heard.first = heard.first if heard.first is not None else time.perf_counter() - began
            _take(batch, heard, time.perf_counter())
            if heard.whole or not demo:
                return


def _take(batch: Batch, heard: Heard, now: float) -> None:
    for message in batch:
        check(message)
        match message:
            case Token():
                heard.tokens += 1
            case Metadata(values):
                sent = values.get("sent_ms")
                if isinstance(sent, (int, float)):
                    heard.timing.append((sent / 1000, now))
            case Done():
                heard.whole = True
