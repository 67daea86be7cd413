"""When events count as held back: most of them late, let go together, whatever the two clocks say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.runtime.doctor.findings import Finding
from ainative_desktop.runtime.doctor.streams import RATE, TOKENS, Heard, Tried, events_finding, held_back

SENT = [number / RATE for number in range(TOKENS)]
LAST = SENT[-1]


def through(lag: Callable[[float], float]) -> list[tuple[float, float]]:
    """What was sent at each moment comes so much later."""
    return [(sent, 1000 + sent + lag(sent)) for sent in SENT]


def test_a_buffer_until_the_end() -> None:
    """All come when the last was sent."""
    assert held_back(through(lambda sent: LAST - sent)) == pytest.approx(LAST)


@pytest.mark.parametrize("seconds", [0.5, 0.8])
def test_a_buffer_that_fills(seconds: float) -> None:
    """It lets go whenever it is full."""
    assert held_back(through(lambda sent: seconds - sent % seconds))


@given(st.lists(st.floats(0, 0.2), min_size=TOKENS, max_size=TOKENS))
def test_jitter_is_no_buffer(jitter: list[float]) -> None:
    """Nor is a network that is merely slow."""
    delays = iter(jitter)
    assert held_back(through(lambda _sent: 3 + next(delays))) == 0


@given(st.floats(0, LAST), st.floats(0.1, 0.7))
def test_one_stall_is_no_buffer(begin: float, length: float) -> None:
    """A packet that was lost holds up those behind it, once."""

    def lag(sent: float) -> float:
        return begin + length - sent if begin <= sent < begin + length else 0.0

    assert held_back(through(lag)) == 0


def test_without_timing_nothing_is_told() -> None:
    """Nor with that of a few events only."""
    assert held_back([]) is None
    assert held_back(through(lambda _sent: 0)[:5]) is None
    tried = Tried(Finding("SSE", "ok", ""), Heard(0.1))
    assert events_finding(tried, tried).state == "unknown"
    assert events_finding(Tried(Finding("SSE", "wrong", "")), tried).state == "unknown"


def test_websocket_is_recommended_where_it_was_prompt() -> None:
    """And only there."""
    held = Tried(Finding("SSE", "ok", ""), Heard(timing=through(lambda sent: LAST - sent)))
    prompt = Tried(Finding("WS", "ok", ""), Heard(timing=through(lambda _sent: 0)))
    assert "WebSocket" in events_finding(held, prompt).todo
    assert "WebSocket" not in events_finding(held, held).todo
    assert "WebSocket" not in events_finding(held, Tried(Finding("WS", "wrong", ""))).todo
