"""A conversation as one Markdown text, for other applications and for reading as it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..protocol.messages import Conversation, Message
from ..protocol.parts import described, fenced_file
from .page import byline, shown_title, when

_MARKS = re.compile(r"([\\`*_\[\]<>#])")


def markdown_start(about: Conversation) -> str:
    """Everything before the first message."""
    return f"# {_escaped(shown_title(about.title))}\n\n{when(about.created)}\n"


def markdown_message(message: Message, files: Mapping[str, bytes]) -> str:
    """A message under a heading of its own; an image is named, since Markdown cannot hold it."""
    parts = [f"## {_escaped(byline(message))}"]
    for each in message.attachments:
        parts.append(f"Attached: {described(each)}")
        if not each.is_image:
            parts.append(fenced_file(each, files[each.id]))
    parts += [message.content, f"*{message.note}*" if message.note else ""]
    return "\n" + "\n\n".join(filter(None, parts)) + "\n"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
