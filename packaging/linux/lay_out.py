"""Lays the frozen application out in the folder that is given, for the AppImage and the Flatpak."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from frozen.freeze import ROOT
from package import epoch

from ainative_desktop import __version__
from linux.tree import NAME, lay_out

build = ROOT / "build"
lay_out(build / "frozen" / NAME, build / "icons", Path(sys.argv[1]), __version__, epoch())
