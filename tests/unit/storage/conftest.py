"""A profile's database, and a conversation in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An open one, at c.db in the test's folder."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    yield database
    await database.close()


@pytest_asyncio.fixture
async def store(database: Database) -> ConversationStore:
    """With the conversation "c", which has no messages."""
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", created=1.0, updated=1.0))
    return store
