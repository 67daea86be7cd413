"""An answer is shown as often as it is worth it."""

from __future__ import annotations

import pytest

from ainative_desktop.runtime.pace import CALM, FIRST, flush_delay
from ainative_desktop.runtime.reconciler import FRAME


@pytest.mark.parametrize(
    ("rate", "delay"),
    [(None, FIRST), (10.0, FRAME), (100.0, CALM), (1_000.0, FRAME)],
    ids=["beginning", "slow", "as fast as most", "fast"],
)
def test_the_delay(rate: float | None, delay: int) -> None:
    """At once at its beginning; every other frame where each would bring a token or two."""
    assert flush_delay(rate) == delay
