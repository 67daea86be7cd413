"""What answers took, counted once each: as they finish, for those that were there before, and at scale."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import apsw
import pytest

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.salvage import PAGE, _first_page, salvage
from ainative_desktop.storage.schema import COUNT_ANSWERS, MIGRATIONS
from ainative_desktop.storage.usage import Spent

from .test_scale import cost_of, plan_of

NOON = 1_700_000_000.0  # 14 November 2023, 22:13 UTC
DAY = 86_400.0
REPORTED = {"model": "m", "usage": {"prompt_tokens": 5, "completion_tokens": 9}}
STREAM = {"transport": "SSE", "tokens": 7, "asked": 3, "first_token": 0.5, "seconds": 2.0}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "c.db", now=lambda: 1.0)
    yield database
    await database.close()


async def answered(database: Database, key: str, at: float, metadata: dict[str, Any]) -> None:
    """An answer in the conversation c that finishes."""
    store = ConversationStore(database)
    if await store.get("c") is None:
        await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    await store.add_messages([Message(key, "c", None, Role.ASSISTANT, "", MessageState.STREAMING, at)])
    await store.finish_answer(key, state=MessageState.COMPLETE, metadata=metadata)


async def test_by_day_and_model(database: Database) -> None:
    """Each finished answer on the local day on which it was asked for; the oldest are left out when asked."""
    store = ConversationStore(database)
    await answered(database, "a", NOON, {**REPORTED, "stream": STREAM})
    await answered(database, "b", NOON, {"model": "n", "stream": STREAM})
    await answered(database, "d", NOON, {"model": "n", "stream": STREAM})
    await answered(database, "e", NOON - 40 * DAY, REPORTED)
    await answered(database, "f", NOON, {})
    spent = await store.spent_since("2023-11-01")
    assert [(s.model, s.answers, s.estimated, s.tokens_in, s.tokens_out) for s in spent] == [
        ("m", 1, 0, 5, 9),
        ("n", 2, 2, 6, 14),
    ]
    assert [(s.paced, s.waited, s.streamed) for s in spent] == [(1, 0.5, 2.0), (2, 1.0, 4.0)]
    assert {s.day for s in spent} <= {"2023-11-14", "2023-11-15"}
    assert len(await store.spent_since("")) == 3
    assert [(s.model, s.answers) for s in await store.spent_in("c")] == [("m", 2), ("n", 2)]
    assert await store.spent_in("other") == []


async def test_titles_are_counted_beside_answers(database: Database) -> None:
    """On the day of the answer that they name, and named as such."""
    store = ConversationStore(database)
    await answered(database, "a", NOON, REPORTED)
    for _ in range(2):
        await store.count_title("a", {"model": "m", "usage": {"prompt_tokens": 50, "completion_tokens": 4}})
    await store.count_title("a", {})  # nothing came
    await store.count_title("gone", REPORTED)
    [answer, titles] = await store.spent_since("2023-11-01")
    assert (answer.answers, answer.titles, answer.tokens_out) == (1, 0, 9)
    assert titles == Spent(answer.day, "m", 0, 0, 100, 8, titles=2)
    assert (await store.spent_in("c"))[1].titles == 2


async def test_told_twice_it_counts_once(database: Database) -> None:
    """As where the disk refused an answer's end, and it is written again."""
    store = ConversationStore(database)
    await answered(database, "a", NOON, {**REPORTED, "stream": STREAM})
    before = await store.spent_since("")
    await store.finish_answer("a", state=MessageState.COMPLETE, metadata={**REPORTED, "stream": STREAM})
    assert await store.spent_since("") == before


async def test_an_answer_that_goes_on_counts_what_it_took_more(database: Database) -> None:
    """One answer still, with the times of both."""
    store = ConversationStore(database)
    await answered(database, "a", NOON, {**REPORTED, "stream": STREAM})
    more = {
        "model": "m",
        "usage": {"prompt_tokens": 25, "completion_tokens": 10},
        "stream": {**STREAM, "tokens": 1},
    }
    await store.finish_answer("a", state=MessageState.COMPLETE, metadata=more)
    [spent] = await store.spent_since("")
    assert spent == Spent(spent.day, "m", 1, 0, 25, 10, 2, 1.0, 4.0)


async def test_what_is_deleted_was_spent_all_the_same(database: Database) -> None:
    """Its figures stay, with none of its words."""
    store = ConversationStore(database)
    await answered(database, "a", NOON, REPORTED)
    await store.delete("c", 2.0)
    await store.purge_deleted(3.0)
    assert len(await store.spent_since("")) == 1


async def test_names_that_no_file_can_hold(database: Database) -> None:
    """A model's name with half a character in it."""
    await answered(database, "a", NOON, {**REPORTED, "model": "m\ud800"})
    [spent] = await ConversationStore(database).spent_since("")
    assert spent.model == "m\N{REPLACEMENT CHARACTER}"


