"""search: from a typed word to the first page of hits painted, among a million messages, over bare SQL."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import apsw
from PySide6.QtWidgets import QLineEdit, QListView

from ainative_desktop.storage.database import Database
from ainative_desktop.storage.search.hits import statement_by_words
from ainative_desktop.storage.search.query import parse
from ainative_desktop.storage.search.searcher import HITS
from tests.helpers.desktop import Desktop

from .harness import Result, median, result, run_script
from .windows import FrameClock, in_application

MESSAGES = 1_000_000
IN_EACH = 1_000  # messages of a conversation
WORDS = 30_000
TYPED = ("common ", "rare ", "common between ", '"between common"', "comm")
LENGTH = 16  # words of a message
STEP = 20_000
INDEXES = ("search_words", "search_parts")
MEMORY = 2**20  # bytes, as SQLite has it


def texts(count: int) -> Iterator[str]:
    """Made-up prose: few words are frequent, most are rare, as in any language."""
    draw = random.Random(7)
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    words = ["common", "between", "rare"] + [
        "".join(draw.choices(letters, range(26, 0, -1), k=draw.randint(2, 9))) for _ in range(WORDS)
    ]
    weights = [1 / (place + 1) for place in range(len(words))]
    weights[2] = weights[5_000]  # the rare one
    pool = draw.choices(words, weights, k=400_000)
    for _ in range(count):
        start = draw.randrange(len(pool) - LENGTH)
        yield " ".join(pool[start : start + LENGTH])


async def fill(home: Path, count: int) -> None:
    """A profile with so many messages, all indexed: as the app does it, but in large steps and with nothing
    written twice."""
    home.mkdir()
    path = home / "conversations.db"
    await (await Database.open(path, now=lambda: 0.0)).close()
    connection = apsw.Connection(str(path))
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {setting}")
    _set_memory(connection, 64 * MEMORY)
    rows = enumerate(texts(count))
    while step := list(islice(rows, STEP)):
        with connection:
            _add(connection, step)
    _set_memory(connection, MEMORY)
    connection.close()


def _set_memory(connection: apsw.Connection, size: int) -> None:
    """How many bytes of an index are collected before they are written."""
    for table in INDEXES:
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', ?)", (size,))


def _add(connection: apsw.Connection, rows: Sequence[tuple[int, str]]) -> None:
    heads = [(row // IN_EACH,) for row, _ in rows if row % IN_EACH == 0]
    connection.executemany(
        """INSERT INTO conversations (id, title, created, updated, leaf_id)
           VALUES ('c' || ?1, 'Conversation ' || ?1, 1, 1, 'm' || (?1 * 1000))""",
        heads,
    )
    connection.executemany(
        "INSERT INTO segments (id, conversation_id, from_depth) VALUES (?1 + 1, 'c' || ?1, 0)", heads
    )
    connection.executemany(
        """INSERT INTO messages (rowid, id, conversation_id, segment_id, depth, role, content, state, created)
           VALUES (?1 + 1, 'm' || ?1, 'c' || (?1 / 1000), ?1 / 1000 + 1, ?1 % 1000,
                   iif(?1 % 2, 'assistant', 'user'), ?2, 'complete', 1)""",
        rows,
    )
    for table in INDEXES:
        connection.executemany(f"INSERT INTO {table} (rowid, content) VALUES (?1 + 1, ?2)", rows)
    connection.execute("DELETE FROM search_todo")


def bare(connection: apsw.Connection, typed: str) -> float:
    """Ms of the statement that finds and ranks, and of reading what is shown of each hit."""
    sql, values = statement_by_words(parse(typed))
    began = time.perf_counter()
    for (number,) in connection.execute(sql, (*values, HITS)).fetchall():
        connection.execute(
            """SELECT messages.id, title, role, messages.created, content FROM messages
               JOIN conversations ON conversations.id = conversation_id WHERE messages.rowid = ?""",
            (number,),
        ).fetchall()
    return (time.perf_counter() - began) * 1000


async def shown(desktop: Desktop, typed: str) -> float:
    """Ms from the text in the field to the frame with its hits."""
    field, results = desktop.find(QLineEdit, "searchPopupEdit"), desktop.find(QListView, "searchResults")
    assert isinstance(field, QLineEdit)
    assert isinstance(results, QListView)
    arrived: list[float] = []

    def note() -> None:
        arrived.append(time.perf_counter())

    results.model().modelReset.connect(note)
    if field.text():  # so that the same may be typed again
        field.clear()
        while not arrived:
            await asyncio.sleep(0.001)  # a loop that spins would keep Python from the search
    arrived.clear()
    frames = FrameClock(results.viewport())
    began = time.perf_counter()
    field.setText(typed)
    while not arrived or not frames.times or frames.times[-1] < arrived[-1]:
        await asyncio.sleep(0.001)
    results.model().modelReset.disconnect(note)
    results.viewport().removeEventFilter(frames)
    assert results.model().rowCount() >= 1
    return (frames.times[-1] - began) * 1000


def measure(short: bool) -> list[Result]:
    """Each of the words by turns, in the window and bare."""
    runs = 2 if short else 7

    async def work(folder: Path) -> list[Result]:
        home = folder / "home"
        await fill(home, 3_000 if short else MESSAGES)
        desktop = await Desktop.start(home)
        desktop.window.search_requested.emit("")
        await asyncio.sleep(0.5)
        flags = apsw.SQLITE_OPEN_READONLY
        connection = apsw.Connection(str(home / "conversations.db"), flags=flags)
        ours: list[float] = []
        floor: list[float] = []
        for typed in TYPED:
            times = [(await shown(desktop, typed), bare(connection, typed)) for _ in range(runs + 1)][1:]
            ours.append(median([each for each, _ in times]))
            floor.append(median([each for _, each in times]))
        connection.close()
        await desktop.close()
        return [
            result("search: first page", median(ours), "ms", floor=median(floor), target=1.5, runs=runs),
            result("search: slowest of the words", max(ours), "ms", floor=max(floor), target=1.5, runs=runs),
        ]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
