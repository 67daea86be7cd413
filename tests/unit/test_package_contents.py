"""What goes into the packages: chosen, described and accounted for."""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.licenses import canonicalize_license_expression
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ainative_desktop import __version__
from ainative_desktop.__main__ import COMMANDS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging"
PLUGINS = "PySide6/Qt/plugins"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports one of the modules beside the set-up script."""
    monkeypatch.syspath_prepend(str(FOLDER))

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqwayland.so", True),
        (f"{PLUGINS}/platforms/libqoffscreen.so", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (f"{PLUGINS}/platforms/libqvnc.so", False),
        (f"{PLUGINS}/platformthemes/libqgtk3.so", False),
        (f"{PLUGINS}/tls/libqopensslbackend.so", False),
        (f"{PLUGINS}/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("certifi/cacert.pem", True),
    ],
)
def test_of_qt_goes_in_what_windows_need(module: Any, file: str, kept: bool) -> None:
    """Screens of every kind, and no browser, database or network."""
    assert module("frozen.selection").wanted(file) is kept


def test_libraries_go_in_that_another_file_loads(module: Any) -> None:
    """And those behind them; plugins, modules and Python itself are opened by name."""
    loads = {
        "/q/libqxcb.so": ["libxcb.so.1"],
        "/x/libxcb.so.1": ["libXau.so.6", "libc.so.6"],
        "/p/_ssl.so": ["libssl.so.3"],
    }
    kinds = [
        (f"{PLUGINS}/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("_ssl.cpython-311.so", "/p/_ssl.so", "EXTENSION"),
        *((f"lib{name}", f"/x/lib{name}", "BINARY") for name in
          ("xcb.so.1", "Xau.so.6", "ssl.so.3", "gtk-3.so.0", "python3.11.so.1.0")),
        ("libssl.so.3", "../libssl.so.3", "SYMLINK"),
        ("libgtk-3.so.0", "../libgtk-3.so.0", "SYMLINK"),
    ]  # fmt: skip
    kept = module("frozen.selection").needed(
        kinds, lambda source: [(name, None) for name in loads.get(source, [])]
    )
    assert [name for name, _, _ in kept if "gtk" in name] == []
    assert len(kept) == len(kinds) - 2


def imported_anywhere() -> set[str]:
    """Every module that the application's own ones name, wherever they do."""
    found = set()
    for file in (ROOT / "ainative_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_nothing_is_left_out_that_is_imported(module: Any) -> None:
    """Not a part of Qt, and no module, however late it is loaded."""
    selection = module("frozen.selection")
    imported = imported_anywhere()
    qt = [part for name in imported for part in re.findall(r"^PySide6\.Qt(\w+)$", name)]
    assert "Widgets" in qt
    assert [part for part in qt if not selection.wanted(f"PySide6/Qt/lib/libQt6{part}.so.6")] == []
    left_out = tuple(f"{name}." for name in selection.EXCLUDED_MODULES)
    assert [name for name in imported if f"{name}.".startswith(left_out)] == []


def test_completions_and_manual_know_every_option(module: Any) -> None:
    """They are written from the parsers; hidden options stay hidden."""
    commands = module("linux.commands").commands()
    completions = module("linux.completions")
    manual = module("linux.manual").manual(commands, "1.2.3", 0)
    assert [command.name for command in commands] == ["", *(name for name in COMMANDS if name != "formulas")]
    flags = {flag for command in commands for option in command.options for flag in option.flags}
    assert {"--server", "--transport", "--no-token", "--json", "--version"} <= flags
    assert "--child" not in flags
    assert "--screen" not in flags
    for shell in (completions.bash, completions.zsh):
        assert all(flag in shell(commands) for flag in flags)
    assert all(re.search(rf"-[ls] {flag.lstrip('-')}\b", completions.fish(commands)) for flag in flags)
    assert all(flag.replace("-", r"\-") in manual for flag in flags)
    assert manual.isascii()
    assert '"1970-01-01" "AINative Desktop 1.2.3"' in manual


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this machine")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["ainative-desktop", ""], {"ask", "serve", "doctor", "--server"}),
        (["ainative-desktop", "doctor", "--j"], {"--json"}),
        (["ainative-desktop", "ask", "--transport", "w"], {"ws"}),
    ],
)
def test_bash_completes(module: Any, tmp_path: Path, words: list[str], offered: set[str]) -> None:
    """In a real shell."""
    script = tmp_path / "completion"
    script.write_text(module("linux.completions").bash(module("linux.commands").commands()))
    quoted = " ".join(f"'{word}'" for word in words)
    ask = f". {script}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; "
    ask += "_ainative_desktop; echo ${COMPREPLY[*]}"
    done = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert offered <= set(done.stdout.split())
    assert len(words) == 2 or offered == set(done.stdout.split())


