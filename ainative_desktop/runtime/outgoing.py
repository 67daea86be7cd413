"""The conversation as a request carries it: as much of it as the server takes, its newest files first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from ..protocol.media import size_words
from ..protocol.messages import Message, Role
from ..protocol.parts import Entry, entry_of, oversized_files, wire_size, words_of
from ..storage.conversations import ConversationStore

LIMIT_WORDS = "of this request to stay within the server's limit."
TRIMMED_NOTICE = f"Older messages were left out {LIMIT_WORDS}"
FILES_NOTICE = f"Older images and files were left out {LIMIT_WORDS}"
BOTH_NOTICE = f"Older messages, images and files were left out {LIMIT_WORDS}"
OVERSIZED_NOTICE = (
    "Your message takes {size} by itself, more than this server's limit of {limit} (“History sent” in "
    "Preferences). It is sent whole, and the server may refuse it."
)
TOO_LARGE_ADVICE = "Edit the message, remove a file or take smaller ones, and send it again."
GO_ON = "Continue exactly where your last message stops. Do not repeat any of it."


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may have of texts, with the notes that stand for files, and beside that of files: each
    in bytes of JSON."""

    text: int
    files: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The entries, oldest first, the newest one's words, and what is to be told of its size."""

    entries: list[Entry]
    newest: str
    notice: str

    def to_go_on(self) -> Outgoing:
        """The same, with the wish that the last answer goes on where it stops."""
        return replace(self, entries=[*self.entries, {"role": "user", "content": GO_ON}], newest=GO_ON)


async def outgoing(
    store: ConversationStore,
    upto_id: str,
    limits: Limits,
    unsaved: Callable[[str], Message | None] = lambda message_id: None,
) -> Outgoing:
    """The branch that ends with `upto_id`, as much of it as `limits` have room for. The newest question is
    there with all of its own, whatever they take. `unsaved` finds messages newer than what is stored. Raises
    StorageError.
    """
    history, trimmed = await store.history(upto_id, max_bytes=limits.text)
    if len(history) == 1 and history[0].role is Role.ASSISTANT and history[0].parent_id is not None:
        asked = await store.message(history[0].parent_id)  # a long answer that is to go on needs its question
        history = [asked, *history] if asked is not None else history
    question = next((message for message in reversed(history) if message.role is Role.USER), None)
    messages = [message for entry in history if _says_something(message := unsaved(entry.id) or entry)]
    files: dict[str, bytes] = {}
    if question is not None and question.attachments:
        files = await store.attached([each.id for each in question.attachments])
    taken = _added(question, files) if question is not None else 0
    refused = {entry.parent_id for entry in history if entry.note.endswith(TOO_LARGE_ADVICE)}
    older = [message for message in messages if question is None or message.id != question.id]
    left_out = await _take_files(store, older, refused, files, limits.files - taken)
    entries = [entry_of(message, files) for message in messages]
    newest = words_of(messages[-1]) if messages else ""
    notices = (
        _oversized(question, limits.text),
        oversized_files(taken, limits.files),
        _notice(trimmed, left_out),
    )
    return Outgoing(entries, newest, " ".join(filter(None, notices)))


async def _take_files(
    store: ConversationStore,
    messages: list[Message],
    refused: Collection[str | None],
    files: dict[str, bytes],
    left: int,
) -> bool:
    """Add to `files` those of older messages that `left` bytes have room for, the newest first, and none that
    the server found too large; whether any had to be left out."""
    left_out = False
    for message in reversed(messages):
        for each in reversed(message.attachments):
            fits = each.size < left and message.id not in refused
            found = await store.attached([each.id]) if fits else {}
            added = _added(message, found)
            if not found or added > left:
                left_out = True
                continue
            left -= added
            files.update(found)
    return left_out


def _says_something(message: Message) -> bool:
    return bool(message.content or message.attachments)


def _bare_size(message: Message) -> int:
    return wire_size(entry_of(message, {}))


def _added(message: Message, files: Mapping[str, bytes]) -> int:
    """What the files take beyond the notes that would stand in their places."""
    return wire_size(entry_of(message, files)) - _bare_size(message)


def _oversized(question: Message | None, limit: int) -> str:
    size = _bare_size(question) if question is not None else 0
    return OVERSIZED_NOTICE.format(size=size_words(size), limit=size_words(limit)) if size > limit else ""


def _notice(trimmed: bool, left_out: bool) -> str:
    if trimmed and left_out:
        return BOTH_NOTICE
    return TRIMMED_NOTICE if trimmed else FILES_NOTICE if left_out else ""
