"""What large profiles cost: counted in the steps of SQLite's own machine, which no other load changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import apsw

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database

MESSAGES = 100_000
CONVERSATIONS = 10_000


@dataclass
class Cost:
    """What some work took: its statements, and their steps, full scans and sorts."""

    statements: list[tuple[str, Any]] = field(default_factory=list)
    steps: int = 0
    scanned: int = 0  # rows that were stepped over without an index
    sorts: int = 0
    counting: bool = False
    result: Any = None

    def note(self, _cursor: apsw.Cursor, sql: str, values: Any) -> bool:
        if self.counting:
            self.statements.append((sql, values))
        return True

    def add(self, event: dict[str, Any]) -> None:
        if not self.counting:
            return
        status = event["stmt_status"]
        self.steps += status["SQLITE_STMTSTATUS_VM_STEP"]
        self.scanned += status["SQLITE_STMTSTATUS_FULLSCAN_STEP"]
        self.sorts += status["SQLITE_STMTSTATUS_SORT"]


async def cost_of(database: Database, work: Callable[[], Awaitable[object]]) -> Cost:
    """Do `work` and count what the connections do for it."""
    cost = Cost()

    def begin(connection: apsw.Connection) -> None:
        connection.exec_trace = cost.note
        connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, cost.add, id=cost)

    def end(connection: apsw.Connection) -> None:
        connection.exec_trace = None
        connection.trace_v2(0, None, id=cost)

    for ask in (database.read, database.write):
        await ask(begin)
    cost.counting = True
    cost.result = await work()
    cost.counting = False
    for ask in (database.read, database.write):
        await ask(end)
    return cost


async def profile(path: Path, conversations: int) -> Database:
    """A profile with so many conversations of two messages each."""
    database = await Database.open(path, now=lambda: 0.0)

    def fill(connection: apsw.Connection) -> None:
        numbers = [(number,) for number in range(conversations)]
        connection.executemany(
            """INSERT INTO conversations (id, title, created, updated, pinned)
               VALUES ('c' || ?1, 'Title ' || ?1, ?1, ?1, ?1 % 100 = 0)""",
            numbers,
        )
        connection.executemany(
            "INSERT INTO segments (id, conversation_id, from_depth) VALUES (?1 + 1, 'c' || ?1, 0)", numbers
        )
        for depth in (0, 1):
            connection.executemany(
                """INSERT INTO messages
                   (id, conversation_id, segment_id, depth, role, content, state, created)
                   VALUES ('m' || ?1 || '-' || ?2, 'c' || ?1, ?1 + 1, ?2, 'user', 'text', 'complete', 1)""",
                [(number, depth) for (number,) in numbers],
            )

    await database.write(fill)
    return database


def plan_of(connection: apsw.Connection, sql: str, values: Any) -> list[str]:
    """SQLite's plan for a statement, one line a step."""
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]


async def start(store: ConversationStore) -> None:
    """What the app asks before it shows its list."""
    await store.recover()
    await store.purge_deleted(before=10.0)
    await store.list_conversations(limit=200)


async def test_a_start_costs_the_same_with_ten_thousand_conversations(tmp_path: Path) -> None:
    """One statement a question, no scan, no sort, and no more steps than with one page of them."""
    costs = []
    for count in (300, CONVERSATIONS):
        database = await profile(tmp_path / f"{count}.db", count)
        store = ConversationStore(database)
        costs.append(await cost_of(database, partial(start, store)))
        await database.close()
    small, large = costs
    assert large.steps <= small.steps * 1.1
    assert len(large.statements) == len(small.statements) <= 12
    assert large.scanned <= 200
    assert large.sorts == 0


async def test_ten_thousand_conversations_are_listed_page_by_page(tmp_path: Path) -> None:
    """Each page reads its own rows by the index, the last one no more than the first."""
    database = await profile(tmp_path / "c.db", CONVERSATIONS)
    store = ConversationStore(database)
    steps: list[int] = []
    seen: set[str] = set()
    before: tuple[float, str] | None = None
    while True:
        cost = await cost_of(database, partial(store.list_conversations, limit=200, before=before))
        page = cost.result
        if not page:
            break
        assert len(cost.statements) == 1
        assert cost.sorts == 0
        steps.append(cost.steps)
        seen |= {c.id for c in page}
        before = (page[-1].updated, page[-1].id)
    assert len(seen) == CONVERSATIONS - CONVERSATIONS // 100
    assert max(steps) <= 1.1 * steps[0] <= 1.1 * 200 * 40
    await database.close()


async def test_deleting_for_good_reads_what_it_deletes_only(tmp_path: Path) -> None:
    """However many conversations stay."""
    costs = []
    for count in (300, CONVERSATIONS):
        database = await profile(tmp_path / f"{count}.db", count)
        store = ConversationStore(database)
        await store.delete("c7", now=5.0)
        costs.append(await cost_of(database, partial(store.purge_deleted, before=10.0)))
        assert await store.message("m7-0") is None
        await database.close()
    assert costs[1].steps <= costs[0].steps * 1.1


async def test_a_window_of_a_hundred_thousand_messages_uses_indexes(tmp_path: Path) -> None:
    """The plans of the statements that are really run, and their steps anywhere in the conversation."""
    database = await profile(tmp_path / "c.db", 1)
    store = ConversationStore(database)
    await store.add_messages(
        [
            Message(f"m{i}", "c0", f"m{i - 1}" if i else "m0-1", Role.USER, "t", MessageState.COMPLETE, 1.0)
            for i in range(MESSAGES)
        ]
    )
    steps: list[int] = []
    for first in (0, MESSAGES // 2, MESSAGES - 40):
        cost = await cost_of(database, partial(store.window, "c0", first, 40))
        steps.append(cost.steps)
        assert len(cost.statements) <= 4
        assert any("FROM messages" in sql and "depth BETWEEN" in sql for sql, _ in cost.statements)
        for sql, values in cost.statements:
            plan = await database.read(partial(plan_of, sql=sql, values=values))
            assert plan
            tables = [line for line in plan if line.startswith(("SCAN", "SEARCH", "USE TEMP"))]
            tables = [line for line in tables if line != "SCAN (subquery-1)"]  # one message's journal
            assert all(line.startswith("SEARCH") and " USING " in line for line in tables), plan
    assert max(steps) <= min(steps) * 1.1
    assert max(steps) <= 40 * 100
    await database.close()