def test_icons_of_all_sizes_are_drawn(module: Any, qapp: QApplication, tmp_path: Path) -> None:
    """And the containers of two systems hold what they say."""
    icons = module("frozen.icons")
    icons.draw_icons(ROOT / "resources" / "icon.svg", tmp_path)
    for size in icons.SIZES:
        image = QImage(str(tmp_path / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 10).blue() > 150
        assert image.pixelColor(0, 0).alpha() == 0
    assert not QImage(str(tmp_path / "ainative-desktop.ico")).isNull()
    mac = (tmp_path / "ainative-desktop.icns").read_bytes()
    assert mac[:4] == b"icns"
    assert int.from_bytes(mac[4:8], "big") == len(mac)
    with pytest.raises(OSError, match="no picture"):
        icons.draw_icons(tmp_path / "16.png", tmp_path)


def test_every_part_is_accounted_for(module: Any) -> None:
    """With its licence's words, and in a bill that is the same for the same parts."""
    parts = module("frozen.parts")
    notices = module("frozen.notices")
    found = parts.parts()
    names = {part.name.lower().replace("_", "-") for part in found}
    assert {
        "pyside6-essentials",
        "shiboken6",
        "ijson",
        "jeepney",
        "httpx",
        "openai",
        "anthropic",
        "keyring",
        "pydantic-core",
    } <= names
    assert not names & {"ainative-desktop", "pytest", "ruff", "pyinstaller", "pip"}
    for part in found:
        canonicalize_license_expression(part.licence)  # which raises where it is none of SPDX's
    wordless = {part.name for part in found if not part.texts and not part.licence.startswith("LGPL")}
    assert wordless <= {"latex2mathml"}
    text = notices.notices(found, parts.python_licence())
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert all(part.name in text for part in found)
    bill = notices.bill_of_materials(found, __version__, 0)
    assert bill == notices.bill_of_materials(found, __version__, 0)
    said = json.loads(bill)
    assert said["specVersion"] == "1.6"
    assert {each["name"] for each in said["components"]} == {part.name for part in found} | {"CPython"}


@pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-shlibdeps", "patchelf"))),
    reason="Debian's tools are not here",
)
def test_the_same_application_gives_the_same_package(module: Any, tmp_path: Path) -> None:
    """Byte for byte, whenever and in whichever folder it is built."""
    made = []
    for number, touched in enumerate((1_000_000_000, 1_700_000_000)):
        folder = tmp_path / f"{number}" / ("folder" * (number + 1))
        application = folder / "ainative-desktop"
        (application / "_internal").mkdir(parents=True)
        shutil.copy("/bin/true", application / "ainative-desktop")
        for name in ("third-party-licences.txt", "sbom.cdx.json"):
            (application / name).write_text("words")
        icons = folder / "icons"
        icons.mkdir()
        for size in module("frozen.icons").SIZES:
            (icons / f"{size}.png").write_bytes(b"a picture")
        for path in folder.rglob("*"):
            os.utime(path, (touched, touched))
        made.append(module("linux.deb").build(application, icons, folder, "1.2.3", 1_600_000_000))
    first, second = (package.read_bytes() for package in made)
    assert first == second


def test_the_version_is_in_one_place() -> None:
    """Everything else reads it there; the changes have it as their newest."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert (
        re.findall(r"^## \[(?!Unreleased)(\S+)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)[0]
        == __version__
    )
    holders = [
        path.name
        for path in FOLDER.rglob("*")
        if path.is_file()
        and path.suffix != ".pyc"
        and re.search(rf"\b{re.escape(__version__)}\b", path.read_text())
    ]
    assert holders == []
