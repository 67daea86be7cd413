"""Which words of a line are prose, to be checked: no code, no addresses, no names of things in programs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

FENCE = re.compile(r"\s{0,3}(```|~~~)")

_NOT_PROSE = re.compile(r"`[^`]*`?|\{\{[^{}]*\}\}|\S*(?:://|@|\\)\S*|(?:(?<=\s)|^)[/~.]\S+|<[^>]*>")
_WORD = re.compile(r"(?<![\w/.-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w/=]|\.\w)")


def words_of(line: str) -> Iterator[tuple[int, str]]:
    """The words that can be misspelt, with their places in UTF-16 units, as Qt counts. Those of one letter,
    in capitals or with capitals inside are abbreviations and names."""
    prose = _NOT_PROSE.sub(lambda found: " " * len(found.group()), line)
    wide = [place for place, character in enumerate(line) if character > "\uffff"]  # they count twice
    for found in _WORD.finditer(prose):
        word, at = found.group(), found.start()
        if len(word) > 1 and word[1:] == word[1:].lower() and max(word) <= "\uffff":
            yield at + bisect_left(wide, at), word
