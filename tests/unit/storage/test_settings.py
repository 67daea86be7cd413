"""The settings' file: what is saved comes back, and what cannot be read is set aside in words."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from ainative_desktop.storage.errors import SettingsError
from ainative_desktop.storage.settings import (
    LOCAL_SERVER,
    Appearance,
    ServerProfile,
    Settings,
    SettingsFile,
    validate_server_url,
)


def file_in(folder: Path) -> SettingsFile:
    return SettingsFile(folder / "settings.json", now=lambda: 7.0)


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    """Whole, and readable by its owner only."""
    team = ServerProfile("t", "Team", "https://ai.example.org", "WS", 50_000)
    settings = Settings((LOCAL_SERVER, team), "t", Appearance("dark", 18))
    file_in(tmp_path).save(settings)
    assert file_in(tmp_path).load() == (settings, "")
    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
    assert settings.server is team


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    """The local server is always there."""
    settings, problem = file_in(tmp_path).load()
    assert settings.server is LOCAL_SERVER
    assert problem == ""


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', "\x00", "[" * 100_000])
def test_a_damaged_file_is_set_aside(tmp_path: Path, text: str) -> None:
    """The person is told, and the file is kept."""
    (tmp_path / "settings.json").write_text(text)
    settings, problem = file_in(tmp_path).load()
    assert settings == Settings()
    assert "settings.json.aside-7" in problem
    assert (tmp_path / "settings.json.aside-7").read_text() == text


def test_a_newer_file_is_set_aside(tmp_path: Path) -> None:
    """What a newer version wrote is not written over."""
    (tmp_path / "settings.json").write_text(json.dumps({"version": 99}))
    assert "newer version" in file_in(tmp_path).load()[1]


def test_values_of_the_wrong_kind_are_left_out(tmp_path: Path) -> None:
    """One bad value does not cost the others."""
    value = {
        "version": 1,
        "servers": [
            {"id": "a", "url": "http://a", "method": "PIGEON", "history_limit": -1},
            5,
            {"name": "no id"},
        ],
        "current_server": "gone",
        "appearance": {"theme": "pink", "font_px": 99, "reduce_motion": True, "unknown": 1},
        "window": {"width": "wide", "height": 500},
    }
    (tmp_path / "settings.json").write_text(json.dumps(value))
    settings, problem = file_in(tmp_path).load()
    assert problem == ""
    assert [(p.id, p.method) for p in settings.servers] == [("local", "AUTO"), ("a", "AUTO")]
    assert settings.server is LOCAL_SERVER
    assert settings.appearance == Appearance("system", 24, "", True)
    assert (settings.window.width, settings.window.height) == (1180, 500)


def test_a_folder_that_takes_nothing_is_an_error_in_words(tmp_path: Path) -> None:
    """The old file is never half written over."""
    with pytest.raises(SettingsError, match="could not be saved"):
        SettingsFile(tmp_path / "missing" / "settings.json").save(Settings())


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter"),
        ("ai.example.org", "https://ai.example.org"),
        ("ftp://x", "must start with"),
        ("http://", "not a URL"),
        ("http://a b", "not a URL"),
        ("localhost:8000", "https://localhost:8000"),
        ("http://a:port", "not a URL"),
        ("https://me:pw@host", "access token"),
        ("https://host/?q=1", "before any"),
    ],
)
def test_what_is_not_a_server_is_told(typed: str, words: str) -> None:
    """Each with what to do."""
    with pytest.raises(SettingsError, match=words.replace("?", r"\?")):
        validate_server_url(typed)


def test_a_url_is_taken_without_what_surrounds_it() -> None:
    """White space and a last slash do not count."""
    assert validate_server_url("  https://ai.example.org/base/ ") == "https://ai.example.org/base"
