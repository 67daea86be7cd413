#!/usr/bin/env python3
"""Sets everything up and runs, tests, lints, builds, packages or measures AINative Desktop.

Needs nothing but Python: a virtual environment is made in `.venv` and kept until pyproject.toml changes.
Usage: python3 packaging/dev.py run|test|lint|build|package|bench|screenshot|translations [arguments]
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 14)

#: What the application may be asked for first that opens no window.
WITHOUT_WINDOW = {"ask", "doctor", "export", "formulas", "import", "serve", "--version", "--help", "-h"}

#: Debian's package for each library that Qt loads, by the name the linker knows.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
}

#: Debian's package for each program that the tests start.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "openssl": "openssl",
    "curl": "curl",
}

#: Debian's package for each program that makes its packages, and says what is wrong with them.
PACKAGE_PROGRAMS = {
    "dpkg-shlibdeps": "dpkg-dev",
    "objcopy": "binutils",
    "patchelf": "patchelf",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
}

#: And for each program that tries them in a system of its own.
PACKAGE_TEST_PROGRAMS = {"debootstrap": "debootstrap", "pipx": "pipx"}


def main(arguments: list[str]) -> int:
    """Run one command; its exit status."""
    commands = {
        "run": run, "test": test, "lint": lint, "build": build, "package": package, "bench": bench,
        "screenshot": screenshot, "translations": translations,
    }  # fmt: skip
    if not arguments or arguments[0] not in commands:
        print((__doc__ or "").strip())
        return 2
    interpreter = suitable_python()
    if interpreter != sys.executable:
        os.execv(interpreter, [interpreter, str(Path(__file__).resolve()), *arguments])
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """The application, with its own arguments."""
    needs_screen = not WITHOUT_WINDOW.intersection(arguments[:1])
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if needs_screen:
        install_system_packages(missing_libraries())
    prepare()
    if needs_screen and sys.platform.startswith("linux") and not any(map(os.environ.get, screens)):
        print("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).")
        print('Without one, try: python3 packaging/dev.py run ask "Hello"')
        return 1
    return call([python(), "-m", "ainative_desktop", *arguments])


def test(arguments: list[str]) -> int:
    """All tests, or those that pytest's arguments name."""
    install_system_packages(missing_libraries() + missing_programs())
    prepare()
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return call([python(), "-m", "pytest", *arguments], environment)


def lint(_arguments: list[str]) -> int:
    """Style, types and the dependency rule."""
    prepare()
    checks = [
        [python(), "-m", "ruff", "check", "."],
        [python(), "-m", "ruff", "format", "--check", "."],
        [python(), "-m", "mypy"],
        [str(VENV / binaries() / "lint-imports")],
    ]
    return max([call(check) for check in checks])


def build(arguments: list[str]) -> int:
    """The wheel, into dist/ or where --outdir says."""
    prepare()
    return call([python(), "-m", "build", "--wheel", *arguments])


def package(arguments: list[str]) -> int:
    """The application in one folder, and Debian's package of it; --test installs and uses it."""
    install_system_packages(missing_libraries())
    if shutil.which("dpkg-deb"):
        tools = PACKAGE_PROGRAMS | (PACKAGE_TEST_PROGRAMS if "--test" in arguments else {})
        missing = [name for tool, name in tools.items() if not shutil.which(tool)]
        install_system_packages(missing + missing_python_library())
    prepare()
    return call([python(), str(ROOT / "packaging" / "package.py"), *arguments])


def bench(arguments: list[str]) -> int:
    """The benchmarks, or those named; --json prints an array, --append keeps it, --command is a program."""
    install_system_packages(missing_libraries() + missing_programs())
    prepare()
    return call([python(), "-m", "tests.benchmarks", *arguments])


def screenshot(arguments: list[str]) -> int:
    """The README's pictures, taken of the running application."""
    install_system_packages(missing_libraries() + missing_programs())
    prepare()
    return call([python(), str(ROOT / "packaging" / "screenshot.py"), *arguments])


def translations(_arguments: list[str]) -> int:
    """The files of translations, brought up to date with the sources and compiled."""
    prepare()
    return call([python(), str(ROOT / "packaging" / "translations.py")])


# -- the environment ----------------------------------------------------------------------------------


def suitable_python() -> str:
    """This interpreter, or a newer one that is installed. Ends the program, in words, without any."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    sys.exit(f"Python 3.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.")


def prepare() -> None:
    """Make the virtual environment, unless it is already as pyproject.toml wants it."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / "prepared"
    if stamp.is_file() and stamp.read_text() == wanted and Path(python()).exists():
        return
    print(f"Setting up {VENV} (once, and again when pyproject.toml changes)", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if made.returncode != 0:
        install_system_packages(["python3-venv"])
        check([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    check([*pip, "--upgrade", "pip>=25.1"])
    check([*pip, "--editable", str(ROOT), "--group", str(ROOT / "pyproject.toml") + ":dev"])
    stamp.write_text(wanted)


def binaries() -> str:
    """The folder of a virtual environment's programs."""
    return "Scripts" if os.name == "nt" else "bin"


def python() -> str:
    """The virtual environment's interpreter."""
    return str(VENV / binaries() / ("python.exe" if os.name == "nt" else "python"))


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the checkout; its exit status."""
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def check(command: list[str]) -> None:
    """Run a command that must work; ends the program where it does not."""
    status = call(command)
    if status != 0:
        sys.exit(f"This failed with status {status}: {' '.join(command)}")


# -- the system ---------------------------------------------------------------------------------------


def missing_libraries() -> list[str]:
    """Debian's packages of the libraries that Qt needs and that are not installed."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for name, package in QT_LIBRARIES.items() if not ctypes.util.find_library(name)]


def missing_python_library() -> list[str]:
    """Debian's package of Python as a library, where its own interpreter, which needs none, runs this."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    own = sys.base_prefix == "/usr"
    return [f"lib{name}"] if own and not ctypes.util.find_library(name) else []


def missing_programs() -> list[str]:
    """Debian's packages of the programs that the tests need and that are not installed."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
    if shutil.which("fc-list") is None or not subprocess.run(["fc-list"], capture_output=True).stdout.strip():
        missing += ["fontconfig", "fonts-dejavu-core"]
    return missing


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages where that is allowed, else say exactly what to install and end."""
    if not packages:
        return
    privilege = _privilege()
    if shutil.which("apt-get") is None or privilege is None:
        advice = "sudo apt-get install" if shutil.which("apt-get") else "install what Debian calls"
        names = " ".join(packages)
        sys.exit(f"Some system packages are missing. Do this, then run this again:\n  {advice} {names}")
    print("Installing", *packages, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*privilege, "apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    if subprocess.run(install, env=environment, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        check([*privilege, "apt-get", "update", "--quiet"])
        check(install)


def _privilege() -> list[str] | None:
    """What to put before a command that needs root; None where it cannot be had without asking."""
    if os.name != "posix":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
