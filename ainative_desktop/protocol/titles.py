"""Titles that nobody gave by hand."""

from __future__ import annotations

import re

TITLE_LENGTH = 60  # characters


def title_of(text: str) -> str:
    """A conversation's first title: the first words of its first message."""
    words = " ".join(text.split())
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(".,;:") + "…"


def title_of_copy(title: str) -> str:
    """The title of a copy, as files are numbered: “Plans” gives “Plans (2)”, and that “Plans (3)”."""
    numbered = re.fullmatch(r"(.*\S) \((\d{1,4})\)", title, re.DOTALL)
    if numbered is None:
        return f"{title} (2)"
    return f"{numbered[1]} ({int(numbered[2]) + 1})"
