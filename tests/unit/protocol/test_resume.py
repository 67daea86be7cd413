"""Ids say what is new, what was taken already and what is missing; no event is lost by guessing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.resume import Arrival, Progress


def taken(progress: Progress, *ids: str | None) -> list[Arrival]:
    return [progress.take(event_id) for event_id in ids]


def test_numbered_events() -> None:
    """Each one moves the place on."""
    progress = Progress()
    assert progress.last_id is None
    assert taken(progress, "s:1", "s:2", "s:3") == [Arrival.NEW] * 3
    assert progress.last_id == "s:3"


@pytest.mark.parametrize("sequence", [1, 7])
def test_a_stream_may_begin_with_any_number(sequence: int) -> None:
    """What counts is that each one follows the last."""
    progress = Progress()
    assert taken(progress, f"s:{sequence}", f"s:{sequence + 1}") == [Arrival.NEW] * 2
    assert progress.last_id == f"s:{sequence + 1}"


@pytest.mark.parametrize("other", ["t:2", "s:4", "s:0", "s:x", "plain", "s:", ":3", "s:٣", "s:" + "9" * 30])
def test_ids_of_another_kind(other: str) -> None:
    """They show that the stream cannot be taken up again; nothing is left out for it."""
    progress = Progress()
    assert taken(progress, "s:1", other, other, "s:2") == [Arrival.NEW] * 4
    assert progress.last_id is None


def test_an_event_without_an_id() -> None:
    """Before the numbered ones it says nothing; among them nobody could tell whether it had come."""
    progress = Progress()
    taken(progress, None, "s:1")
    assert progress.last_id == "s:1"
    assert taken(progress, None, "s:2") == [Arrival.NEW] * 2
    assert progress.last_id is None


def test_an_inherited_id() -> None:
    """An event without an id of its own has the last one's, and is an event all the same."""
    progress = Progress()
    assert taken(progress, "s:1", "s:1", "s:1", "s:2") == [Arrival.NEW] * 4
    assert progress.last_id == "s:2"


def test_a_server_that_numbers_each_event() -> None:
    """What comes twice is told apart at any time, and so is what is missing."""
    progress = Progress()
    progress.strict = True
    assert taken(progress, "s:1", "s:2", "s:2", "s:1", "s:4", "s:3") == [
        Arrival.NEW, Arrival.NEW, Arrival.REPEATED, Arrival.REPEATED, Arrival.AHEAD, Arrival.NEW,
    ]  # fmt: skip
    assert progress.last_id == "s:3"


def test_after_the_cut() -> None:
    """A server that sends a little too much again loses nobody a word."""
    progress = Progress()
    taken(progress, "s:1", "s:2")
    progress.rejoin()
    assert taken(progress, "s:1", "s:2", "s:3", "s:3") == [
        Arrival.REPEATED, Arrival.REPEATED, Arrival.NEW, Arrival.NEW,
    ]  # fmt: skip


@given(cuts=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=6))
def test_no_event_twice_and_none_lost(cuts: list[tuple[int, int]]) -> None:
    """Whatever the connections carried, and however much each one repeats."""
    progress, heard = Progress(), []
    for length, overlap in [*cuts, (200, 0)]:
        last = int((progress.last_id or "s:0").split(":")[1])
        first = max(1, last + 1 - overlap)
        progress.rejoin()
        for sequence in range(first, min(first + length, 101)):
            if progress.take(f"s:{sequence}") is Arrival.NEW:
                heard.append(sequence)
    assert heard == list(range(1, 101))
