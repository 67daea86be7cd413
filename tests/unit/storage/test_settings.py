"""The settings' file: what is saved comes back, and what cannot be read is set aside in words."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from ainative_desktop.protocol.providers import ProviderSettings
from ainative_desktop.storage.errors import SettingsError
from ainative_desktop.storage.looks import Appearance
from ainative_desktop.storage.settings import (
    HISTORY_LIMIT,
    LOCAL_SERVER,
    ServerProfile,
    Settings,
    SettingsFile,
    validate_server_url,
)


def file_in(folder: Path) -> SettingsFile:
    return SettingsFile(folder / "settings.json", now=lambda: 7.0)


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    """Whole, and readable by its owner only."""
    team = ServerProfile("t", "Team", "https://ai.example.org", "WS", 50_000, plain_token=True)
    team = replace(team, proxy="own", proxy_url="http://proxy:3128", proxy_user="ada", ca_file="/ca.pem")
    providers = ProviderSettings(openai_url="http://127.0.0.1:8080/v1")
    settings = Settings((LOCAL_SERVER, team), "t", Appearance("dark", 18), providers=providers)
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


def test_a_look_changes_nothing(tmp_path: Path) -> None:
    """A command reads what the window has saved, and leaves a file that it cannot read where it is."""
    path = tmp_path / "settings.json"
    assert file_in(tmp_path).peek() == Settings()
    for text in ("{", "[]"):
        path.write_text(text)
        assert file_in(tmp_path).peek() == Settings()
        assert path.read_text() == text
    settings = Settings((LOCAL_SERVER, ServerProfile("t", "Team", "https://ai.example.org")), "t")
    file_in(tmp_path).save(settings)
    assert file_in(tmp_path).peek() == settings


def test_a_way_that_means_nothing_is_the_usual_one(tmp_path: Path) -> None:
    """Whatever stands in the file by hand."""
    entry = {"id": "t", "url": "https://a", "proxy": "carrier pigeon", "proxy_url": 7, "ca_file": ["x"]}
    (tmp_path / "settings.json").write_text(json.dumps({"servers": [entry]}))
    [_, profile] = file_in(tmp_path).load()[0].servers
    assert (profile.proxy, profile.proxy_url, profile.ca_file) == ("system", "", "")


def test_a_newer_file_is_set_aside(tmp_path: Path) -> None:
    """What a newer version wrote is not written over."""
    (tmp_path / "settings.json").write_text(json.dumps({"version": 99}))
    assert "newer version" in file_in(tmp_path).load()[1]


@pytest.mark.parametrize("version", ["2", 1.5, True, None, [99]])
def test_a_version_that_is_no_number_is_set_aside(tmp_path: Path, version: object) -> None:
    """Nobody knows what such a file says."""
    (tmp_path / "settings.json").write_text(json.dumps({"version": version}))
    settings, problem = file_in(tmp_path).load()
    assert settings == Settings()
    assert "could not be read" in problem


def test_two_files_set_aside_in_one_second_are_both_kept(tmp_path: Path) -> None:
    """Under names of their own."""
    for text in ("{first", "{second"):
        (tmp_path / "settings.json").write_text(text)
        file_in(tmp_path).load()
    assert {file.read_text() for file in tmp_path.glob("settings.json.aside-*")} == {"{first", "{second"}


def test_text_that_utf8_cannot_hold_is_saved_marked(tmp_path: Path) -> None:
    """A lone surrogate, as a broken clipboard gives it, does not keep the settings from being saved."""
    team = ServerProfile("t", "Te\ud800am", "https://ai.example.org")
    file_in(tmp_path).save(Settings((LOCAL_SERVER, team)))
    assert file_in(tmp_path).load()[0].servers[1].name == "Te\ufffdam"


def test_a_leftover_of_a_crash_does_not_open_the_file_to_others(tmp_path: Path) -> None:
    """Nor does a link in its place lead elsewhere."""
    fresh = tmp_path / "settings.json.new"
    fresh.write_text("half")
    fresh.chmod(0o644)
    file_in(tmp_path).save(Settings())
    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
    fresh.symlink_to(tmp_path / "elsewhere")
    file_in(tmp_path).save(Settings())
    assert not (tmp_path / "elsewhere").exists()
    assert file_in(tmp_path).load() == (Settings(), "")


def test_the_windows_sizes_are_bounded(tmp_path: Path) -> None:
    """A file written by hand cannot make a window that nobody can see or hold."""
    for size, kept in ((-5, (480, 360, 200)), (10**12, (10_000, 10_000, 2_000))):
        value = {"version": 1, "window": {"width": size, "height": size, "sidebar_width": size}}
        (tmp_path / "settings.json").write_text(json.dumps(value))
        window = file_in(tmp_path).load()[0].window
        assert (window.width, window.height, window.sidebar_width) == kept


def test_a_servers_id_is_there_once(tmp_path: Path) -> None:
    """The first one counts, and a truth value is no size."""
    servers = [
        {"id": "a", "name": "first", "history_limit": True},
        {"id": "local"},
        {"id": "a", "name": "second"},
        {"id": "local"},
    ]
    (tmp_path / "settings.json").write_text(json.dumps({"version": 1, "servers": servers}))
    loaded = file_in(tmp_path).load()[0].servers
    assert [(p.id, p.name) for p in loaded] == [("a", "first"), ("local", LOCAL_SERVER.name)]
    assert loaded[0].history_limit == HISTORY_LIMIT


@pytest.mark.parametrize("given", [{}, {"plain_token": "yes"}, {"plain_token": 1}, {"plain_token": None}])
def test_nobody_agreed_by_accident(tmp_path: Path, given: dict[str, object]) -> None:
    """To send a token without encryption; files of earlier versions do not know of it."""
    value = {"version": 1, "servers": [{"id": "a", "url": "http://a", **given}]}
    (tmp_path / "settings.json").write_text(json.dumps(value))
    settings, problem = file_in(tmp_path).load()
    assert (settings.servers[1].plain_token, problem) == (False, "")


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
    assert settings.appearance == Appearance(font_px=24, reduce_motion=True)
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
        ("https://host?", "before any"),
        ("https://host#", "before any"),
        ("https://host/#part", "before any"),
        ("https://@host", "access token"),
        ("https://:@host", "access token"),
        ("https://me@host", "access token"),
    ],
)
def test_what_is_not_a_server_is_told(typed: str, words: str) -> None:
    """Each with what to do."""
    with pytest.raises(SettingsError, match=words.replace("?", r"\?")):
        validate_server_url(typed)


def test_a_url_is_taken_without_what_surrounds_it() -> None:
    """White space and a last slash do not count."""
    assert validate_server_url("  https://ai.example.org/base/ ") == "https://ai.example.org/base"
