"""Addresses within a message: from a footnote's reference to the note, and back from the note."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

_NOTE = "#note:"
_REFERENCE = "#reference:"


@dataclass(frozen=True, slots=True)
class NoteEnd:
    """One of the two ends that a jump has: the note with that label, or what refers to it."""

    label: str
    is_note: bool

    @property
    def address(self) -> str:
        """What a link that goes there has as its address."""
        return (_NOTE if self.is_note else _REFERENCE) + quote(self.label, safe="")

    @property
    def opposite(self) -> NoteEnd:
        """Where one comes from who goes there."""
        return NoteEnd(self.label, not self.is_note)


def note_end(address: str) -> NoteEnd | None:
    """Where a link within a message goes; None for an address anywhere else."""
    for prefix in (_NOTE, _REFERENCE):
        if address.startswith(prefix):
            return NoteEnd(unquote(address.removeprefix(prefix)), prefix == _NOTE)
    return None
