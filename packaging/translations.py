"""Brings the translations up to date with the sources: what is to be translated, and what the window loads.

Usage: python3 packaging/dev.py translations
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import PySide6
from translatable import PHRASES, Message, messages_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("de", "es", "zh_CN", "ar")
ENGLISH = "en"  # has a file for its plurals alone


def main() -> int:
    """Update each .ts from the sources, then compile it."""
    messages = messages_of(ROOT / "ainative_desktop")
    update(messages)
    phrases = [message.source for message in messages if message.context == PHRASES]
    (FOLDER / "phrases.json").write_text(json.dumps(phrases, ensure_ascii=False, indent=0) + "\n", "utf-8")
    for source in sorted(FOLDER.glob("*.ts")):
        compile_to(source, source.with_suffix(".qm"))
    return 0


def update(messages: Sequence[Message]) -> None:
    """Take in new messages and drop those that are gone. Where they are is not noted: lines change all the
    time."""
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "messages.py"
        listed.write_text("".join(map(_plainest, messages)), "utf-8")
        for language in (ENGLISH, *TRANSLATED):
            only = ["-pluralonly"] if language == ENGLISH else []
            target = FOLDER / f"ainative_{language}.ts"
            _run("lupdate", *options, *only, "-target-language", language, str(listed), "-ts", str(target))


def _plainest(message: Message) -> str:
    """A call that lupdate reads rightly; it misses a number that is no number, and whole calls besides."""
    given: list[str | int] = [message.context, message.source, message.comment]
    words = [json.dumps(each, ensure_ascii=False) for each in [*given, *([1] if message.plural else [])]]
    return f"QCoreApplication.translate({', '.join(words)})\n"


def compile_to(source: Path, target: Path) -> None:
    """Compile a .ts; the same source always gives the same bytes."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, as PySide6 brings it."""
    folder = Path(PySide6.__file__).parent
    program = folder / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
