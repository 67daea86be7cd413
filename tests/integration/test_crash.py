"""`kill -9` at any moment: what was shown is there at the next start, but for its last 250 ms."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.protocol.steps import Thought
from ainative_desktop.storage.conversations import CRASH_NOTE, ConversationStore
from ainative_desktop.storage.database import Database
from tests.helpers.desktop import Desktop, until

LIMIT = 60.0  # seconds for anything to happen
PROMISED = 0.25  # seconds of the shown text that a crash may cost, on a machine that does other things, too
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for children in /proc")


@dataclass(frozen=True, slots=True)
class Crash:
    """One kill: when it was done (monotonic seconds), and what had been said until then: a pipe keeps what
    was written to it by a process that is no more."""

    at: float
    message: str
    lines: list[dict[str, Any]]

    def shown(self) -> list[tuple[float, str]]:
        return [(line["at"], line["text"]) for line in self.lines if line["kind"] == "text"]


@contextmanager
def running(home: Path, message: str) -> Iterator[subprocess.Popen[str]]:
    """The real app in a process of its own, which sends a message."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.crashing", str(home), message],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def children_of(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    return [int(child) for task in tasks.iterdir() for child in (task / "children").read_text().split()]


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def kill_at_random(home: Path, chance: random.Random) -> Crash:
    """Run the app, kill it somewhere between its message's sending and some time after, and see its children
    end."""
    message = f"/demo tokens={chance.choice([40, 300, 5000])} rate={chance.choice([40, 150, 600])}"
    since = chance.choice(["sent", "text"])
    with running(home, message) as process:
        assert process.stdout is not None
        lines: list[dict[str, Any]] = []
        while not lines or lines[-1]["kind"] != since:
            line = process.stdout.readline()
            assert line, "the app ended by itself"
            lines.append(json.loads(line))
        time.sleep(chance.uniform(0, 2))
        children = children_of(process.pid)
        os.kill(process.pid, signal.SIGKILL)
        at = time.monotonic()  # or a little before: no text that is lost seems newer than it was
        lines += [json.loads(line) for line in process.stdout if line.endswith("\n")]
        process.wait(LIMIT)
    deadline = time.monotonic() + LIMIT
    while not all(map(gone, children)):
        assert time.monotonic() < deadline, "a child was left running"
        time.sleep(0.02)
    return Crash(at, message, lines)


async def stored(home: Path) -> list[Message]:
    """What a start finds."""
    database = await Database.open(home / "conversations.db", now=time.time)
    store = ConversationStore(database)
    await store.recover()
    assert database.problem == ""
    [conversation] = await store.list_conversations(limit=9)
    rows = await store.window(conversation.id, 0, 9)
    await database.close()
    return rows


def lost_seconds(crash: Crash, rows: list[Message]) -> float:
    """How long before the kill the oldest text was shown that is not stored; the rest is checked here."""
    question, answer = rows
    assert (question.role, question.content) == (Role.USER, crash.message)
    assert question.state is MessageState.COMPLETE
    shown = "".join(text for _, text in crash.shown())
    length = min(len(shown), len(answer.content))
    assert answer.content[:length] == shown[:length]
    if answer.state is MessageState.INTERRUPTED:
        assert answer.note == CRASH_NOTE
    else:
        assert answer.state is MessageState.COMPLETE
        assert len(answer.content) >= len(shown)
    reached = 0
    for at, text in crash.shown():
        reached += len(text)
        if reached > len(answer.content):
            return crash.at - at
    return 0.0


def survive(folder: Path, count: int, seed: int) -> list[float]:
    """So many kills, each with a home of its own; what each cost, in seconds."""
    chance = random.Random(seed)
    print(f"seed {seed}")
    lost: list[float] = []
    for number in range(count):
        home = folder / str(number)
        home.mkdir()
        crash = kill_at_random(home, chance)
        lost.append(lost_seconds(crash, asyncio.run(stored(home))))
        assert lost[-1] <= PROMISED, f"kill {number} of seed {seed}"
    return lost


def test_five_kills(tmp_path: Path) -> None:
    """At moments that differ each time."""
    survive(tmp_path, 5, random.randrange(1 << 32))


@pytest.mark.slow
def test_a_hundred_kills(tmp_path: Path) -> None:
    """The figures are printed."""
    lost = sorted(survive(tmp_path, 100, random.randrange(1 << 32)))
    tenth = [f"{lost[place] * 1000:.0f}" for place in range(9, 100, 10)]
    print(f"kills {len(lost)}; lost ms, by tenths: {', '.join(tenth)}; most {lost[-1] * 1000:.0f} ms")


def test_a_kill_while_it_thinks(tmp_path: Path) -> None:
    """Costs no more of the thought than it would of the text."""
    with running(tmp_path, "/demo think=5000 rate=150") as process:
        assert process.stdout is not None
        lines: list[dict[str, Any]] = []
        while sum(len(line.get("text", "")) for line in lines) < 1_000:
            lines.append(json.loads(process.stdout.readline()))
        at = time.monotonic()
        os.kill(process.pid, signal.SIGKILL)
        lines += [json.loads(line) for line in process.stdout if line.endswith("\n")]
        process.wait(LIMIT)
    _, answer = asyncio.run(stored(tmp_path))
    assert answer.steps is not None
    [thought] = [answer.steps[number] for number in range(len(answer.steps))]
    assert isinstance(thought, Thought)
    assert not thought.going_on
    kept = thought.text.text()
    thoughts = [line for line in lines if line["kind"] == "thought"]
    shown = "".join(line["text"] for line in thoughts)
    assert kept[: len(shown)] == shown[: len(kept)]
    reached = 0
    for line in thoughts:
        reached += len(line["text"])
        if reached > len(kept):
            assert at - line["at"] <= PROMISED
            break


def test_the_next_start_offers_to_go_on(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The answer says what happened; Continue appends to it, Retry asks anew."""
    with running(tmp_path, "/demo tokens=5000 rate=200") as process:
        assert process.stdout is not None
        shown = ""
        while len(shown) < 300:
            line = json.loads(process.stdout.readline())
            shown += line.get("text", "")
        time.sleep(PROMISED)
        os.kill(process.pid, signal.SIGKILL)

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        [title] = desktop.titles()
        desktop.open(title)
        await until(lambda: desktop.model.rowCount() == 2)
        assert desktop.text(1).startswith(shown)
        assert desktop.state(1) == "interrupted"
        assert desktop.row(1, "note") == CRASH_NOTE
        kept, answer = desktop.text(1), str(desktop.row(1, "id"))
        desktop.window.transcript.action_requested.emit(answer, "continue")
        await until(lambda: len(desktop.text(1)) > len(kept) + 20, "more text in place")
        assert desktop.text(1).startswith(kept)
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        desktop.window.transcript.action_requested.emit(answer, "retry")
        await until(lambda: str(desktop.row(1, "id")) != answer and desktop.text(1), "another answer")
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        await desktop.close()

    qloop.run_until_complete(main())
