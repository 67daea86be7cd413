"""Imported conversations are kept whole, once, and can be taken back."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.archive import ArchivedConversation, ArchiveWriter
from ainative_desktop.protocol.choice import ModelChoice, choice_text
from ainative_desktop.protocol.imports.report import End, ImportReport, Outcome, read_report
from ainative_desktop.protocol.imports.sources import read_conversation
from ainative_desktop.protocol.imports.tree import Tree
from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage.conversation_reader import ConversationReader, reading
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.import_run import NO_CONVERSATIONS, NO_EXPORT, run_import
from ainative_desktop.storage.importing import Importer
from ainative_desktop.storage.imports import Undone
from tests.helpers.exports import BEGAN, conversation, node, write_export
from tests.helpers.trees import trees

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


# -- from a file ------------------------------------------------------------------------------------------


def test_a_file_is_imported_and_told_of(path: Path, tmp_path: Path) -> None:
    """What was taken, and what not for which reason; a report goes from one process to another as a line."""
    export = tmp_path / "conversations.json"
    write_export(export, [conversation("a", FORKED), conversation("b", []), {"title": "Odd"}, {}])
    told: list[int] = []
    report = run_import(export, path, now=NOW, tell=lambda report: told.append(report.read))
    assert (report.end, report.problem) == (End.DONE, "")
    assert report.counts == {"added": 1, "left_out": 3}
    assert [(each.title, each.reason) for each in report.listed if each.reason] == [
        ("Chat b", "empty"), ("Odd", "unknown"), ("", "unknown"),
    ]  # fmt: skip
    assert report.read == report.size == export.stat().st_size
    assert told
    assert read_report(report.line()) == report


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[]", NO_CONVERSATIONS), ('{"conversations": []}', NO_CONVERSATIONS), ('{"id": "user"}', NO_EXPORT),
        ("[1, 2]", NO_EXPORT), ("[" + ", ".join(["{}"] * 5_000) + "]", NO_EXPORT), ('"x"', NO_EXPORT),
        ('{"format": "ainative-desktop", "version": 2, "conversations": [{}]}', "newer version"),
        ('{"format": "other", "version": 1, "conversations": [{}]}', "not a file with conversations"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_export_is_told(path: Path, tmp_path: Path, text: str, words: str) -> None:
    """In words, with nothing to take back."""
    export = tmp_path / "x.json"
    export.write_text(text)
    report = run_import(export, path, now=NOW)
    assert report.end is End.FAILED
    assert words in report.problem
    assert (report.key, report.counts.get("added", 0)) == (0, 0)


def test_empty_titles_without_end_take_no_memory(path: Path, tmp_path: Path) -> None:
    """Of those that are left out a few are named, and all counted."""
    export = tmp_path / "x.json"
    with export.open("w") as file:
        file.write("[" + ", ".join(['{"title": "", "mapping": {}}'] * 100_000) + "]")
    report = run_import(export, path, now=NOW)
    assert report.counts == {"left_out": 100_000}
    assert len(report.listed) == 500
    assert len(report.line()) < 100_000


def test_a_part_that_belongs_to_another_conversation_leaves_that_alone(path: Path, tmp_path: Path) -> None:
    """It is left out with its conversation, and the import goes on."""
    text = io.StringIO()
    message = {"id": "m", "role": "user", "content": "x", "state": "complete", "created": 1.0}
    text.write('{"format": "ainative-desktop", "version": 1, "conversations": [')
    entry = '{"id": "%s", "title": "T", "created": 1, "updated": 1, "messages": [%s]}'
    line = str(message).replace("'", '"')
    text.write(", ".join(entry % (key, line.replace('"m"', f'"{m}"')) for key, m in ("am", "bm", "cn")))
    export = tmp_path / "x.json"
    export.write_text(text.getvalue() + "]}")
    report = run_import(export, path, now=NOW)
    assert report.end is End.DONE
    assert [(each.outcome, each.reason) for each in report.listed] == [
        ("added", None), ("left_out", "clashes"), ("added", None),
    ]  # fmt: skip


def test_stopped_it_says_so_and_keeps_what_is_whole(path: Path, tmp_path: Path) -> None:
    """Importing again goes on."""
    export = tmp_path / "x.json"
    write_export(export, (conversation(str(number), FORKED) for number in range(40)))
    seen: list[ImportReport] = []

    def stopped() -> bool:
        seen.append(ImportReport())
        return len(seen) > 10

    report = run_import(export, path, now=NOW, stopped=stopped)
    assert report.end is End.CANCELLED
    assert report.count(Outcome.ADDED) == 11
    again = run_import(export, path, now=NOW)
    assert again.counts == {"same": 11, "added": 29}


# -- this app's own -----------------------------------------------------------------------------------------


def archive(conversations: Iterable[ArchivedConversation]) -> str:
    """The document with these conversations, as the export writes it."""
    text = io.StringIO()
    writer = ArchiveWriter(text.write)
    writer.begin(NOW)
    for each in conversations:
        writer.begin_conversation(each.about, each.choice)
        for message in each.messages:
            writer.add(message, each.files)
        writer.end_conversation()
    writer.end()
    return text.getvalue()


def all_of(reader: ConversationReader) -> list[ArchivedConversation]:
    """What a profile holds."""
    found = []
    for key in sorted(reader.ids()):
        about = reader.conversation(key)
        assert about is not None
        messages = tuple(replace(each, place=1, siblings=1) for each in reader.tree(key))
        files = {k: data for each in messages for k, data in reader.files(each.attachments).items()}
        found.append(ArchivedConversation(*about, messages, files))
    return found


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_what_is_imported_exported_and_imported_again_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Every branch, file, choice, time and step."""
    folder = tmp_path_factory.mktemp("profile")
    drawn = [each for key in "ab" if (each := data.draw(trees(key))).messages]
    held = drawn
    for number in range(2):
        export, database = folder / f"{number}.json", folder / f"{number}.db"
        export.write_text(archive(held), encoding="utf-8")
        report = run_import(export, database, now=NOW)
        assert report.count(Outcome.ADDED) == len(drawn)
        if not drawn:
            return
        with reading(database, Redactor()) as reader:
            held = all_of(reader)
        for before, after in zip(drawn, held, strict=True):
            assert after.messages == before.messages
            assert after.files == before.files
            assert (after.about.leaf_id, after.about.pinned) == (before.about.leaf_id, before.about.pinned)
            assert choice_text(after.choice or NONE) == choice_text(before.choice or NONE)


def test_the_database_is_whole_afterwards(path: Path) -> None:
    """By SQLite's own checks."""
    with Importer(path, "x.json", now=NOW) as importer:
        importer.keep(tree(*FORKED))
    connection = apsw.Connection(str(path))
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
