"""What another program proposes: only ever text and files in the composer, for the person to send."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

LIMIT = 20_000  # characters
MOST_FILES = 50  # more than a message takes: it says so itself

_KEPT = "\n\t"


class Proposal(NamedTuple):
    """A text and files, by their whole paths, for a new chat; or the `quick` prompt. `activation` is the
    token by which the desktop lets the launch's window come forward, where it gave one."""

    text: str = ""
    files: tuple[str, ...] = ()
    quick: bool = False
    activation: str = ""


NOTHING = Proposal()


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
