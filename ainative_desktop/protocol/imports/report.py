"""What an import has done so far, as it is told from one process to another and to the person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from .tree import Reason

LISTED = 500  # conversations of each kind that are named; of the others only their number is told


class Outcome(StrEnum):
    """What became of a conversation."""

    ADDED = "added"
    EXTENDED = "extended"  # it was there, and has new messages now
    SAME = "same"  # it was there, with all its messages
    LEFT_OUT = "left_out"
    DELETED = "deleted"  # the person deleted it here, and it stays so


class End(StrEnum):
    """How an import ended; whatever was taken until then is there."""

    NOT_YET = ""
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"  # `problem` says why
    LOST = "lost"  # its process died


@dataclass(frozen=True, slots=True)
class Listed:
    """A conversation that is named: how many messages were taken, or why none."""

    title: str
    outcome: Outcome
    messages: int = 0
    reason: Reason | None = None
    missing: int = 0  # files that the export did not have
    words: str = ""  # what is wrong with it, where more is known than the reason


@dataclass(slots=True)
class ImportReport:
    """Grows while an import runs. `read` of `size` bytes were looked at; `key` is what it is kept under, 0
    while there is nothing to undo."""

    name: str = ""
    key: int = 0
    read: int = 0
    size: int = 0
    counts: dict[str, int] = field(default_factory=dict)  # by Outcome
    messages: int = 0
    missing: int = 0
    unknown: int = 0  # values whose form is not known
    end: End = End.NOT_YET
    problem: str = ""
    listed: list[Listed] = field(default_factory=list)

    def count(self, outcome: Outcome) -> int:
        """How many conversations had it."""
        return self.counts.get(outcome, 0)

    @property
    def changed(self) -> int:
        """How many conversations are new, or have new messages."""
        return self.count(Outcome.ADDED) + self.count(Outcome.EXTENDED)

    def add(self, listed: Listed) -> None:
        """One more conversation was looked at."""
        number = self.counts[listed.outcome] = self.count(listed.outcome) + 1
        self.messages += listed.messages
        self.missing += listed.missing
        if number <= LISTED and listed.outcome is not Outcome.SAME:
            self.listed.append(listed)

    def line(self) -> str:
        """As JSON in one line; the conversations are named once it has ended."""
        shown = asdict(self)
        if self.end is End.NOT_YET:
            del shown["listed"]
        return json.dumps(shown)


def read_report(line: str | bytes) -> ImportReport:
    """The report of a line. Raises ValueError where it is none."""
    try:
        value = json.loads(line)
        listed = [_listed(each) for each in value.pop("listed", ())]
        return ImportReport(**{**value, "end": End(value["end"]), "listed": listed})
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError("this is no report of an import") from error


def _listed(value: Mapping[str, Any]) -> Listed:
    reason = value["reason"]
    return Listed(
        value["title"], Outcome(value["outcome"]), value["messages"], Reason(reason) if reason else None,
        value["missing"], value["words"],
    )  # fmt: skip
