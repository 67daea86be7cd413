"""Imported conversations are kept whole, once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.imports.report import Outcome
from ainative_desktop.protocol.imports.sources import read_conversation
from ainative_desktop.protocol.imports.tree import Tree
from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.importing import Importer
from ainative_desktop.storage.imports import Undone
from tests.helpers.exports import BEGAN, conversation, node

NOW = 1_790_000_000.0
NONE = ModelChoice()


def tree(*nodes: dict[str, object], key: str = "k", **more: object) -> Tree:
    """A conversation of such nodes."""
    return read_conversation(conversation(key, nodes, **more), NOW)


def question(key: str, parent: str | None, at: float = 1.0) -> dict[str, object]:
    """A node with a text of its own."""
    return node(key, parent, "user", key.upper(), create_time=BEGAN + at)


FORKED = (
    question("a", None), question("b", "a"), question("c", "b"), question("d", "b", 2), question("e", "a"),
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the profile's database is."""
    return tmp_path / "conversations.db"


async def opened(path: Path) -> tuple[Database, ConversationStore]:
    """The profile as the window has it."""
    database = await Database.open(path, now=lambda: NOW)
    return database, ConversationStore(database)


async def shown(store: ConversationStore, key: str) -> list[str]:
    """The texts of the branch on screen."""
    return [each.content for each in await store.window(key, 0, 1_000)]


async def test_a_tree_is_kept_as_the_window_would_keep_it(path: Path) -> None:
    """The branch on screen, the versions on each fork, and one segment for each branch."""
    with Importer(path, "x.json", now=NOW) as importer:
        assert importer.keep(tree(*FORKED, current_node="d")) == (Outcome.ADDED, 5)
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    assert await shown(store, about.id) == ["A", "B", "D"]
    window = await store.window(about.id, 0, 9)
    assert [(each.place, each.siblings) for each in window] == [(1, 1), (1, 2), (2, 2)]
    await store.select_branch(about.id, window[0].id)
    assert (await shown(store, about.id))[0] == "A"
    segments = await database.read(lambda connection: connection.execute("SELECT count(*) FROM segments").get)
    assert segments == 3
    await database.close()


async def test_the_same_conversation_again_changes_nothing(path: Path) -> None:
    """And there is nothing to take back of the second time."""
    for outcome in ((Outcome.ADDED, 5), (Outcome.SAME, 0)):
        with Importer(path, "x.json", now=NOW) as importer:
            assert importer.keep(tree(*FORKED)) == outcome
            assert bool(importer.key) is (outcome[0] is Outcome.ADDED)


async def test_new_messages_are_added_and_shown_unless_one_has_gone_on_here(path: Path) -> None:
    """What the person wrote in between stays on screen."""
    with Importer(path, "x.json", now=NOW) as importer:
        importer.keep(tree(*FORKED[:2]))
        assert importer.keep(tree(*FORKED, current_node="c")) == (Outcome.EXTENDED, 3)
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    assert await shown(store, about.id) == ["A", "B", "C"]
    own = Message("own", about.id, about.leaf_id, Role.USER, "Mine", MessageState.COMPLETE, NOW + 1)
    await store.add_messages([own])
    with Importer(path, "x.json", now=NOW) as importer:
        more = (*FORKED, question("f", "c", 9))
        assert importer.keep(tree(*more, current_node="f")) == (Outcome.EXTENDED, 1)
    assert await shown(store, about.id) == ["A", "B", "C", "Mine"]
    await database.close()


async def test_a_hundred_thousand_in_a_row_and_as_many_forks_are_kept(path: Path) -> None:
    """Each as fast as any other, whatever the depth."""
    count = 100_000
    chain = [question("0", None)]
    for number in range(1, count):
        chain.append(question(str(number), str(number - 1)))
    forks = [question(f"x{number}", str(number)) for number in range(20_000)]
    with Importer(path, "x.json", now=NOW) as importer:
        assert importer.keep(tree(*chain, key="deep")) == (Outcome.ADDED, count)
        wide = tree(*chain[:20_000], *forks, key="wide", current_node="19999")
        assert importer.keep(wide) == (Outcome.ADDED, 40_000)
    database, store = await opened(path)
    deep = tree(*chain[:1], key="deep").conversation.id
    assert await store.branch_length(deep) == count
    assert [each.content for each in await store.window(deep, count - 2, 2)] == ["99998", "99999"]
    await database.close()


async def test_what_utf8_cannot_hold_is_replaced(path: Path) -> None:
    """Lone surrogates in titles and texts, NULs in texts."""
    with Importer(path, "\udcff.json", now=NOW) as importer:
        importer.keep(tree(node("a", None, "user", "x\ud800y\0z"), title="\udfff"))
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    assert about.title == "\ufffd"
    assert await shown(store, about.id) == ["x\ufffdy\ufffdz"]
    await database.close()


# -- taking back ------------------------------------------------------------------------------------------


async def test_an_import_is_taken_back_and_brought_again(path: Path) -> None:
    """It is listed while it can be."""
    with Importer(path, "x.json", now=NOW) as importer:
        importer.keep(tree(*FORKED))
        importer.keep(tree(*FORKED, key="other"))
    database, store = await opened(path)
    [past] = await store.imports.past()
    assert (past.name, past.begun, past.conversations) == ("x.json", NOW, 2)
    assert await store.imports.undo(past.key, NOW + 5) == Undone(2, 0, 0)
    assert (await store.list_conversations(limit=9), await store.imports.past()) == ([], [])
    assert await store.imports.redo(past.key) == 2
    assert len(await store.list_conversations(limit=9)) == 2
    assert await store.imports.past() == [past]
    await database.close()


