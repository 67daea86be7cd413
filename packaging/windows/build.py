"""The installer for Windows, of the frozen folder, by Inno Setup 6.

Usage: python packaging/windows/build.py, after packaging/dev.py package
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from owner import ROOT, Owner, owner
from release import version

DESCRIPTION = Path(__file__).with_name("ainative-desktop.iss")
APPLICATION = ROOT / "build" / "frozen" / "ainative-desktop"


def main() -> int:
    """The exit status: Inno Setup's, or 1, in words, where it is not installed."""
    compiler = inno_setup()
    if compiler is None:
        print("Inno Setup 6 is not installed: https://jrsoftware.org/isdl.php")
        return 1
    return subprocess.run(command(compiler, owner(), version()), check=False).returncode


def inno_setup() -> str | None:
    """Its compiler's path: where its own installer puts it, which adds nothing to PATH."""
    places = [os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles")]
    usual = [str(Path(place) / "Inno Setup 6" / "ISCC.exe") for place in places if place]
    return next(filter(None, map(shutil.which, ["iscc", *usual])), None)


def command(compiler: str, who: Owner, this: str) -> list[str]:
    """What the compiler is to be told."""
    defined = {"Source": str(APPLICATION), "Version": this, "Publisher": who.publisher}
    if who.homepage:
        defined["Homepage"] = who.homepage
    return [
        compiler,
        *(f"/D{name}={value}" for name, value in defined.items()),
        f"/O{ROOT / 'dist'}",
        str(DESCRIPTION),
    ]


if __name__ == "__main__":
    sys.exit(main())
