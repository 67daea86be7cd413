"""A server that keeps its answers: whatever happens to the connections, the whole answer arrives, once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ainative_desktop.protocol.method import Method
from tests.helpers.fault_proxy import GARBLING, Fault, Kind, fault_seed
from tests.helpers.faulty_runs import (
    METHODS,
    Tally,
    embedded_server,
    measured,
    nothing_left,
    nothing_left_in_cycles,
    random_faults,
    run_with_faults,
    told_on_failure,
)

Run = Callable[[Coroutine[Any, Any, None]], None]
HONEST = frozenset(Kind) - GARBLING
RUNS = 25
MANY_RUNS = 1_000
MOST = 6


async def many(runs: int, seed: int, record: Callable[[str, object], None]) -> None:
    """Several faults in a row, over random transports: it is complete, and was generated once."""
    tally = Tally()
    async with embedded_server() as upstream, nothing_left_in_cycles():
        sizes = {method: await measured(upstream, method) for method in METHODS}
        for number in range(runs):
            rng = random.Random(f"resumed {seed} {number}")
            method = rng.choice(METHODS)
            plan = random_faults(rng, HONEST, sizes[method], MOST)
            with told_on_failure(FAULT_SEED=seed, run=number, method=method, plan=plan):
                async with nothing_left():
                    await run_with_faults(upstream, method, plan, rng, tally, known=True)
    print(f"resumed: {tally}")
    record("faults", str(tally))
    assert tally.runs == runs
    assert set(tally.ends) <= {"complete", "aborted"}
    assert tally.resumed > 0


def test_random_faults(run: Run, record_property: Callable[[str, object], None]) -> None:
    """Of every kind that leaves the bytes as they are."""
    run(many(RUNS, fault_seed(), record_property))


@pytest.mark.slow
def test_very_many_random_faults(run: Run, record_property: Callable[[str, object], None]) -> None:
    """Others than in the short run."""
    run(many(MANY_RUNS, fault_seed() + 1, record_property))


@pytest.mark.parametrize("method", ["SSE", "WS"])
@pytest.mark.parametrize("kind", [Kind.CUT, Kind.HALF_CLOSE, Kind.RESET])
def test_every_place_of_a_cut(method: Method, kind: Kind) -> None:
    """Of the answer, its head included, and again at each place of what then comes."""

    async def check() -> None:
        tally = Tally()
        async with embedded_server() as upstream, nothing_left_in_cycles():
            size = (await measured(upstream, method)).answer
            for place in range(0, size, 71):
                rng = random.Random(place)
                plan = [Fault(kind, place), Fault(kind, rng.randrange(size))]
                with told_on_failure(method=method, plan=plan):
                    async with nothing_left():
                        await run_with_faults(upstream, method, plan, rng, tally, known=True)
        assert tally.ends == {"complete": tally.runs}
        assert tally.faults[kind] >= tally.runs
        assert tally.resumed > tally.runs // 3

    asyncio.run(check())


@pytest.mark.parametrize("method", METHODS)
def test_one_cut_after_the_other(method: Method) -> None:
    """As long as each connection brings something new, none is the last."""

    async def check() -> None:
        tally = Tally()
        async with embedded_server() as upstream, nothing_left_in_cycles():
            sizes = await measured(upstream, method)
            head = sizes.answer - 800
            plan = [Fault(Kind.CUT, max(head, 200) + 40 * number) for number in range(1, 9)]
            async with nothing_left():
                await run_with_faults(upstream, method, plan, random.Random(1), tally, known=True)
        assert tally.ends == {"complete": 1}

    asyncio.run(check())
