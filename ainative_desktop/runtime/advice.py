"""What to do about an error that may be about the files that went with the request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..protocol.errors import TOO_LONG
from ..protocol.events import StreamError
from ..protocol.media import size_words
from ..protocol.messages import Role
from ..protocol.parts import has_images, has_parts, label_in, wire_size
from .outgoing import GO_ON, TOO_LARGE_ADVICE

IMAGES_ADVICE = "If this server takes text alone, edit the message, remove its images, and send it again."
FILES_ADVICE = "If this server takes plain text alone, edit the message, remove its files, and send it again."
OLDER_ADVICE = "Lower “Files sent” in Preferences → Servers, so that older files are left out."
TOO_LARGE_FILES = "The files are too large for this server: {name} alone takes {size}."

_UNREADABLE = (400, 415, 422)
_TOO_LARGE = 413

_Entry = Mapping[str, Any]


def advised(error: StreamError, entries: object) -> str:
    """The error's words, with what to do where it may be about the files in the request's `entries`."""
    messages = [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []
    if not has_parts(messages):
        return error.message
    if error.status == _TOO_LARGE:
        return _about_size(error.message, messages)
    if error.status in _UNREADABLE:
        return f"{error.message} {IMAGES_ADVICE if has_images(messages) else FILES_ADVICE}"
    return error.message


@dataclass(frozen=True, slots=True)
class _Sent:
    """A file as it was sent: its size there, what it is called, and whether the newest question has it."""

    size: int
    name: str
    newest: bool


def _about_size(words: str, messages: Sequence[_Entry]) -> str:
    """What is too large: the largest file, unless files are the smaller half of the request."""
    files = list(_files_in(messages))
    largest = max(files, key=lambda file: (file.size, file.newest), default=None)
    if largest is None or 2 * sum(file.size for file in files) < sum(wire_size(dict(m)) for m in messages):
        return words
    said = TOO_LARGE_FILES.format(name=largest.name, size=size_words(largest.size))
    return f"{words.replace(TOO_LONG, said)} {TOO_LARGE_ADVICE if largest.newest else OLDER_ADVICE}"


def _files_in(messages: Sequence[_Entry]) -> Iterator[_Sent]:
    """Each file, by the label before it; a text file is in one part with its label."""
    asked = [entry for entry in messages if entry.get("role") == Role.USER and entry.get("content") != GO_ON]
    for entry in asked:
        name = ""
        for part in entry["content"] if has_parts([entry]) else ():
            label = label_in(str(part.get("text", "")))
            name = label or name
            if label or "image_url" in part:
                yield _Sent(wire_size(dict(part)), name, newest=entry is asked[-1])
