"""Words that are written where they cannot be translated yet, and numbers as the language writes them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QTime

from .language import ENGLISH, spoken


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark a constant for lupdate; who shows it translates it. Qt's own is typed to return an object."""
    return source


def said(moment: QDate | QTime, form: str) -> str:
    """A date or a time in Qt's `form`. English ones are asked themselves: the first that a QLocale is asked
    for takes 20 ms, just when the conversations are to be listed."""
    return moment.toString(form) if spoken() == ENGLISH else QLocale().toString(moment, form)


def number(value: float, decimals: int = 0) -> str:
    """A number for people, in groups of thousands where their language has such."""
    return QLocale().toString(float(value), "f", decimals)
