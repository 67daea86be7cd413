"""`doctor`: each check says what it found, and only what is wrong makes it fail."""

from __future__ import annotations

import json
import os
from pathlib import Path

import apsw
import pytest

from ainative_desktop.cli import doctor
from ainative_desktop.paths import HOME_VARIABLE
from ainative_desktop.runtime.probe import Probe, ProbeReport

HEALTH = Probe("health", True, "Health works (1 ms).", 1.0)


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
    assert [states[name] for name in ("server", "health", "SSE", "WS")] == ["ok"] * 4
    assert states["screen"] == "ok"  # the tests' own platform
    assert states["keyring"] in ("ok", "note")


def test_a_server_that_is_down(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, and the lines say what to do."""
    assert doctor.run(["--server", "http://127.0.0.1:9"]) == 1
    shown = capsys.readouterr().out
    assert "✗ server: http://127.0.0.1:9 cannot be used." in shown
    assert "Check that it runs" in shown


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


def test_a_data_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named with the system's reason."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "home"))
    folder, found = doctor._data_folder()
    assert (folder, found.state) == (None, "wrong")
    assert os.strerror(20) in found.words


def test_databases(tmp_path: Path) -> None:
    """A damaged one is wrong, and left as it is; a good one is counted."""
    path = tmp_path / "conversations.db"
    assert doctor._database(path).state == "ok"
    path.write_bytes(b"no database" * 100)
    assert doctor._database(path).state == "wrong"
    assert path.read_bytes() == b"no database" * 100
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE conversations(id); INSERT INTO conversations VALUES (1), (2)")
    connection.close()
    assert doctor._database(path).words.endswith("2 conversations")


def test_a_proxy_is_shown_without_its_password() -> None:
    """What lies between // and @ is nobody's business."""
    found = doctor._proxy({"http": "http://name:word@proxy:3128"})
    assert found.state == "note"
    assert found.words.startswith("http=http://…@proxy:3128;")


@pytest.mark.parametrize(
    ("sse", "ws", "states"),
    [
        (Probe("SSE", True, ""), Probe("WS", True, ""), ["ok", "ok", "ok", "ok"]),
        (Probe("SSE", True, ""), Probe("WS", False, "", offered=False), ["ok", "ok", "ok", "note"]),
        (Probe("SSE", True, ""), Probe("WS", False, ""), ["ok", "ok", "ok", "wrong"]),
        (Probe("SSE", False, ""), Probe("WS", False, ""), ["wrong", "ok", "wrong", "wrong"]),
    ],
)
def test_what_counts_as_wrong(sse: Probe, ws: Probe, states: list[str]) -> None:
    """A transport that is not offered is no fault while the other one works."""
    checks = doctor._reported("It", ProbeReport(HEALTH, sse, ws, None, ""))
    assert [check.state for check in checks] == states
