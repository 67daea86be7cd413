"""Sentences that are made below the window, or were stored, or come from the local server: they are English
there, in one of the forms that are known, and are said in the window's language where they are shown."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ..paths import resource
from .language import ENGLISH, spoken
from .mirroring import isolated

CONTEXT = "phrases"
DEEPEST = 4  # sentences within sentences
LONGEST = 2000  # characters; nothing that is said is longer
MOST = 8  # sentences that are known as one, with what fills it
_PLACE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?…)])\s+")


def localised(text: str) -> str:
    """`text` in the window's language, as far as its sentences are known; all else stays as it is."""
    language = spoken()
    return text if language == ENGLISH or not text else _localised(text, language)


class _Form(NamedTuple):
    """A sentence with places that are filled; `telling` is its longest part, which is looked for first."""

    source: str
    telling: str


@lru_cache(maxsize=512)
def _localised(text: str, language: str) -> str:
    return _in_pieces(text, DEEPEST) if len(text) <= LONGEST else text


def _in_pieces(text: str, depth: int) -> str:
    """The text in as few pieces as can be of which each is known; what is not stays as it is."""
    said: list[str] = []
    any_known, begin = False, 0
    while begin < len(text):
        end, following, known = _next_piece(text, begin, depth)
        any_known = any_known or known is not None
        said += [isolated(text[begin:end]) if known is None else known, text[end:following]]
        begin = following
    return "".join(said) if any_known or depth < DEEPEST else text


def _next_piece(text: str, begin: int, depth: int) -> tuple[int, int, str | None]:
    """The longest known piece from `begin` on: its end, where the next one begins, and its translation; the
    first sentence, and None, where none is known."""
    ends = [found.span() for found in islice(_END.finditer(text, begin), MOST)]
    if len(ends) < MOST:
        ends.append((len(text), len(text)))
    for strict in (True, False):
        for end, following in reversed(ends):
            known = _translation(text[begin:end], depth, strict=strict)
            if known is not None:
                return end, following, known
    return (*ends[0], None)


def _translation(text: str, depth: int, *, strict: bool) -> str | None:
    """What a known sentence is in the window's language; None for one that is not known. A `strict` look
    takes no other sentences for what fills one, unless they are known themselves."""
    exact = QCoreApplication.translate(CONTEXT, text)
    if exact != text or text in _sources():
        return exact
    for form in _forms():
        found = _pattern(form.source).fullmatch(text) if form.telling in text else None
        if found is None or (strict and not all(_may_fill(value, depth) for value in found.groups())):
            continue
        filled = {name: _filling(value, depth) for name, value in found.groupdict().items()}
        return _filled(QCoreApplication.translate(CONTEXT, form.source), filled)
    return None


def _may_fill(value: str, depth: int) -> bool:
    if _END.search(value) is None:
        return True
    begin, known = 0, depth > 0
    while known and begin < len(value):
        _end, begin, translation = _next_piece(value, begin, depth - 1)
        known = translation is not None
    return known


def _filled(text: str, places: Mapping[str, str]) -> str:
    """`text` with its places filled; what fills them may have braces of its own."""
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), text)


def _filling(value: str, depth: int) -> str:
    if depth == 0:
        return value
    space = value[: len(value) - len(value.lstrip())]
    return space + _in_pieces(value[len(space) :], depth - 1)


@cache
def _sources() -> frozenset[str]:
    return frozenset(json.loads(resource("translations/phrases.json").read_bytes()))


@cache
def _forms() -> tuple[_Form, ...]:
    """Those with places, the ones that say the most first."""
    with_places = [source for source in _sources() if _PLACE.search(source)]
    return tuple(
        _Form(source, max(_PLACE.split(source)[::2], key=len))
        for source in sorted(with_places, key=lambda each: (-len(_PLACE.sub("", each)), each))
    )


@cache
def _pattern(source: str) -> re.Pattern[str]:
    parts = _PLACE.split(source)
    named = (f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile("".join(named), re.DOTALL)
