"""Conversations come one by one out of a parser's events, in bounded memory."""

from __future__ import annotations

import json
from typing import Any

import ijson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.archive import FORMAT
from ainative_desktop.protocol.imports import records as module
from ainative_desktop.protocol.imports.records import Records, TooLarge

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def records_of(value: object, step: int = 3) -> tuple[list[Any], Records]:
    """What comes of a document, in lists of a few events."""
    events = list(ijson.basic_parse(json.dumps(value).encode(), use_float=True))
    records = Records()
    found: list[Any] = []
    for first in range(0, len(events), step):
        found += records.take(events[first : first + step])
    return found, records


@given(st.lists(VALUES, max_size=4))
def test_the_elements_of_a_list_come_as_they_are(values: list[Any]) -> None:
    """Whatever they are."""
    assert records_of(values)[0] == values


@given(st.lists(VALUES, max_size=4))
def test_the_conversations_of_an_object_come_with_its_head(values: list[Any]) -> None:
    """What stands before them is known."""
    found, records = records_of({"format": "x", "version": 3, "conversations": values, "more": [1]})
    assert found == values
    assert (records.head["format"], records.head["version"]) == ("x", 3)


@given(VALUES.filter(lambda value: not isinstance(value, list)))
def test_a_document_that_is_one_conversation_comes_as_a_whole(value: object) -> None:
    """An object that has no list of them, or no object at all."""
    assert records_of(value)[0] == [value]


def test_what_no_conversation_needs_is_not_kept() -> None:
    """But of this app's own everything is."""
    value = {"title": "A", "citations": [{"deep": [1]}], "safe_urls": "x", "messages": [1]}
    assert records_of([value])[0] == [{"title": "A", "messages": [1]}]
    assert records_of({"format": FORMAT, "conversations": [value]})[0] == [value]


def test_one_that_is_too_large_is_named_and_those_after_it_come(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it stays in memory."""
    monkeypatch.setattr(module, "COST_LIMIT", 5_000)
    large = {"title": "Large", "mapping": {str(number): ["x" * 100] for number in range(100)}, "id": "a"}
    found, records = records_of([{"title": "A"}, large, {"title": "B"}])
    assert found == [{"title": "A"}, TooLarge("Large"), {"title": "B"}]
    assert records._skipped == 0
    assert records_of({"name": "One", "messages": [["x" * 100] * 100]})[0] == [TooLarge("One")]


def test_what_lies_deeper_than_anything_is_not_looked_at() -> None:
    """Lists within lists without end."""
    value: list[Any] = []
    for _ in range(5_000):
        value = [value]
    events = [("start_array", None)] * 100_001 + [("end_array", None)] * 100_001
    found = list(Records().take(events))
    assert len(found) == 1
