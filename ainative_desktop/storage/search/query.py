"""What a person types into the search field, understood. Pure: every input is a query."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from ...protocol.messages import Role
from ...protocol.shelves import tag_of
from ..text import storable
from .folding import folded

MOST_CHARACTERS = 1_000
MOST_TERMS = 24
SHORTEST_PREFIX = 2  # characters; a single letter begins too many words to say anything
ARCHIVE = "archive"

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PIECE = re.compile(r'(?:(?P<key>in|tag|from|before|after):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>\S+))', re.I)
_UNFINISHED = re.compile("(in|tag|from|before|after):", re.I)
_AROUND = ".,;:!?…()[]{}<>\"'“”‘’„«»"
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WHO = {"me": Role.USER, "model": Role.ASSISTANT}
#: Scripts that put no spaces between words, where a word is found within a run of characters.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u31f0-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Term:
    """Something that a message must have. `words` says that it is made of words, so that it is found by them
    whatever stands between; else it is looked for as it is. `begins`: its last word may go on."""

    text: str
    words: bool = True
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that all must be there, and where to look. `before` and `after` are days of the local calendar:
    before the one, and from the other on. `archived` looks in the archive alone, else everywhere. `problems`
    are sentences about what could not be used."""

    terms: tuple[Term, ...] = ()
    title: str = ""
    archived: bool = False
    tags: tuple[str, ...] = ()
    role: Role | None = None
    before: date | None = None
    after: date | None = None
    problems: tuple[str, ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.terms or self.role or self.before or self.after or self.asks_for_chats)

    @property
    def asks_for_chats(self) -> bool:
        """Whether it says what conversations to look in."""
        return bool(self.title or self.archived or self.tags)


def parse(text: str) -> Query:
    """Understand what was typed: words, "phrases", beginnings*, and the filters in:, tag:, from:, before:,
    after:. `in:archive` is the archive, `in:"archive"` a title.

    The word at the end is taken for a beginning, since it may still be typed. Never fails.
    """
    text = _CONTROL.sub(" ", storable(text[:MOST_CHARACTERS]))
    terms: list[Term] = []
    filters: dict[str, str] = {}
    tags: list[str] = []
    archived = False
    for piece in _PIECE.finditer(text):
        key, bare = (piece["key"] or "").lower(), piece["bare"]
        value = (piece["quoted"] if bare is None else bare).strip()
        if bare is not None and _UNFINISHED.fullmatch(bare):
            filters[bare[:-1].lower()] = ""
        elif key == "tag":
            tags.append(tag_of(value))
        elif key == "in" and bare is not None and bare.lower() == ARCHIVE:
            archived = True
        elif key:
            filters[key] = value
        elif bare is None:
            terms += _phrase(value)
        else:
            terms += _word(bare, typing=piece.end() == len(text))
    query = _filtered(filters)
    if not (terms or filters or tags or archived) and text.strip():  # a quotation mark alone
        terms = [Term(text.strip(), words=False)]
    unique = tuple(dict.fromkeys(terms))[:MOST_TERMS]
    asked = tuple(filter(None, dict.fromkeys(tags)))
    return replace(query, terms=unique, archived=archived, tags=asked)


def _word(bare: str, *, typing: bool) -> list[Term]:
    starred = bare.endswith("*") and bare.strip("*") != ""
    if starred:
        bare = bare.rstrip("*")
    plain = bare.strip(_AROUND)
    if plain and _made_of_words(plain):
        begins = (typing and bare.endswith(plain)) or starred
        return [Term(plain, begins=begins and len(plain) >= SHORTEST_PREFIX)]
    return [Term(bare, words=False)]


def _phrase(value: str) -> list[Term]:
    if not value:
        return []
    pieces = [piece.strip(_AROUND) for piece in value.split()]
    if all(piece and _made_of_words(piece) for piece in pieces):
        return [Term(" ".join(pieces))]
    return [Term(value, words=False)]


def _made_of_words(text: str) -> bool:
    """Whether the index of words knows it: letters and digits, in a script that puts spaces between words."""
    if _UNSPACED.search(text):
        return False
    return all(c.isalnum() for c in folded(text) if c not in "'’") and any(c.isalnum() for c in text)


def _filtered(filters: dict[str, str]) -> Query:
    problems: list[str] = []
    days: dict[str, date | None] = {"before": None, "after": None}
    for key in days.keys() & filters.keys():
        days[key] = _day(filters[key])
        if days[key] is None:
            problems.append(f"{key}: takes a day, such as {key}:2024-05-31.")
    who = filters.get("from", "").lower()
    if "from" in filters and who not in _WHO:
        problems.append("from: takes “me” or “model”.")
    return Query(
        title=filters.get("in", ""),
        role=_WHO.get(who),
        before=days["before"],
        after=days["after"],
        problems=tuple(problems),
    )


def _day(value: str) -> date | None:
    """The day meant by a date, or the first one of a month or a year."""
    found = _DAY.fullmatch(value)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None
