"""Exports are read as streams, and whatever is wrong with a file is told in words."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from ainative_desktop.storage import import_source as module
from ainative_desktop.storage.import_source import (
    BAD_ARCHIVE,
    BOMB,
    CROWDED,
    CUT,
    DAMAGED,
    LOCKED,
    LONG_TEXT,
    NESTED,
    NOT_JSON,
    NOTHING,
    ODD_ARCHIVE,
    ImportSource,
    UnreadableError,
)

TWO = json.dumps([{"title": "A"}, {"title": "B"}]).encode()


def archive(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive with these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return buffer.getvalue()


def titles(path: Path) -> list[str]:
    """Those of a file's conversations."""
    with ImportSource(path) as source:
        found = [value["title"] for value in source.conversations() if isinstance(value, dict)]
        assert source.read == source.size
        return found


def refused(path: Path, data: bytes) -> tuple[list[str], str]:
    """The titles that come before what is wrong with a file of these bytes, and what is said of it."""
    path.write_bytes(data)
    found: list[str] = []
    with pytest.raises(UnreadableError) as caught:
        read_into(found, path)
    return found, str(caught.value)


def read_into(found: list[str], path: Path) -> None:
    """Add the titles as they come."""
    with ImportSource(path) as source:
        for value in source.conversations():
            assert source.read < 30_000_000
            if isinstance(value, dict):
                found.append(str(value["title"]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the export is."""
    return tmp_path / "export"


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b" \n"])
def test_a_file_of_json_is_read(path: Path, before: bytes) -> None:
    """Whatever its name is, and with a mark at its start or without."""
    path.write_bytes(before + TWO)
    assert titles(path) == ["A", "B"]


@pytest.mark.parametrize(
    "members",
    [
        {"conversations.json": TWO, "user.json": b"{}", "chat.html": b"<html>"},
        {"data/of/me/conversations.json": TWO, "__MACOSX/conversations.json": b"junk"},
        {"conversations-001.json": b'[{"title": "B"}]', "conversations-000.json": b'[{"title": "A"}]'},
        {"../../conversations.json": TWO},
        {"My chats.json": TWO, "readme.txt": b"x"},
        {"/etc/conversations.json": TWO},
    ],
)
def test_the_conversations_of_an_archive_are_read_wherever_they_are(
    path: Path, members: dict[str, bytes]
) -> None:
    """In order where there are several, and no path is used as one."""
    path.write_bytes(archive(members))
    assert titles(path) == ["A", "B"]


def test_files_of_an_archive_are_found_by_what_the_conversations_call_them(path: Path) -> None:
    """Before a name of their own, in any folder."""
    members = {
        "conversations.json": TWO, "file-AbC123-chart.png": b"one", "dalle/file-Zz9-uuid.webp": b"two",
        "user-x/file_00ff-uuid.dat": b"three",
    }  # fmt: skip
    path.write_bytes(archive(members))
    with ImportSource(path) as source:
        keys = ("file-AbC123", "file-Zz9", "file_00ff", "file-none", "../x", "")
        assert [source.find(key) for key in keys] == [b"one", b"two", b"three", None, None, None]


def test_a_file_that_ends_in_the_middle_gives_what_was_whole(path: Path) -> None:
    """And says that there is more."""
    assert refused(path, TWO[:-6]) == (["A"], CUT)
    assert refused(path, b"[") == ([], CUT)


@pytest.mark.parametrize(
    "data", [b"hello", b"\x89PNG\r\n", b"<html>", "[]".encode("utf-16"), b"[\xff\xfe]", b""]
)
def test_what_is_not_json_is_told(path: Path, data: bytes) -> None:
    """Images, pages, other encodings, and nothing at all."""
    assert refused(path, data) == ([], NOT_JSON)


@pytest.mark.parametrize(
    "rest", [b"x", b'{"title": NaN}]', b'{"title": "\xff"}]', b'{"title": 1e999}]', b"]]"]
)
def test_damage_in_the_middle_gives_what_was_before(path: Path, rest: bytes) -> None:
    """Whatever it is."""
    assert refused(path, b'[{"title": "A"}, ' + rest) == (["A"], DAMAGED)


def test_archives_that_hold_no_conversations_are_told(path: Path) -> None:
    """Also where they may be one archive further."""
    assert refused(path, archive({"user.json": b"{}", "projects.json": b"{}"})) == ([], NOTHING)
    assert refused(path, archive({"export.zip": archive({"conversations.json": TWO})})) == ([], NESTED)


def test_a_damaged_archive_is_told(path: Path) -> None:
    """Cut, or with bytes of another file in it."""
    large = archive({"conversations.json": json.dumps([{"title": str(n)} for n in range(9_999)]).encode()})
    assert refused(path, large[: len(large) // 2])[1] == BAD_ARCHIVE
    changed = bytearray(large)
    changed[len(large) // 2 : len(large) // 2 + 64] = bytes(64)
    assert refused(path, bytes(changed))[1] in (BAD_ARCHIVE, DAMAGED, CUT)


def test_a_locked_archive_is_told(path: Path) -> None:
    """Nobody is asked for the password."""
    data = bytearray(archive({"conversations.json": TWO}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    assert refused(path, bytes(data)) == ([], LOCKED)


def test_an_archive_packed_in_an_unknown_way_is_told(path: Path) -> None:
    """By a method that Python has no word for."""
    data = bytearray(archive({"conversations.json": TWO}))
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(mark) + offset] = 97
    assert refused(path, bytes(data)) == ([], ODD_ARCHIVE)


def test_a_bomb_is_not_unpacked(path: Path) -> None:
    """It ends long before it is as large as it would be."""
    path.write_bytes(archive({"conversations.json": b"[" + b" " * 60_000_000 + b"]"}))
    assert path.stat().st_size < 100_000
    with pytest.raises(UnreadableError, match="proportion"):
        read_into([], path)


def test_what_an_archive_says_of_its_size_is_bounded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And so is the number of its files, which is looked at before they are."""
    monkeypatch.setattr(module, "MOST_SIZE", 10)
    assert refused(path, archive({"conversations.json": TWO})) == ([], BOMB)
    monkeypatch.setattr(module, "MOST_MEMBERS", 1)
    assert refused(path, archive({"conversations.json": TWO, "a": b""})) == ([], CROWDED)
    monkeypatch.setattr(module, "DIRECTORY_LIMIT", 100)
    assert refused(path, archive({"conversations.json": TWO, "a": b""})) == ([], CROWDED)


def test_one_text_without_end_is_not_held(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which the parser would have to."""
    monkeypatch.setattr(module, "TEXT_LIMIT", 1_000_000)
    assert refused(path, b'[{"title": "A"}, {"title": "' + b"x" * 2_000_000) == (["A"], LONG_TEXT)


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    """In the system's words."""
    for place in (tmp_path, tmp_path / "none"):
        with pytest.raises(UnreadableError, match="The file cannot be opened"):
            ImportSource(place)
