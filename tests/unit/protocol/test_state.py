"""The table admits one start, any data, one error and exactly one end, which is last."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.events import StreamData, StreamEnd, StreamError, StreamEvent, StreamStart
from ainative_desktop.protocol.state import StreamPhase, StreamState

START, DATA, ERROR = StreamStart({}, "SSE"), StreamData("x"), StreamError("c", "words")
END = StreamEnd("complete")
LETTERS: dict[type, str] = {StreamStart: "s", StreamData: "d", StreamError: "x", StreamEnd: "e"}


@given(st.lists(st.sampled_from([START, DATA, ERROR, END])))
def test_any_sequence(events: list[StreamEvent]) -> None:
    """What is admitted is always: start?, data*, error?, end?; and it ends when an end was offered."""
    state = StreamState()
    admitted = [event for event in events if state.admit(event)]
    kinds = "".join(LETTERS[type(event)] for event in admitted)
    assert re.fullmatch(r"(s(d*))?x?e?", kinds), kinds
    assert state.ended == (END in events)
    assert kinds.count("e") == state.ended


@pytest.mark.parametrize(
    ("events", "phase"),
    [
        ([], StreamPhase.CONNECTING),
        ([START], StreamPhase.OPEN),
        ([START, DATA], StreamPhase.OPEN),
        ([ERROR], StreamPhase.FAILED),
        ([START, ERROR], StreamPhase.FAILED),
        ([END], StreamPhase.ENDED),
        ([START, ERROR, END], StreamPhase.ENDED),
    ],
)
def test_phases(events: list[StreamEvent], phase: StreamPhase) -> None:
    """Each event leads to its phase."""
    state = StreamState()
    assert all(state.admit(event) for event in events)
    assert state.phase is phase


def test_an_error_is_not_complete() -> None:
    """A stream that told an error ends as error, or as what was worse."""
    state = StreamState()
    assert state.closing("complete") == "complete"
    state.admit(ERROR)
    assert state.closing("complete") == "error"
    assert state.closing("aborted") == "aborted"
    assert state.closing("interrupted") == "interrupted"
