"""Branches taken away, put back and copied: nothing beside them changes, and no text is lost."""

from __future__ import annotations

import asyncio
from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.messages import Attachment, Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database


def message(key: str, parent: str | None, *, created: float = 1.0, **members: object) -> Message:
    values: dict[str, object] = {"role": Role.USER, "state": MessageState.COMPLETE, **members}
    return Message(key, "c", parent, content=f"text {key}", created=created, **values)  # type: ignore[arg-type]


def line_of(length: int) -> list[Message]:
    return [message(f"m{i}", f"m{i - 1}" if i else None, created=float(i)) for i in range(length)]


async def shown(store: ConversationStore, conversation_id: str = "c") -> list[str]:
    return [each.id for each in await store.window(conversation_id, 0, 1000)]


async def test_what_hangs_below_goes_with_a_message_and_comes_back(store: ConversationStore) -> None:
    """The branch then ends where it was cut, and can be written on."""
    await store.add_messages(line_of(6))
    removed = await store.remove("m3", "bin", 5.0)
    assert removed is not None
    assert removed.count == 3
    assert await shown(store) == ["m0", "m1", "m2"]
    assert await store.put_back(removed)
    assert await shown(store) == [f"m{i}" for i in range(6)]
    assert await store.add_messages([message("m6", "m5", created=6.0)]) == [6]


async def test_the_version_before_it_is_shown_instead(store: ConversationStore) -> None:
    """Else the one after it; the versions themselves stay as they are."""
    await store.add_messages(line_of(4))
    await store.add_messages([message("x", "m1", created=10.0), message("x2", "x", created=11.0)])
    await store.add_messages([message("y", "m1", created=20.0)])
    removed = await store.remove("y", "bin", 30.0)
    assert await shown(store) == ["m0", "m1", "x", "x2"]
    assert await store.siblings("x") == ["m2", "x"]
    await store.select_branch("c", "m2")
    await store.remove("m2", "bin2", 31.0)  # the first version, with which the others' segments began
    assert await shown(store) == ["m0", "m1", "x", "x2"]
    assert await store.siblings("x") == ["x"]
    assert removed is not None
    assert await store.put_back(removed)
    assert await shown(store) == ["m0", "m1", "y"]
    await store.select_branch("c", "m1")
    assert await shown(store) == ["m0", "m1", "y"]


async def test_a_place_that_was_taken_meanwhile_becomes_a_version(store: ConversationStore) -> None:
    """What was written instead stays beside what comes back."""
    await store.add_messages(line_of(4))
    removed = await store.remove("m2", "bin", 5.0)
    await store.add_messages([message("new", "m1", created=6.0), message("new2", "new", created=7.0)])
    assert removed is not None
    assert await store.put_back(removed)
    assert await shown(store) == ["m0", "m1", "m2", "m3"]
    assert await store.siblings("m2") == ["m2", "new"]
    await store.select_branch("c", "new")
    assert await shown(store) == ["m0", "m1", "new", "new2"]


async def test_what_it_belonged_to_must_be_there(store: ConversationStore) -> None:
    """Undone in another order, the upper one comes first."""
    await store.add_messages(line_of(5))
    lower = await store.remove("m3", "bin", 5.0)
    upper = await store.remove("m1", "bin2", 6.0)
    assert lower is not None
    assert upper is not None
    assert not await store.put_back(lower)
    assert await store.put_back(upper)
    assert await store.put_back(lower)
    assert await shown(store) == [f"m{i}" for i in range(5)]
    assert not await store.put_back(lower)  # it is back already


async def test_what_was_removed_is_not_found_and_is_purged_in_time(store: ConversationStore) -> None:
    """It lies in a deleted conversation, which no list has."""
    await store.add_messages(line_of(4))
    removed = await store.remove("m2", "bin", 5.0)
    assert await store.get("bin") is None
    assert await store.search.place_of("m3") is None
    await store.purge_deleted(before=6.0)
    assert await store.message("m3") is None
    assert removed is not None
    assert not await store.put_back(removed)
    assert await shown(store) == ["m0", "m1"]


