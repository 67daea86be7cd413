"""Searching a real database: what is found, in which order, and an index that is as the messages are."""

from __future__ import annotations

import asyncio
from pathlib import Path

import apsw
import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.schema import MIGRATIONS, SEARCH
from ainative_desktop.storage.search.hits import Found, find
from ainative_desktop.storage.search.index import STEP_CHARACTERS, count_waiting
from ainative_desktop.storage.search.query import parse

TEXTS = {
    "m0": "How do I keep a fast token stream from freezing the window?",
    "m1": "Batch the **tokens**: one flush a frame.\n\n```cpp\nstd::vector<int> v; // c++\n```",
    "m2": "And what of foo-bar, snake_case and Straße?",
    "m3": "東京は日本の首都です。Un café crème, s'il vous plaît. UNMISTAKABLE.",
    "m4": "The stream of tokens, a token stream: token after token.",
    "m5": '100% sure: a\\b ?! "quoted" x == y',
}


def message(
    key: str, parent: str | None, content: str, conversation: str = "c", **members: object
) -> Message:
    values: dict[str, object] = {
        "role": Role.USER, "state": MessageState.COMPLETE, "created": 1_700_000_000.0, **members,
    }  # fmt: skip
    return Message(key, conversation, parent, content=content, **values)  # type: ignore[arg-type]


@pytest_asyncio.fixture
async def store(database: Database) -> ConversationStore:
    store = ConversationStore(database)
    await store.create(Conversation("c", "Release notes", created=1.0, updated=1.0))
    previous: str | None = None
    for number, (key, text) in enumerate(TEXTS.items()):
        role = Role.ASSISTANT if number % 2 else Role.USER
        await store.add_messages([message(key, previous, text, role=role, created=1_700_000_000.0 + number)])
        previous = key
    return store


async def found(store: ConversationStore, typed: str) -> Found:
    answer = await store.search.find(parse(typed))
    assert answer is not None
    return answer


async def keys(store: ConversationStore, typed: str) -> list[str]:
    return [hit.message_id for hit in (await found(store, typed)).hits]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("freezing ", {"m0"}),
        ("FREEZ", {"m0"}),
        ("tok* flush ", {"m1"}),
        ('"token stream"', {"m0", "m4"}),
        ('"stream fast"', set()),
        ("c++", {"m1"}),
        ("std::vector", {"m1"}),
        ("foo-bar ", {"m2"}),
        ("foo-baz ", set()),
        ("snake_case", {"m2"}),
        ("cafe ", {"m3"}),
        ("CRÈME ", {"m3"}),
        ("straße", {"m2"}),
        ("東京", {"m3"}),
        ("首", {"m3"}),
        ("日本の首都", {"m3"}),
        ("mistak ", {"m3"}),
        ("creme mistakable ", {"m3"}),
        ("%", {"m5"}),
        ("\\", {"m5"}),
        ("?!", {"m5"}),
        ("==", {"m5"}),
        ('"x == y"', {"m5"}),
        ('"', {"m5"}),
        ("~~~", set()),
        ("token from:me ", {"m0", "m4"}),
        ("tokens from:model ", {"m1"}),
        ("token in:release ", {"m0", "m4", "m1"}),
        ("token in:other ", set()),
        ("token before:2023-11-01 ", set()),
        ("token after:2023-11-01 ", {"m0", "m4", "m1"}),
        ("before:2023-11-01", set()),
        ("from:model", {"m1", "m3", "m5"}),
        ("", set()),
    ],
)  # fmt: skip
async def test_what_is_found(store: ConversationStore, typed: str, expected: set[str]) -> None:
    """Words by words, the rest as it stands; parts of words where no word begins so."""
    hits = await keys(store, typed)
    assert expected <= set(hits)
    if not expected or typed.endswith(" ") or not typed[-1].isalpha():
        assert set(hits) == expected


async def test_the_best_come_first(store: ConversationStore) -> None:
    """What says it three times, then once, then what has it within a word only."""
    assert await keys(store, "token ") == ["m4", "m0", "m1"]


async def test_a_conversation_is_found_by_its_title(store: ConversationStore) -> None:
    """All the words, in any order."""
    [title] = (await found(store, "notes rel")).titles
    assert (title.conversation_id, title.title) == ("c", "Release notes")
    assert (await found(store, "notes token")).titles == ()


async def test_a_hit_shows_where_it_is(store: ConversationStore) -> None:
    """A line around it, without Markdown's marks, with the spans of what was looked for."""
    [hit] = (await found(store, "flush tokens ")).hits
    assert hit.excerpt.text.startswith("Batch the tokens: one flush a frame.")
    assert [hit.excerpt.text[slice(*span)] for span in hit.excerpt.spans] == ["tokens", "flush"]
    assert set(hit.excerpt.found) == {"flush", "tokens"}
    [hit] = (await found(store, "cafe ")).hits
    assert hit.excerpt.found == ("café",)


