"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.whole_file import remove_left, whole_file
from tests.helpers.disks import DISKS

ROOT = Path(__file__).parents[3]


def write(path: Path, data: bytes = b"new") -> None:
    with whole_file(path) as file:
        file.write(data)


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    """Only once it is whole."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with whole_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_ends_badly_leaves_nothing(tmp_path: Path) -> None:
    """What was there stays."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def stopped() -> None:
        with whole_file(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", DISKS)
def test_a_full_disk_is_told(tmp_path: Path, kind: str) -> None:
    """With what to do, and nothing is left."""
    with DISKS[kind](tmp_path / "disk") as disk:
        disk.fill()
        there = set(disk.folder.iterdir())
        with pytest.raises(StorageError, match=r"Make room|Choose another place"):
            write(disk.folder / "a.json", bytes(100_000))
        assert set(disk.folder.iterdir()) == there
        disk.free()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gone/a.json", "not there any more"),
        ("file/a.json", "not a folder"),
        ("folder", "folder of that name"),
        ("n" * 300, "too long"),
    ],
)
def test_a_place_that_cannot_be_is_told(tmp_path: Path, name: str, words: str) -> None:
    """As what it is."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=words):
        write(tmp_path / name)


def test_what_the_system_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be written to, as the system says it."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(StorageError, match="may not write there"):
        write(tmp_path / "a.json")


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    """By whoever knows which it was; what another one writes stays."""
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from ainative_desktop.storage.whole_file import whole_file\n"
        "with whole_file(Path(sys.argv[1])) as file:\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    killed = subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "a.json")], cwd=ROOT)
    killed.wait()
    assert len(list(tmp_path.iterdir())) == 1
    with whole_file(tmp_path / "b.json"):
        remove_left(tmp_path / "a.json", killed.pid)
        assert len(list(tmp_path.iterdir())) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]


def test_a_link_stays_one(tmp_path: Path) -> None:
    """What it points to is replaced."""
    (tmp_path / "real.json").write_bytes(b"old")
    os.symlink("real.json", tmp_path / "link.json")
    write(tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"
