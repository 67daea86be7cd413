"""`doctor`: each check says what it found, and only what is wrong makes it fail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ainative_desktop.cli import doctor
from ainative_desktop.paths import HOME_VARIABLE
from ainative_desktop.storage.settings import LOCAL_SERVER, ServerProfile, Settings, SettingsFile


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return folder


def test_all_well(capsys: pytest.CaptureFixture[str]) -> None:
    """With the embedded server everything works, SSE and WS tried for real; status 0."""
    assert doctor.run(["--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    states = {check["name"]: check["state"] for check in report["checks"]}
    assert report["ok"] is True
    assert [states[name] for name in ("versions", "data folder", "database")] == ["ok"] * 3
    assert [states[name] for name in ("server", "health", "clock", "SSE", "WS", "events")] == ["ok"] * 6
    assert states["screen"] == "ok"  # the tests' own platform
    assert states["keyring"] in ("ok", "note")


def test_a_server_that_is_down(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, and the lines say what to do."""
    assert doctor.run(["--server", "http://127.0.0.1:9"]) == 1
    shown = capsys.readouterr().out
    assert "✗ server: http://127.0.0.1:9 cannot be used." in shown
    assert "Check that it runs" in shown


def test_a_pipe_of_one_region_takes_it() -> None:
    """As on Windows: its letters have no sign for what is well."""
    done = subprocess.run(
        [sys.executable, "-m", "ainative_desktop", "doctor", "--server", "http://127.0.0.1:9"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"")
    assert rb"\u2713 data folder" in done.stdout


def test_usage() -> None:
    """What cannot be understood is 2."""
    with pytest.raises(SystemExit) as left:
        doctor.run(["--server", "nonsense"])
    assert left.value.code == 2


def test_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """No display is a note; one that cannot be reached is wrong, and crashes nobody."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert doctor._screen().state == "note"
    monkeypatch.setenv("DISPLAY", ":4711")
    found = doctor._screen()
    assert (found.state, "Qt cannot use the display" in found.words) == ("wrong", True)


def test_a_proxy_of_the_profile_is_used(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As Preferences have it for this server."""
    home.mkdir()
    team = ServerProfile("t", "Team", "http://ai.test", proxy="own", proxy_url="http://127.0.0.1:9")
    SettingsFile(home / "settings.json").save(Settings((LOCAL_SERVER, team), "t"))
    assert doctor.run(["--server", "http://ai.test/base"]) == 1
    shown = capsys.readouterr().out
    assert "HTTP proxy at 127.0.0.1:9, as chosen for this server" in shown
    assert "✗ connect: The proxy at 127.0.0.1:9 could not be reached." in shown
