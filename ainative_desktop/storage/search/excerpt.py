"""What of a message is shown of a hit: a line around what was looked for, and where that is in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .folding import pattern_of
from .query import Term

BEFORE, AFTER = 36, 180  # characters around the first thing found
SCANNED = 200_000  # characters that are looked through for it

_FENCE = re.compile(r"^[ \t]*(```|~~~)\w*[ \t]*$", re.MULTILINE)
_BEGINNING = re.compile(r"^[ \t]*(#{1,6}[ \t]|>[ \t]?|[-*+][ \t]|\|)+", re.MULTILINE)
_EMPHASIS = re.compile(r"\*\*|__(?=\w)|(?<=\w)__|(?<!`)`(?!`)")
_SPACE = re.compile(r"\s+")
_BETWEEN = r"[\W_]+"  # two words of a phrase


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a message and the spans in it of what was found. `found` is that as the message has it."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    found: tuple[str, ...] = ()


class Finder:
    """Finds a query's terms in text as it was written, whole words rather than parts of them."""

    def __init__(self, terms: Sequence[Term]) -> None:
        inner = [_inner(term) for term in terms]
        self._loose = [re.compile(each, re.IGNORECASE) for each in inner]
        self._strict = [
            re.compile(rf"(?<!\w){each}" + ("" if term.begins else r"(?!\w)"), re.IGNORECASE)
            if term.words
            else loose
            for term, each, loose in zip(terms, inner, self._loose, strict=True)
        ]
        self._any = re.compile("|".join(sorted(inner, key=len, reverse=True)), re.IGNORECASE)
        self._none = not terms

    def holds(self, text: str) -> bool:
        """Whether all the terms are in the text, be it as parts of words."""
        return all(pattern.search(text) for pattern in self._loose)

    def excerpt(self, text: str) -> Excerpt:
        """The line to show of a message."""
        if self._none:
            return Excerpt(_tidy(text[: 2 * (BEFORE + AFTER)])[: BEFORE + AFTER])
        pairs = zip(self._strict, self._loose, strict=True)
        found = [match for match in (_first(*pair, text) for pair in pairs) if match]
        start = min((match.start() for match in found), default=0)
        begin = _word_start(text, max(0, start - BEFORE))
        line = _tidy(text[begin : start + 2 * AFTER])[: BEFORE + AFTER]
        line = ("… " if begin else "") + line
        spans = [match.span() for match in self._any.finditer(line) if match[0]]
        return Excerpt(line, tuple(spans), tuple(dict.fromkeys(match[0] for match in found)))


def _first(strict: re.Pattern[str], loose: re.Pattern[str], text: str) -> re.Match[str] | None:
    return strict.search(text, 0, SCANNED) or loose.search(text, 0, SCANNED) or loose.search(text)


def _inner(term: Term) -> str:
    if term.words:
        return _BETWEEN.join(pattern_of(word) for word in term.text.split())
    return r"\s+".join(pattern_of(piece) for piece in term.text.split())


def _tidy(text: str) -> str:
    """Markdown as a reader has it in mind: one line, without what only lays it out."""
    text = _BEGINNING.sub("", _FENCE.sub("", text))
    return _SPACE.sub(" ", _EMPHASIS.sub("", text)).strip()


def _word_start(text: str, place: int) -> int:
    """The first word's start from there on, within reach."""
    if place == 0:
        return 0
    space = re.compile(r"\s").search(text, place, place + BEFORE - 4)
    return space.end() if space is not None else place
