"""memory: PSS when idle, over a bare window; and its growth by scrolling far and by a long answer."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database

from .harness import FOLDER, Result, demo_answer, environment, pss, result, run_script_of_command

if TYPE_CHECKING:
    from tests.helpers.desktop import Desktop

WINDOW = [sys.executable, "-m", "ainative_desktop"]
TITLE = "A long conversation"
REST_LIMIT = 60.0  # seconds until a program has come to rest, or ended


async def fill(home: Path, messages: int) -> None:
    """A profile with one conversation of so many messages."""
    home.mkdir()
    answer = "".join(await demo_answer(120))
    database = await Database.open(home / "conversations.db", now=lambda: 0.0)
    store = ConversationStore(database)
    await store.create(Conversation("c", TITLE, created=1.0, updated=1.0))
    for first in range(0, messages, 5_000):
        await store.add_messages(
            [_message(row, answer) for row in range(first, min(first + 5_000, messages))]
        )
    await database.close()


def _message(row: int, answer: str) -> Message:
    role, words = (Role.ASSISTANT, f"{row}\n\n{answer}") if row % 2 else (Role.USER, f"Question {row}")
    return Message(f"m{row}", "c", f"m{row - 1}" if row else None, role, words, MessageState.COMPLETE, 1.0)


def bare_window() -> float:
    """The floor, in MB."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(FOLDER / "bare_window.py"), "--stay"]
        done = subprocess.run(command, env=environment(Path(folder)), check=True, capture_output=True)
        return float(done.stdout)


async def own_memory() -> float:
    """This process's PSS in MB, after what is garbage has gone and what is late has come."""
    await asyncio.sleep(1.0)
    gc.collect()
    return pss(os.getpid())


async def scrolled(desktop: Desktop, steps: int) -> None:
    """Go through the conversation from its end to its start, waiting for each place's messages."""
    bar = desktop.window.transcript.verticalScrollBar()
    for step in range(steps, -1, -1):
        bar.setValue(bar.minimum() + (bar.maximum() - bar.minimum()) * step // steps)
        await asyncio.sleep(0.01)


def idle_of(command: list[str]) -> tuple[float, float]:
    """PSS in MB of a program's window, once it has come to rest, and of the server that it has started."""
    with tempfile.TemporaryDirectory() as folder:
        started = subprocess.Popen(command, env=environment(Path(folder)), stdin=subprocess.DEVNULL)
        try:
            deadline, last = time.monotonic() + REST_LIMIT, (0.0, 0.0)
            while time.monotonic() < deadline:
                time.sleep(1.0)
                children = Path(f"/proc/{started.pid}/task/{started.pid}/children").read_text().split()
                now = pss(started.pid), sum(pss(int(child)) for child in children)
                if children and max(abs(a - b) for a, b in zip(now, last, strict=True)) < 0.1:
                    return now
                last = now
            raise TimeoutError(f"{command} does not come to rest")
        finally:
            started.terminate()
            started.wait(REST_LIMIT)


def measure(short: bool, command: str | None) -> list[Result]:
    """What is idle, each program alone on the machine as far as Qt goes; then what it grows by, which the
    window of a `command` cannot tell."""
    floor = bare_window()
    idle = _idle(*idle_of([command] if command else WINDOW), floor)
    return idle if command else [*idle, *growth(short)]


def growth(short: bool) -> list[Result]:
    """What a window of this process takes for a long way and a long answer."""
    from tests.helpers.desktop import Desktop, until

    from .windows import in_application

    messages, tokens, steps = (1_000, 1_000, 10) if short else (100_000, 230_000, 1_000)

    async def work(folder: Path) -> list[Result]:
        home = folder / "home"
        await fill(home, messages)
        desktop = await Desktop.start(home)
        desktop.open(TITLE)
        await until(lambda: desktop.model.rowCount() == messages, "opened")
        opened = await own_memory()
        await scrolled(desktop, steps)
        after_scroll = await own_memory()
        desktop.app.workspace.new_chat()
        desktop.app.workspace.submit(f"/demo tokens={tokens} rate=max")
        before_answer = await own_memory()
        async with asyncio.timeout(120):
            while desktop.state(-1) != "complete":
                await asyncio.sleep(0.1)
        after_answer = await own_memory()
        await desktop.close()
        return [
            _growth("memory: scrolling through 100,000", opened, after_scroll),
            _growth("memory: an answer of 1 MB", before_answer, after_answer),
        ]

    return in_application(work)


def _idle(window: float, server: float, floor: float) -> list[Result]:
    return [
        result("memory: window", window, "MB", floor=floor, target=1.7, runs=1),
        result("memory: window and server", window + server, "MB", floor=floor, target=2.7, runs=1),
    ]


def _growth(name: str, before: float, after: float) -> Result:
    return result(name, after, "MB", floor=before, target=30, runs=1, of="added")


if __name__ == "__main__":
    run_script_of_command(measure)
