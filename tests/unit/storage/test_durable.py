"""What is brought to disk, in which order."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from ainative_desktop.storage.durable import replace_durably


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps names by itself")
def test_the_content_is_on_disk_before_its_name_and_the_name_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a power cut might leave an empty file under the old name."""
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace

    def watched_sync(descriptor: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        sync(descriptor)

    def watched_replace(self: Path, target: Path) -> Path:
        steps.append("rename")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    replace_durably(tmp_path / "new", tmp_path / "old")
    assert steps == ["file", "rename", "folder"]
    assert [(entry.name, entry.read_text()) for entry in tmp_path.iterdir()] == [("old", "new")]
