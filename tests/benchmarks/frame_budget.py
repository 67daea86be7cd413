"""frame budget: the time between frames while 1,000 tokens a second stream, and during a burst."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from tests.helpers.desktop import Desktop

from .harness import Result, percentile, result, run_script
from .windows import FrameClock, frames_of, in_application

LIMIT = 60.0  # seconds


async def gaps_of(desktop: Desktop, prompt: str) -> list[float]:
    """The gaps between frames, in ms, from an answer's first frame to its last."""
    rows = desktop.model.rowCount() + 2
    desktop.app.workspace.submit(prompt)
    while desktop.model.rowCount() < rows or not desktop.text(-1):
        await asyncio.sleep(0.001)
    with frames_of(desktop) as frames:
        async with asyncio.timeout(LIMIT):
            while desktop.state(-1) == "streaming":
                await asyncio.sleep(0.05)
    return frames.gaps()


async def timer_gaps(seconds: float) -> list[float]:
    """The floor: a bare widget that a 16 ms timer repaints, and nothing else, in the same process."""
    widget = QWidget()
    widget.resize(400, 300)
    widget.show()
    clock = FrameClock(widget)
    timer = QTimer(widget, interval=16, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(widget.update)
    timer.start()
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        await asyncio.sleep(0.05)
    timer.stop()
    widget.removeEventFilter(clock)
    widget.deleteLater()
    return clock.gaps()


def measure(short: bool) -> list[Result]:
    """A steady stream, then a burst, in one window."""
    seconds, burst = (1, 2_000) if short else (20, 50_000)

    async def work(folder: Path) -> list[Result]:
        desktop = await Desktop.start(folder, "--transport", "sse")
        desktop.app.workspace.submit("/demo tokens=50 rate=max")
        await desktop.answered(2)
        floor = await timer_gaps(min(3.0, seconds))
        steady = await gaps_of(desktop, f"/demo tokens={1000 * seconds} rate=1000")
        fast = await gaps_of(desktop, f"/demo tokens={burst} rate=max") or [0.0]
        await desktop.close()
        least = percentile(floor, 0.95)
        figures = [
            ("frame budget: p95", percentile(steady, 0.95), least, 17),
            ("frame budget: max", max(steady), max(floor), 50),
            ("frame budget: burst p95", percentile(fast, 0.95), least, 33),
        ]
        return [
            result(name, figure, "ms", floor=base, target=target, runs=1, of="figure")
            for name, figure, base, target in figures
        ]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