async def test_what_the_person_wrote_is_never_taken_back(path: Path) -> None:
    """A conversation that was continued stays as a whole."""
    with Importer(path, "x.json", now=NOW) as importer:
        importer.keep(tree(*FORKED))
        importer.keep(tree(*FORKED, key="other"))
    database, store = await opened(path)
    about = (await store.list_conversations(limit=9))[0]
    own = Message("own", about.id, about.leaf_id, Role.USER, "Mine", MessageState.COMPLETE, NOW + 1)
    await store.add_messages([own])
    [past] = await store.imports.past()
    assert await store.imports.undo(past.key, NOW + 5) == Undone(1, 1, 0)
    assert [each.id for each in await store.list_conversations(limit=9)] == [about.id]
    await database.close()


async def test_messages_that_were_added_to_a_conversation_are_taken_out_again(path: Path) -> None:
    """But those that the person has answered; the branch on screen ends where it is whole."""
    with Importer(path, "old.json", now=NOW) as importer:
        importer.keep(tree(*FORKED[:2]))
    with Importer(path, "new.json", now=NOW + 1) as importer:
        importer.keep(tree(*FORKED, question("f", "c", 9), current_node="f"))
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    assert await shown(store, about.id) == ["A", "B", "C", "F"]
    parent = (await store.window(about.id, 2, 1))[0]
    own = Message("own", about.id, parent.id, Role.USER, "Mine", MessageState.COMPLETE, NOW + 2)
    await store.add_messages([own])
    new, _old = await store.imports.past()
    assert await store.imports.undo(new.key, NOW + 5) == Undone(0, 0, 3)  # d, e and f
    assert await shown(store, about.id) == ["A", "B", "C", "Mine"]
    await database.close()


# -- what was deleted -------------------------------------------------------------------------------------


def imported(path: Path, again: Tree, *, bring_deleted: bool = False) -> tuple[Outcome, int]:
    """What an import makes of a conversation."""
    with Importer(path, "x.json", now=NOW + 9, bring_deleted=bring_deleted) as importer:
        return importer.keep(again)


@pytest.mark.parametrize("purged", [False, True])
async def test_a_conversation_that_was_deleted_stays_out_until_it_is_asked_for(
    path: Path, purged: bool
) -> None:
    """Also once nothing else of it is left here. Then it is as new, and can be deleted again."""
    imported(path, tree(*FORKED))
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    for _ in range(2):
        await store.delete(about.id, NOW)
        if purged:
            await store.purge_deleted(NOW + 1)
        assert imported(path, tree(*FORKED)) == (Outcome.DELETED, 0)
        assert await store.list_conversations(limit=9) == []
        assert imported(path, tree(*FORKED), bring_deleted=True) == (Outcome.ADDED, 5)
        assert await store.list_conversations(limit=9) == [about]
        assert imported(path, tree(*FORKED)) == (Outcome.SAME, 0)
    await database.close()


@pytest.mark.parametrize("purged", [False, True])
async def test_what_an_undone_import_brought_comes_again_with_the_next(path: Path, purged: bool) -> None:
    """Taking an import back deletes no conversation for good."""
    imported(path, tree(*FORKED))
    database, store = await opened(path)
    [past] = await store.imports.past()
    await store.imports.undo(past.key, NOW + 5)
    if purged:
        await store.purge_deleted(NOW + 6)
    assert imported(path, tree(*FORKED)) == (Outcome.ADDED, 5)
    await database.close()


@pytest.mark.parametrize("purged", [False, True])
async def test_a_message_that_was_deleted_stays_out_with_all_below_it(path: Path, purged: bool) -> None:
    """What is new beside it comes, and the branch on screen ends where there is something."""
    imported(path, tree(*FORKED, current_node="c"))
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    [_a, _b, deleted] = await store.window(about.id, 0, 9)
    await store.remove(deleted.id, "aside", NOW)
    assert await shown(store, about.id) == ["A", "B", "D"]
    if purged:
        await store.purge_deleted(NOW + 1)
    assert imported(path, tree(*FORKED, current_node="c")) == (Outcome.SAME, 0)
    more = (*FORKED, question("f", "c", 9), question("g", "d", 10))
    assert imported(path, tree(*more, current_node="f")) == (Outcome.EXTENDED, 1)
    assert await shown(store, about.id) == ["A", "B", "D", "G"]
    assert (await store.get(about.id)) == replace(about, leaf_id=(await store.window(about.id, 3, 1))[0].id)
    await database.close()


async def test_a_message_whose_deletion_was_undone_is_there_as_before(path: Path) -> None:
    """And comes again if it goes with its conversation, and that is asked for."""
    imported(path, tree(*FORKED, current_node="c"))
    database, store = await opened(path)
    [about] = await store.list_conversations(limit=9)
    [_a, _b, message] = await store.window(about.id, 0, 9)
    removed = await store.remove(message.id, "aside", NOW)
    assert removed is not None
    assert await store.put_back(removed)
    assert imported(path, tree(*FORKED)) == (Outcome.SAME, 0)
    await store.delete(about.id, NOW)
    await store.purge_deleted(NOW + 1)
    assert imported(path, tree(*FORKED), bring_deleted=True) == (Outcome.ADDED, 5)
    await database.close()


def test_the_database_is_whole_afterwards(path: Path) -> None:
    """By SQLite's own checks."""
    with Importer(path, "x.json", now=NOW) as importer:
        importer.keep(tree(*FORKED))
    connection = apsw.Connection(str(path))
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
