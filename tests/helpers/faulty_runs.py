"""One engine against one server through the faulty proxy, and what holds whatever happens on the way."""

from __future__ import annotations

import asyncio
import gc
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from ainative_desktop.protocol.events import StreamEnd, TransportName
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from ainative_desktop.server.app import create_app

from .dialects import Script, dialect
from .fault_proxy import Fault, FaultProxy, Kind, fault_proxy, random_fault
from .recording import ACTION, Recorder
from .serving import TOKEN, ScriptedProvider, serving

PIECES = ("Not ", "a ", "wörd ", "of it ", "is 👩‍👩‍👧 ", "lost", ".\n", "你好, ", "x" * 200, " end")
TEXT = "".join(PIECES)
METHODS: tuple[Method, ...] = ("SSE", "WS", "AUTO")
LIMIT = 60.0  # seconds for one answer: it may come byte by byte, on a machine that does other things
GARBLED_LIMIT = 0.3  # seconds after which a client that was told of bytes that never come is stopped


@dataclass(frozen=True)
class Upstream:
    """A server that answers every prompt with `text`; `submitted` counts the prompts that it worked on.

    `resumes`: it keeps its answers for those who come back.
    """

    authority: str
    submitted: Callable[[], int]
    headers: Mapping[str, str] = field(default_factory=dict)
    resumes: bool = False
    text: str = TEXT


@asynccontextmanager
async def plain_server() -> AsyncIterator[Upstream]:
    """One that knows nothing of ids or keys."""
    tokens = [f'{{"type":"token","data":{_json(piece)}}}' for piece in PIECES]
    script = Script([*tokens, '{"type":"metadata","data":{"model":"m"}}', '{"type":"done"}', "[DONE]"])
    async with dialect(script) as served:
        yield Upstream(served.authority, lambda: len(script.bodies))


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


@asynccontextmanager
async def embedded_server(pieces: Sequence[str] = PIECES) -> AsyncIterator[Upstream]:
    """The project's own, which takes any Host, since the proxy has an address of its own."""
    provider = ScriptedProvider(*pieces)
    app = create_app(
        token=TOKEN, providers={"scripted": provider}, default_provider="scripted", allowed_hosts=None
    )
    async with serving(app=app) as served:
        yield Upstream(
            served.authority,
            lambda: len(provider.conversations),
            served.headers,
            resumes=True,
            text="".join(pieces),
        )


@dataclass
class Sizes:
    """Bytes of a request and of its answer, with their heads."""

    request: int
    answer: int


async def measured(upstream: Upstream, method: Method) -> Sizes:
    """The sizes of a run in which nothing happens."""
    async with fault_proxy(upstream.authority) as proxy:
        heard = Recorder(StreamingEngine())
        end = await heard.engine.start(StreamConfig(proxy.url, method, upstream.headers), ACTION)
        assert (end, heard.text) == (StreamEnd("complete"), upstream.text)
        return Sizes(proxy.request_size, proxy.answer_size)


@dataclass
class Tally:
    """What the runs came to."""

    runs: int = 0
    faults: Counter[Kind] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    resumed: int = 0

    def __str__(self) -> str:
        faults = ", ".join(f"{kind} {count}" for kind, count in sorted(self.faults.items()))
        ends = ", ".join(f"{reason} {count}" for reason, count in sorted(self.ends.items()))
        return f"{self.runs} runs; faults: {faults}; ends: {ends}; taken up again: {self.resumed}"


@contextmanager
def told_on_failure(**facts: object) -> Iterator[None]:
    """Adds to a failure what it takes to see it again."""
    try:
        yield
    except BaseException as error:
        error.add_note(", ".join(f"{name}={value}" for name, value in facts.items()))
        raise


@asynccontextmanager
async def nothing_left_in_cycles() -> AsyncIterator[None]:
    """As nothing_left, for all runs of a test together: collecting takes longer than a run."""
    async with nothing_left():
        yield
        gc.collect()


@asynccontextmanager
async def nothing_left() -> AsyncIterator[None]:
    """Fails where a task goes on afterwards, or failed without anybody hearing of it.

    What is only found once cycles are collected is found by whoever collects them around it.
    """
    loop = asyncio.get_running_loop()
    unheard: list[dict[str, Any]] = []
    handler = loop.get_exception_handler() if hasattr(loop, "get_exception_handler") else None
    loop.set_exception_handler(lambda _, context: unheard.append(context))
    before = asyncio.all_tasks()
    try:
        yield
        left = asyncio.all_tasks() - before
        if left:
            _, left = await asyncio.wait(left, timeout=LIMIT)
        assert not left, f"tasks left running: {left}"
        assert not unheard, unheard
    finally:
        loop.set_exception_handler(handler)


