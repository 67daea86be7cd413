"""A message that another program proposes: only ever text in the composer, for the person to send."""

from __future__ import annotations

import unicodedata

LIMIT = 20_000  # characters

_KEPT = "\n\t"


def proposal(text: str) -> str:
    """`text` without characters that cannot be seen, or "" where it is longer than LIMIT.

    What is sent must be what was shown: controls, and the marks that turn the direction of writing or hide,
    go; joiners stay, without which some scripts and emoji fall apart.
    """
    if len(text) > LIMIT:
        return ""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in lines if _is_seen(character)).strip()


def _is_seen(character: str) -> bool:
    if character in _KEPT or character in "\u200c\u200d":
        return True
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
