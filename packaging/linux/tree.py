"""The application laid out as Linux systems want it: program, desktop entry, icons, manual, completions."""

from __future__ import annotations

import gzip
import re
import shutil
import time
from pathlib import Path
from xml.sax.saxutils import escape

from frozen.freeze import BILL, NOTICES, ROOT
from frozen.icons import SIZES
from owner import Owner, owner

from . import completions
from .commands import commands
from .manual import manual

NAME = "ainative-desktop"
APPLICATION_ID = owner().application_id
HERE = Path(__file__).parent


def lay_out(application: Path, icons: Path, root: Path, version: str, epoch: int) -> None:
    """Copy the frozen `application` and all around it to `root`, as if that were `/`."""
    usr = root / "usr"
    shutil.copytree(application, usr / "lib" / NAME, symlinks=True)
    share = usr / "share"
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    for name in (NOTICES, BILL):
        (documents / f"{name}.gz").write_bytes(packed((usr / "lib" / NAME / name).read_bytes()))
        (usr / "lib" / NAME / name).unlink()
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(Path("..", "lib", NAME, NAME))
    _describe(share, version, epoch)
    _draw(share / "icons" / "hicolor", icons)
    known = commands()
    write(share / "man" / "man1" / f"{NAME}.1.gz", packed(manual(known, version, epoch).encode()))
    write(share / "bash-completion" / "completions" / NAME, completions.bash(known).encode())
    write(share / "zsh" / "vendor-completions" / f"_{NAME}", completions.zsh(known).encode())
    write(share / "fish" / "vendor_completions.d" / f"{NAME}.fish", completions.fish(known).encode())


def _describe(share: Path, version: str, epoch: int) -> None:
    entry = f"{NAME}.desktop"
    write(share / "applications" / entry, (HERE / entry).read_bytes())
    write(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", metainfo(owner(), version, epoch).encode())


def metainfo(who: Owner, version: str, epoch: int) -> str:
    """What a store shows of it, in AppStream's XML."""
    homepage = f'<url type="homepage">{escape(who.homepage)}</url>' if who.homepage else ""
    places = {
        "ID": who.application_id,
        "PUBLISHER": escape(who.publisher),
        "HOMEPAGE": homepage,
        "VERSION": version,
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(epoch)),
    }
    words = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    return re.sub("@([A-Z]+)@", lambda found: places[found[1]], words)


def _draw(theme: Path, icons: Path) -> None:
    for size in SIZES:
        write(theme / f"{size}x{size}" / "apps" / f"{NAME}.png", (icons / f"{size}.png").read_bytes())
    write(theme / "scalable" / "apps" / f"{NAME}.svg", (ROOT / "resources" / "icon.svg").read_bytes())


def write(path: Path, data: bytes) -> None:
    """Write a file, and the folders that lead to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def packed(data: bytes) -> bytes:
    """As Debian's policy wants it, and the same again for the same data."""
    return gzip.compress(data, 9, mtime=0)
