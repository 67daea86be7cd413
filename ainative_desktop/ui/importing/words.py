"""What an import did, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...protocol.imports.report import LISTED, End, ImportReport, Listed, Outcome
from ...protocol.imports.tree import Reason
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP

LOST = QT_TRANSLATE_NOOP(
    "Importing",
    "The import ended by itself; the details are in the log. What it had taken until then is here. Import "
    "the same file again to go on.",
)
CANCELLED = QT_TRANSLATE_NOOP(
    "Importing", "What was taken until then is here. Import the same file again to go on."
)
_TITLES = {
    End.NOT_YET: QT_TRANSLATE_NOOP("Importing", "Importing chats"),
    End.DONE: QT_TRANSLATE_NOOP("Importing", "Import finished"),
    End.CANCELLED: QT_TRANSLATE_NOOP("Importing", "Import cancelled"),
    End.FAILED: QT_TRANSLATE_NOOP("Importing", "Import stopped"),
    End.LOST: QT_TRANSLATE_NOOP("Importing", "Import stopped"),
}
_REASONS = {
    Reason.UNKNOWN: QT_TRANSLATE_NOOP("Importing", "not in a form that this app knows"),
    Reason.EMPTY: QT_TRANSLATE_NOOP("Importing", "no message to show"),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP("Importing", "too large"),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("Importing", "not as this app writes it"),
    Reason.CLASHES: QT_TRANSLATE_NOOP("Importing", "a part of it is in another chat already"),
}


def title(report: ImportReport) -> str:
    """How it went, in two words."""
    return _translated(_TITLES[report.end])


def problem(report: ImportReport) -> str:
    """Why it did not come to its end, and what to do; "" where it did, or still runs."""
    if report.end is End.LOST:
        return _translated(LOST)
    if report.end is End.CANCELLED and report.changed:
        return _translated(CANCELLED)
    return localised(report.problem)


def counts(report: ImportReport) -> list[str]:
    """What was taken and what not, a sentence for each."""
    said = []
    if n := report.count(Outcome.ADDED):
        said.append(QCoreApplication.translate("Importing", "%n chats are new.", "", n))
    if n := report.count(Outcome.EXTENDED):
        said.append(QCoreApplication.translate("Importing", "%n chats have new messages.", "", n))
    if n := report.count(Outcome.SAME):
        said.append(QCoreApplication.translate("Importing", "%n chats were here already.", "", n))
    if n := report.count(Outcome.LEFT_OUT):
        said.append(QCoreApplication.translate("Importing", "%n chats were left out.", "", n))
    if n := report.count(Outcome.DELETED):
        said.append(
            QCoreApplication.translate("Importing", "%n chats that you deleted here stay out.", "", n)
        )
    if n := report.missing:
        said.append(QCoreApplication.translate("Importing", "%n files are missing, and marked.", "", n))
    return said


def running(report: ImportReport) -> str:
    """How far it is."""
    return " ".join(counts(report)) or _translated(QT_TRANSLATE_NOOP("Importing", "Reading the file…"))


def lines(report: ImportReport) -> list[str]:
    """A line for each chat that is named: what was left out first."""
    order = (Outcome.LEFT_OUT, Outcome.DELETED, Outcome.EXTENDED, Outcome.ADDED)
    found = []
    for outcome in order:
        found += [_line(each) for each in report.listed if each.outcome is outcome]
        if (more := report.count(outcome) - LISTED) > 0:
            found.append(QCoreApplication.translate("Importing", "… and %n more of these.", "", more))
    return found


def whole(report: ImportReport) -> str:
    """All of it, to be copied."""
    head = [f"{title(report)}: {report.name}", problem(report), *counts(report)]
    return "\n".join(filter(None, [*head, "", *lines(report)]))


def _line(listed: Listed) -> str:
    name = listed.title or _translated(QT_TRANSLATE_NOOP("Importing", "Untitled"))
    match listed.outcome:
        case Outcome.LEFT_OUT:
            reason = localised(listed.words) or _translated(_REASONS[listed.reason or Reason.UNKNOWN])
            words = _translated(QT_TRANSLATE_NOOP("Importing", "Left out: “{title}”: {reason}"))
            return words.format(title=name, reason=reason)
        case Outcome.DELETED:
            words = _translated(QT_TRANSLATE_NOOP("Importing", "Deleted here: “{title}”"))
        case Outcome.EXTENDED:
            words = QCoreApplication.translate("Importing", "%n new messages: “{title}”", "", listed.messages)
        case _:
            words = QCoreApplication.translate(
                "Importing", "New: “{title}”, %n messages", "", listed.messages
            )
    return words.format(title=name)


def _translated(source: str) -> str:
    return QCoreApplication.translate("Importing", source)
