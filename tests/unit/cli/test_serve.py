"""`serve`: usage errors before anything listens, and a token that only its owner can read."""

from __future__ import annotations

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from ainative_desktop.cli import serve
from ainative_desktop.server.main import ServeOptions


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[ServeOptions]:
    """Records what would be served instead of serving."""
    options: list[ServeOptions] = []
    monkeypatch.setattr(serve, "run_server", lambda given, announce, access: options.append(given))
    monkeypatch.setenv("AINATIVE_DESKTOP_HOME", str(tmp_path))
    return options


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--no-token", "--host", "0.0.0.0"], "loopback"),
        (["--no-token", "--host", "example.org"], "loopback"),
        (["--no-token", "--token-file", "x"], "not allowed with"),
        (["--token-file", "/nowhere/token"], "cannot be read"),
        (["--port", "70000"], "65535"),
        (["--port", "x"], "65535"),
        (["--allow-origin", "*"], "origin"),
        (["--allow-origin", "https://example.org/"], "origin"),
        (["--allow-origin", "example.org"], "origin"),
        (["--allow-origin", "https://u@example.org"], "origin"),
        (["--allow-origin", "https://example.org:x"], "origin"),
        (["extra"], "unrecognized"),
    ],
)
def test_usage_errors_end_with_2(
    arguments: list[str], words: str, served: list[ServeOptions], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        serve.run(arguments)
    assert caught.value.code == 2
    assert words in capsys.readouterr().err
    assert served == []


@pytest.mark.parametrize("content", ["", "two words", "line\nline", "tökén"])
def test_a_token_file_must_hold_one_token(content: str, served: list[ServeOptions], tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        serve.run(["--token-file", str(file)])
    assert caught.value.code == 2


def test_a_token_file_is_read(served: list[ServeOptions], tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("  secret\n", encoding="ascii")
    assert serve.run(["--token-file", str(file), "--allow-origin", "https://example.org"]) == 0
    assert served == [ServeOptions(token="secret", allowed_origins=["https://example.org"])]


def test_no_token_on_loopback(served: list[ServeOptions]) -> None:
    assert serve.run(["--no-token"]) == 0
    assert served == [ServeOptions(token=None, allowed_origins=[])]


def test_without_a_choice_a_token_is_made_and_only_its_path_told(
    served: list[ServeOptions], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "serve-token"
    elsewhere = tmp_path / "elsewhere"
    file.symlink_to(elsewhere)
    assert serve.run([]) == 0
    token = file.read_text(encoding="ascii").strip()
    assert served[0].token == token
    assert len(bytes.fromhex(token)) == 32
    assert not elsewhere.exists()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    output = capsys.readouterr()
    assert str(file) in output.err
    assert token not in output.err + output.out


def test_an_address_that_cannot_be_had_is_told(
    served: list[ServeOptions], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, access: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(serve, "run_server", refuse)
    assert serve.run(["--no-token", "--port", "80"]) == 1
    assert "127.0.0.1 port 80: Address already in use" in capsys.readouterr().err


@pytest.mark.parametrize("line", ["", "\n", "token\n", "{}\n", '{"token": ""}\n', '{"token": 1}\n', "[1]\n"])
def test_a_child_without_a_token_does_not_serve(
    line: str, served: list[ServeOptions], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(line))
    assert serve.run(["--child"]) == 2
    assert served == []
