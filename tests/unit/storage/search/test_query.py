"""What is typed into the search field, understood: every input is a query."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.messages import Role
from ainative_desktop.storage.search.query import MOST_TERMS, Query, Term, parse


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("token stream", [Term("token"), Term("stream", begins=True)]),
        ("token stream ", [Term("token"), Term("stream")]),
        ("str* of", [Term("str", begins=True), Term("of", begins=True)]),
        ('"token  stream"', [Term("token stream")]),
        ('"token str', [Term("token str")]),
        ("a", [Term("a")]),
        ("(hello), world! ", [Term("hello"), Term("world")]),
        ("don't ", [Term("don't")]),
        ("c++", [Term("c++", words=False)]),
        ("foo-bar ", [Term("foo-bar", words=False)]),
        ("snake_case", [Term("snake_case", words=False)]),
        ("std::vector<int>", [Term("std::vector<int>", words=False)]),
        ('"x == y"', [Term("x == y", words=False)]),
        ("東京", [Term("東京", words=False)]),
        ("café ", [Term("café")]),
        ("note:this ", [Term("note:this", words=False)]),
        ("same same ", [Term("same")]),
        ("*", [Term("*", words=False)]),
        ("?!", [Term("?!", words=False)]),
        ('"', [Term('"', words=False)]),
        ('""', [Term('""', words=False)]),
        ("", []),
        ("  ", []),
    ],
)
def test_words_phrases_beginnings_and_symbols(typed: str, terms: list[Term]) -> None:
    """What has more than letters in it is looked for as it is."""
    assert list(parse(typed).terms) == terms


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("from:me x ", Query((Term("x"),), role=Role.USER)),
        ("FROM:Model", Query(role=Role.ASSISTANT)),
        ('in:"release notes" x ', Query((Term("x"),), title="release notes")),
        ("in:notes", Query(title="notes")),
        ("before:2024-05-31 after:2024-05", Query(before=date(2024, 5, 31), after=date(2024, 5, 1))),
        ("before:2024", Query(before=date(2024, 1, 1))),
        ("in:", Query()),
    ],
)
def test_filters(typed: str, query: Query) -> None:
    """Who, when and where."""
    assert parse(typed) == query
    assert parse(typed).problems == ()


@pytest.mark.parametrize(
    "typed", ["before:2024-02-30", "after:tomorrow", "from:mum", "before:", "before:0000"]
)
def test_a_filter_that_says_nothing_is_told(typed: str) -> None:
    """It narrows nothing, and the person hears what it takes."""
    assert not parse(typed)
    [problem] = parse(typed).problems
    assert problem.startswith(typed.split(":")[0])


@given(st.text(max_size=80) | st.text('"*:()-+ abinfromeforet0159', max_size=60))
def test_any_input_is_a_query(typed: str) -> None:
    """None fails, each has a bounded number of terms, and only what says nothing asks for nothing."""
    query = parse(typed)
    assert len(query.terms) <= MOST_TERMS
    assert all(term.text.strip() for term in query.terms)
    if any(c.isalnum() for c in typed) and ":" not in typed:
        assert query


def test_a_long_paste_is_cut() -> None:
    """A page that was pasted by mistake costs no more than a line."""
    assert len(parse("word " * 10_000).terms) == 1
    assert len(parse(" ".join(map(str, range(1000)))).terms) == MOST_TERMS
