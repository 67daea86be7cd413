"""Counting and stepping through what was found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.ui.occurrences import Occurrences


def found(counts: dict[int, int]) -> Occurrences:
    made = Occurrences()
    for row, count in counts.items():
        made.set(row, count)
    return made


def test_steps_begin_at_what_is_read_and_go_round() -> None:
    """Forwards and backwards."""
    hits = found({7: 1, 2: 2})
    assert hits.total == 3
    assert hits.step(1, start=3) == (7, 0)
    assert hits.position == 3
    assert [hits.step(1, 0) for _ in range(3)] == [(2, 0), (2, 1), (7, 0)]
    assert [hits.step(-1, 0) for _ in range(3)] == [(2, 1), (2, 0), (7, 0)]


def test_nothing_found() -> None:
    """There is nowhere to go."""
    hits = Occurrences()
    assert hits.step(1, 0) is None
    assert hits.position == 0


def test_a_row_that_loses_some_keeps_one_in_it() -> None:
    """Or none, where it has none any more."""
    hits = found({2: 3})
    hits.current = (2, 2)
    hits.set(2, 1)
    assert (hits.current, hits.total) == ((2, 0), 1)
    hits.set(2, 0)
    assert hits.step(1, 0) is None
    assert (hits.total, hits.position) == (0, 0)


def test_rows_that_go_take_theirs_along() -> None:
    """From a row on."""
    hits = found({1: 1, 5: 2, 9: 4})
    hits.truncate(5)
    assert hits.total == 1
    assert hits.step(-1, 9) == (1, 0)


@given(st.dictionaries(st.integers(0, 50), st.integers(1, 5), min_size=1, max_size=20), st.integers(0, 50))
def test_every_one_is_visited_once_a_round(counts: dict[int, int], start: int) -> None:
    """In order."""
    hits = found(counts)
    visited = [hits.step(1, start) for _ in range(hits.total)]
    assert sorted(set(visited), key=str) == sorted(
        ((row, number) for row, count in counts.items() for number in range(count)), key=str
    )
    positions = []
    for _ in range(hits.total):
        hits.step(1, start)
        positions.append(hits.position)
    assert sorted(positions) == list(range(1, hits.total + 1))
