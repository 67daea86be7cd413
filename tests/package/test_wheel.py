"""The wheel as people install it: by pipx, or where there is none into an environment of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ainative_desktop import __version__

ROOT = Path(__file__).parents[2]
LIMIT = 900  # seconds: the parts are many, and may have to be fetched

pytestmark = pytest.mark.package


@dataclass(frozen=True)
class Installed:
    """Where the commands are, and the environment of somebody who has nothing else of ours."""

    programs: Path
    environment: dict[str, str]

    def run(self, *arguments: str, program: str = "ainative-desktop") -> str:
        """What a command prints. Fails, with what it said, where it fails."""
        name = f"{program}.exe" if os.name == "nt" else program
        done = subprocess.run(
            [str(self.programs / name), *arguments], cwd=self.programs, env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    """The wheel of this checkout, installed from wherever pip gets its packages."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder)]
    subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL, timeout=LIMIT, check=True)
    [wheel] = folder.glob("*.whl")
    environment = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    environment |= {"AINATIVE_DESKTOP_HOME": str(folder / "profile"), "QT_QPA_PLATFORM": "offscreen"}
    programs = folder / "bin"
    if shutil.which("pipx"):
        environment |= {"PIPX_HOME": str(folder / "pipx"), "PIPX_BIN_DIR": str(programs)}
        subprocess.run(
            ["pipx", "install", "--python", sys.executable, str(wheel)],
            env=environment, timeout=LIMIT, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    else:
        own = folder / "environment"
        subprocess.run([sys.executable, "-m", "venv", str(own)], timeout=LIMIT, check=True)
        programs = own / ("Scripts" if os.name == "nt" else "bin")
        pip = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, str(wheel)], env=environment, timeout=LIMIT, check=True)
    yield Installed(programs, environment)
    shutil.rmtree(folder, ignore_errors=True)


def test_it_answers(installed: Installed) -> None:
    """Its version, and a question, by a server that it starts itself."""
    assert installed.run("--version").strip().endswith(__version__)
    assert len(installed.run("ask", "/demo tokens=30 rate=max").split()) >= 20


def test_it_is_well(installed: Installed) -> None:
    """By its own judgement: Qt has a screen, and both transports work."""
    found = json.loads(installed.run("doctor", "--json"))
    checks = {check["name"]: check for check in found["checks"]}
    assert found["ok"]
    assert "on offscreen" in checks["screen"]["words"]
    assert checks["SSE"]["state"] == checks["WS"]["state"] == "ok"


@pytest.mark.parametrize("program", ["ainative-desktop", "ainative-desktop-gui"])
def test_its_window_opens(installed: Installed, program: str) -> None:
    """With both commands; what works behind it begins, and it ends when it is told to."""
    installed.run("--exit-after-paint", program=program)
    kept = Path(installed.environment["AINATIVE_DESKTOP_HOME"], "conversations.db")
    kept.unlink(missing_ok=True)
    window = subprocess.Popen(
        [str(installed.programs / program)], cwd=installed.programs, env=installed.environment
    )
    try:
        deadline = time.monotonic() + LIMIT
        while not kept.is_file() and window.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        assert kept.is_file()
        window.terminate()
        assert window.wait(LIMIT) == (1 if os.name == "nt" else 0)  # Windows asks nobody
    finally:
        window.kill()
        window.wait()


def test_it_has_what_it_reads(installed: Installed) -> None:
    """Each file of resources/ that an installed application opens is in the wheel."""
    with_package = (
        installed.programs.parent if not shutil.which("pipx") else installed.programs.parent / "pipx"
    )
    [package] = {path.parent for path in with_package.rglob("ainative_desktop/py.typed")}
    wanted = ["icon.svg", "updates.json", "docs/user-guide.md"]
    wanted += [
        f"translations/{file.name}"
        for file in (ROOT / "resources" / "translations").iterdir()
        if file.suffix != ".ts"
    ]
    assert [name for name in wanted if not (package / "resources" / name).is_file()] == []