async def run_with_faults(
    upstream: Upstream,
    method: Method,
    faults: Iterable[Fault | None],
    rng: random.Random,
    tally: Tally,
    *,
    known: bool = False,
    remembered: TransportName | None = None,
) -> None:
    """Stream through `faults`, check what holds always, and stream again with the same engine.

    `known`: the server has shown before that it knows a prompt again; `remembered` is the transport that
    AUTO takes first.
    """
    connections = Connections()
    async with fault_proxy(upstream.authority, *faults) as proxy:
        if known:
            connections.knowing.add(proxy.url)
        if remembered is not None:
            connections.last_worked[proxy.url] = remembered

        async def sleep(_seconds: float) -> None:
            proxy.relent()
            await asyncio.sleep(0)

        engine = StreamingEngine(
            connections=connections, sleep=sleep, jitter=rng.random, each_event=rng.random() < 0.5
        )
        heard = Recorder(engine)
        config = StreamConfig(
            proxy.url, method, upstream.headers, max_reconnect_attempts=9, reconnect_delay=0.001
        )
        submitted = upstream.submitted()
        stopped = await _stream(heard, config, proxy, rng)
        check_end(heard, stopped=stopped)
        if not proxy.garbled:
            check_text(heard, upstream.text, proxy, upstream.submitted() - submitted)
            if not upstream.resumes:
                codes = {(retry.error.code, retry.resumes) for retry in heard.retries}
                assert codes <= {("unreachable", False)}
            if known and not stopped:
                assert heard.end == StreamEnd("complete"), heard.events
        tally.runs += 1
        tally.faults += proxy.faults
        tally.ends[heard.end.reason if heard.end.clean or heard.end.reason != "complete" else "unmarked"] += 1
        tally.resumed += heard.resumed
        proxy.pardon()
        heard.events.clear()
        end = await asyncio.wait_for(engine.start(config, ACTION), LIMIT)
        assert (end, heard.end, heard.text) == (StreamEnd("complete"), end, upstream.text), heard.events
        await connections.aclose()


async def _stream(heard: Recorder, config: StreamConfig, proxy: FaultProxy, rng: random.Random) -> bool:
    """Stream to the end, or to the stop of what waits for ever; whether it was stopped."""
    running = asyncio.ensure_future(heard.engine.start(config, ACTION))
    while not running.done():
        odd = asyncio.ensure_future(proxy.odd.wait())
        await asyncio.wait([running, odd], return_when="FIRST_COMPLETED", timeout=LIMIT)
        odd.cancel()
        if running.done():
            break
        assert proxy.odd.is_set(), "it neither ends nor has a reason to wait"
        proxy.odd.clear()
        if proxy.stalled and rng.random() < 0.5:
            proxy.release()
        elif proxy.stalled or await _waits(running):
            stopped = heard.engine.active  # it may have ended just now, and be closing its connection
            heard.engine.stop()
            assert not heard.engine.active
            await asyncio.wait_for(running, LIMIT)
            return stopped
    running.result()
    return False


async def _waits(running: asyncio.Future[StreamEnd]) -> bool:
    await asyncio.wait([running], timeout=GARBLED_LIMIT)
    return not running.done()


def check_end(heard: Recorder, *, stopped: bool) -> None:
    """Exactly one end, which is the last event, and an error where there was one."""
    end = heard.end
    assert not heard.engine.active
    assert (end.reason == "aborted") is stopped
    assert len(heard.errors) == (end.reason in ("error", "interrupted"))
    assert len(heard.starts) <= 1


def check_text(heard: Recorder, text: str, proxy: FaultProxy, submitted: int) -> None:
    """No text but the server's, in its order, and whole if it is said to be; no prompt twice."""
    assert text.startswith(heard.text)
    assert submitted <= 1
    if heard.text:
        assert (len(heard.starts), submitted) == (1, 1)
    if heard.end == StreamEnd("complete"):
        assert (heard.text, submitted) == (text, 1)
    if any(error.retry_safe for error in heard.errors):
        assert submitted == 0
    if not proxy.hurt:
        assert heard.end == StreamEnd("complete")


def random_faults(rng: random.Random, kinds: Iterable[Kind], sizes: Sizes, most: int) -> list[Fault]:
    """A plan of up to so many faults, each for another connection."""
    kinds = set(kinds)
    return [random_fault(rng, kinds, sizes.request, sizes.answer) for _ in range(rng.randint(1, most))]
