"""Where conversations are: in the list or put aside in the archive, and under which tags."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

LONGEST_TAG = 40  # characters


class Shelf(NamedTuple):
    """What a list shows: what is not archived, or what is, or what has a tag and is not archived."""

    archived: bool = False
    tag: str = ""

    def holds(self, *, archived: bool, tags: Sequence[str]) -> bool:
        """Whether something that is so belongs here."""
        return archived == self.archived and (not self.tag or self.tag in tags)


class Shelves(NamedTuple):
    """How many conversations are archived, and how many of the others each tag has, in the tags' order."""

    archived: int = 0
    tags: tuple[tuple[str, int], ...] = ()


def tag_of(text: str) -> str:
    """What was typed, as a tag: small letters, no spaces, without the sign before it; "" where nothing is
    left."""
    plain = unicodedata.normalize("NFC", text).lower()
    plain = "".join(c if c.isprintable() and c not in '",:' else " " for c in plain)
    return "-".join(plain.lstrip("# ").split())[:LONGEST_TAG].strip("-")


LIST = Shelf()
