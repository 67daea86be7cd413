"""start: process start to the first frame that takes input, over a bare window; and with 10,000 chats."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database

from .harness import FOLDER, Result, median, result, run_script_of_command, timed

WINDOW = [sys.executable, "-m", "ainative_desktop", "--exit-after-paint"]
BARE = [sys.executable, str(FOLDER / "bare_window.py")]


async def fill(home: Path, conversations: int) -> None:
    """A profile with so many conversations of two messages each."""
    database = await Database.open(home / "conversations.db", now=lambda: 0.0)
    store = ConversationStore(database)
    for number in range(conversations):
        key = f"c{number}"
        await store.create(Conversation(key, f"Conversation {number}", created=number, updated=number))
        await store.add_messages(
            [
                Message(f"{key}q", key, None, Role.USER, "A question", MessageState.COMPLETE, number),
                Message(
                    f"{key}a", key, f"{key}q", Role.ASSISTANT, "An answer", MessageState.COMPLETE, number
                ),
            ]
        )
    await database.close()


def measure(short: bool, command: str | None) -> list[Result]:
    """Both figures, the commands taken in turns."""
    runs = 2 if short else 15
    many = 100 if short else 10_000
    started = [command, "--exit-after-paint"] if command else WINDOW
    with tempfile.TemporaryDirectory() as folder:
        home, large, small = (Path(folder) / name for name in ("home", "large", "small"))
        for profile, size in ((home, 1_000), (large, many), (small, 10)):
            profile.mkdir()
            asyncio.run(fill(profile, size if not short else size // 10))
        samples: list[tuple[float, ...]] = []
        for _ in range(runs + 1):
            window, bare = timed(started, home), timed(BARE, home)
            samples.append((window, bare, timed(started, large), timed(started, small)))
    window, bare, with_many, with_ten = (median(column) for column in zip(*samples[1:], strict=True))
    return [
        result("start", window, "ms", floor=bare, target=1.5, runs=runs),
        result("start: 10,000 conversations", with_many, "ms", floor=with_ten, target=1.1, runs=runs),
    ]


if __name__ == "__main__":
    run_script_of_command(measure)
