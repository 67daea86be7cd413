"""flat in the answer: p95 of a flush between 1.0 and 1.1 MB of answer, over the first 100 kB."""

from __future__ import annotations

from pathlib import Path

from .flushes import Streaming
from .harness import Result, demo_answer, median, percentile, result, run_script
from .windows import in_application


def measure(short: bool) -> list[Result]:
    """Each run measures both ends of one answer."""
    runs, before, stretch = (1, 20_000, 5_000) if short else (5, 1_000_000, 100_000)

    async def work(folder: Path) -> list[Result]:
        tokens = await demo_answer(5_000 if short else 250_000)
        early, late = [], []
        for _ in range(runs):
            streaming = Streaming(10, tokens)
            early.append(percentile(streaming.flush_times(stretch), 0.95))
            streaming.grow(before - streaming.size)
            late.append(percentile(streaming.flush_times(stretch), 0.95))
            streaming.close()
        return [result("flat in the answer", median(late), "ms", floor=median(early), target=1.2, runs=runs)]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
