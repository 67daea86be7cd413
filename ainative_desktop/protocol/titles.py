"""Titles that nobody gave by hand."""

from __future__ import annotations

TITLE_LENGTH = 60  # characters


def title_of(text: str) -> str:
    """A conversation's first title: the first words of its first message."""
    words = " ".join(text.split())
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(".,;:") + "…"
