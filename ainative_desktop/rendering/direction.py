"""The direction in which a text is read."""

from __future__ import annotations

import unicodedata

LOOKED_AT = 400  # characters at the beginning


def begins_right(text: str) -> bool:
    """Whether the first letter belongs to a script that is read from the right (UAX #9, rule P2)."""
    for letter in text[:LOOKED_AT]:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
