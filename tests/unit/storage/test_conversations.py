"""Conversations and their tree of messages, against a plain model; the journal; recovery."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError


def message(key: str, parent: str | None, content: str = "text", **members: object) -> Message:
    values: dict[str, object] = {"role": Role.USER, "state": MessageState.COMPLETE, "created": 1.0, **members}
    return Message(key, "c", parent, content=content, **values)  # type: ignore[arg-type]


def line_of(count: int) -> list[Message]:
    return [message(f"m{i}", f"m{i - 1}" if i else None, f"text {i}", created=float(i)) for i in range(count)]


async def test_rows_are_given_as_messages_are_added(store: ConversationStore) -> None:
    """Each message's row is its depth."""
    assert await store.add_messages(line_of(5)) == [0, 1, 2, 3, 4]
    assert await store.branch_length("c") == 5
    assert [m.id for m in await store.window("c", 3, 10)] == ["m3", "m4"]


async def test_a_sibling_begins_a_branch_and_the_old_one_stays(store: ConversationStore) -> None:
    """Retrying an answer loses nothing."""
    await store.add_messages(line_of(6))
    assert await store.add_messages([message("x", "m2")]) == [3]
    assert [m.id for m in await store.window("c", 0, 10)] == ["m0", "m1", "m2", "x"]
    assert await store.siblings("x") == ["x", "m3"] or await store.siblings("x") == ["m3", "x"]
    await store.select_branch("c", "m3")
    assert [m.id for m in await store.window("c", 0, 10)] == [f"m{i}" for i in range(6)]


async def test_choosing_a_branch_shows_its_newest_end(store: ConversationStore) -> None:
    """The newest leaf below the chosen message, wherever it forks off."""
    await store.add_messages(line_of(4))  # m0 - m1 - m2 - m3
    await store.add_messages([message("y", "m2", created=10.0)])  # a newer end, off the middle
    await store.add_messages([message("x", "m0", created=11.0), message("x2", "x", created=12.0)])
    await store.select_branch("c", "m1")
    assert [m.id for m in await store.window("c", 0, 9)] == ["m0", "m1", "m2", "y"]
    await store.select_branch("c", "m3")
    assert [m.id for m in await store.window("c", 0, 9)] == ["m0", "m1", "m2", "m3"]
    await store.select_branch("c", "m0")
    assert [m.id for m in await store.window("c", 0, 9)] == ["m0", "x", "x2"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), min_size=1, max_size=40), st.integers(0, 40)
)
def test_the_newest_end_of_any_tree_is_found(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[int, int]], at: int
) -> None:
    """Among the leaves below a message it is the one created last; of two, the one added last."""

    async def check() -> None:
        database = await Database.open(tmp_path_factory.mktemp("tree") / "c.db", now=lambda: 0.0)
        store = ConversationStore(database)
        await store.create(Conversation("c", "", created=1.0, updated=1.0))
        paths: list[list[int]] = []
        for number, (chosen, created) in enumerate(drawn):
            parent = chosen % number if number else None
            paths.append([*(paths[parent] if parent is not None else []), number])
            above = f"m{parent}" if parent is not None else None
            await store.add_messages([message(f"m{number}", above, created=float(created))])
        chosen = at % len(drawn)
        inner = {path[-2] for path in paths if len(path) > 1}
        leaves = [n for n, path in enumerate(paths) if chosen in path and n not in inner]
        newest = max(leaves, key=lambda n: (drawn[n][1], n))
        await store.select_branch("c", f"m{chosen}")
        conversation = await store.get("c")
        assert conversation is not None
        assert conversation.leaf_id == f"m{newest}"
        await database.close()

    asyncio.run(check())


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=40), st.integers(0, 40), st.integers(0, 12))
def test_any_tree_reads_as_its_paths(
    tmp_path_factory: pytest.TempPathFactory, parents: list[int], at: int, n: int
) -> None:
    """Windows and lengths of a branch are those of the path through the tree."""

    async def check() -> None:
        database = await Database.open(tmp_path_factory.mktemp("tree") / "c.db", now=lambda: 0.0)
        store = ConversationStore(database)
        await store.create(Conversation("c", "", created=1.0, updated=1.0))
        paths: dict[str, list[str]] = {}
        for number, chosen in enumerate(parents):
            parent = f"m{chosen % number}" if number else None
            key = f"m{number}"
            paths[key] = [*paths.get(parent or "", []), key]
            assert await store.add_messages([message(key, parent, created=float(number))]) == [
                len(paths[key]) - 1
            ]
        path = paths[f"m{len(parents) - 1}"]
        assert await store.branch_length("c") == len(path)
        assert [m.id for m in await store.window("c", at, n)] == path[at : at + n]
        history, trimmed = await store.history(path[-1], max_bytes=10**6)
        assert ([m.id for m in history], trimmed) == (path, False)
        await database.close()

    asyncio.run(check())


