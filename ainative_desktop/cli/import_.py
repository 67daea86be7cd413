"""`ainative-desktop import`: takes conversations from another client's export, also while the window is open.

For the window, with `--watched`: a line of JSON tells how far it is, see protocol/imports/report.py, and the
end of standard input stops it.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ..paths import profile_home
from ..protocol.imports.report import End, ImportReport, Outcome
from ..protocol.messages import AttachedFile
from ..storage.import_run import run_import
from ..storage.looks import Chat

TOLD_EVERY = 0.1  # seconds
NICENESS = 10  # where both want the processor, the window has it
STATUS = {End.DONE: 0, End.CANCELLED: 130, End.FAILED: 3}


def run(argv: Sequence[str]) -> int:
    """Import; the exit status: 0 done, 2 usage, 3 failed, 130 cancelled."""
    arguments = command_parser().parse_args(argv)
    stop = threading.Event()
    if arguments.watched:
        if hasattr(os, "nice"):
            os.nice(NICENESS)
        threading.Thread(target=_watch, args=(stop,), daemon=True).start()
    tell = _every(TOLD_EVERY, _print_line if arguments.watched else _print_progress)
    try:
        database = profile_home() / "conversations.db"
        report = run_import(
            arguments.file,
            database,
            now=time.time(),
            tell=tell,
            stopped=stop.is_set,
            clean=_clean,
            bring_deleted=arguments.bring_deleted,
        )
    except KeyboardInterrupt:
        return STATUS[End.CANCELLED]
    (_print_line if arguments.watched else _print_summary)(report)
    return STATUS[report.end]


def command_parser() -> argparse.ArgumentParser:
    """The command's options."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop import",
        description="Take the conversations of an export of ChatGPT, of Claude or of this app.",
    )
    parser.add_argument("file", type=Path, help="the export: a zip archive, or the JSON file in it")
    parser.add_argument(
        "--bring-deleted", action="store_true", help="take conversations that you deleted here as well"
    )
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)
    return parser


def _clean(name: str, data: bytes) -> AttachedFile | None:
    from ..ui.attachments.reading import RefusedError, read  # which few exports need
    from ..ui.attachments.source import Source

    try:
        return read(Source(name, data), "", Chat().image_edge).file
    except RefusedError:
        return None


def _watch(stop: threading.Event) -> None:
    """Thread: whoever started this closes the pipe to end it, or has ended itself."""
    while os.read(sys.stdin.fileno(), 4096):  # not the buffer's: its lock would abort Python at its end
        pass
    stop.set()


def _every(seconds: float, tell: Callable[[ImportReport], None]) -> Callable[[ImportReport], None]:
    due = 0.0

    def told(report: ImportReport) -> None:
        nonlocal due
        if time.monotonic() >= due:
            due = time.monotonic() + seconds
            tell(report)

    return told


def _print_line(report: ImportReport) -> None:
    print(report.line(), flush=True)


def _print_progress(report: ImportReport) -> None:
    if sys.stderr.isatty():
        share = 100 * report.read // max(1, report.size)
        print(f"\r{share:3} %  {report.changed:,} conversations", end="", file=sys.stderr, flush=True)


def _print_summary(report: ImportReport) -> None:
    if sys.stderr.isatty():
        print(file=sys.stderr)
    if report.problem:
        print(report.problem, file=sys.stderr)
    words = {
        Outcome.ADDED: "imported", Outcome.EXTENDED: "with new messages", Outcome.SAME: "there already",
        Outcome.LEFT_OUT: "left out", Outcome.DELETED: "deleted here, left out (see --bring-deleted)",
    }  # fmt: skip
    for outcome, said in words.items():
        if number := report.count(outcome):
            print(f"{number:,} {said}")
