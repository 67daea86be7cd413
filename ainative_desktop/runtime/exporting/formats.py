"""The formats that conversations are exported in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import BinaryIO

from ...protocol.messages import Conversation
from ...rendering.page import page_end, page_message, page_start
from ...rendering.plain_text import markdown_message, markdown_start
from ...storage.conversation_reader import ConversationReader

#: Writes the branch on screen of one conversation to a file.
Document = Callable[[ConversationReader, Conversation, BinaryIO], None]


class Format(StrEnum):
    """A format, by its file's ending."""

    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "md"
    JSON = "json"


def write_markdown(reader: ConversationReader, about: Conversation, file: BinaryIO) -> None:
    """One Markdown text."""
    file.write(utf8(markdown_start(about)))
    for message in reader.branch(about):
        file.write(utf8(markdown_message(message, reader.files(message.attachments))))


def write_html(reader: ConversationReader, about: Conversation, file: BinaryIO) -> None:
    """One page for browsers."""
    file.write(utf8(page_start(about)))
    for message in reader.branch(about):
        for piece in page_message(message, reader.files(message.attachments)):
            file.write(utf8(piece))
    file.write(utf8(page_end()))


def utf8(text: str) -> bytes:
    """`text` as a file holds it."""
    return text.encode("utf-8", "replace")
