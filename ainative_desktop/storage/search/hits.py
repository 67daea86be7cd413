"""Asks the index: which messages have what is looked for, the best first, and the conversations by title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial

import apsw

from ...protocol.messages import Role
from .excerpt import Excerpt, Finder
from .folding import folded
from .index import count_waiting
from .query import Query, Term

RANKED = 2_000  # matches, the newest, that the ranking looks at: what it costs has a bound
GRAM = 3  # characters that the index of parts needs
MOST_GRAMS = 48

_PLACE = """JOIN messages ON messages.rowid = {table}.rowid
            JOIN conversations ON conversations.id = messages.conversation_id"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found. `created` is in seconds since the epoch."""

    message_id: str
    conversation_id: str
    title: str
    role: Role
    created: float
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A conversation that was found by its title. `updated` is in seconds since the epoch."""

    conversation_id: str
    title: str
    updated: float


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits. `waiting` counts the messages that are not indexed yet."""

    titles: tuple[TitleHit, ...] = ()
    hits: tuple[Hit, ...] = ()
    waiting: int = 0


def find(
    connection: apsw.Connection,
    query: Query,
    *,
    titles: int,
    limit: int,
    first: Callable[[Found], object] = lambda _: None,
) -> Found:
    """The newest `titles` conversations and the best `limit` messages. May take long; can be interrupted.

    `first` is told of what was found by words, where they are fewer than that: to find parts of words takes
    longer.
    """
    if not query:
        return Found(waiting=count_waiting(connection))
    finder = Finder(query.terms)
    literal = Finder([term for term in query.terms if not term.words])
    for name, each in (("holds_all", finder), ("holds_literal", literal)):
        connection.create_scalar_function(name, partial(_holds, each), 1)
    numbers = _by_words(connection, query, limit)
    found = Found(
        tuple(find_titles(connection, query, titles)),
        tuple(_hit(connection, number, finder) for number in numbers),
        count_waiting(connection),
    )
    if len(numbers) == limit:
        return found
    first(found)
    known = set(numbers)
    more = [number for number in _by_parts(connection, query, limit) if number not in known]
    more = more[: limit - len(numbers)]
    return replace(found, hits=(*found.hits, *(_hit(connection, number, finder) for number in more)))


def find_titles(connection: apsw.Connection, query: Query, limit: int) -> list[TitleHit]:
    """The newest conversations whose titles have all the terms; none where a message is asked for."""
    if query.role or not (query.terms or query.asks_for_chats):
        return []
    shelved, asked = _shelved(query)
    texts = [term.text for term in query.terms] + ([query.title] if query.title else [])
    where, values = _titled(texts)
    where, values = where + shelved, values + asked
    for sign, day in (("<", query.before), (">=", query.after)):
        if day is not None:
            where += f" AND updated {sign} ?"
            values.append(_seconds(day))
    rows = connection.execute(
        f"""SELECT id, title, updated FROM conversations WHERE deleted_at IS NULL {where}
            ORDER BY updated DESC, id DESC LIMIT ?""",  # noqa: S608
        (*values, limit),
    )
    return [TitleHit(*row) for row in rows]


def statement_by_words(query: Query) -> tuple[str, list[object]]:
    """The statement that finds and ranks by words, and its values but the last, the limit."""
    matched = " AND ".join(_in_words(term) for term in query.terms if term.words)
    literal = [term.text for term in query.terms if not term.words]
    where, values = _where(query)
    grams = [gram for text in literal for gram in _grams(text)]
    if grams:
        where += " AND messages.rowid IN (SELECT rowid FROM search_parts WHERE search_parts MATCH ?)"
        values.append(" AND ".join(grams))
    if literal:
        where += " AND holds_literal(messages.content)"
    return (
        f"""SELECT number FROM (
                SELECT search_words.rowid AS number, bm25(search_words) AS score
                FROM search_words {_PLACE.format(table="search_words")}
                WHERE search_words MATCH ? {where} ORDER BY search_words.rowid DESC LIMIT {RANKED})
            ORDER BY score, number DESC LIMIT ?""",  # noqa: S608
        [matched, *values],
    )


def _by_words(connection: apsw.Connection, query: Query, limit: int) -> list[int]:
    if not any(term.words for term in query.terms):
        return []
    sql, values = statement_by_words(query)
    return _numbers(connection, sql, [*values, limit])