def rows(connection: apsw.Connection) -> list[tuple[Any, ...]]:
    sql = "SELECT day, model, conversation_id, answers, estimated, tokens_in, tokens_out FROM usage"
    return list(connection.execute(sql))


async def test_answers_that_were_there_before_are_counted(database: Database) -> None:
    """The same as if they finished now, but for their times; what cannot be read is passed over."""
    written: tuple[dict[str, Any], ...] = (
        REPORTED,
        {"stream": STREAM},
        {"model": {"a": 1}, "stream": {"tokens": 2}},
        {},
        {"replay": True, **REPORTED},
        {"usage": {"prompt_tokens": 10**15, "completion_tokens": 10**15}},
        {"usage": "x", "stream": [1]},
        {"usage": {"prompt_tokens": -5, "completion_tokens": 3}},
        {"stream": {**STREAM, "counted": 70}},
    )
    for number, metadata in enumerate(written):
        await answered(database, f"a{number}", NOON, metadata)
    counted = await database.read(rows)

    def again(connection: apsw.Connection) -> list[tuple[Any, ...]]:
        connection.execute("UPDATE messages SET metadata = '{' WHERE id = 'a3'")
        connection.execute("DELETE FROM usage")
        connection.execute(COUNT_ANSWERS)
        return rows(connection)

    assert await database.write(again) == counted


async def test_a_profile_of_the_version_before_is_counted(tmp_path: Path) -> None:
    """When it is opened; its file needs nothing more."""
    before = next(number for number, script in enumerate(MIGRATIONS) if "CREATE TABLE usage" in script)
    connection = apsw.Connection(str(tmp_path / "old.db"))
    for script in MIGRATIONS[:before]:
        connection.execute(script)
    connection.pragma("user_version", before)
    connection.execute("INSERT INTO conversations (id, title, created, updated) VALUES ('c', '', 1, 1)")
    connection.execute("INSERT INTO segments VALUES (1, 'c', NULL, 0)")
    connection.execute(
        """INSERT INTO messages
               (id, conversation_id, segment_id, depth, role, content, state, created, metadata)
           VALUES ('a', 'c', 1, 0, 'assistant', '', 'complete', ?, ?)""",
        (NOON, json.dumps(REPORTED)),
    )
    connection.close()
    database = await Database.open(tmp_path / "old.db", now=lambda: 1.0)
    [spent] = await ConversationStore(database).spent_in("c")
    assert (spent.tokens_in, spent.tokens_out) == (5, 9)
    await database.close()


async def test_what_is_salvaged_is_counted(tmp_path: Path, database: Database) -> None:
    """From the messages that could be read; titles as they were counted."""
    await answered(database, "a", NOON, REPORTED)
    await ConversationStore(database).count_title("a", REPORTED)
    await database.close()
    salvage(tmp_path / "c.db", tmp_path / "new.db")
    connection = apsw.Connection(str(tmp_path / "new.db"))
    assert connection.execute("SELECT titles, tokens_out FROM title_usage").fetchall() == [(1, 9)]
    assert [row[3:] for row in rows(connection)] == [(1, 0, 5, 9)]
    connection.close()


def test_the_table_of_tables_fits_into_one_page() -> None:
    """Else a file whose first page is lost could not be given another."""
    leaf = 13  # https://www.sqlite.org/fileformat.html#b_tree_pages
    assert _first_page()[100] == leaf
    assert len(_first_page()) == PAGE


async def test_sums_are_asked_by_an_index(database: Database) -> None:
    """However many answers there were: the sums are kept, and no message is looked at."""

    def fill(connection: apsw.Connection) -> None:
        connection.execute(
            """WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 99999)
               INSERT INTO usage
               SELECT date(19000 * 86400 + n % 900 * 86400, 'unixepoch'), 'm' || n % 3, 'c' || n % 20000,
                      1, 0, 5, 9, 1, 0.5, 2.0
               FROM numbers WHERE true
               ON CONFLICT DO UPDATE SET answers = answers + 1"""
        )

    await database.write(fill)
    store = ConversationStore(database)
    since = await cost_of(database, partial(store.spent_since, "2024-06-08"))
    within = await cost_of(database, partial(store.spent_in, "c7"))
    assert 0 < sum(spent.answers for spent in since.result) < 3_000
    assert since.steps < 100_000
    assert within.steps < 1_000
    for cost in (since, within):
        for sql, values in cost.statements:
            plan = await database.read(partial(plan_of, sql=sql, values=values))
            assert all(line.startswith("SEARCH") or "GROUP BY" in line for line in plan), plan
    assert since.sorts == 0
