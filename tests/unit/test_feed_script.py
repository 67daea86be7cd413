"""The script that makes and signs the list of releases: keys, signatures, and a key's successor."""

from __future__ import annotations

import base64
import importlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from ainative_desktop import __version__
from ainative_desktop.runtime.updates.feed import FeedError, read_feed

ROOT = Path(__file__).parents[2]
PASSPHRASE = "correct horse"


class Script:
    """The script, in a folder, run with a passphrase that is typed, at a time that is set."""

    def __init__(self, module: Any, folder: Path) -> None:
        self.module, self.folder, self.now = module, folder, 1_800_000_000.0

    def run(self, *arguments: str, typed: str = PASSPHRASE) -> int:
        return int(self.module.main(arguments, ask=lambda _: typed, now=lambda: self.now))

    def key(self, name: str, *, typed: str = PASSPHRASE) -> tuple[str, bytes]:
        """A new pair: the file of the private one, and the public one."""
        file = self.folder / name
        public = self.module.new_key(file, lambda _: typed)
        return str(file), base64.b64decode(public)

    @property
    def feed(self) -> Path:
        return self.folder / "releases.json"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Script:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return Script(importlib.import_module("feed"), tmp_path)


def test_a_feed_is_written_and_signed(script: Script) -> None:
    """For this version, with what CHANGELOG.md says of it."""
    file, public = script.key("first.pem")
    assert b"ENCRYPTED" in Path(file).read_bytes()
    assert os.name == "nt" or Path(file).stat().st_mode & 0o077 == 0
    script.run("write", str(script.feed), "--page", "https://example.org/release")
    with pytest.raises(FeedError, match="not this project's"):
        read_feed(script.feed.read_bytes(), [public])
    script.run("sign", str(script.feed), "--key", file)
    feed = read_feed(script.feed.read_bytes(), [public])
    assert feed.release.version == __version__
    assert feed.release.notes.startswith("• ")
    assert feed.serial == script.now
    assert feed.expires.timestamp() - script.now == 180 * 86400


def test_a_second_key_takes_over(script: Script) -> None:
    """Both may sign one feed; whoever knows either of them believes it."""
    first, second = script.key("first.pem"), script.key("second.pem")
    script.run("write", str(script.feed), "--page", "https://example.org/release")
    for file, _ in (first, second):
        script.run("sign", str(script.feed), "--key", file)
    for _, public in (first, second):
        assert read_feed(script.feed.read_bytes(), [public]).release.version == __version__


def test_a_feed_is_renewed(script: Script) -> None:
    """It gets a higher serial and another end, and the old signature goes."""
    file, public = script.key("key.pem")
    script.run("write", str(script.feed), "--page", "https://example.org/release", "--days", "1")
    script.run("sign", str(script.feed), "--key", file)
    before = read_feed(script.feed.read_bytes(), [public])
    script.run("sign", str(script.feed), "--key", file, "--days", "30")
    after = read_feed(script.feed.read_bytes(), [public])
    assert after.serial > before.serial
    assert (after.expires - before.expires).days == 29
    assert len(json.loads(script.feed.read_text())["signatures"]) == 1


def test_it_says_what_the_application_would(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    """With the keys that this checkout's applications know, before anybody else sees it."""
    file, public = script.key("key.pem", typed="")
    source = script.folder / "updates.json"
    keys = [base64.b64encode(public).decode()]
    source.write_text(json.dumps({"feed": "https://example.org/releases.json", "keys": keys}))
    script.run("write", str(script.feed), "--page", "https://example.org/release")
    assert script.run("check", str(script.feed), "--source", str(source)) == 1
    script.run("sign", str(script.feed), "--key", file)
    assert script.run("check", str(script.feed), "--source", str(source)) == 0
    assert __version__ in capsys.readouterr().out


def test_a_key_is_never_overwritten(script: Script) -> None:
    """Nor made with a passphrase that was typed in two ways."""
    script.key("key.pem")
    with pytest.raises(FileExistsError):
        script.key("key.pem")
    typed = iter(["one", "two"])
    with pytest.raises(SystemExit, match="not the same"):
        script.module.new_key(script.folder / "other.pem", lambda _: next(typed))
    assert not (script.folder / "other.pem").exists()
