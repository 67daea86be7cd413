"""open and scroll: a click to the last messages painted, and frames while dragging through unseen ones."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from tests.helpers.desktop import Desktop

from .harness import Result, demo_answer, median, percentile, result, run_script
from .windows import frames_of, in_application

DRAG = 10.0  # seconds that the drag takes


async def fill(home: Path, short: bool) -> dict[str, int]:
    """A profile with conversations of several lengths; how many messages each has, by its title."""
    home.mkdir()
    answer = "".join(await demo_answer(120))
    long = "".join(await demo_answer(10_000 if short else 230_000))
    sizes = {"Ten": 10, "Many": 1_000 if short else 1_000_000, "Far": 1_000 if short else 100_000, "Long": 10}
    database = await Database.open(home / "conversations.db", now=lambda: 0.0)
    store = ConversationStore(database)
    for title, size in sizes.items():
        await store.create(Conversation(title, title, created=1.0, updated=1.0))
        for first in range(0, size, 5_000):
            rows = range(first, min(first + 5_000, size))
            last = long if title == "Long" else answer
            await store.add_messages(
                [_message(title, row, last if row == size - 1 else answer) for row in rows]
            )
    await database.close()
    return sizes


def _message(conversation: str, row: int, answer: str) -> Message:
    role, words = (Role.ASSISTANT, answer) if row % 2 else (Role.USER, f"Question {row}")
    parent = f"{conversation}{row - 1}" if row else None
    key = f"{conversation}{row}"
    return Message(key, conversation, parent, role, words, MessageState.COMPLETE, 1.0)


async def opened(desktop: Desktop, title: str, size: int) -> float:
    """Ms from choosing a conversation to the frame with its last messages."""
    desktop.app.workspace.new_chat()
    await asyncio.sleep(0.1)
    with frames_of(desktop) as frames:
        began = time.perf_counter()
        desktop.open(title)
        while desktop.model.rowCount() != size:
            await asyncio.sleep(0)
        shown = time.perf_counter()
        while not frames.times or frames.times[-1] < shown:
            await asyncio.sleep(0)
        return (frames.times[-1] - began) * 1000


async def dragged(desktop: Desktop, seconds: float) -> list[float]:
    """The gaps between frames, in ms, while the scroll bar is drawn from the end to the start."""
    bar = desktop.window.transcript.verticalScrollBar()
    bar.setSliderDown(True)
    with frames_of(desktop) as frames:
        began = time.perf_counter()
        while (passed := (time.perf_counter() - began) / seconds) < 1:
            bar.setValue(round(bar.maximum() * (1 - passed)))
            await asyncio.sleep(0.008)
    bar.setSliderDown(False)
    return frames.gaps()


def measure(short: bool) -> list[Result]:
    """All in one window, by turns."""
    runs = 1 if short else 9

    async def work(folder: Path) -> list[Result]:
        sizes = await fill(folder / "home", short)
        desktop = await Desktop.start(folder / "home")
        times: dict[str, list[float]] = {title: [] for title in sizes}
        for title in ("Ten", *("Ten", "Many", "Long") * runs):
            times[title].append(await opened(desktop, title, sizes[title]))
        ten = median(times["Ten"][1:])
        await opened(desktop, "Far", sizes["Far"])
        gaps = await dragged(desktop, 1 if short else DRAG)
        await desktop.close()
        return [
            result("open: 1,000,000 messages", median(times["Many"]), "ms", floor=ten, target=1.5, runs=runs),
            result("open: an answer of 1 MB", median(times["Long"]), "ms", floor=ten, target=3, runs=runs),
            result("scroll: p95", percentile(gaps, 0.95), "ms", floor=16, target=33, runs=1, of="figure"),
        ]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
