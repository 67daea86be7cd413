"""A whole profile in one file: made beside running writes, and looked through before any of it counts."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage import backup_file
from ainative_desktop.storage.backup_file import ABOUT, DATABASE, SETTINGS, StoppedError, pack, unpack
from ainative_desktop.storage.conversation_reader import reading
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.looks import Appearance
from ainative_desktop.storage.schema import MIGRATIONS
from ainative_desktop.storage.settings import Settings, SettingsFile
from tests.helpers.disks import DISKS
from tests.helpers.profiles import chat, kept


async def profile(home: Path) -> Path:
    """A folder with two chats and settings of its own."""
    home.mkdir()
    await kept(home / DATABASE, chat("a", "One", "A"), chat("b", "Two", "B" * 300_000))
    SettingsFile(home / SETTINGS).save(Settings(appearance=Appearance(font_px=20)))
    return home


async def packed(tmp_path: Path) -> Path:
    home = await profile(tmp_path / "home")
    pack(home, tmp_path / "b.zip", made=1.0)
    return tmp_path / "b.zip"


def changed(source: Path, target: Path, **entries: Callable[[bytes], bytes | None]) -> Path:
    """The archive with entries made otherwise, or left out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            change = entries.get(name.partition(".")[0])
            data = change(old.read(name)) if change is not None else old.read(name)
            if data is not None:
                new.writestr(name, data)
    return target


def about(**members: object) -> Callable[[bytes], bytes]:
    return lambda data: json.dumps({**json.loads(data), **members}).encode()


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_a_profile_is_packed_and_unpacked(tmp_path: Path) -> None:
    """While it is in use; nothing but the three entries is in it, nothing else is left in the folders."""
    home = await profile(tmp_path / "home")
    database = await Database.open(home / DATABASE, now=lambda: 0.0)
    await ConversationStore(database).create(Conversation("c", "Still in the log", 1.0, 1.0))
    pack(home, tmp_path / "b.zip", made=5.0)
    await database.close()
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert sorted(archive.namelist()) == sorted([ABOUT, DATABASE, SETTINGS])
        assert json.loads(archive.read(ABOUT))["made"] == 5.0
    other = tmp_path / "other"
    other.mkdir()
    unpacked = unpack(tmp_path / "b.zip", other)
    with reading(unpacked.database, Redactor()) as reader:
        assert sorted(reader.ids()) == ["a", "b", "c"]
    assert unpacked.settings is not None
    assert unpacked.settings.appearance.font_px == 20
    assert not [name for name in left(home) if "copy" in name]


async def test_an_older_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    """And one without settings has none."""
    old = tmp_path / "old.db"
    with apsw.Connection(str(old)) as connection:
        connection.execute(MIGRATIONS[0])
        connection.pragma("user_version", 1)
    whole = await packed(tmp_path)
    entries = {"conversations": lambda _: old.read_bytes(), "settings": lambda _: None}
    backup = changed(whole, tmp_path / "c.zip", **entries)
    folder = tmp_path / "folder"
    folder.mkdir()
    unpacked = unpack(backup, folder)
    assert unpacked.settings is None
    with reading(unpacked.database, Redactor()) as reader:
        assert reader.ids() == []


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"about": lambda _: None}, "not a backup"),
        ({"about": lambda _: b"[]"}, "not a backup"),
        ({"about": lambda _: b"[" * 100_000}, "not a backup"),
        ({"about": lambda data: data + b" " * 5_000_000}, "not a backup"),
        ({"about": about(format="other")}, "not a backup"),
        ({"about": about(version="1")}, "not a backup"),
        ({"about": about(version=2)}, "newer version"),
        ({"about": about(database=len(MIGRATIONS) + 1)}, "newer version"),
        ({"conversations": lambda _: None}, "not a backup"),
        ({"conversations": lambda _: b"PK" * 1000}, "not a backup"),
        ({"conversations": lambda data: data[:20_000]}, "damaged"),
        ({"conversations": lambda data: data[:20_000] + bytes(len(data) - 20_000)}, "damaged"),
        (
            {"conversations": lambda data: data[:60] + (999).to_bytes(4) + data[64:]},
            "newer|could not be read",
        ),
    ],
)
async def test_what_is_not_a_good_backup_is_refused(
    tmp_path: Path, entries: dict[str, Callable[[bytes], bytes | None]], words: str
) -> None:
    """In words that say why, and nothing is left."""
    backup = changed(await packed(tmp_path), tmp_path / "c.zip", **entries)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(StorageError, match=words):
        unpack(backup, folder)
    assert left(folder) == []


async def test_other_files_are_no_backups(tmp_path: Path) -> None:
    """Nor is an archive that was cut, or one with bytes that are not its own."""
    whole = (await packed(tmp_path)).read_bytes()
    middle = len(whole) // 2
    for name, data in (
        ("empty", b""),
        ("text", b"hello"),
        ("cut", whole[:middle]),
        ("flipped", whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]),
    ):
        (tmp_path / name).write_bytes(data)
        folder = tmp_path / f"{name}-folder"
        folder.mkdir()
        with pytest.raises(StorageError, match=r"not a backup|damaged"):
            unpack(tmp_path / name, folder)
        assert left(folder) == []
    with pytest.raises(StorageError, match="could not be read"):
        unpack(tmp_path / "gone", tmp_path)


async def test_names_in_an_archive_are_no_paths(tmp_path: Path) -> None:
    """What is beside the entries of a backup is not even looked at."""
    backup = await packed(tmp_path)
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("../evil", b"x")
        archive.writestr("/tmp/evil", b"x")
    folder = tmp_path / "in" / "folder"
    folder.mkdir(parents=True)
    unpack(backup, folder)
    assert left(tmp_path / "in") == ["folder"]
    assert left(folder) == ["restored.copy"]


async def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """One that claims more than there is room for, and one that is no database."""
    backup = await packed(tmp_path)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(StorageError, match="too little room"):
        unpack(backup, folder, room=lambda _: 100_000)
    zeros = changed(backup, tmp_path / "zeros.zip", conversations=lambda _: bytes(200_000_000))
    assert zeros.stat().st_size < 1_000_000
    with pytest.raises(StorageError, match="not a backup"):
        unpack(zeros, folder)
    assert left(folder) == []


async def test_a_backup_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    """Neither where it is made nor where it is read."""
    home = await profile(tmp_path / "home")
    out = tmp_path / "out"
    out.mkdir()
    before = left(home)
    with pytest.raises(StoppedError):
        pack(home, out / "b.zip", made=1.0, stopped=lambda: True)
    pack(home, tmp_path / "b.zip", made=1.0)
    with pytest.raises(StoppedError):
        unpack(tmp_path / "b.zip", out, stopped=lambda: True)
    assert left(out) == []
    assert set(left(home)) - set(before) <= {"conversations.db-wal", "conversations.db-shm"}


@pytest.mark.parametrize("kind", DISKS)
async def test_a_full_disk_leaves_nothing(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the backup is made, and wherever it is read to."""
    backup = await packed(tmp_path)
    monkeypatch.setattr(backup_file, "RESERVE", -(10**12))  # the disk itself has to say so
    with DISKS[kind](tmp_path / "disk") as disk:
        disk.fill()
        there = left(disk.folder)
        for work in (
            lambda: pack(tmp_path / "home", disk.folder / "b.zip", made=1.0),
            lambda: unpack(backup, disk.folder),
        ):
            with pytest.raises(StorageError):
                work()
        assert left(disk.folder) == there
        disk.free()
