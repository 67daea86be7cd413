"""Files set aside: whole, together, and in an order that a crash cannot tear apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from ainative_desktop.storage.aside import finish_aside, set_aside

ENDINGS = ("-wal", "-shm")


def make(folder: Path) -> Path:
    for ending in ("", *ENDINGS):
        (folder / f"c.db{ending}").write_text(f"the file{ending}")
    return folder / "c.db"


def test_all_go_under_one_new_name(tmp_path: Path) -> None:
    """None is left, none is changed."""
    aside = set_aside(make(tmp_path), "1", ENDINGS)
    assert {entry.name: entry.read_text() for entry in tmp_path.iterdir()} == {
        f"{aside.name}{ending}": f"the file{ending}" for ending in ("", *ENDINGS)
    }


@pytest.mark.parametrize("renames", [1, 2])
def test_a_crash_in_between_is_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    """The next start lets the file follow, before anything reads it without its log."""
    path = make(tmp_path)
    (tmp_path / "c.db-shm").unlink()
    done: list[Path] = []
    rename = Path.rename

    def crash(self: Path, target: Path) -> Path:
        if len(done) == renames:
            raise KeyboardInterrupt
        done.append(self)
        return rename(self, target)

    with monkeypatch.context() as crashing:
        crashing.setattr(Path, "rename", crash)
        if renames == 1:
            with pytest.raises(KeyboardInterrupt):
                set_aside(path, "1", ENDINGS[:1])
        else:
            set_aside(path, "1", ENDINGS[:1])
    assert finish_aside(path, ENDINGS) == (tmp_path / "c.db.aside-1" if renames == 1 else None)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["c.db.aside-1", "c.db.aside-1-wal"]


def test_what_is_whole_is_left_alone(tmp_path: Path) -> None:
    """A file that was begun after another was set aside is no part of that."""
    set_aside(make(tmp_path), "1", ENDINGS)
    (tmp_path / "c.db").write_text("new")
    assert finish_aside(tmp_path / "c.db", ENDINGS) is None
    assert (tmp_path / "c.db").read_text() == "new"
