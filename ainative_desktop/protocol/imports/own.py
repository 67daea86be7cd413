"""This app's own export, see protocol/archive.py: taken as it is, with the ids that it has."""

from __future__ import annotations

from ..archive import ArchiveError, archived
from ..choice import choice_text
from .tree import LeftOutError, Reason, Tree, title_of


def read(value: object) -> Tree:
    """The tree of one conversation. Raises LeftOutError."""
    title = title_of(value.get("title")) if isinstance(value, dict) else ""
    try:
        found = archived(value)
    except ArchiveError as error:
        raise LeftOutError(Reason.DAMAGED, title, str(error)) from error
    if not found.messages:
        raise LeftOutError(Reason.EMPTY, title)
    choice = choice_text(found.choice) if found.choice is not None else ""
    return Tree(found.about, found.messages, found.files, choice=choice)
