"""Tool tips for words that others wrote: Qt would take some for rich text, and load what that names."""

from __future__ import annotations

from html import escape


def plain(words: str) -> str:
    """`words` as a tool tip that shows them as they are."""
    return f"<p>{escape(words)}</p>" if "<" in words else words
