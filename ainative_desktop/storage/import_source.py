"""An export's file, read as a stream: JSON as it stands, or the conversations in a zip archive.

No path that an archive names is ever used as one, and nothing is unpacked to disk.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Any, Self

import ijson

from ..protocol.imports.records import Records
from .errors import StorageError

CHUNK = 64 * 1024  # bytes read at a time
TEXT_LIMIT = 64_000_000  # bytes of one text in the file: the parser holds it whole
MOST_SIZE = 64_000_000_000  # bytes of an archive's conversations
RATIO_LIMIT = 300  # bytes for one in the archive: JSON of exports shrinks to a fifth, a bomb to a thousandth
SMALL = 10_000_000  # bytes for which no ratio is too much
MOST_MEMBERS = 200_000  # files in an archive
DIRECTORY_LIMIT = 64_000_000  # bytes of an archive's list of its files
FILE_LIMIT = 20_000_000  # bytes of a file that goes with a message

NOT_JSON = "This file is not an export: it is neither JSON nor a zip archive."
CUT = "The file ends in the middle. What was whole before that is here; export it again for the rest."
DAMAGED = (
    "The file is damaged in the middle. What was whole before that is here; export it again for the rest."
)
NOTHING = "There are no conversations in this archive. An export has a file called conversations.json in it."
NESTED = "There is another archive in this one. Unpack it, then import what is in it."
LOCKED = "The archive is locked with a password. Unpack it, then import the JSON file that is in it."
BOMB = "The archive grows out of all proportion when it is unpacked, so it was not read any further."
LONG_TEXT = "There is a text in this file that is too large for this app. What came before that is here."
BAD_ARCHIVE = "The archive is damaged. Export it again, or download it again."
ODD_ARCHIVE = "The archive is packed in a way that this app does not know. Unpack it, then import that."
CROWDED = "There are too many files in this archive. Unpack it, then import the JSON file that is in it."

_CONVERSATIONS = re.compile(r"conversations(-\d+)?\.json", re.IGNORECASE)
_FILE_KEY = re.compile(r"file[-_][A-Za-z0-9]+")


class UnreadableError(StorageError):
    """The file cannot be read, or no further; says why, and what can be done."""


class ImportSource:
    """An export that is open. `size` is how many bytes there are to read, `read` how many have been.

    Raises UnreadableError where there is nothing to read in it.
    """

    def __init__(self, path: Path) -> None:
        self.read = 0
        self.head: Mapping[str, Any] = {}  # what stands before the conversations
        self._archive: zipfile.ZipFile | None = None
        self._members: list[zipfile.ZipInfo] = []
        self._files: dict[str, zipfile.ZipInfo] = {}
        try:
            self._file: IO[bytes] = path.open("rb")
        except OSError as error:
            raise UnreadableError(f"The file cannot be opened ({error.strerror}).") from error
        try:
            self.size = path.stat().st_size
            if self._file.read(4).startswith(b"PK\x03\x04"):
                self._open_archive()
            self._file.seek(0)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._archive is not None:
            self._archive.close()
        self._file.close()

    def conversations(self) -> Iterator[object]:
        """The values that are conversations, one after the other; see Records. None between two of them,
        now and then, so that whoever asks can look after other things. Raises UnreadableError."""
        if self._archive is None:
            yield from self._parse(self._chunks(self._file))
            return
        for member in self._members:
            with self._opened(member) as stream:
                yield from self._parse(_bounded(self._chunks(stream), member))

    def find(self, key: str) -> bytes | None:
        """The bytes of a file that the archive has beside the conversations, by the name that these call it;
        None where there is none, or one that is too large."""
        found = _FILE_KEY.match(key)
        member = self._files.get(found[0]) if found else None
        if member is None or member.file_size > FILE_LIMIT:
            return None
        try:
            with self._opened(member) as stream:
                return b"".join(_bounded(iter(lambda: stream.read(CHUNK), b""), member))
        except (UnreadableError, zipfile.BadZipFile, zlib.error, EOFError, OSError):
            return None  # as if it were not there

    # -- archives -----------------------------------------------------------------------------------

    def _open_archive(self) -> None:
        if _directory_size(self._file) > DIRECTORY_LIMIT:
            raise UnreadableError(CROWDED)
        try:
            self._archive = zipfile.ZipFile(self._file)
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableError(BAD_ARCHIVE) from error
        members = self._archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise UnreadableError(CROWDED)
        named = [(PurePosixPath(member.filename), member) for member in members]
        own = [(path, member) for path, member in named if "__MACOSX" not in path.parts]
        found = {path.name.lower(): member for path, member in own if _CONVERSATIONS.fullmatch(path.name)}
        self._members = [member for _, member in sorted(found.items())]
        alone = [member for path, member in own if path.suffix.lower() == ".json"]
        if not self._members and len(alone) == 1:  # an export that somebody has packed
            self._members = alone
        if not self._members:
            nested = any(path.suffix.lower() == ".zip" for path, _ in own)
            raise UnreadableError(NESTED if nested else NOTHING)
        if any(member.flag_bits & 1 for member in self._members):
            raise UnreadableError(LOCKED)
        self._files = {key[0]: member for path, member in own if (key := _FILE_KEY.match(path.name))}
        self.size = sum(member.file_size for member in self._members)
        if self.size > MOST_SIZE:
            raise UnreadableError(BOMB)

    def _opened(self, member: zipfile.ZipInfo) -> IO[bytes]:
        assert self._archive is not None
        try:
            return self._archive.open(member)
        except (NotImplementedError, RuntimeError) as error:
            raise UnreadableError(ODD_ARCHIVE) from error
        except (zipfile.BadZipFile, OSError) as error:
            raise UnreadableError(BAD_ARCHIVE) from error

    # -- JSON ---------------------------------------------------------------------------------------

    def _chunks(self, stream: IO[bytes]) -> Iterator[bytes]:
        """The stream's bytes without a mark of their order at the start."""
        try:
            chunk = stream.read(CHUNK)
            self.read += len(chunk)
            yield chunk.removeprefix(b"\xef\xbb\xbf")
            while chunk := stream.read(CHUNK):
                self.read += len(chunk)
                yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise UnreadableError(BAD_ARCHIVE) from error
        except OSError as error:
            raise UnreadableError(f"The file cannot be read ({error.strerror}).") from error

    def _parse(self, chunks: Iterator[bytes]) -> Iterator[object]:
        records, events = Records(), ijson.sendable_list()
        parser = ijson.basic_parse_coro(events, use_float=True)
        self.head = records.head
        found = quiet = 0
        try:
            for chunk in chunks:
                problem = _fed(parser, chunk)
                quiet = 0 if events else quiet + len(chunk)
                for value in records.take(events):
                    found += 1
                    yield value
                del events[:]
                if problem is not None:
                    raise UnreadableError(self._words(problem, found))
                if quiet > TEXT_LIMIT:
                    raise UnreadableError(LONG_TEXT)
                yield None
            parser.close()
        except ijson.JSONError as error:
            raise UnreadableError(self._words(error, found)) from error

    def _words(self, error: Exception, found: int) -> str:
        if "premature EOF" in str(error) and self.read > 0:
            return CUT
        return DAMAGED if found else NOT_JSON


def _fed(parser: object, chunk: bytes) -> Exception | None:
    """Let the parser take a chunk; what is wrong with it. What is right before that has arrived."""
    try:
        parser.send(chunk)  # type: ignore[attr-defined]
    except (ijson.JSONError, ValueError) as error:
        return error
    return None


def _bounded(chunks: Iterator[bytes], member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The chunks while they are in proportion to what the archive has of them."""
    most = max(SMALL, member.compress_size * RATIO_LIMIT)
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > most:
            raise UnreadableError(BOMB)
        yield chunk


def _directory_size(file: IO[bytes]) -> int:
    """The bytes of an archive's list of files, as its end says; 0 where that says nothing."""
    end = file.seek(0, 2)
    file.seek(max(0, end - 65_557))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    large = tail.rfind(b"PK\x06\x06")
    if large >= 0:
        return int.from_bytes(tail[large + 40 : large + 48], "little")
    return int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
