"""Builds what is installed: the application in one folder and, on Debian, the package; `--test` tries it.

Usage: python3 packaging/dev.py package [--outdir dist] [--reuse] [--test]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from frozen.freeze import ROOT, freeze, size_of
from licences.bundled import unaccounted
from licences.completing import complete
from linux import deb
from linux.tree import APPLICATION_ID, NAME

from ainative_desktop import __version__

LIMIT = 160  # MB that may be installed
MB = 10**6


def main() -> int:
    """The exit status: 0 built, and found to be well."""
    options = _options()
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    made = epoch()
    application = build / "frozen" / NAME
    if not (options.reuse and application.is_dir()):
        application = freeze(build, made)
        complete(application)
    if missing := unaccounted(application):
        print(f"These are in it, and their licences are not: {', '.join(missing)}")
        return 1
    installed = application
    if shutil.which("dpkg-deb"):
        package = deb.build(application, build / "icons", build, __version__, made)
        installed = build / "debian-root"
    print(
        f"{application}: {size_of(application) / MB:.0f} MB; installed {size_of(installed) / MB:.0f} MB",
        flush=True,
    )
    if size_of(installed) > LIMIT * MB:
        print(f"What is installed may have {LIMIT} MB at most.")
        return 1
    if installed == application:
        return 0
    options.outdir.mkdir(parents=True, exist_ok=True)
    shutil.copy2(package, options.outdir)
    print(f"{options.outdir / package.name}: {package.stat().st_size / MB:.0f} MB", flush=True)
    status = _examine(build / "debian-root", package)
    if status == 0 and options.test:
        status = _test(package)
    return status


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/dev.py package", description=__doc__)
    parser.add_argument("--outdir", type=Path, default=ROOT / "dist", help="where packages go")
    parser.add_argument("--reuse", action="store_true", help="take the folder that was built before")
    parser.add_argument("--test", action="store_true", help="install it in a clean system, and use it")
    return parser.parse_args()


def epoch() -> int:
    """The time that all that is built bears: the last commit's, so that two builds of it are alike."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout or (ROOT / "CHANGELOG.md").stat().st_mtime)


def _examine(root: Path, package: Path) -> int:
    """What Debian's and the desktops' own tools say of it."""
    share = root / "usr" / "share"
    checks = [
        ["desktop-file-validate", str(share / "applications" / f"{NAME}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml")],
        [
            "lintian",
            "--fail-on",
            "error,warning",
            "--display-level",
            ">=warning",
            "--allow-root",
            str(package),
        ],
    ]
    return max(subprocess.run(check, cwd=ROOT, check=False).returncode for check in checks)


def _test(package: Path) -> int:
    environment = {**os.environ, "AINATIVE_PACKAGE": str(package)}
    command = [sys.executable, "-m", "pytest", "-m", "package", "-q", "-rs", "tests/package"]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
