"""Letters without their case and marks, and patterns that find them in text as it was written."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_MARKS = "\u0300-\u036f"
_ACCENTED = (range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))  # Latin, Greek, Cyrillic


def folded(text: str) -> str:
    """`text` in lower case and without marks on its letters, as the index has it."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not "\u0300" <= c <= "\u036f")).lower()


def pattern_of(text: str) -> str:
    """A regular expression, to be used without regard to case, for `text` with or without marks."""
    return "".join(map(_pattern_of_letter, folded(text)))


def _pattern_of_letter(letter: str) -> str:
    accented = _accented().get(letter)
    if accented:
        return f"[{letter}{accented}][{_MARKS}]*"
    return re.escape(letter) + (f"[{_MARKS}]*" if letter.isalpha() else "")


@cache
def _accented() -> dict[str, str]:
    """The letters with marks, by the plain letter in lower case."""
    found: dict[str, str] = {}
    for number in (number for numbers in _ACCENTED for number in numbers):
        base = folded(chr(number))
        if len(base) == 1 and base != chr(number).lower():
            found[base] = found.get(base, "") + chr(number)
    return found
