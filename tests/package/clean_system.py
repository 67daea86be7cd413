"""A Debian with nothing in it, in a folder: made with debootstrap, entered in namespaces that end with it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

SUITE = "bookworm"
PERSON = "person"
_MOUNTS = """
mount -t proc proc {root}/proc
mount --rbind /dev {root}/dev
mount -t tmpfs tmpfs {root}/run
exec chroot {chroot} "$@"
"""

#: What programs of one person's session find in their environment, and nothing of this machine's.
_ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


class CleanSystem:
    """The system below `root`, which is removed with its folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def make(cls, root: Path) -> CleanSystem:
        """Set one up, from the mirror that this machine uses. Takes a minute. Raises CalledProcessError."""
        mirrors = _mirrors()
        command = ["debootstrap", "--variant=minbase", SUITE, str(root), mirrors[SUITE]]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        lines = [f"deb {url} {suite} main\n" for suite, url in mirrors.items()]
        (root / "etc" / "apt" / "sources.list").write_text("".join(lines))
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copy(Path("/", name), root / name)
        for name in ("etc/apt/apt.conf.d", "etc/ssl/certs"):  # how the mirror is reached
            shutil.copytree(Path("/", name), root / name, dirs_exist_ok=True, ignore_dangling_symlinks=True)
        system = cls(root)
        system.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
        system.run("apt-get", "update", "--quiet")
        return system

    def run(
        self,
        *command: str,
        person: bool = False,
        environment: Mapping[str, str] | None = None,
        limit: float = 300,
        check: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in it, as root or as a person; all that it started ends with it. Raises
        AssertionError, with what it said, where it fails."""
        chroot = f"--userspec={PERSON}:{PERSON} " if person else ""
        script = _MOUNTS.format(root=shlex.quote(str(self.root)), chroot=chroot + shlex.quote(str(self.root)))
        if person:
            script = script.replace(
                "exec chroot", f"install -d -o 1000 {self.root}/run/user/1000\nexec chroot"
            )
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", script, "sh", *command],
            env={**_ENVIRONMENT, **_proxies(), **(_session() if person else {}), **(environment or {})},
            capture_output=True, text=True, timeout=limit, check=False,
        )  # fmt: skip
        if check:
            assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def install(self, *packages: str, recommended: bool = False) -> None:
        """Install packages by name, or by path as the system sees it."""
        quiet = ["apt-get", "install", "--yes", "--quiet"]
        self.run(*quiet, *([] if recommended else ["--no-install-recommends"]), *packages)

    def put(self, file: Path, folder: str = "/tmp") -> str:
        """Copy a file into it; its path there."""
        target = self.root / folder.lstrip("/") / file.name
        shutil.copy(file, target)
        target.chmod(0o644)
        return f"{folder}/{file.name}"

    def files(self) -> set[str]:
        """Every file, but for what the package system keeps for itself."""
        kept = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "proc", "dev", "run", "tmp")
        found = set()
        for folder, folders, names in os.walk(self.root):
            below = os.path.relpath(folder, self.root)
            folders[:] = [name for name in folders if os.path.normpath(f"{below}/{name}") not in kept]
            found |= {os.path.normpath(f"{below}/{name}") for name in [*names, *folders]}
        return found


def _session() -> dict[str, str]:
    return {"HOME": f"/home/{PERSON}", "USER": PERSON, "XDG_RUNTIME_DIR": "/run/user/1000"}


def _proxies() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}


def _mirrors() -> dict[str, str]:
    """Where this machine gets its packages, by suite."""
    command = ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pairs = [line.split(" ", 1) for line in said.splitlines()]
    return {suite: url for suite, url in pairs if suite.startswith(SUITE)}
