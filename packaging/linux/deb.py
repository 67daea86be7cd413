"""The Debian package: what the system has is left to it, and the rest is laid out as its policy says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import textwrap
import time
from pathlib import Path

from changelog import changes_of
from frozen.freeze import ROOT, size_of
from owner import owner

from .tree import HERE, NAME, lay_out, packed, write

_RECOMMENDS = (
    "ca-certificates",
    "fonts-dejavu-core | fonts-liberation2",
    "gnome-keyring | kwalletmanager | keepassxc",
    "xdg-utils",
)

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: net
Priority: optional
{homepage}Description: chat with language models, with answers as they stream
 A native window for LLM servers that speak the AINative streaming protocol,
 over server-sent events or WebSocket, and a server of its own built in, whose
 demo model needs no key and no network.
 .
 Conversations stay on this computer and survive a crash in the middle of an
 answer; keys are kept in the system's keyring.
"""


def build(application: Path, icons: Path, folder: Path, version: str, epoch: int) -> Path:
    """Write the package into `folder`; returns its path. Raises CalledProcessError."""
    root = folder / "debian-root"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(application, icons, root, version, epoch)
    _leave_to_the_system(root / "usr" / "lib" / NAME / "_internal")
    _forget_the_builder(root / "usr" / "lib" / NAME / "_internal")
    documents = root / "usr" / "share" / "doc" / NAME
    write(documents / "copyright", _copyright().encode())
    write(documents / "changelog.gz", packed(_changelog(version, epoch).encode()))
    write(root / "usr" / "share" / "lintian" / "overrides" / NAME, (HERE / "lintian-overrides").read_bytes())
    architecture = _said("dpkg", "--print-architecture")
    control = _CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        maintainer=owner().contact,
        kilobytes=size_of(root) // 1024,
        depends=_depends(root, folder),
        recommends=", ".join(_RECOMMENDS),
        homepage=f"Homepage: {owner().homepage}\n" if owner().homepage else "",
    )
    write(root / "DEBIAN" / "control", control.encode())
    write(root / "DEBIAN" / "md5sums", _sums(root).encode())
    _set_modes(root, epoch)
    package = folder / f"{NAME}_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return package


def _leave_to_the_system(internal: Path) -> None:
    """Take out the libraries that are packages of the system's: it mends them, and we could only shadow them.

    Python's own stays: it goes with the modules beside it.
    """
    known = dict(re.findall(r"^\s+(\S+) \([^)]*\) => (\S+)$", _said("ldconfig", "-p"), re.MULTILINE))
    for library in internal.glob("lib*.so*"):
        if library.is_symlink() or library.name.startswith("libpython") or library.name not in known:
            continue
        owner = subprocess.run(["dpkg", "-S", known[library.name]], capture_output=True, check=False)
        usr = subprocess.run(["dpkg", "-S", f"/usr{known[library.name]}"], capture_output=True, check=False)
        if 0 in (owner.returncode, usr.returncode):
            library.unlink()


def _forget_the_builder(internal: Path) -> None:
    """A Python that was built in some folder has its modules look for libraries there: nobody else's may."""
    for file in [*internal.glob("libpython*"), *internal.glob("python3*/lib-dynload/*.so")]:
        if _said("patchelf", "--print-rpath", str(file)).startswith("/"):
            subprocess.run(["patchelf", "--remove-rpath", str(file)], check=True)


def _depends(root: Path, folder: Path) -> str:
    """The packages of the libraries that ours ask for, of which versions, as Debian's own tool finds them."""
    own = root / "usr" / "lib" / NAME
    files = [path for path in own.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    place = folder / "shlibdeps"
    write(place / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n".encode())
    folders = sorted({str(path.parent) for path in files if ".so" in path.name})
    command = [
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
        *(f"-l{each}" for each in folders), *(f"-e{path}" for path in files),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True)
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    holders = re.search(r"^Copyright \(c\) (.+)$", licence, re.MULTILINE)
    words = licence.partition("\n\n")[2].partition("\n\n")[2].rstrip()
    text = "\n".join(f" {line}" if line else " ." for line in words.splitlines())
    return (HERE / "copyright").read_text(encoding="utf-8").format(
        contact=owner().contact, holders=holders[1] if holders else "", mit=text
    )  # fmt: skip


def _changelog(version: str, epoch: int) -> str:
    """Debian's form; what changed is in the project's own."""
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    entries = "\n".join(
        textwrap.fill(point, 79, initial_indent="  * ", subsequent_indent="    ")
        for point in changes_of(ROOT / "CHANGELOG.md", version)
    )
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n{entries or '  * See CHANGELOG.md.'}\n\n"
        f" -- {owner().contact}  {date}\n"
    )


def _sums(root: Path) -> str:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return _said("md5sum", *(str(path.relative_to(root)) for path in files), folder=root) + "\n"


def _set_modes(root: Path, epoch: int) -> None:
    """Modes and times that do not depend on who builds."""
    program = root / "usr" / "lib" / NAME / NAME
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _said(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
