"""Writes conversations to one file: a JSON document, a single one's document, or an archive of several."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from ...protocol.archive import ArchiveWriter
from ...protocol.media import safe_name
from ...protocol.messages import Conversation
from ...storage.conversation_reader import ConversationReader
from ...storage.errors import StorageError
from ...storage.whole_file import whole_file
from .formats import Document, Format, utf8

NAME_BYTES = 200  # of a file's name before its ending
UNTITLED = "Conversation"
EARLIEST, LATEST = 1980, 2107  # years that a zip archive can say


class StoppedError(StorageError):
    """The person did not want it any more."""

    def __init__(self) -> None:
        super().__init__("The export was stopped. Nothing was written.")


class Export:
    """One export. `progress` hears how many conversations are done, and of how many; `documents` has a writer
    for each format but JSON."""

    def __init__(
        self,
        reader: ConversationReader,
        documents: Mapping[Format, Document],
        *,
        now: Callable[[], float],
        progress: Callable[[int, int], None],
    ) -> None:
        self._reader = reader
        self._documents = documents
        self._now = now
        self._progress = progress

    def run(self, form: Format, path: Path, ids: Sequence[str] = ()) -> int:
        """Write the conversations `ids`, or all of them where none are named, to `path`; how many there are.

        Blocks. Raises StorageError, and nothing is written then.
        """
        chosen = list(dict.fromkeys(ids)) or self._reader.ids()
        with whole_file(path) as file:
            if form is Format.JSON:
                self._write_json(chosen, file)
            elif len(ids) == 1:
                for about in self._each(chosen):
                    self._documents[form](self._reader, about, file)
            else:
                self._write_archive(chosen, self._documents[form], form, file)
        return len(chosen)

    def _each(self, ids: Sequence[str]) -> Iterator[Conversation]:
        """The conversations, one after the other; the progress is told as each is done."""
        self._progress(0, len(ids))
        for number, key in enumerate(ids, 1):
            found = self._reader.conversation(key)
            if found is None:
                raise StorageError(f"There is no conversation with the id {key}.")
            yield found[0]
            self._progress(number, len(ids))

    def _write_json(self, ids: Sequence[str], file: BinaryIO) -> None:
        writer = ArchiveWriter(lambda text: file.write(utf8(text)))
        writer.begin(self._now())
        for about in self._each(ids):
            found = self._reader.conversation(about.id)
            writer.begin_conversation(about, found[1] if found is not None else None)
            for message in self._reader.tree(about.id):
                writer.add(message, self._reader.files(message.attachments))
            writer.end_conversation()
        writer.end()

    def _write_archive(self, ids: Sequence[str], document: Document, form: Format, file: BinaryIO) -> None:
        taken: set[str] = set()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for about in self._each(ids):
                entry = zipfile.ZipInfo(_free_name(about.title, form, taken), _zip_time(about.updated))
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                with archive.open(entry, "w", force_zip64=True) as inside:
                    document(self._reader, about, inside)  # type: ignore[arg-type]


def file_name(title: str, form: Format) -> str:
    """A name for a conversation's file, without anything that a file system or a reader stumbles over."""
    return f"{_stem(title)}.{form}"


def _stem(title: str) -> str:
    spaced = " ".join(re.sub(r"[/\\]", "-", title).split())
    flat = safe_name(spaced.lstrip("-. "), UNTITLED)  # a program would take such a name for an option
    return flat.encode()[:NAME_BYTES].decode("utf-8", "ignore").rstrip(". ")


def _free_name(title: str, form: Format, taken: set[str]) -> str:
    """The same, unlike those that are `taken`, also where the case of letters does not count."""
    stem, number = _stem(title), 1
    name = f"{stem}.{form}"
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}).{form}"
    taken.add(name.casefold())
    return name


def _zip_time(seconds: float) -> tuple[int, int, int, int, int, int]:
    try:
        local = datetime.fromtimestamp(seconds)
    except (OverflowError, ValueError, OSError):
        local = datetime(EARLIEST, 1, 1)
    if not EARLIEST <= local.year <= LATEST:
        local = datetime(EARLIEST, 1, 1)
    return (local.year, local.month, local.day, local.hour, local.minute, local.second)
