"""The pages keep their word: every command in them is run, and gives what the page says.

A fenced `sh` block is run as a script, a `console` block command by command, with the output below each ("…"
stands for anything). A file that a page names in `<!-- file: … -->` is written first. What has
`<!-- not run: … -->` in front of it is looked up only: the commands that it names have to exist.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from ainative_desktop import __version__

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [ROOT / "README.md", *(ROOT / ".github").glob("*.md"), *(ROOT / "resources" / "docs").glob("*.md")]
)
LIMIT = 120  # seconds for a block
PORTS = ("8000", "8001", "8002")  # that the pages name; the tests take free ones

_BLOCK = re.compile(
    r"(?:^<!-- (?P<mark>file|not run): (?P<of>.+?) -->\n+)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_PROGRAM = re.compile(r"^(?:\$ )?(?:\w+=\S+ )*([\w./-]+)", re.MULTILINE)

pytestmark = pytest.mark.skipif(
    os.name == "nt" or not all(map(shutil.which, ("bash", "curl"))), reason="the pages are for bash and curl"
)


@dataclass(frozen=True)
class Block:
    """A fenced part of a page."""

    page: Path
    kind: str
    body: str
    mark: str
    of: str
    line: int

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks_of(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            page, found["kind"], found["body"], found["mark"] or "", found["of"] or "",
            text.count("\n", 0, found.start("kind")) + 1,
        )
        for found in _BLOCK.finditer(text)
    ]  # fmt: skip


BLOCKS = [block for page in PAGES for block in blocks_of(page)]
COMMANDS = [block for block in BLOCKS if block.kind in ("sh", "console")]


class Reader:
    """Somebody who follows a page: a folder, a profile, the installed commands, a served server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ports = dict(zip(PORTS, _free_ports(len(PORTS)), strict=True))
        self.environment = {
            **os.environ,
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
            "HOME": str(folder),
            "AINATIVE_DESKTOP_HOME": str(folder / "profile"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "NO_PROXY": "127.0.0.1",
        }

    def told(self, text: str) -> str:
        """The page's words, with ports that are free here."""
        return re.sub(r"\b800[012]\b", lambda found: self.ports[found[0]], text)

    def run(self, script: str) -> str:
        """What it prints. Fails where it ends with another status than 0."""
        child = subprocess.Popen(
            ["bash", "-euo", "pipefail", "-c", self.told(script)],
            cwd=self.folder, env=self.environment, text=True, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            output, errors = child.communicate(timeout=LIMIT)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)  # with all that it started
        assert child.returncode == 0, f"{script}\nended with {child.returncode}:\n{output}\n{errors}"
        return output


def _free_ports(number: int) -> list[str]:
    sockets = [socket.socket() for _ in range(number)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [str(each.getsockname()[1]) for each in sockets]
    for each in sockets:
        each.close()
    return ports


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """One for all pages, and the server that they say to start."""
    reader = Reader(tmp_path_factory.mktemp("reader"))
    command = ["ainative-desktop", "serve", "--port", reader.ports["8000"], "--no-token"]
    server = subprocess.Popen(
        command, cwd=reader.folder, env=reader.environment, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    assert server.stdout.readline().strip() == f"http://127.0.0.1:{reader.ports['8000']}"
    yield reader
    server.terminate()
    server.communicate(timeout=LIMIT)


@pytest.mark.parametrize("block", [each for each in COMMANDS if each.mark != "not run"], ids=str)
def test_what_a_page_says_is_so(block: Block, reader: Reader) -> None:
    """Its commands work, and print what stands below them."""
    for file in (each for each in BLOCKS if each.mark == "file" and each.page == block.page):
        (reader.folder / file.of).write_text(reader.told(file.body), encoding="utf-8")
    if block.kind == "sh":
        reader.run(block.body)
        return
    for part in re.split(r"^\$ ", block.body, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        printed = reader.run(command).strip()
        pattern = ".*?".join(map(re.escape, reader.told(expected).strip().split("…")))
        assert re.fullmatch(pattern, printed, re.DOTALL), f"{command}\nprinted:\n{printed}"


@pytest.mark.parametrize("block", [each for each in COMMANDS if each.mark == "not run"], ids=str)
def test_what_is_not_run_is_there(block: Block, reader: Reader) -> None:
    """Its programs are known, and the commands of the set-up script and of the application exist."""
    assert block.of.strip()
    for program in _PROGRAM.findall(block.body):
        assert program in ("pipx", "apt", "sudo") or shutil.which(program, path=reader.environment["PATH"])
    script = (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")
    for command in re.findall(r"packaging/dev\.py (\w+)", block.body):
        assert f'"{command}": {command}' in script
    for command in re.findall(r"^ainative-desktop (\w+)", block.body, re.MULTILINE):
        assert "usage:" in reader.run(f"ainative-desktop {command} --help").lower()


def test_every_page_is_linked_and_every_link_leads_somewhere() -> None:
    """From the README on; a link within the checkout is a file there."""
    linked = set[Path]()
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("https:", "ainative:")):
                path = (page.parent / target).resolve()
                assert path.is_file(), f"{page.name}: {target}"
                linked.add(path)
    assert {page for page in PAGES if page.name != "README.md"} <= linked


def test_the_changelog_has_its_form() -> None:
    """Keep a Changelog's: versions in brackets with their dates, and headings that say what kind."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert titles
    for title in titles:
        assert re.fullmatch(r"\[Unreleased\]|\[\d+\.\d+\.\d+\] - (\d{4}-\d\d-\d\d|Unreleased)", title)
    assert f"## [{__version__}]" in text
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= kinds
