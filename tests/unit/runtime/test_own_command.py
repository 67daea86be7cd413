"""Starting this application again, from a checkout and where it is one program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ainative_desktop.runtime.own_command import PACKAGE_PARENT, own_command


def test_it_starts() -> None:
    """From the folder where the package is, whatever the path says."""
    command = own_command("export", "--help")
    done = subprocess.run(
        command, cwd=PACKAGE_PARENT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "export" in done.stdout


def test_one_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is Python and package at once, and takes the command as it is."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ainative-desktop"))
    assert own_command("serve", "--child") == [str(tmp_path / "ainative-desktop"), "serve", "--child"]
