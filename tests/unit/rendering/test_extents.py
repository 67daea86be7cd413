"""Heights of rows: the same answers as a plain list gives, at the cost of a tree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.rendering.extents import Extents

_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.integers(0, 2_000), st.integers(0, 500)),
        st.tuples(st.just("append"), st.integers(1, 600), st.just(0)),
        st.tuples(st.just("truncate"), st.integers(0, 2_000), st.just(0)),
    ),
    max_size=30,
)


@given(st.integers(0, 1_500), _STEPS, st.lists(st.integers(0, 300_000), max_size=8))
def test_it_answers_as_a_list_does(count: int, steps: list[tuple[str, int, int]], offsets: list[int]) -> None:
    """Heights, offsets and rows at offsets, after any changes."""
    extents, heights = Extents(count, 50), [50] * count
    for step, number, height in steps:
        if step == "set" and heights:
            extents.set(number % len(heights), height)
            heights[number % len(heights)] = height
        elif step == "append":
            extents.append(number)
            heights += [50] * number
        elif step == "truncate":
            extents.truncate(number)
            del heights[number:]
    assert len(extents) == len(heights)
    assert extents.total == sum(heights)
    for row in {0, len(heights) // 2, len(heights)}:
        assert extents.offset_of(row) == sum(heights[:row])
    for offset in offsets:
        assert extents.row_at(offset) == _row_at(heights, offset)


def _row_at(heights: list[int], offset: int) -> int:
    top = 0
    for row, height in enumerate(heights):
        if top + height > offset:
            return row
        top += height
    return len(heights) - 1


def test_a_million_rows_cost_a_few_thousand_numbers() -> None:
    """Nothing is kept for rows that were never measured."""
    extents = Extents(1_000_000, 96)
    extents.set(999_999, 10)
    assert extents.total == 999_999 * 96 + 10
    assert extents.row_at(500_000 * 96) == 500_000
    assert len(extents._tree) < 4_000
