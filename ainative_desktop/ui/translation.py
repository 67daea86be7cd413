"""Words that are written where they cannot be translated yet, and numbers as the language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark a constant for lupdate; who shows it translates it. Qt's own is typed to return an object."""
    return source


def number(value: float, decimals: int = 0) -> str:
    """A number for people, in groups of thousands where their language has such."""
    return QLocale().toString(float(value), "f", decimals)
