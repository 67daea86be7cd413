"""Sentences that are made below the window, or were stored, or come from the local server: they are English
there, in one of the forms that are known, and are said in the window's language where they are shown."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from ..paths import resource
from .language import ENGLISH, spoken
from .mirroring import isolated

CONTEXT = "phrases"
DEEPEST = 4  # sentences within sentences
_PLACE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?…)])\s+")


def localised(text: str) -> str:
    """`text` in the window's language, as far as its sentences are known; all else stays as it is."""
    language = spoken()
    return text if language == ENGLISH or not text else _localised(text, language)


@dataclass(frozen=True, slots=True)
class _Form:
    """A sentence with places that are filled."""

    source: str
    pattern: re.Pattern[str]


@lru_cache(maxsize=512)
def _localised(text: str, language: str) -> str:
    return " ".join(_piece(piece, DEEPEST) for piece in _known_pieces(text))


def _known_pieces(text: str) -> list[str]:
    """The text in as few pieces as can be of which each is known, and what is not as it stands."""
    ends = [found.span() for found in _END.finditer(text)]
    for end, begin in [(len(text), len(text)), *reversed(ends)]:
        if _translation(text[:end], DEEPEST) is not None:
            rest = text[begin:]
            return [text[:end], *(_known_pieces(rest) if rest else [])]
    if not ends:
        return [text]
    end, begin = ends[0]
    return [text[:end], *_known_pieces(text[begin:])]


def _piece(text: str, depth: int) -> str:
    known = _translation(text, depth)
    return isolated(text) if known is None else known


def _translation(text: str, depth: int) -> str | None:
    """What a known sentence is in the window's language; None for one that is not known."""
    exact = QCoreApplication.translate(CONTEXT, text)
    if exact != text or text in _sources():
        return exact
    for form in _forms():
        found = form.pattern.fullmatch(text)
        if found is not None:
            filled = {name: isolated(_filling(value, depth)) for name, value in found.groupdict().items()}
            return _filled(QCoreApplication.translate(CONTEXT, form.source), filled)
    return None


def _filled(text: str, places: Mapping[str, str]) -> str:
    """`text` with its places filled; what fills them may have braces of its own."""
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), text)


def _filling(value: str, depth: int) -> str:
    if depth == 0:
        return value
    space = value[: len(value) - len(value.lstrip())]
    return space + _piece(value[len(space) :], depth - 1)


@cache
def _sources() -> frozenset[str]:
    return frozenset(json.loads(resource("translations/phrases.json").read_bytes()))


@cache
def _forms() -> tuple[_Form, ...]:
    """Those with places, the ones that say the most first."""
    with_places = [source for source in _sources() if _PLACE.search(source)]
    return tuple(
        _Form(source, _pattern(source))
        for source in sorted(with_places, key=lambda each: (-len(_PLACE.sub("", each)), each))
    )


def _pattern(source: str) -> re.Pattern[str]:
    parts = _PLACE.split(source)
    named = (f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile("".join(named), re.DOTALL)
