"""What the benchmarks share: results, percentiles, and children that are timed.

It loads no Qt: pages that this process had, too, would count half where a child's memory is measured.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ainative_desktop.server.providers.demo import DemoProvider

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Result:
    """One figure. `ratio` is the figure over the floor; `target` bounds what its name says."""

    name: str
    figure: float
    unit: str
    floor: float
    ratio: float
    target: str
    runs: int
    ok: bool


def result(
    name: str, figure: float, unit: str, *, floor: float, target: float, runs: int, of: str = "ratio"
) -> Result:
    """A figure held against its floor; the target bounds what `of` names: the ratio, the figure, or what
    it adds to the floor."""
    ratio = figure / floor if floor else 0.0
    bounded = {"ratio": ratio, "figure": figure, "added": figure - floor}[of]
    words = f"{of} <= {target:g}" + ("" if of == "ratio" else f" {unit}")
    return Result(
        name, round(figure, 3), unit, round(floor, 3), round(ratio, 3), words, runs, bounded <= target
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least that share (0 to 1) of them does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def environment(home: Path) -> dict[str, str]:
    """A child's environment: a profile of its own, no screen unless there is one, and code that stays
    compiled, as that of an installed application does."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **inherited, "AINATIVE_DESKTOP_HOME": str(home)}


def timed(command: Sequence[str], home: Path) -> float:
    """How long a command takes from start to end, in ms. Raises where it fails."""
    began = time.perf_counter()
    subprocess.run(command, env=environment(home), check=True, stdin=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def run_script(measure: Callable[[bool], list[Result]]) -> None:
    """A benchmark's own command line: one JSON array, and nothing after it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="only prove that it runs")
    _tell(measure(parser.parse_args().short))


def run_script_of_command(measure: Callable[[bool, str | None], list[Result]]) -> None:
    """The same for what can be measured of a program, whose path is given: the one that is installed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="only prove that it runs")
    parser.add_argument("--command", help="the program to measure")
    options = parser.parse_args()
    results = measure(options.short, options.command)
    if options.command:
        results = [replace(each, name=f"{each.name} (installed)") for each in results]
    _tell(results)


def _tell(results: list[Result]) -> None:
    sys.stdout.write(json.dumps([asdict(each) for each in results]) + "\n")


async def demo_answer(tokens: int) -> list[str]:
    """The demo model's realistic Markdown, token by token."""
    asked = [{"role": "user", "content": f"/demo tokens={tokens} rate=max"}]
    return [piece async for piece in DemoProvider().generate(asked) if isinstance(piece, str)]


def pss(pid: int) -> float:
    """A process's proportional set size, in MB (proc(5), smaps_rollup)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no PSS for process {pid}")