def _by_parts(connection: apsw.Connection, query: Query, limit: int) -> list[int]:
    """The newest messages that have all the terms as they were typed, be it within words. What the index does
    not know is looked through, the newest first: the rest of long messages, and all of all without a term
    that it could know."""
    where, values = _where(query)
    grams = _grams_of(query.terms)
    if not grams:
        return _by_looking(connection, query, limit)
    numbers: list[int] = []
    for table, match, matched in (
        ("search_parts", "search_parts MATCH ?", [" AND ".join(grams)]),
        ("search_rest", "TRUE", []),
    ):
        if len(numbers) < limit:
            sql = f"""SELECT {table}.rowid FROM {table} {_PLACE.format(table=table)}
                      WHERE {match} {where} AND holds_all(messages.content)
                      ORDER BY {table}.rowid DESC LIMIT ?"""  # noqa: S608
            numbers += _numbers(connection, sql, [*matched, *values, limit])
    return list(dict.fromkeys(numbers))


def _by_looking(connection: apsw.Connection, query: Query, limit: int) -> list[int]:
    where, values = _where(query)
    for term in query.terms:
        likes = dict.fromkeys(_like(text) for text in (term.text, term.text.lower(), term.text.upper()))
        where += f" AND ({' OR '.join(['content LIKE ? ESCAPE ?'] * len(likes))})"
        values += [value for like in likes for value in (like, "\\")]
    sql = f"""SELECT messages.rowid FROM messages
              JOIN conversations ON conversations.id = messages.conversation_id
              WHERE content <> '' {where} ORDER BY messages.rowid DESC LIMIT ?"""  # noqa: S608
    return _numbers(connection, sql, [*values, limit])


def _holds(finder: Finder, *values: object) -> bool:
    return finder.holds(str(values[0]))


def _numbers(connection: apsw.Connection, sql: str, values: Sequence[object]) -> list[int]:
    return [number for (number,) in connection.execute(sql, values)]


def _hit(connection: apsw.Connection, number: int, finder: Finder) -> Hit:
    sql = """SELECT messages.id, conversation_id, title, role, messages.created, content
             FROM messages JOIN conversations ON conversations.id = conversation_id
             WHERE messages.rowid = ?"""
    [(key, conversation_id, title, role, created, content)] = connection.execute(sql, (number,))
    return Hit(key, conversation_id, title, Role(role), created, finder.excerpt(content))


# -- conditions -------------------------------------------------------------------------------------------


def _where(query: Query) -> tuple[str, list[object]]:
    """The filters, to follow other conditions, and their values."""
    titled, values = _titled([query.title] if query.title else [])
    shelved, asked = _shelved(query)
    where, values = f"AND deleted_at IS NULL{titled}{shelved}", values + asked
    if query.role is not None:
        where += " AND messages.role = ?"
        values.append(str(query.role))
    for sign, day in (("<", query.before), (">=", query.after)):
        if day is not None:
            where += f" AND messages.created {sign} ?"
            values.append(_seconds(day))
    return where, values


def _titled(texts: Sequence[str]) -> tuple[str, list[object]]:
    """Whether a title has all of these, to follow other conditions. SQLite knows the case of ASCII alone."""
    each = [
        dict.fromkeys(_like(form) for form in (text, text.lower(), text.upper(), text.title()))
        for text in texts
    ]
    where = "".join(f" AND ({' OR '.join(['title LIKE ? ESCAPE ?'] * len(likes))})" for likes in each)
    return where, [value for likes in each for like in likes for value in (like, "\\")]


def _shelved(query: Query) -> tuple[str, list[object]]:
    """Whether a conversation is in the archive and has the tags, as far as that is asked."""
    tagged = " AND EXISTS (SELECT 1 FROM tags WHERE tag = ? AND conversation_id = conversations.id)"
    return " AND archived = 1" * query.archived + tagged * len(query.tags), list(query.tags)


def _in_words(term: Term) -> str:
    return _quoted(term.text) + ("*" if term.begins else "")


def _grams_of(terms: Sequence[Term]) -> list[str]:
    """What the index of parts must have of the terms: of a phrase its words, whatever is between them."""
    grams = [gram for term in terms for word in term.text.split() for gram in _grams(word)]
    return grams or [gram for term in terms for gram in _grams(term.text)]


def _grams(text: str) -> list[str]:
    """The runs of three characters in a text, quoted; none where it is shorter."""
    plain = folded(text)
    grams = dict.fromkeys(plain[place : place + GRAM] for place in range(len(plain) - GRAM + 1))
    return [_quoted(gram) for gram in list(grams)[:MOST_GRAMS]]


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _like(text: str) -> str:
    return "%" + "".join(f"\\{c}" if c in "\\%_" else c for c in text) + "%"


def _seconds(day: date) -> float:
    """When a day begins here, in seconds since the epoch."""
    try:
        return datetime.combine(day, time()).timestamp()
    except (ValueError, OverflowError, OSError):  # the first or last year there is
        return -1e11 if day.year < 1970 else 1e12
