"""CPU: what a steady stream costs, over a QTextBrowser whose last block alone is replaced each frame."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from tests.helpers.desktop import Desktop

from .harness import Result, demo_answer, result, run_script
from .windows import in_application

FRAME = 16  # ms
LIMIT = 120.0  # seconds


async def shown(desktop: Desktop, rate: int, seconds: int) -> float:
    """The share of one core, in %, that this process takes while an answer streams."""
    rows = desktop.model.rowCount() + 2
    desktop.app.workspace.submit(f"/demo tokens={rate * seconds} rate={rate}")
    while desktop.model.rowCount() < rows or not desktop.text(-1):
        await asyncio.sleep(0.001)
    began, spent = time.perf_counter(), time.process_time()
    async with asyncio.timeout(LIMIT):
        while desktop.state(-1) == "streaming":
            await asyncio.sleep(0.1)
    return (time.process_time() - spent) / (time.perf_counter() - began) * 100


async def replaced(tokens: list[str], rate: int, seconds: int) -> float:
    """The floor: the same text in the same time, each frame's end of it as Markdown in the last block."""
    browser = QTextBrowser()
    browser.resize(900, 700)
    browser.show()
    began, spent = time.perf_counter(), time.process_time()
    taken = 0
    block = ""

    def frame() -> None:
        nonlocal taken, block
        due = min(len(tokens), round((time.perf_counter() - began) * rate))
        if due == taken:
            return
        block += "".join(tokens[taken:due])
        taken = due
        *whole, block = block.split("\n\n")
        cursor = browser.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        for paragraph in whole:
            cursor.insertText(paragraph)
            cursor.insertBlock()
        cursor.insertText(block)
        browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum())

    timer = QTimer(browser, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    timer.start()
    while time.perf_counter() < began + seconds:
        await asyncio.sleep(0.1)
    timer.stop()
    spent = time.process_time() - spent
    browser.deleteLater()
    return spent / seconds * 100


def measure(short: bool) -> list[Result]:
    """At 100 and at 1,000 tokens a second."""
    seconds = 1 if short else 20

    async def work(folder: Path) -> list[Result]:
        desktop = await Desktop.start(folder, "--transport", "sse")
        desktop.app.workspace.submit("/demo tokens=50 rate=max")
        await desktop.answered(2)
        found = []
        for rate in (100, 1_000):
            floor = await replaced(await demo_answer(rate * seconds), rate, seconds)
            figure = await shown(desktop, rate, seconds)
            name = f"CPU at {rate:,} tokens/s"
            found.append(result(name, figure, "%", floor=floor, target=1.3, runs=1))
        await desktop.close()
        return found

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
