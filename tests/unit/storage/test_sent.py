"""What was sent, newest first, whatever the conversation; found without reading all that is kept."""

from __future__ import annotations

import apsw
import pytest_asyncio

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.sent import _SENT, LONGEST


@pytest_asyncio.fixture
async def store(database: Database) -> ConversationStore:
    """Two conversations that took turns, each question with an answer."""
    store = ConversationStore(database)
    for key in ("a", "b"):
        await store.create(Conversation(key, "Title", created=1.0, updated=1.0))
    for number in range(6):
        await ask(store, "ab"[number % 2], f"question {number}")
    return store


async def ask(store: ConversationStore, conversation: str, text: str) -> None:
    question = Message(text[:99], conversation, None, Role.USER, text, MessageState.COMPLETE, 1.0)
    answer = Message(
        f"to {text[:99]}", conversation, question.id, Role.ASSISTANT, "x", MessageState.COMPLETE, 1.0
    )
    await store.add_messages([question, answer])


async def texts(store: ConversationStore, limit: int = 99) -> list[str]:
    return [message.text for message in await store.sent(limit=limit)]


async def test_it_is_read_page_by_page(store: ConversationStore) -> None:
    """Each page ends where the next one begins."""
    first = await store.sent(limit=4)
    assert [message.text for message in first] == [f"question {number}" for number in (5, 4, 3, 2)]
    second = await store.sent(before=first[-1].place, limit=4)
    assert [message.text for message in second] == ["question 1", "question 0"]


async def test_what_is_deleted_or_has_no_text_is_left_out(store: ConversationStore) -> None:
    """So is what nobody types again."""
    await store.delete("a", 1.0)
    await ask(store, "b", "")
    await ask(store, "b", "y" * (LONGEST + 1))
    assert await texts(store) == ["question 5", "question 3", "question 1"]


async def test_only_as_much_is_read_as_is_asked_for(database: Database) -> None:
    """From the end backwards, and sorted by nothing."""

    def plan(connection: apsw.Connection) -> list[str]:
        return [str(row[3]) for row in connection.execute("EXPLAIN QUERY PLAN " + _SENT, (9, 9, 9))]

    found = await database.read(plan)
    assert found[0].startswith("SEARCH messages USING INTEGER PRIMARY KEY (rowid<?)")
    assert not [step for step in found if "TEMP B-TREE" in step]