async def test_an_answer_is_found_once_it_has_ended_and_again_when_it_goes_on(
    store: ConversationStore,
) -> None:
    """In the transaction that ends it; what is said later replaces what was known."""
    await store.add_messages([message("a", "m5", "", role=Role.ASSISTANT, state=MessageState.STREAMING)])
    await store.append_answer("a", "A first xylophone")
    assert await keys(store, "xylophone ") == []
    await store.finish_answer("a", state=MessageState.INTERRUPTED)
    assert await keys(store, "xylophone ") == ["a"]
    await store.append_answer("a", " and a second zither")
    await store.finish_answer("a", state=MessageState.COMPLETE)
    assert await keys(store, "xylophone zither ") == ["a"]
    assert await keys(store, '"and a second"') == ["a"]


async def test_deleted_conversations_are_not_found(store: ConversationStore, database: Database) -> None:
    """Nor once they are gone for good, when the index has nothing of them."""
    await store.delete("c", now=5.0)
    assert await keys(store, "token ") == []
    await store.restore("c")
    assert await keys(store, "token ") != []
    await store.delete("c", now=5.0)
    await store.purge_deleted(before=10.0)
    for table in ("search_words", "search_parts"):
        query = f"SELECT count(*) FROM {table} WHERE {table} MATCH '\"tok\"'"
        assert await database.read(lambda connection, sql=query: connection.execute(sql).get) == 0  # type: ignore[misc]


async def test_an_old_profile_is_indexed_in_steps_and_goes_on_after_a_kill(tmp_path: Path) -> None:
    """The newest first; each step is kept."""
    path = tmp_path / "old.db"
    with apsw.Connection(str(path)) as old:
        for script in MIGRATIONS[: MIGRATIONS.index(SEARCH)]:
            old.execute(script)
        old.pragma("user_version", MIGRATIONS.index(SEARCH))
        old.execute("INSERT INTO conversations (id, title, created, updated) VALUES ('c', 'Old', 1, 1)")
        old.execute("INSERT INTO segments (id, conversation_id, from_depth) VALUES (1, 'c', 0)")
        old.executemany(
            """INSERT INTO messages (id, conversation_id, segment_id, depth, role, content, state, created)
               VALUES ('m' || ?1, 'c', 1, ?1, 'user', ?2, 'complete', 1)""",
            [(number, f"needle {number} " + "hay " * 100) for number in range(300)],
        )
    old.close()
    database = await Database.open(path, now=lambda: 0.0)
    store = ConversationStore(database)
    assert await store.search.index_some()
    first = await found(store, "needle ")
    assert 0 < len(first.hits) <= 50
    assert 0 < first.waiting < 300
    assert await keys(store, '"needle 299"') == ["m299"]
    assert await keys(store, '"needle 0"') == []
    await database.close()
    database = await Database.open(path, now=lambda: 0.0)
    store = ConversationStore(database)
    steps = 0
    while await store.search.index_some():
        steps += 1
    assert steps > 1
    assert (await found(store, "needle ")).waiting == 0
    assert await keys(store, '"needle 0"') == ["m0"]
    await database.close()


async def test_a_damaged_index_is_built_anew(store: ConversationStore, database: Database) -> None:
    """Nothing is lost but the time."""
    await store.search.begin_anew()
    assert (await found(store, "token ")).waiting == len(TEXTS)
    while await store.search.index_some():
        pass
    assert await keys(store, "token ") == ["m4", "m0", "m1"]


async def indexed(store: ConversationStore) -> None:
    while await store.search.index_some():
        pass


@pytest.mark.parametrize("table", ["search_words", "search_parts"])
async def test_damaged_pages_of_the_index_are_met_by_a_search(
    store: ConversationStore, database: Database, table: str
) -> None:
    """What is found then is complete again, the file is not replaced, and nothing of it lost."""
    await damage_index(database, table)
    await found(store, "mistak tok ")
    await indexed(store)
    assert await keys(store, "token ") == ["m4", "m0", "m1"]
    assert await keys(store, "mistak ") == ["m3"]
    assert database.problem == ""


async def test_damaged_pages_of_the_index_are_met_by_an_answer(
    store: ConversationStore, database: Database
) -> None:
    """It is kept like any other."""
    for table in ("search_words", "search_parts"):
        await damage_index(database, table)
    await store.add_messages([message("a", "m5", "A tokenless answer", role=Role.ASSISTANT)])
    assert (await store.message("a")) is not None
    await indexed(store)
    assert await keys(store, "tokenless ") == ["a"]
    assert set(await keys(store, "token ")) == {"m4", "m0", "m1", "a"}
    assert database.problem == ""


async def damage_index(database: Database, table: str) -> None:
    """Another program writes nonsense over the index."""

    def damage(connection: apsw.Connection) -> None:
        connection.execute(f"UPDATE {table}_data SET block = randomblob(40)")

    await database.write(damage)


