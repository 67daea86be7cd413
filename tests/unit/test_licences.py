"""What is bundled is accounted for, and what the LGPL asks of whoever hands Qt on is there."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = "ainative-desktop"

Module = Callable[[str], ModuleType]


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Module:
    """Imports one of the modules beside the set-up script."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


def test_qts_words_and_how_to_replace_it_are_added(module: Module, tmp_path: Path) -> None:
    """Both licences whole, and for each package where the libraries lie."""
    (tmp_path / "third-party-licences.txt").write_text("of the parts\n")
    module("licences.completing").complete(tmp_path)
    said = (tmp_path / "third-party-licences.txt").read_text(encoding="utf-8")
    assert said.startswith("of the parts\n")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert "END OF TERMS AND CONDITIONS" in said  # the GPL's
    for system in ("Debian package", "AppImage", "Flatpak", "Windows", "macOS"):
        assert system in said
    assert "{" not in said.partition("GNU LESSER")[0]
    assert "Ronie Martinez" in said
    assert "YAJL" in said


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small program, really frozen, with a module of one distribution and the data of another."""
    folder = tmp_path_factory.mktemp("frozen")
    (folder / "start.py").write_text("import idna\n")
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--name", PROGRAM,
        "--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "--specpath", str(folder),
        "--collect-data", "certifi", str(folder / "start.py"),
    ]  # fmt: skip
    subprocess.run(command, cwd=folder, check=True, timeout=300)
    return folder / "dist" / PROGRAM


def account(application: Path, *names: str, notices: str | None = None) -> None:
    """Write a bill and notices that name these."""
    bill = {"components": [{"name": name} for name in names]}
    (application / "sbom.cdx.json").write_text(json.dumps(bill))
    words = "\n".join(f"{name} 1.0" for name in names) if notices is None else notices
    (application / "third-party-licences.txt").write_text(words)


def test_what_nobody_names_is_found(module: Module, frozen: Path) -> None:
    """In the program's own archive and beside it; named in one list alone is not enough."""
    bundled = module("licences.bundled")
    assert bundled.bundled(frozen) == {"certifi", "idna"}
    account(frozen, "certifi", "idna")
    assert bundled.unaccounted(frozen) == []
    account(frozen, "certifi")
    assert bundled.unaccounted(frozen) == ["idna"]
    account(frozen, "certifi", "idna", notices="certifi 1.0")
    assert bundled.unaccounted(frozen) == ["idna"]
