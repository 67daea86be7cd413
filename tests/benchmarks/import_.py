"""import: a gigabyte of another client's export, its time over bare parsing, and what it takes meanwhile."""

from __future__ import annotations

import asyncio
import os
import time
from json import dumps
from pathlib import Path
from typing import TypeVar

import ijson
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QWidget

from ainative_desktop.ui.importing.dropping import ExportDrop
from tests.helpers.desktop import Desktop, until
from tests.helpers.exports import chat, write_export

from .harness import Result, percentile, pss, result, run_script
from .memory import own_memory
from .windows import in_application

SIZE, SHORT_SIZE = 1_000_000_000, 3_000_000  # bytes of the export
MESSAGES, WORDS = 40, 260  # of one of its chats, which are all of one size
LOOK_EVERY = 0.25  # seconds between two looks at memory
TICK = 0.005  # seconds between two signs of life that the window's loop should give
SHOWN = "Importing chats"  # while it runs

W = TypeVar("W", bound=QWidget)


def write(path: Path, size: int) -> int:
    """An export of about that size; how many chats it has."""
    chats = max(4, size // len(dumps(chat(0, messages=MESSAGES, words=WORDS))))
    write_export(path, (chat(number, messages=MESSAGES, words=WORDS) for number in range(chats)))
    return chats


def parsed(path: Path) -> float:
    """The floor: seconds of a parser that keeps nothing."""
    began = time.perf_counter()
    with path.open("rb") as file:
        for _ in ijson.basic_parse(file, use_float=True):
            pass
    return time.perf_counter() - began


class Import:
    """One import in the window, from the file that is dropped to the summary."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.steps: set[int] = set()  # of the bar
        self.memory: list[float] = []  # MB of the window and the import's process together
        self.late: list[float] = []  # ms that the window's loop was late

    async def run(self, path: Path, *, cancel_at: int | None = None) -> float:
        """Import all of it, or until the bar has come so far, which is then cancelled; the seconds that this
        took, or Cancel."""
        drop = self._desktop.window.sidebar.findChild(ExportDrop)
        assert drop is not None
        drop.dropped.emit(path)
        await until(lambda: self._title() == SHOWN, "it begins")
        began = looked = time.perf_counter()
        bar = self._found(QProgressBar, "importProgress")
        while self._title() == SHOWN:
            now = await self._tick()
            self.steps.add(bar.value())
            if cancel_at is not None and bar.value() >= cancel_at:
                cancel_at, began = None, now
                self._found(QPushButton, "importCancel").click()
            if now - looked > LOOK_EVERY:
                looked = now
                self.memory.append(self._memory())
        return time.perf_counter() - began

    async def idle(self, ticks: int) -> None:
        """As late as the loop is when nothing happens."""
        for _ in range(ticks):
            await self._tick()

    async def _tick(self) -> float:
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        now = time.perf_counter()
        self.late.append((now - before - TICK) * 1000)
        return now

    def _title(self) -> str:
        dialog = self._desktop.window.findChild(QDialog, "importDialog")
        return self._found(QLabel, "pageTitle").text() if dialog is not None else ""

    def _found(self, kind: type[W], name: str) -> W:
        dialog = self._desktop.window.findChild(QDialog, "importDialog")
        found = dialog.findChild(kind, name) if dialog is not None else None
        assert found is not None, name
        return found

    def _memory(self) -> float:
        processes = self._desktop.window.findChildren(QProcess)
        pids = [os.getpid(), *(pid for each in processes if (pid := each.processId()))]
        return sum(map(pss, pids))


def measure(short: bool) -> list[Result]:
    """The whole file into one profile; the same into another, cancelled in the middle."""

    async def work(folder: Path) -> list[Result]:
        export = folder / "conversations.json"
        write(export, SHORT_SIZE if short else SIZE)
        floor = parsed(export)
        desktop = await Desktop.start(folder / "home")
        await desktop.app.process.ready(10.0)
        before = await own_memory()
        calm, whole = Import(desktop), Import(desktop)
        await calm.idle(20 if short else 1_000)
        seconds = await whole.run(export)
        await desktop.close()
        desktop = await Desktop.start(folder / "other")
        cancelled = Import(desktop)
        ended = await cancelled.run(export, cancel_at=1 if short else 200)
        await desktop.close()
        shown = len(whole.steps) >= (2 if short else 50)
        wait, calm_wait = percentile(whole.late, 0.99), percentile(calm.late, 0.99)
        peak = max(whole.memory, default=before)
        return [
            result("import: 1 GB", seconds, "s", floor=floor, target=20, runs=1),
            result("import: memory meanwhile", peak, "MB", floor=before, target=150, runs=1, of="added"),
            result("import: window waits, p99", wait, "ms", floor=calm_wait, target=16.7, runs=1, of="added"),
            result("import: cancelled", ended * 1000, "ms", floor=0, target=1_000, runs=1, of="figure"),
            result("import: progress hidden", float(not shown), "", floor=0, target=0, runs=1, of="figure"),
        ]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