@settings(max_examples=60, deadline=None)
@example([(0, 0), (0, 0), (0, 0), (0, 0), (1, 0), (14, 0), (22, 0)], [5, 6])  # both ends of a fork
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), min_size=2, max_size=30),
    st.lists(st.integers(0, 30), min_size=1, max_size=4),
)
def test_any_tree_is_whole_again_once_all_is_undone(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[int, int]], taken: list[int]
) -> None:
    """Whatever is taken away of whatever tree: the rest is walked as before, and undoing brings all back."""

    async def check() -> None:
        database = await Database.open(tmp_path_factory.mktemp("tree") / "c.db", now=lambda: 0.0)
        try:
            await take(ConversationStore(database))
        finally:
            await database.close()

    async def take(store: ConversationStore) -> None:
        await store.create(Conversation("c", "", created=1.0, updated=1.0))
        paths: dict[str, list[str]] = {}
        for number, (chosen, created) in enumerate(drawn):
            parent = f"m{chosen % number}" if number else None
            key = f"m{number}"
            paths[key] = [*(paths[parent] if parent else []), key]
            await store.add_messages([message(key, parent, created=float(created))])
        gone: set[str] = set()
        done = []
        for number, chosen in enumerate(taken):
            key = f"m{chosen % len(drawn)}"
            removed = await store.remove(key, f"bin{number}", 9.0)
            assert (removed is None) == (key in gone)
            if removed is not None:
                below = {each for each, path in paths.items() if key in path} - gone
                assert removed.count == len(below)
                gone |= below
                done.append(removed)
            await _walk(store, {key: path for key, path in paths.items() if key not in gone})
        for removed in reversed(done):
            assert await store.put_back(removed)
        await _walk(store, paths)

    async def _walk(store: ConversationStore, paths: dict[str, list[str]]) -> None:
        branch = await shown(store)
        assert bool(branch) == bool(paths)
        for key, path in paths.items():
            await store.select_branch("c", key)
            through = await shown(store)
            assert through[: len(path)] == path
            assert through == paths[through[-1]]
            assert not any(paths[other][-2:-1] == [through[-1]] for other in paths)  # a leaf

    asyncio.run(check())


async def test_a_copy_has_all_of_its_branch_and_nothing_else(store: ConversationStore) -> None:
    """Texts, files, what was chosen for the model; the original stays as it is."""
    picture = Attachment("a", "cat.png", "image/png", 3, 1, 1)
    first, *others = line_of(4)
    first = message("m0", None, attachments=(picture,))
    await store.add_messages([first, *others], {"a": b"cat"})
    await store.add_messages([message("x", "m1", created=9.0)])
    await store.set_choice("c", ModelChoice(model="large"))
    ids = count()
    assert await store.copy_branch("x", "copy", "Title (2)", now=50.0, new_id=lambda: f"n{next(ids)}")
    copied = await store.window("copy", 0, 10)
    assert [each.content for each in copied] == ["text m0", "text m1", "text x"]
    assert [each.siblings for each in copied] == [1, 1, 1]
    [attached] = copied[0].attachments
    assert attached.id != "a"
    assert await store.attached([attached.id]) == {attached.id: b"cat"}
    assert await store.choice("copy") == ModelChoice(model="large")
    conversation = await store.get("copy")
    assert conversation is not None
    assert (conversation.title, conversation.updated) == ("Title (2)", 50.0)
    assert await shown(store) == ["m0", "m1", "x"]
    assert not await store.copy_branch("none", "copy2", "", now=50.0, new_id=lambda: "z")
    assert await store.get("copy2") is None


async def test_an_answer_under_way_is_copied_as_far_as_it_has_come(store: ConversationStore) -> None:
    """And stands there as interrupted, since nothing more comes to it."""
    await store.add_messages([message("q", None)])
    await store.add_messages([message("a", "q", role=Role.ASSISTANT, state=MessageState.STREAMING)])
    await store.append_answer("a", " and more")
    ids = count()
    assert await store.copy_branch("a", "copy", "T", now=2.0, new_id=lambda: f"n{next(ids)}")
    [_, answer] = await store.window("copy", 0, 10)
    assert (answer.content, answer.state) == ("text a and more", MessageState.INTERRUPTED)


async def test_many_are_deleted_and_restored_at_once(store: ConversationStore) -> None:
    """What was deleted before stays so."""
    for number in range(5):
        await store.create(Conversation(f"k{number}", f"T{number}", created=1.0, updated=float(number)))
    await store.delete("k0", 1.0)
    gone = await store.delete_all(["k0", "k1", "k2", "none"], 9.0)
    assert sorted(each.id for each in gone) == ["k1", "k2"]
    assert [each.id for each in await store.list_conversations(limit=9)] == ["k4", "k3", "c"]
    assert sorted(await store.restore_all(["k1", "k2"])) == ["k1", "k2"]
    assert await store.get("k0") is None
