"""flat in the history: p95 of a flush after 1,000,000 earlier messages, over after 10."""

from __future__ import annotations

from pathlib import Path

from .flushes import Streaming
from .harness import Result, demo_answer, median, percentile, result, run_script
from .windows import in_application


def measure(short: bool) -> list[Result]:
    """Both by turns."""
    runs, many, stretch = (1, 10_000, 5_000) if short else (5, 1_000_000, 50_000)

    async def work(folder: Path) -> list[Result]:
        tokens = await demo_answer(20_000)
        figures: dict[int, list[float]] = {10: [], many: []}
        for _ in range(runs):
            for earlier, found in figures.items():
                streaming = Streaming(earlier, tokens)
                found.append(percentile(streaming.flush_times(stretch), 0.95))
                streaming.close()
        figure, floor = median(figures[many]), median(figures[10])
        return [result("flat in the history", figure, "ms", floor=floor, target=1.2, runs=runs)]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
