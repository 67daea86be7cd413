"""`ainative-desktop export`, as a process of its own beside the open file."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

from ainative_desktop.cli.known_secrets import NOT_KNOWN
from ainative_desktop.paths import HOME_VARIABLE
from ainative_desktop.protocol.messages import Attachment
from tests.helpers.pictures import picture, saved
from tests.helpers.profiles import chat, kept

NO_KEYRING = NOT_KNOWN.format(reason="no system keyring was found.") + "\n"
NOWHERE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
LIMIT = 120.0  # seconds that a command may take


def started(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ainative_desktop", "export", *arguments],
        cwd=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **NOWHERE, HOME_VARIABLE: str(home), "PYTHONPATH": str(Path(__file__).parents[2])},
    )


@dataclass(frozen=True)
class Done:
    """What a command said, and its exit status."""

    status: int
    said: str
    complained: str


def run(home: Path, *arguments: str) -> Done:
    with started(home, *arguments) as process:
        said, complained = process.communicate(timeout=LIMIT)
    return Done(process.returncode, said, complained)


async def test_a_conversation_is_written_to_a_file_of_its_name(tmp_path: Path) -> None:
    """Its name is printed; it is not written over unless that is said."""
    await kept(tmp_path / "conversations.db", chat("a", "One/two", "Because"))
    done = run(tmp_path, "a", "--format", "md")
    assert done == Done(0, "One-two.md\n", NO_KEYRING)
    assert "Because" in (tmp_path / "One-two.md").read_text("utf-8")
    again = run(tmp_path, "a", "--format", "md")
    assert again.status == 3
    assert "is there already" in again.complained
    assert run(tmp_path, "a", "--format", "md", "--force").status == 0


async def test_a_pdf_has_its_pages_and_nothing_from_elsewhere(tmp_path: Path) -> None:
    """One page for a short conversation, more for a long one; an image that is named is not looked for."""
    photo = Attachment("p", "p.png", "image/png", 9, 40, 30)
    hostile = "![x](file:///etc/hostname) <img src='file:///etc/hostname'>"
    short = chat("s", "Short", hostile, file=(photo, saved(picture(40, 30), "PNG")))
    await kept(tmp_path / "conversations.db", short, chat("l", "Long", "A line of text.\n\n" * 400))
    assert run(tmp_path, "s", "--format", "pdf").complained == NO_KEYRING
    assert run(tmp_path, "l", "--format", "pdf").complained == NO_KEYRING
    pages = {name: pages_of((tmp_path / f"{name}.pdf").read_bytes()) for name in ("Short", "Long")}
    assert pages["Short"] == 1
    assert pages["Long"] > 5
    assert b"/Image" in plain((tmp_path / "Short.pdf").read_bytes())


async def test_the_formulas_of_a_pdf_are_drawn(tmp_path: Path) -> None:
    """As curves; one that cannot be drawn stands as its source."""
    for key, formula in (("drawn", r"$$\frac{x^2}{y}$$"), ("source", r"$$\unknown{x}$$")):
        await kept(tmp_path / "conversations.db", chat(key, key, formula))
        assert run(tmp_path, key, "--format", "pdf").complained == NO_KEYRING
    curves = {key: curves_in((tmp_path / f"{key}.pdf").read_bytes()) for key in ("drawn", "source")}
    assert curves["source"] == 0
    assert curves["drawn"] > 10


def curves_in(pdf: bytes) -> int:
    return len(re.findall(rb"(?m)^(?:-?[\d.]+ ){6}c\s*$", plain(pdf)))


def pages_of(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-1.")
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", plain(pdf)))


def plain(pdf: bytes) -> bytes:
    """A PDF with its compressed streams added as they read."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return pdf + b"".join(_inflated(each) for each in streams)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data)
    except zlib.error:
        return b""


async def test_the_window_is_answered_line_by_line(tmp_path: Path) -> None:
    """What it knows as secret is not in the file."""
    await kept(tmp_path / "conversations.db", chat("a", "T", "My key is very-secret-key"))
    request = {"path": str(tmp_path / "o.json"), "format": "json", "ids": [], "secrets": ["very-secret-key"]}
    with started(tmp_path, "--for-window") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(request) + "\n")
        process.stdin.flush()  # and stays open: its end would stop the export
        lines = [json.loads(line) for line in process.stdout]
    assert lines[-1] == {"count": 1}
    assert "My key is ***" in (tmp_path / "o.json").read_text("utf-8")


def test_what_cannot_be_exported_is_told(tmp_path: Path) -> None:
    """In a sentence, with a status that scripts can read."""
    empty = run(tmp_path, "--all")
    assert empty == Done(3, "", "There are no conversations yet.\n")
    assert run(tmp_path).status == 2
    assert run(tmp_path, "a", "--all").status == 2
