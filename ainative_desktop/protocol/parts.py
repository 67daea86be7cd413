"""Messages as entries of `context.messages`: text, or parts where files go with it."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .media import size_words
from .messages import Attachment, Message

IMAGE_LEFT_OUT = "[image left out]"
FILE_LEFT_OUT = "[file left out]"
OVERSIZED_FILES = (
    "The files of your message take {size}, more than this server's limit of {limit} (“Files sent” in "
    "Preferences). They are sent whole, and the server may refuse them."
)

_LABEL = re.compile(r"Attached: (?P<words>[^\n]+)(?:\n|$)")
_BACKTICKS = re.compile("`{3,}")

Entry = dict[str, Any]


def described(attachment: Attachment) -> str:
    """Its name with what tells it from others: "photo.png (640 × 480)", "notes.md (12 kB)"."""
    if attachment.is_image:
        return f"{attachment.name} ({attachment.width} × {attachment.height})"
    return f"{attachment.name} ({size_words(attachment.size)})"


def sent_size(attachment: Attachment) -> int:
    """About how many bytes of a request it takes."""
    return attachment.size * 4 // 3 if attachment.is_image else attachment.size


def oversized_files(size: int, limit: int) -> str:
    """What is told of a message whose files take `size` bytes where there is room for `limit`."""
    words = OVERSIZED_FILES.format(size=size_words(size), limit=size_words(limit))
    return words if size > limit else ""


def label_in(text: str) -> str:
    """What a part's text says is attached, as `described` has it; "" where it is no such part."""
    found = _LABEL.match(text)
    return found["words"] if found is not None else ""


def entry_of(message: Message, files: Mapping[str, bytes]) -> Entry:
    """The message for a model, with the bytes of those of its attachments that are in `files`, by their ids;
    the others are left out, and a note stands in their place."""
    if not message.attachments:
        return {"role": str(message.role), "content": message.content}
    parts = [part for about in message.attachments for part in _parts(about, files.get(about.id))]
    if message.content:
        parts.append(_text(message.content))
    return {"role": str(message.role), "content": parts}


def words_of(message: Message) -> str:
    """What the person wrote, for servers that read only that; the names of the files where it is nothing."""
    return message.content or ", ".join(map(described, message.attachments))


def copied(message: Message, content: str) -> str:
    """The message as text for other applications: the names of its files, and `content`, what it says."""
    names = "\n".join(f"Attached: {described(each)}" for each in message.attachments)
    return "\n\n".join(filter(None, (names, content)))


def fenced_file(about: Attachment, data: bytes) -> str:
    """A text file as a code block, whose fence it cannot end."""
    return _fenced(data.decode("utf-8-sig", "replace"), _suffix(about.name))


def has_images(entries: Sequence[Mapping[str, Any]]) -> bool:
    """Whether any of them holds an image."""
    return any(part["type"] == "image_url" for part in _all_parts(entries))


def has_parts(entries: Sequence[Mapping[str, Any]]) -> bool:
    """Whether any of them is more than a text."""
    return next(iter(_all_parts(entries)), None) is not None


def wire_size(entry: Entry) -> int:
    """What an entry adds to a request, in bytes."""
    return len(json.dumps(entry, ensure_ascii=False).encode("utf-8", "replace")) + 2


def _all_parts(entries: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [part for entry in entries if isinstance(entry.get("content"), list) for part in entry["content"]]


def _parts(about: Attachment, data: bytes | None) -> list[Entry]:
    label = f"Attached: {described(about)}"
    if data is None:
        return [_text(f"{label}\n{IMAGE_LEFT_OUT if about.is_image else FILE_LEFT_OUT}")]
    if about.is_image:
        url = f"data:{about.media_type};base64,{base64.b64encode(data).decode('ascii')}"
        return [_text(label), {"type": "image_url", "image_url": {"url": url}}]
    return [_text(f"{label}\n{fenced_file(about, data)}")]


def _text(words: str) -> Entry:
    return {"type": "text", "text": words}


def _suffix(name: str) -> str:
    """What follows the name's last dot, where it can stand after a fence."""
    suffix = name.rpartition(".")[2] if "." in name else ""
    return suffix if suffix.isascii() and suffix.isalnum() else ""


def _fenced(text: str, info: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text}{'' if text.endswith(chr(10)) else chr(10)}{fence}"
