"""Who releases says who they are in one place, and a release without it stops in words."""

from __future__ import annotations

import importlib
import json
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from ainative_desktop import __version__

ROOT = Path(__file__).parents[2]
Module = Callable[[str], ModuleType]

OWNED = """
[project]
authors = [{ name = "The authors" }]
maintainers = [{ name = "Ada", email = "ada@own.test" }]
urls = { Homepage = "https://own.test/desktop?a&b" }
[tool.ainative-desktop]
application-id = "test.own.AINativeDesktop"
"""


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Module:
    """Imports one of the modules beside the set-up script."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """One whose owner has said all."""
    file = tmp_path / "pyproject.toml"
    file.write_text(OWNED, encoding="utf-8")
    return file


@pytest.fixture
def updates(tmp_path: Path) -> Path:
    """With an address and a key."""
    file = tmp_path / "updates.json"
    file.write_text(json.dumps({"feed": "https://own.test/releases.json", "keys": ["A" * 43 + "="]}))
    return file


def test_a_whole_owner_can_release(module: Module, project: Path, updates: Path) -> None:
    """And is whom the packages name."""
    said = module("owner")
    who = said.owner(project)
    assert said.missing(who, updates) == []
    assert who.contact == "Ada <ada@own.test>"


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ("maintainers.*", "maintainers = []", "maintainers"),
        (', email = "[^"]*"', "", "maintainers"),
        ("urls.*", "urls = {}", "Homepage"),
        ('"test.own.', '"example.own.', "application-id"),
    ],
)
def test_what_is_missing_is_told(
    module: Module, project: Path, updates: Path, line: str, instead: str, told: str
) -> None:
    """By the name of the field to fill in."""
    project.write_text(re.sub(line, instead, OWNED), encoding="utf-8")
    said = module("owner")
    [sentence] = said.missing(said.owner(project), updates)
    assert sentence.startswith("pyproject.toml")
    assert told in sentence


def test_a_release_without_a_list_of_releases_is_told(module: Module, project: Path, updates: Path) -> None:
    """Its address and its keys."""
    updates.write_text('{"feed": "", "keys": []}')
    said = module("owner")
    address, keys = said.missing(said.owner(project), updates)
    assert "resources/updates.json, feed" in address
    assert "resources/updates.json, keys" in keys


def test_a_tag_is_the_versions_and_its_changes_have_a_date(module: Module) -> None:
    """Else it is no release of this version."""
    hindering = module("release").hindering
    assert hindering("v1.2.3", "1.2.3", "## [1.2.3] - 2026-11-25\n") == []
    assert "v1.2.4" in hindering("v1.2.4", "1.2.3", "## [1.2.3] - 2026-11-25\n")[0]
    assert "CHANGELOG.md" in hindering("v1.2.3", "1.2.3", "## [1.2.3] - Unreleased\n")[0]


def test_the_script_says_what_it_finds() -> None:
    """Before anything is installed: it needs nothing but Python."""

    def run(*arguments: str) -> tuple[int, str]:
        command = [sys.executable, "-S", "packaging/release.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.stderr == ""
        return done.returncode, done.stdout

    assert run("version") == (0, f"{__version__}\n")
    status, said = run("check", "v0.0.0")
    assert status == 1
    assert "The tag is v0.0.0" in said
    assert run("notes")[1].startswith("- ")
    assert run("nonsense")[0] == 2


def test_nobody_is_named_elsewhere(module: Module) -> None:
    """The id, the publisher, the address are written where they are read from, and nowhere else."""
    who = module("owner").owner()
    for file in (path for path in (ROOT / "packaging").rglob("*") if path.is_file()):
        if file.suffix != ".pyc":
            text = file.read_text(encoding="utf-8")
            assert who.application_id not in text, file
            assert who.publisher not in text, file
            assert "noreply" not in text, file
    assert who.publisher in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_stores_are_told_who_it_is_of(module: Module, project: Path, tmp_path: Path) -> None:
    """In XML that their own tool takes, with and without a homepage."""
    said = module("owner")
    tree = module("linux.tree")
    whole = tree.metainfo(said.owner(project), "1.2.3", 0)
    assert '<url type="homepage">https://own.test/desktop?a&amp;b</url>' in whole
    assert "<id>test.own.AINativeDesktop</id>" in whole
    assert '<release version="1.2.3" date="1970-01-01"/>' in whole
    for who in (said.owner(project), said.owner()):
        file = tmp_path / f"{who.application_id}.metainfo.xml"
        file.write_text(tree.metainfo(who, __version__, 0), encoding="utf-8")
        if shutil.which("appstreamcli"):
            subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], check=True)


def test_macos_hands_over_what_the_desktop_entry_lists(module: Module) -> None:
    """Links of ours, and files to be attached, as one choice of several."""
    information = module("macos.information")
    said = plistlib.loads(plistlib.dumps(information.information()))
    assert said["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["ainative"]
    [files] = said["CFBundleDocumentTypes"]
    assert {"public.plain-text", "public.png"} <= set(files["LSItemContentTypes"])
    assert files["LSHandlerRank"] == "Alternate"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", information.bundle_identifier())


def test_the_installer_for_windows_is_told_who_it_is_of(module: Module, project: Path) -> None:
    """Every name that its description wants is given, and a homepage where there is one."""
    build = module("windows.build")
    description = build.DESCRIPTION.read_text(encoding="utf-8")
    wanted = set(re.findall(r"\{#(\w+)\}", description)) - set(re.findall(r"#define (\w+)", description))
    told = build.command("ISCC.exe", module("owner").owner(project), "1.2.3")
    given = {word[2:].partition("=")[0] for word in told if word.startswith("/D")}
    assert given == wanted
    assert "/DVersion=1.2.3" in told
    assert Path(told[-1]) == build.DESCRIPTION
