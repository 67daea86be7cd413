"""The front door: the set-up script needs nothing, and the README says what is there."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ainative_desktop.__main__ import COMMANDS

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
README = (ROOT / "README.md").read_text(encoding="utf-8")

PAGES = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / ".github").glob("*.md")))


def test_the_set_up_script_needs_nothing_but_python() -> None:
    """It runs before anything is installed."""
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


def test_without_a_command_it_says_how_to_use_it() -> None:
    """And does nothing else."""
    done = subprocess.run([sys.executable, "-S", str(SCRIPT)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "dev.py run|test" in done.stdout


def test_only_the_window_needs_a_screen() -> None:
    """The set-up script knows every command that opens none."""
    said = re.search(r"^WITHOUT_WINDOW = (\{.+\})$", SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)
    assert said is not None
    assert {name for name in ast.literal_eval(said[1]) if not name.startswith("-")} == set(COMMANDS)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"packaging/dev\.py (\w+)", README + PAGES))))
def test_the_commands_of_the_pages_exist(command: str) -> None:
    """What one copies from there works."""
    assert f'"{command}": {command}' in SCRIPT.read_text(encoding="utf-8")


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#]+)\)", README))
def test_the_readmes_pictures_and_links_lead_somewhere(target: str) -> None:
    """Every relative one is a file here."""
    assert target.startswith("https:") or (ROOT / target).is_file()


def test_no_registry_is_named() -> None:
    """Packages come from where the person's own configuration says."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    without_homepage = re.sub(r"^urls = .*$", "", project, flags=re.MULTILINE)
    for text in (without_homepage, SCRIPT.read_text(encoding="utf-8")):
        assert re.findall(r"index-url|https?://", text) == []
