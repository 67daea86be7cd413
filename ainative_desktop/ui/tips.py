"""Tool tips: with the key that does the same, and in words that others wrote, which Qt could take for rich
text and load what that names."""

from __future__ import annotations


def plain(words: str) -> str:
    """`words` as a tool tip that shows them as they are."""
    if "<" not in words:
        return words
    from html import escape  # which loads a table of all that has a name; few words need it

    return f"<p>{escape(words)}</p>"


def with_key(words: str, key: str) -> str:
    """`words` and the key that does it, "" for none."""
    return f"{words} ({key})" if key else words
