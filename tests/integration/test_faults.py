"""Whatever happens to a connection: one end, no text but the server's, no prompt twice, and it goes on."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from tests.helpers.fault_proxy import Fault, Kind, fault_seed
from tests.helpers.faulty_runs import (
    METHODS,
    Tally,
    Upstream,
    embedded_server,
    measured,
    nothing_left,
    nothing_left_in_cycles,
    plain_server,
    random_faults,
    run_with_faults,
    told_on_failure,
)

Run = Callable[[Coroutine[Any, Any, None]], None]
Server = Callable[[], AbstractAsyncContextManager[Upstream]]
SERVERS: list[Server] = [plain_server, embedded_server]
RUNS = 25
MANY_RUNS = 1_000
# A refusal after which the server is there is one fault, and what the connection then suffers another.
MOST = 3


async def many(server: Server, runs: int, seed: int, record: Callable[[str, object], None]) -> None:
    """Random faults over random transports."""
    tally = Tally()
    async with server() as upstream, nothing_left_in_cycles():
        sizes = {method: await measured(upstream, method) for method in METHODS}
        for number in range(runs):
            rng = random.Random(f"{seed} {number}")
            method = rng.choice(METHODS)
            plan = random_faults(rng, Kind, sizes[method], MOST)
            with told_on_failure(FAULT_SEED=seed, run=number, method=method, plan=plan):
                async with nothing_left():
                    await run_with_faults(upstream, method, plan, rng, tally)
    print(f"{server.__name__}: {tally}")
    record("faults", str(tally))
    assert tally.runs == runs


@pytest.mark.parametrize("server", SERVERS)
def test_random_faults(run: Run, server: Server, record_property: Callable[[str, object], None]) -> None:
    """Of every kind, at every place, also several in a row."""
    run(many(server, RUNS, fault_seed(), record_property))


@pytest.mark.slow
@pytest.mark.parametrize("server", SERVERS)
def test_very_many_random_faults(
    run: Run, server: Server, record_property: Callable[[str, object], None]
) -> None:
    """Others than in the short run."""
    run(many(server, MANY_RUNS, fault_seed() + 1, record_property))


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("kind", Kind)
def test_each_kind(server: Server, kind: Kind) -> None:
    """Each comes about, over each transport: in the head, in the middle, near the end."""

    async def check() -> None:
        tally = Tally()
        async with server() as upstream, nothing_left_in_cycles():
            for method in METHODS:
                sizes = await measured(upstream, method)
                size = sizes.request if kind is Kind.UPLOAD else sizes.answer
                for place in (10, size // 2, size - 30):
                    rng = random.Random(f"{kind} {method} {place}")
                    plan = [Fault(kind, place, size=3, flip=0x15)]
                    with told_on_failure(method=method, plan=plan):
                        async with nothing_left():
                            await run_with_faults(upstream, method, plan, rng, tally)
        assert tally.faults == {kind: tally.runs}

    asyncio.run(check())
