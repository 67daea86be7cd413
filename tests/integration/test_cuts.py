"""Cuts by the thousand: each answer arrives whole, once, and is generated once, however often it was cut.

    FAULT_CUTS=10000 python -m pytest -m slow -s tests/integration/test_cuts.py

runs until so many cuts have happened and prints what came of them, and the seed; FAULT_SEED repeats a run.
"""

from __future__ import annotations

import gc
import os
import random
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.events import TransportName
from ainative_desktop.protocol.method import Method
from tests.helpers.fault_proxy import Kind
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
CUTS = frozenset({Kind.CUT, Kind.HALF_CLOSE, Kind.RESET, Kind.SILENCE, Kind.UPLOAD, Kind.REFUSE})
MOST = 9  # in a row: as many attempts as the engine is given, so that none is the last
FEW, MANY = 60, 10_000

#: Each can be told from all others, so that one that is lost or comes twice is seen.
TOKENS = [f"{number} " for number in range(120)]


def seed() -> int:
    """FAULT_SEED of the environment, or another one each time."""
    return int(os.environ.get("FAULT_SEED", random.randrange(1 << 32)))


async def many_cuts(count: int, seed: int) -> None:
    """Runs until there were `count` of them, over each transport by turns."""
    print(f"\nFAULT_SEED={seed}")
    tallies = {method: Tally() for method in METHODS}
    began, number = time.monotonic(), 0
    async with embedded_server(TOKENS) as upstream, nothing_left_in_cycles():
        sizes = {method: await measured(upstream, method) for method in METHODS}
        while sum(tally.faults.total() for tally in tallies.values()) < count:
            rng = random.Random(f"cuts {seed} {number}")
            method: Method = METHODS[number % len(METHODS)]
            remembered: TransportName | None = rng.choice([None, "SSE", "WS"])
            plan = random_faults(rng, CUTS, sizes[method], MOST)
            with told_on_failure(FAULT_SEED=seed, run=number, method=method, plan=plan):
                async with nothing_left():
                    await run_with_faults(
                        upstream, method, plan, rng, tallies[method], known=True, remembered=remembered
                    )
            number += 1
            if number % 100 == 0:  # the collector is off in tests
                gc.collect()
    for method, tally in tallies.items():
        print(f"{method}: {tally.faults.total()} cuts; {tally}")
        assert tally.ends == {"complete": tally.runs}
    print(f"{number} answers in {time.monotonic() - began:.0f} s")


def test_some_cuts(run: Run) -> None:
    """Wherever they come: before the first byte, in the head, in the middle of a token, in the request."""
    run(many_cuts(FEW, seed()))


@pytest.mark.slow
def test_as_many_cuts_as_asked_for(qloop: qasync.QEventLoop) -> None:
    """On the loop that the window runs on."""
    qloop.run_until_complete(many_cuts(int(os.environ.get("FAULT_CUTS", MANY)), seed()))
