"""A message that waits is taken out of the tree as if it had never been there."""

from __future__ import annotations

import pytest_asyncio

from ainative_desktop.protocol.messages import Attachment, Message, MessageState, Role
from ainative_desktop.storage.conversations import UNSENT_NOTE, ConversationStore

NOTES = Attachment("n", "notes.md", "text/plain", 5)


@pytest_asyncio.fixture
async def store(store: ConversationStore) -> ConversationStore:
    """An answer that streams, and two messages that wait for it."""
    await store.add_messages([_question("q1", None, MessageState.COMPLETE), _answer("a1", "q1", "streaming")])
    await store.add_messages(
        [_question("q2", "a1", attachments=(NOTES,)), _answer("a2", "q2")], {"n": b"# Hi\n"}
    )
    await store.add_messages([_question("q3", "a2"), _answer("a3", "q3")])
    return store


def _question(
    key: str,
    parent: str | None,
    state: MessageState = MessageState.PENDING,
    attachments: tuple[Attachment, ...] = (),
    created: float = 1.0,
) -> Message:
    return Message(key, "c", parent, Role.USER, f"text {key}", state, created, attachments=attachments)


def _answer(key: str, parent: str, state: str = "pending", created: float = 1.0) -> Message:
    return Message(key, "c", parent, Role.ASSISTANT, "", MessageState(state), created)


async def branch(store: ConversationStore) -> list[tuple[str, str | None]]:
    return [(row.id, row.parent_id) for row in await store.window("c", 0, 99)]


async def test_the_last_one_leaves_the_branch_as_it_was(store: ConversationStore) -> None:
    """The next one goes where it stood."""
    taken = await store.withdraw("q3")
    assert taken is not None
    assert (taken.text, taken.row, taken.replaces, taken.followed) == ("text q3", 4, None, False)
    assert await branch(store) == [("q1", None), ("a1", "q1"), ("q2", "a1"), ("a2", "q2")]
    assert await store.add_messages([_question("q4", "a2"), _answer("a4", "q4")]) == [4, 5]


async def test_what_waits_below_moves_up(store: ConversationStore) -> None:
    """And the files come back with the text."""
    taken = await store.withdraw("q2")
    assert taken is not None
    assert [(file.about, file.data) for file in taken.files] == [(NOTES, b"# Hi\n")]
    assert taken.followed
    assert await branch(store) == [("q1", None), ("a1", "q1"), ("q3", "a1"), ("a3", "q3")]
    assert await store.branch_length("c") == 4
    assert await store.attached(["n"]) == {}
    history, _ = await store.history("q3", max_bytes=10_000)
    assert [row.id for row in history] == ["q1", "a1", "q3"]


async def test_what_is_on_its_way_stays(store: ConversationStore) -> None:
    """So does what was never there."""
    await store.set_state("q2", MessageState.COMPLETE)
    await store.set_state("a2", MessageState.STREAMING)
    for key in ("q1", "q2", "a3", "nobody"):
        assert await store.withdraw(key) is None
    assert len(await branch(store)) == 6


async def test_the_earlier_version_is_shown_again(store: ConversationStore) -> None:
    """Where a new version of a message waited: it would be one again."""
    await store.add_messages([_question("q2b", "a1", created=2.0), _answer("a2b", "q2b", created=2.0)])
    taken = await store.withdraw("q2b")
    assert taken is not None
    assert (taken.row, taken.replaces, taken.followed) == (2, "q2", True)
    assert [key for key, _ in await branch(store)] == ["q1", "a1", "q2", "a2", "q3", "a3"]


async def test_a_branch_below_keeps_it(store: ConversationStore) -> None:
    """It would be torn off."""
    await store.add_messages([_question("q3b", "a2", created=2.0), _answer("a3b", "q3b", created=2.0)])
    assert await store.withdraw("q2") is None
    assert [key for key, _ in await branch(store)] == ["q1", "a1", "q2", "a2", "q3b", "a3b"]


async def test_one_that_waits_when_the_app_ends_says_that_it_was_not_sent(store: ConversationStore) -> None:
    """It is there at the next start, and its answer can be asked for."""
    await store.recover()
    rows = await store.window("c", 0, 99)
    assert [row.state for row in rows if row.role is Role.USER] == [MessageState.COMPLETE] * 3
    answers = [row for row in rows if row.role is Role.ASSISTANT]
    assert {row.state for row in answers} == {MessageState.INTERRUPTED}
    assert [row.note == UNSENT_NOTE for row in answers] == [False, True, True]
