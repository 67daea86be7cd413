"""Reading what an answer took out of its metadata, whatever a server put there."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.usage import (
    MOST_TOKENS,
    Pace,
    Usage,
    counted_tokens,
    estimated_tokens,
    model_of,
    with_earlier,
    without_usage,
)

STREAM = {"transport": "SSE", "tokens": 7, "asked": 3, "first_token": 0.5, "seconds": 2}


@pytest.mark.parametrize(
    "reported",
    [
        {"prompt_tokens": 5, "completion_tokens": 9, "total_tokens": 14},
        {"input_tokens": 5, "output_tokens": 9},
        {"prompt_eval_count": 5, "eval_count": 9},
        {"prompt_tokens": 5.0, "completion_tokens": 9.0},
    ],
)
def test_the_servers_own_count(reported: dict[str, Any]) -> None:
    """In the words of each kind of server; before what was counted here."""
    assert Usage.of({"usage": reported, "stream": STREAM}) == Usage(5, 9)


@pytest.mark.parametrize(
    "reported", [None, {}, [], "9", {"completion_tokens": 0}, {"completion_tokens": "9"}]
)
def test_counted_here_where_the_server_does_not(reported: object) -> None:
    """And marked so."""
    assert Usage.of({"usage": reported, "stream": STREAM}) == Usage(3, 7, estimated=True)


def test_nothing_was_spent() -> None:
    """On what never began, and on a replay."""
    assert Usage.of({}) is None
    assert Usage.of({"stream": {"tokens": 0}}) is None
    assert Usage.of({"replay": True, "usage": {"completion_tokens": 9}}) is None


def test_numbers_that_are_none() -> None:
    """Count as nothing, or as much as is counted at all."""
    bad: tuple[object, ...] = (-1, True, math.nan, math.inf, None, [], "5")
    for number in bad:
        assert Usage.of({"usage": {"prompt_tokens": number, "completion_tokens": 1}}) == Usage(0, 1)
    assert Usage.of({"usage": {"completion_tokens": 10**40}}) == Usage(0, MOST_TOKENS)
    for number in bad:
        assert Pace.of({"stream": {**STREAM, "seconds": number}}) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["usage", "stream", "tokens", "prompt_tokens", "completion_tokens", "model"]),
            inner,
        )
    ),
)


@given(st.dictionaries(st.sampled_from(["usage", "stream", "model", "replay"]), json_values))
def test_any_metadata_can_be_read(metadata: dict[str, Any]) -> None:
    """Without a failure, within the bounds."""
    usage = Usage.of(metadata)
    assert usage is None or (0 <= usage.input <= MOST_TOKENS and 0 < usage.output <= MOST_TOKENS)
    Pace.of(metadata)
    assert isinstance(model_of(metadata), str)
    assert Usage.of(with_earlier(dict(metadata), metadata)) in (usage and usage + usage, usage)


def test_an_answer_that_goes_on() -> None:
    """Has taken both; where nothing came, what it had taken."""
    first = {"model": "m", "usage": {"prompt_tokens": 5, "completion_tokens": 9}, "stream": STREAM}
    assert without_usage(first) == {"model": "m"}
    assert Usage.of(with_earlier({"stream": STREAM}, first)) == Usage(8, 16, estimated=True)
    assert with_earlier({}, first)["stream"] == STREAM
    assert Usage.of(with_earlier({}, first)) == Usage(5, 9)
    assert with_earlier({"a": 1}, {}) == {"a": 1}


def test_estimates() -> None:
    """Of a prompt by its characters, of an answer by its pieces, unless these are too large."""
    messages = [{"role": "user", "content": "x" * 40}, {"content": None}, {"content": [1]}, 5]
    assert estimated_tokens(messages) == 10
    assert estimated_tokens(None) == 0
    assert (counted_tokens(30, 100), counted_tokens(1, 100)) == (30, 25)
