"""Where a profile is, who says so, and that nobody else can look into it."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from ainative_desktop.paths import HOME_VARIABLE, profile_home, profile_path, resource


def test_who_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What the caller says wins over the environment, and that over the platform."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "environment"))
    assert profile_path(tmp_path / "said") == tmp_path / "said"
    assert profile_path() == tmp_path / "environment"
    monkeypatch.setenv(HOME_VARIABLE, "")
    assert profile_path().name == "ainative-desktop"
    assert profile_path().is_absolute()


def test_short_forms_are_spelled_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A process started from elsewhere is given the same folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert profile_path(Path("~/profile")) == tmp_path / "profile"
    assert profile_path(Path("profile")) == tmp_path / "profile"
    assert list(tmp_path.iterdir()) == []  # asking makes nothing


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are other there")
def test_a_profile_is_its_owners_only(tmp_path: Path) -> None:
    """With the folders above it where they are missing, and again where it is there."""
    for _ in range(2):
        made = profile_home(tmp_path / "new" / "profile")
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        profile_home(tmp_path / "file")
    with pytest.raises(OSError, match="file"):
        profile_home(tmp_path / "file" / "profile")


def test_resources_are_found() -> None:
    """Those that the window cannot do without."""
    assert resource("icon.svg").read_bytes().startswith(b"<")
    assert resource("translations").is_dir()
    assert not resource("nothing").exists()
