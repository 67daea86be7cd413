"""Profiles with conversations in them, as the store has them."""

from __future__ import annotations

from pathlib import Path

from ainative_desktop.protocol.archive import ArchivedConversation
from ainative_desktop.protocol.messages import Attachment, Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database


async def kept(path: Path, *conversations: ArchivedConversation) -> None:
    """Let the store at `path` keep them, then close it."""
    database = await Database.open(path, now=lambda: 0.0)
    store = ConversationStore(database)
    for each in conversations:
        await store.create(each.about)
        if each.choice is not None:
            await store.set_choice(each.about.id, each.choice)
        await store.add_messages(each.messages, each.files)
    await database.close()


def chat(
    key: str, title: str, answer: str, *, updated: float = 1.0, file: tuple[Attachment, bytes] | None = None
) -> ArchivedConversation:
    """A question, perhaps with a file, and its answer."""
    attached = (file[0],) if file is not None else ()
    done = MessageState.COMPLETE
    question = Message(f"{key}q", key, None, Role.USER, "Why?", done, 1.0, attachments=attached)
    metadata = {"model": "demo"}
    reply = Message(f"{key}a", key, f"{key}q", Role.ASSISTANT, answer, done, 2.0, metadata=metadata)
    about = Conversation(key, title, 1.0, updated, f"{key}a")
    return ArchivedConversation(about, None, (question, reply), {file[0].id: file[1]} if file else {})
