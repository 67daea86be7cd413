"""Whole conversations as they are taken elsewhere, read beside the running app."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.archive import ArchivedConversation
from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.messages import Attachment, Conversation, Message, MessageState, Role
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage.conversation_reader import ConversationReader, reading
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from tests.helpers.profiles import kept
from tests.helpers.trees import trees

SECRET = "sk-of-somebody-123456"


def taken(reader: ConversationReader, conversation_id: str) -> ArchivedConversation:
    found = reader.conversation(conversation_id)
    assert found is not None
    messages = tuple(reader.tree(conversation_id))
    files = {key: data for each in messages for key, data in reader.files(each.attachments).items()}
    return ArchivedConversation(*found, messages, files)


def message(key: str, parent: str | None = None, content: str = "text", **members: object) -> Message:
    values: dict[str, object] = {"role": Role.USER, "state": MessageState.COMPLETE, "created": 1.0, **members}
    return Message(key, "c", parent, content=content, **values)  # type: ignore[arg-type]


def one(*messages: Message, files: dict[str, bytes] | None = None) -> ArchivedConversation:
    return ArchivedConversation(Conversation("c", "Title", 1.0, 1.0), None, messages, files or {})


@settings(max_examples=10, deadline=None)
@given(st.data())
async def test_every_tree_is_read_as_it_was_kept(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """All branches, files and choices, each message after its parent."""
    path = tmp_path_factory.mktemp("profile") / "c.db"
    drawn = [data.draw(trees("a")), data.draw(trees("b"))]
    await kept(path, *drawn)
    with reading(path, Redactor()) as reader:
        assert sorted(reader.ids()) == ["a", "b"]
        for each in drawn:
            read = taken(reader, each.about.id)
            assert (read.choice, read.files) == (each.choice, each.files)
            assert [replace(m, place=1, siblings=1) for m in read.messages] == list(each.messages)
            assert (read.about.title, read.about.pinned) == (each.about.title, each.about.pinned)


async def test_the_branch_on_screen_is_read_in_order(tmp_path: Path) -> None:
    """With which version of how many each message is."""
    await kept(tmp_path / "c.db", one(message("m"), message("n", "m"), message("o", "m")))
    with reading(tmp_path / "c.db", Redactor()) as reader:
        found = reader.conversation("c")
        assert found is not None
        branch = list(reader.branch(found[0]))
    assert [(each.id, each.place, each.siblings) for each in branch] == [("m", 1, 1), ("o", 2, 2)]


async def test_what_is_read_is_as_it_was_at_the_beginning(tmp_path: Path) -> None:
    """An answer may arrive while an export goes on; it has what had arrived of it."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", 1.0, 1.0))
    await store.add_messages([message("m", role=Role.ASSISTANT, state=MessageState.STREAMING, content="")])
    await store.append_answer("m", "What has come")
    with reading(tmp_path / "c.db", Redactor()) as reader:
        assert reader.ids() == ["c"]
        await store.append_answer("m", ", and more")
        await store.create(Conversation("d", "Later", 1.0, 1.0))
        assert reader.ids() == ["c"]
        assert [each.content for each in reader.tree("c")] == ["What has come"]
    await database.close()


async def test_deleted_conversations_are_left_out(tmp_path: Path) -> None:
    """They only wait to be brought back."""
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    store = ConversationStore(database)
    await store.create(Conversation("c", "Title", 1.0, 1.0))
    await store.delete("c", 2.0)
    with reading(tmp_path / "c.db", Redactor()) as reader:
        assert reader.ids() == []
        assert reader.conversation("c") is None
        assert reader.conversation("none") is None
    await database.close()


async def test_no_known_secret_is_read(tmp_path: Path) -> None:
    """Wherever it stands; an image is left as it is."""
    notes, photo = (
        Attachment("n", "notes.txt", "text/plain", 9),
        Attachment("p", "p.png", "image/png", 9, 1, 1),
    )
    files = {"n": f"key: {SECRET}".encode() + b"\xff", "p": SECRET.encode()}
    told = message(
        "m", content=f"My key is {SECRET}", note=SECRET, metadata={"a": [SECRET]}, attachments=(notes, photo)
    )
    whole = replace(one(told, files=files), choice=ModelChoice(system=f"Use {SECRET}"))
    await kept(tmp_path / "c.db", replace(whole, about=replace(whole.about, title=f"About {SECRET}")))
    redactor = Redactor()
    redactor.add(SECRET)
    with reading(tmp_path / "c.db", redactor) as reader:
        read = taken(reader, "c")
    assert SECRET not in repr((read.about, read.choice, read.messages))
    assert read.files == {"n": b"key: ***\xff", "p": SECRET.encode()}


def test_where_there_is_no_file_none_is_made(tmp_path: Path) -> None:
    """A profile that never had a conversation."""
    with pytest.raises(StorageError, match="no conversations yet"), reading(tmp_path / "c.db", Redactor()):
        pass
    assert list(tmp_path.iterdir()) == []


async def test_a_file_of_another_version_is_not_read(tmp_path: Path) -> None:
    """The app brings it up to date when it starts."""
    await kept(tmp_path / "c.db")
    with apsw.Connection(str(tmp_path / "c.db")) as connection:
        connection.pragma("user_version", 1)
    with (
        pytest.raises(StorageError, match="another version"),
        reading(tmp_path / "c.db", Redactor()),
    ):
        pass


async def test_damage_is_told(tmp_path: Path) -> None:
    """As a sentence, wherever the reading met it."""
    await kept(tmp_path / "c.db", one(*(message(f"m{i}", content="x" * 3000) for i in range(50))))
    whole = (tmp_path / "c.db").read_bytes()
    (tmp_path / "d.db").write_bytes(whole[: len(whole) // 2].ljust(len(whole), b"\xaa"))
    with pytest.raises(StorageError, match="damaged"), reading(tmp_path / "d.db", Redactor()) as reader:
        list(reader.tree("c"))
