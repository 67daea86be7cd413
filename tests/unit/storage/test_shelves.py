"""The archive and tags: what each list shows, many changed at once, and what the search finds there."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import apsw
import pytest
import pytest_asyncio

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.protocol.shelves import Shelf, Shelves, tag_of
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.salvage import salvage
from ainative_desktop.storage.search.query import parse
from ainative_desktop.storage.shelves import condition_of

ARCHIVE = Shelf(archived=True)
MANY = 10_000


@pytest_asyncio.fixture
async def store(database: Database) -> ConversationStore:
    store = ConversationStore(database)
    for number in range(4):
        await store.create(Conversation(f"c{number}", f"Title {number}", created=1.0, updated=float(number)))
    return store


def message(key: str, conversation_id: str, text: str) -> Message:
    return Message(key, conversation_id, None, Role.USER, text, MessageState.COMPLETE, 1.0)


async def listed(store: ConversationStore, shelf: Shelf) -> list[str]:
    pinned = await store.list_pinned(shelf)
    return [each.id for each in [*pinned, *await store.list_conversations(limit=-1, shelf=shelf)]]


async def test_what_is_archived_leaves_the_list_and_comes_back(store: ConversationStore) -> None:
    """Pinned or not; whoever was so already is not told of."""
    await store.set_pinned("c1", True)
    assert [each.id for each in await store.archive_all(["c1", "c2"], True)] == ["c1", "c2"]
    assert await store.archive_all(["c1"], True) == []
    assert await listed(store, Shelf()) == ["c3", "c0"]
    assert await listed(store, ARCHIVE) == ["c1", "c2"]
    assert await store.shelves() == Shelves(archived=2)
    assert [each.archived for each in await store.archive_all(["c1"], False)] == [False]
    assert await listed(store, Shelf()) == ["c1", "c3", "c0"]


async def test_writing_brings_an_archived_conversation_back(store: ConversationStore) -> None:
    """It is in use again."""
    await store.archive_all(["c2"], True)
    await store.add_messages([message("m", "c2", "Hello again")])
    assert await listed(store, ARCHIVE) == []


async def test_tags_are_given_and_taken(store: ConversationStore) -> None:
    """Each list of a tag has what is not archived; a conversation knows its own, in order."""
    assert await store.tag_all(["c0", "c1", "none"], "work", True) == ["c0", "c1"]
    assert await store.tag_all(["c1", "c2"], "work", True) == ["c2"]
    await store.tag_all(["c1"], "idea", True)
    assert await listed(store, Shelf(tag="work")) == ["c2", "c1", "c0"]
    conversation = await store.get("c1")
    assert conversation is not None
    assert conversation.tags == ("idea", "work")
    await store.archive_all(["c0"], True)
    assert await listed(store, Shelf(tag="work")) == ["c2", "c1"]
    assert await store.shelves() == Shelves(archived=1, tags=(("idea", 1), ("work", 2)))
    assert await store.tag_all(["c1", "c3"], "work", False) == ["c1"]
    assert await listed(store, Shelf(tag="work")) == ["c2"]


async def test_a_fork_keeps_the_tags(store: ConversationStore) -> None:
    """As it keeps what was chosen."""
    await store.add_messages([message("m", "c0", "text")])
    await store.tag_all(["c0"], "work", True)
    ids = count()
    assert await store.copy_branch("m", "copy", "T", now=9.0, new_id=lambda: f"n{next(ids)}")
    assert await listed(store, Shelf(tag="work")) == ["copy", "c0"]


async def test_the_search_looks_in_the_archive_and_under_tags(store: ConversationStore) -> None:
    """Everywhere, unless it is asked for one of them; quoted, archive is a word of a title."""
    for number in range(3):
        await store.add_messages([message(f"m{number}", f"c{number}", f"A heron at pond {number}")])
    await store.archive_all(["c0", "c1"], True)
    await store.tag_all(["c1", "c2"], "birds", True)

    async def found(text: str) -> tuple[set[str], set[str]]:
        page = await store.search.find(parse(text))
        assert page is not None
        titles = {each.conversation_id for each in page.titles}
        return titles, {each.conversation_id for each in page.hits}

    assert (await found("heron"))[1] == {"c0", "c1", "c2"}
    assert (await found("heron in:archive"))[1] == {"c0", "c1"}
    assert (await found("heron tag:birds in:archive"))[1] == {"c1"}
    assert (await found("heron tag:#Birds"))[1] == {"c1", "c2"}
    assert (await found("tag:birds"))[0] == {"c1", "c2"}
    assert (await found("in:archive title"))[0] == {"c0", "c1"}
    assert (await found('in:"archive"'))[0] == set()
    assert (await found("heron tag:"))[1] == {"c0", "c1", "c2"}
    assert (await found("tag:none")) == (set(), set())


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("Work", "work"),
        ("  #To do later ", "to-do-later"),
        ("ÜBER", "über"),
        ("# ", ""),
        ("a,b", "a-b"),
        ("x\ny", "x-y"),
        ("日本", "日本"),
        ("w" * 60, "w" * 40),
    ],
)
def test_what_is_typed_becomes_a_tag(typed: str, tag: str) -> None:
    """Of which there is one form only, which the search can ask for without quotes."""
    assert tag_of(typed) == tag
    assert tag_of(tag) == tag


async def test_ten_thousand_are_changed_in_one_transaction(tmp_path: Path) -> None:
    """And again when that is undone; no list needs to look at more than it shows."""
    database = await Database.open(tmp_path / "many.db", now=lambda: 0.0)
    store = ConversationStore(database)

    def fill(connection: apsw.Connection) -> None:
        sql = "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, 1, ?)"
        connection.executemany(sql, ((f"k{n}", f"T{n}", float(n)) for n in range(MANY)))

    await database.write(fill)
    ids = [f"k{number}" for number in range(MANY)]
    assert len(await store.archive_all(ids, True)) == MANY
    assert await store.list_conversations(limit=5) == []
    assert len(await store.archive_all(ids, False)) == MANY
    assert len(await store.tag_all(ids, "all", True)) == MANY
    assert len(await store.delete_all(ids, 5.0)) == MANY
    assert await store.shelves() == Shelves()
    assert len(await store.restore_all(ids)) == MANY
    assert (await store.shelves()).tags == (("all", MANY),)
    await database.close()


@pytest.mark.parametrize("shelf", [Shelf(), ARCHIVE])
async def test_a_list_is_read_in_the_order_of_an_index(store: ConversationStore, shelf: Shelf) -> None:
    """A sort of all there is would show at the start."""
    where, _ = condition_of(shelf)
    for pinned in (0, 1):
        sql = f"""EXPLAIN QUERY PLAN SELECT title FROM conversations WHERE {where} AND pinned = {pinned}
                  ORDER BY updated DESC, id DESC LIMIT 200"""
        plan = await store._database.read(lambda c, sql=sql: str(c.execute(sql).fetchall()))  # type: ignore[misc]
        assert "USING INDEX conversations_" in plan
        assert "TEMP B-TREE" not in plan


async def test_a_salvaged_file_keeps_them(store: ConversationStore, tmp_path: Path) -> None:
    """The archive and the tags."""
    await store.archive_all(["c1"], True)
    await store.tag_all(["c1", "c2"], "work", True)
    await store._database.close()
    salvage(tmp_path / "c.db", tmp_path / "new.db")
    database = await Database.open(tmp_path / "new.db", now=lambda: 0.0)
    saved = ConversationStore(database)
    assert await listed(saved, ARCHIVE) == ["c1"]
    assert await listed(saved, Shelf(tag="work")) == ["c2"]
    await database.close()