async def test_the_journal_is_part_of_a_message_at_once(store: ConversationStore) -> None:
    """What was appended reads as content, and is folded in once."""
    await store.add_messages([message("a", None, "", role=Role.ASSISTANT, state=MessageState.STREAMING)])
    await store.append_answer("a", "Hel")
    await store.append_answer("a", "lo \ud800")
    running = await store.message("a")
    assert running is not None
    assert running.content == "Hello \ufffd"
    finished = await store.finish_answer("a", state=MessageState.COMPLETE, metadata={"model": "demo"})
    assert (finished.content, finished.state, finished.metadata) == (
        "Hello \ufffd",
        MessageState.COMPLETE,
        {"model": "demo"},
    )
    assert await store._database.read(lambda c: c.execute("SELECT count(*) FROM journal").get) == 0


async def test_history_reads_from_the_end_and_says_what_it_left_out(store: ConversationStore) -> None:
    """The newest messages that fit, and always the newest one."""
    await store.add_messages(line_of(300))
    history, trimmed = await store.history("m299", max_bytes=400)
    assert trimmed
    assert history[-1].id == "m299"
    assert len(history) < 20
    history, trimmed = await store.history("m299", max_bytes=1)
    assert ([m.id for m in history], trimmed) == (["m299"], True)


async def test_lists_page_by_their_last_entry(store: ConversationStore) -> None:
    """Pages follow each other without gaps, and pinned ones are apart."""
    for number in range(50):
        await store.create(
            Conversation(f"k{number:02}", f"T{number}", created=2.0, updated=float(2 + number // 3))
        )
    await store.set_pinned("k07", True)
    seen: list[str] = []
    before: tuple[float, str] | None = None
    while page := await store.list_conversations(limit=7, before=before):
        seen += [c.id for c in page]
        before = (page[-1].updated, page[-1].id)
    assert len(seen) == len(set(seen)) == 50
    assert [c.id for c in await store.list_pinned()] == ["k07"]


async def test_titles_are_found_with_any_character(store: ConversationStore) -> None:
    """Wildcards are letters like any other."""
    await store.create(Conversation("p", "100 % C_code", created=2.0, updated=2.0))
    assert [c.id for c in await store.find_titles("% c_", limit=5)] == ["p"]
    assert await store.find_titles("c%e", limit=5) == []


async def test_text_that_utf8_cannot_hold_is_kept_marked(store: ConversationStore) -> None:
    """A lone surrogate, as a broken clipboard or stream gives it, is replaced wherever text comes in."""
    await store.create(Conversation("s", "cr\ud800", created=2.0, updated=2.0))
    assert [c.title for c in await store.find_titles("cr\udfff", limit=5)] == ["cr\ufffd"]
    await store.rename("s", "re\ud800", by_hand=True)
    assert [c.title for c in await store.find_titles("re\ud800", limit=5)] == ["re\ufffd"]
    asked = message("q", None, "text \ud800", note="note \ud800", metadata={"model": "m\ud800"})
    await store.add_messages([asked])
    await store.set_state("q", MessageState.ERROR, "why \udc00")
    found = await store.message("q")
    assert found is not None
    assert (found.content, found.note, found.metadata) == ("text \ufffd", "why \ufffd", {"model": "m\ufffd"})
    finished = await store.finish_answer(
        "q", state=MessageState.ERROR, note="end \ud800", metadata={"model": "\ud83d"}
    )
    assert (finished.note, finished.metadata) == ("end \ufffd", {"model": "\ufffd"})


async def test_finishing_an_answer_that_is_gone_is_an_error_in_words(store: ConversationStore) -> None:
    """Its conversation was purged, or the file was set aside, while it arrived."""
    with pytest.raises(StorageError, match="no longer"):
        await store.finish_answer("gone", state=MessageState.COMPLETE)


async def test_deleting_can_be_undone_until_it_is_purged(store: ConversationStore) -> None:
    """Hidden first, gone later, with its messages."""
    await store.add_messages([*line_of(3), message("x", "m0")])
    await store.delete("c", now=10.0)
    assert await store.get("c") is None
    await store.restore("c")
    assert await store.branch_length("c") == 2
    await store.delete("c", now=10.0)
    await store.purge_deleted(before=11.0)
    assert await store.message("m0") is None


async def test_a_title_given_by_hand_stays(store: ConversationStore) -> None:
    """A proposed title never replaces it."""
    await store.rename("c", "Mine", by_hand=True)
    await store.rename("c", "Proposed", by_hand=False)
    conversation = await store.get("c")
    assert conversation is not None
    assert conversation.title == "Mine"


_WRITER = """
import asyncio, sys
from pathlib import Path
from ainative_desktop.protocol.messages import *
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database

async def main():
    store = ConversationStore(await Database.open(Path(sys.argv[1]), now=lambda: 0.0))
    await store.create(Conversation("c", "t", 1.0, 1.0))
    await store.add_messages([
        Message("u", "c", None, Role.USER, "question", MessageState.COMPLETE, 1.0),
        Message("a", "c", "u", Role.ASSISTANT, "", MessageState.STREAMING, 1.0)])
    for number in range(10**9):
        await store.append_answer("a", f"{number} ")
        print(number, flush=True)

asyncio.run(main())
"""


async def test_what_was_journaled_survives_a_kill(tmp_path: Path) -> None:
    """After kill -9 all that was acknowledged is there, marked interrupted, in order and once."""
    path = tmp_path / "c.db"
    child = subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    acknowledged = [next(child.stdout).strip() for _ in range(200)][-1]
    os.kill(child.pid, signal.SIGKILL)
    child.stdout.close()
    child.wait()
    database = await Database.open(path, now=lambda: 0.0)
    store = ConversationStore(database)
    assert await store.recover() == 1
    answer = await store.message("a")
    assert answer is not None
    numbers = answer.content.split()
    assert numbers == [str(number) for number in range(len(numbers))]
    assert len(numbers) > int(acknowledged)
    assert answer.state is MessageState.INTERRUPTED
    assert answer.note
    assert await store.recover() == 0
    await database.close()


async def test_what_a_server_repeats_of_a_secret_is_not_stored(tmp_path: Path) -> None:
    """In an answer's note and in its metadata."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    store = ConversationStore(database, redactor=redactor)
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    await store.add_messages([message("a", None, "", role=Role.ASSISTANT, state=MessageState.STREAMING)])
    facts = {"model": "demo", "seen": ["canary-in-a-cage"]}
    done = await store.finish_answer(
        "a", state=MessageState.ERROR, note="no canary-in-a-cage", metadata=facts
    )
    assert (done.note, done.metadata) == ("no ***", {"model": "demo", "seen": ["***"]})
    await store.set_state("a", MessageState.ERROR, "still no canary-in-a-cage")
    await database.close()
    for file in tmp_path.iterdir():
        assert b"canary" not in file.read_bytes()
