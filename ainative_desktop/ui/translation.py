"""Words that are written down where they cannot be translated yet."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark a constant for lupdate; who shows it translates it. Qt's own is typed to return an object."""
    return source