async def test_after_vacuum_the_index_is_built_anew(tmp_path: Path) -> None:
    """It counts up the messages' rowids where some are missing between, which only another program does."""
    path = tmp_path / "c.db"
    database = await Database.open(path, now=lambda: 0.0)
    store = ConversationStore(database)
    await store.create(Conversation("gone", "Gone", created=1.0, updated=1.0))
    await store.add_messages([message("g", None, "giraffe", "gone")])
    await store.create(Conversation("c", "Kept", created=1.0, updated=1.0))
    await store.add_messages([message("a", None, "okapi"), message("b", "a", "zebra")])
    await store.delete("gone", now=1.0)
    await store.purge_deleted(before=2.0)
    await database.close()
    other = apsw.Connection(str(path))
    other.execute("VACUUM")
    other.close()
    for _ in range(2):
        database = await Database.open(path, now=lambda: 0.0)
        store = ConversationStore(database)
        await indexed(store)
        assert await keys(store, "okapi ") == ["a"]
        assert await keys(store, "zebra ") == ["b"]
        await database.close()


async def test_nothing_is_built_anew_without_vacuum(store: ConversationStore, database: Database) -> None:
    """As each start would, then."""
    await indexed(store)
    assert not await store.search.index_some()
    assert (await found(store, "token ")).waiting == 0


async def test_the_rest_of_a_long_message_is_found_too(store: ConversationStore, database: Database) -> None:
    """Its beginning by words and parts, what the index has not by looking."""
    long = (
        "It begins with a hippopotamus. "
        + "Water and grass. " * 5_000
        + "It ends with a *rhino* ceros, 犀牛."
    )
    await store.add_messages([message("long", "m5", long)])
    assert len(long) > STEP_CHARACTERS
    for typed in (
        "hippopot",
        "opotam ",
        "rhino ",
        "hin cer ",
        "hippopotamus rhino ",
        '"rhino ceros"',
        "犀牛",
    ):
        assert await keys(store, typed) == ["long"], typed
    assert await keys(store, "rhino giraffe ") == []
    await store.delete("c", now=5.0)
    await store.purge_deleted(before=10.0)
    sql = "SELECT count(*) FROM search_rest"
    assert await database.read(lambda connection: connection.execute(sql).get) == 0


async def test_what_words_find_is_told_before_the_rest(store: ConversationStore) -> None:
    """Where both are few; where words alone fill the page there is nothing to wait for."""
    told: list[Found] = []
    whole = await store.search.find(parse("mistak tok"), told.append)
    assert [found.hits for found in told] == [()]
    assert whole is not None
    whole = await store.search.find(parse("token "), told.append)
    assert whole is not None
    assert told[1].hits == whole.hits[: len(told[1].hits)]


async def test_a_newer_search_ends_an_older_one(store: ConversationStore, database: Database) -> None:
    """Typing on does not wait for what nobody looks at any more."""
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    began = asyncio.Event()
    loop = asyncio.get_running_loop()

    def work(connection: apsw.Connection) -> str:
        loop.call_soon_threadsafe(began.set)
        try:
            connection.execute(endless).get  # noqa: B018
        except apsw.InterruptError:
            return "ended"
        return "went on"

    async with asyncio.timeout(10):
        older = asyncio.ensure_future(database.search(work))
        await began.wait()
        while not older.done():  # it may not have reached SQLite yet
            assert (await asyncio.wait_for(asyncio.shield(store.message("m0")), 5)) is not None
            database.interrupt_search()
        assert await older == "ended"
        stale, newest = await asyncio.gather(
            store.search.find(parse("token ")), store.search.find(parse("freezing "))
        )
    assert stale is None
    assert newest is not None
    assert [hit.message_id for hit in newest.hits] == ["m0"]


async def test_where_a_message_is(store: ConversationStore) -> None:
    """Its row, and whether that is on screen; nothing of what is deleted."""
    await store.add_messages([message("x", "m1", "another branch")])
    assert await store.search.place_of("m1") == ("c", 1, True)
    assert await store.search.place_of("m3") == ("c", 3, False)
    assert await store.search.place_of("x") == ("c", 2, True)
    await store.delete("c", now=1.0)
    assert await store.search.place_of("x") is None
    assert await store.search.place_of("nothing") is None


@settings(max_examples=300, deadline=None)
@given(typed=st.text(max_size=60) | st.text("\"*:()-+^{}' abANDORNOTNEARin%_\\", max_size=40))
def test_no_input_is_a_syntax_error(typed: str) -> None:
    """Whatever is typed finds something or nothing."""
    find(_CONNECTION, parse(typed), titles=5, limit=5)


def _filled() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    for script in MIGRATIONS:
        connection.execute(script)
    connection.execute("INSERT INTO conversations (id, title, created, updated) VALUES ('c', 'T', 1, 1)")
    connection.execute("INSERT INTO segments (id, conversation_id, from_depth) VALUES (1, 'c', 0)")
    for number, text in enumerate(TEXTS.values()):
        connection.execute(
            """INSERT INTO messages (id, conversation_id, segment_id, depth, role, content, state, created)
               VALUES (?1, 'c', 1, ?1, 'user', ?2, 'complete', 1)""",
            (number, text),
        )
    assert count_waiting(connection) == len(TEXTS)
    return connection


_CONNECTION = _filled()
