"""An import from its file to the database: read, made into trees, kept one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..protocol.archive import ArchiveError
from ..protocol.imports.pictures import Clean, with_clean_pictures
from ..protocol.imports.report import End, ImportReport, Listed, Outcome
from ..protocol.imports.sources import read_conversation
from ..protocol.imports.tree import LeftOutError, Reason
from .errors import StorageError
from .import_source import ImportSource
from .importing import ClashError, Importer

GIVE_UP = 1_000  # values of an unknown form, after which nothing else is expected

NO_EXPORT = "This file does not look like an export of ChatGPT, of Claude or of this app."
NO_CONVERSATIONS = "There are no conversations in this file."


def run_import(
    path: Path,
    database: Path,
    *,
    now: float,
    tell: Callable[[ImportReport], object] = lambda _report: None,
    stopped: Callable[[], bool] = lambda: False,
    clean: Clean = lambda _name, _data: None,
    bring_deleted: bool = False,
) -> ImportReport:
    """Import the export at `path` into the profile's database; what was done, whatever went wrong.

    `tell` hears often how far it is, `stopped` is asked as often; `clean` gives a picture as it may be kept,
    by its name and bytes, or None. Conversations that were deleted here come back if
    `bring_deleted`. Each conversation is there as a whole or not at all, so that the same
    import can be made again to go on. Blocks; `now` is in seconds.
    """
    report = ImportReport(name=path.name)
    try:
        with (
            ImportSource(path) as source,
            Importer(database, path.name, now=now, bring_deleted=bring_deleted) as importer,
        ):
            report.size = source.size
            for value in source.conversations():
                report.read = source.read
                if value is not None:
                    _take(value, source, importer, report, now, clean)
                if stopped():
                    report.end = End.CANCELLED
                    return report
                if _hopeless(report):
                    break
                tell(report)
        report.end, report.problem = _end_of(report)
    except (StorageError, ArchiveError) as error:
        report.end, report.problem = End.FAILED, str(error)
    return report


def _take(
    value: object, source: ImportSource, importer: Importer, report: ImportReport, now: float, clean: Clean
) -> None:
    try:
        tree = read_conversation(value, now, source.find, source.head)
        if "format" not in source.head:  # what this app wrote is as it keeps it
            tree = with_clean_pictures(tree, clean)
    except LeftOutError as error:
        report.add(Listed(error.title, Outcome.LEFT_OUT, reason=error.reason, words=error.words))
        report.unknown += error.reason is Reason.UNKNOWN
        return
    try:
        outcome, messages = importer.keep(tree)
    except ClashError:
        report.add(Listed(tree.conversation.title, Outcome.LEFT_OUT, reason=Reason.CLASHES))
        return
    report.key = importer.key
    missing = tree.missing if outcome is Outcome.ADDED else 0
    report.add(Listed(tree.conversation.title, outcome, messages, missing=missing))


def _hopeless(report: ImportReport) -> bool:
    return report.unknown >= GIVE_UP and report.unknown == sum(report.counts.values())


def _end_of(report: ImportReport) -> tuple[End, str]:
    looked_at = sum(report.counts.values())
    if looked_at == 0:
        return End.FAILED, NO_CONVERSATIONS
    if looked_at == report.unknown:
        report.counts.clear()  # they are no conversations
        report.listed.clear()
        return End.FAILED, NO_EXPORT
    return End.DONE, ""
