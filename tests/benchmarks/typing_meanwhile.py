"""typing meanwhile: a keystroke to its painted character while an answer streams, steadily and in a burst."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tests.helpers.desktop import Desktop

from .harness import Result, percentile, result, run_script
from .windows import FrameClock, in_application

LIMIT = 120.0  # seconds


def key_press() -> QKeyEvent:
    """An A."""
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


class Typist(threading.Thread):
    """Presses a key every 40 to 80 ms from a thread of its own, so that a busy window makes nobody wait."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(daemon=True)
        self._field = field
        self._chance = random.Random(1)
        self._done = threading.Event()
        self.pressed: list[float] = []
        key_press()  # the first one makes Qt's keyboard, which belongs to the thread that does

    def run(self) -> None:
        while not self._done.wait(0.04 + self._chance.random() * 0.04):
            self.pressed.append(time.perf_counter())
            QCoreApplication.postEvent(self._field, key_press())

    def stop(self) -> None:
        """Press no more."""
        self._done.set()
        self.join()


async def delays(desktop: Desktop, prompt: str | None, seconds: float) -> list[float]:
    """Ms from each key to the composer's next frame, while `prompt` is answered, or for so many seconds."""
    rows = desktop.model.rowCount() + 2
    if prompt is not None:
        desktop.app.workspace.submit(prompt)
        while desktop.model.rowCount() < rows or not desktop.text(-1):
            await asyncio.sleep(0.001)
    frames = FrameClock(desktop.composer.viewport())
    typist = Typist(desktop.composer)
    typist.start()
    ends = time.perf_counter() + seconds
    async with asyncio.timeout(LIMIT):
        while desktop.state(-1) == "streaming" if prompt is not None else time.perf_counter() < ends:
            await asyncio.sleep(0.05)
    last = time.perf_counter()
    await asyncio.to_thread(typist.stop)
    await asyncio.sleep(0.2)
    desktop.composer.viewport().removeEventFilter(frames)
    desktop.composer.clear()
    painted = iter(frames.times)
    frame = next(painted)
    found = []
    for pressed in typist.pressed:
        while frame < pressed:
            frame = next(painted)
        if pressed <= last:
            found.append((frame - pressed) * 1000)
    return found


def measure(short: bool) -> list[Result]:
    """Nothing else going on (the floor), then 1,000 tokens a second, then bursts until they are enough."""
    seconds, burst, bursts = (1, 10_000, 1) if short else (20, 50_000, 8)

    async def work(folder: Path) -> list[Result]:
        desktop = await Desktop.start(folder, "--transport", "sse")
        desktop.window.activateWindow()
        desktop.composer.setFocus()
        desktop.app.workspace.submit("/demo tokens=50 rate=max")
        await desktop.answered(2)
        alone = percentile(await delays(desktop, None, min(5, seconds)), 0.99)
        steady = await delays(desktop, f"/demo tokens={1000 * seconds} rate=1000", 0)
        fast: list[float] = []
        for _ in range(bursts):
            fast += await delays(desktop, f"/demo tokens={burst} rate=max", 0)
        await desktop.close()
        return [
            result(f"typing meanwhile: {name}, p99", percentile(times, 0.99), "ms", floor=alone, target=33,
                   runs=len(times), of="figure")
            for name, times in (("steady", steady), ("burst", fast))
        ]  # fmt: skip

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
