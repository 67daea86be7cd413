"""Drafts in the database: one stack a conversation, with files, and gone with what they belong to."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest_asyncio

from ainative_desktop.protocol.messages import (
    AttachedFile,
    Attachment,
    Message,
    MessageState,
    Role,
)
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.drafts import KeptDraft, WrittenDraft
from ainative_desktop.storage.salvage import salvage

PHOTO = AttachedFile(Attachment("p", "photo.png", "image/png", 3, 640, 480), b"\x89\0\xff" * 5000)
NOTES = AttachedFile(Attachment("n", "notes \N{SNOWMAN}.md", "text/plain", 5), b"# Hi\n")
FILES = (PHOTO.about, NOTES.about)


@pytest_asyncio.fixture
async def store(store: ConversationStore) -> ConversationStore:
    await store.add_messages([Message("m", "c", None, Role.USER, "text", MessageState.COMPLETE, 1.0)])
    return store


async def test_each_conversation_has_its_own(store: ConversationStore) -> None:
    """So has a new one; the draft on top comes last."""
    drafts = store.drafts
    await drafts.keep(None, [WrittenDraft("new")])
    await drafts.keep("c", [WrittenDraft("own", files=[PHOTO, NOTES]), WrittenDraft("edit", "m")])
    own, edit = KeptDraft("own", None, FILES), KeptDraft("edit", "m", ())
    assert await drafts.all() == {None: [KeptDraft("new", None, ())], "c": [own, edit]}
    assert await drafts.attached(["p", "n", "x"]) == {"p": PHOTO.data, "n": NOTES.data}
    await drafts.keep("c", [WrittenDraft("own!", files=None)])
    await drafts.keep(None, [])
    assert await drafts.all() == {"c": [KeptDraft("own!", None, FILES)]}


async def test_files_go_when_they_are_taken_out(store: ConversationStore) -> None:
    """And with their draft."""
    await store.drafts.keep("c", [WrittenDraft("own", files=[PHOTO, NOTES])])
    await store.drafts.keep("c", [WrittenDraft("own", files=[NOTES])])
    assert await store.drafts.attached(["p", "n"]) == {"n": NOTES.data}
    await store.drafts.keep("c", [])
    assert await store.drafts.attached(["n"]) == {}


async def test_an_edit_of_a_message_that_is_gone_is_a_message(
    store: ConversationStore, database: Database
) -> None:
    """Else it would be sent as a version of nothing."""
    await store.drafts.keep("c", [WrittenDraft("edit", "m")])
    await database.write(lambda connection: connection.execute("DELETE FROM messages").close())
    assert await store.drafts.all() == {"c": [KeptDraft("edit", None, ())]}


async def test_it_goes_with_its_conversation(store: ConversationStore) -> None:
    """Not while that can be brought back; and none is kept for one that is no longer there."""
    await store.drafts.keep("c", [WrittenDraft("own", files=[NOTES])])
    await store.delete("c", 1.0)
    assert await store.drafts.all()
    await store.purge_deleted(2.0)
    await store.drafts.keep("c", [WrittenDraft("late")])
    assert await store.drafts.all() == {}
    assert await store.drafts.attached(["n"]) == {}


async def test_what_is_salvaged_has_them(
    store: ConversationStore, database: Database, tmp_path: Path
) -> None:
    """With their files."""
    await store.drafts.keep(None, [WrittenDraft("new", files=[PHOTO])])
    await store.drafts.keep("c", [WrittenDraft("own"), WrittenDraft("edit", "m", [NOTES])])
    before = await store.drafts.all()
    await database.close()
    salvage(tmp_path / "c.db", tmp_path / "new.db")
    saved = await Database.open(tmp_path / "new.db", now=lambda: 0.0)
    drafts = ConversationStore(saved).drafts
    assert await drafts.all() == before
    assert await drafts.attached(["p", "n"]) == {"p": PHOTO.data, "n": NOTES.data}
    await saved.close()


async def test_nothing_is_looked_for_row_by_row(database: Database) -> None:
    """Each statement that is run while one types finds its rows by an index."""

    def plans(connection: apsw.Connection) -> list[str]:
        return [
            str(row[3])
            for sql in (
                "SELECT id FROM drafts WHERE conversation_id IS ? AND place = ?",
                "DELETE FROM drafts WHERE conversation_id IS ? AND place >= ?",
                "SELECT id FROM draft_files WHERE draft_id = ? ORDER BY place",
                "SELECT data FROM draft_files WHERE id = ?",
            )
            for row in connection.execute("EXPLAIN QUERY PLAN " + sql, (None,) * sql.count("?"))
        ]

    assert all("SEARCH" in plan for plan in await database.read(plans))
