"""Calls PyInstaller, and puts beside the result what the parts' licences ask for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ainative_desktop import __version__

from .icons import draw_icons
from .notices import bill_of_materials, notices
from .parts import parts, python_licence
from .signatures import compile_signatures

ROOT = Path(__file__).parents[2]
NOTICES = "third-party-licences.txt"
BILL = "sbom.cdx.json"


def freeze(folder: Path, epoch: int) -> Path:
    """Build the application below `folder`, with `epoch` (seconds since 1970) as the time of all that is in
    it; returns its own folder. Raises CalledProcessError."""
    icons = folder / "icons"
    draw_icons(ROOT / "resources" / "icon.svg", icons)
    signatures = folder / "signatures"
    compile_signatures(signatures)
    environment = {
        **os.environ,
        "AINATIVE_ICONS": str(icons),
        "AINATIVE_SIGNATURES": str(signatures),
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "0",  # the order of sets, and so of what is in the archive
    }
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(folder / "frozen"), "--workpath", str(folder / "work"),
        str(ROOT / "packaging" / "ainative-desktop.spec"),
    ]  # fmt: skip
    subprocess.run(command, cwd=folder, env=environment, check=True)
    application = folder / "frozen" / "ainative-desktop"
    made_of = parts()
    (application / NOTICES).write_text(notices(made_of, python_licence()), encoding="utf-8")
    (application / BILL).write_text(bill_of_materials(made_of, __version__, epoch), encoding="utf-8")
    return application


def size_of(folder: Path) -> int:
    """How many bytes the files below `folder` have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
