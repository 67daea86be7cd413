"""A person's own prices: which one counts, and how an amount is said."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.prices import ModelPrice, PriceTable

TABLE = PriceTable(
    (ModelPrice("gpt-4o-mini*", 0.15, 0.6), ModelPrice("gpt-4o*", 2.5, 10), ModelPrice("Free", 0, 0)), "$"
)


def test_the_first_that_fits() -> None:
    """Without regard to case; none where nothing does."""
    assert TABLE.cost("gpt-4o-mini", 1_000_000, 1_000_000) == pytest.approx(0.75)
    assert TABLE.cost("GPT-4o-2026", 1_000_000, 500_000) == pytest.approx(7.5)
    assert TABLE.cost("free", 10, 10) == 0
    assert TABLE.cost("other", 10, 10) is None
    assert TABLE.cost("", 10, 10) is None


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        (0, "$0.00"), (0.00001, "$under 0.0001"), (0.0012, "$0.0012"), (0.02, "$0.02"), (0.001, "$0.001"),
        (0.0996, "$0.10"), (0.25, "$0.25"),
        (0.999, "$1.00"), (1234.5, "$1,234.50"),
    ],
)  # fmt: skip
def test_amounts(cost: float, words: str) -> None:
    """As many digits as say something."""
    assert TABLE.amount(cost) == words


def test_currencies() -> None:
    """A word stands apart, a sign does not, and without either it is a number."""
    assert PriceTable(currency="EUR").amount(2) == "EUR 2.00"
    assert PriceTable(currency="€").amount(2) == "€2.00"
    assert PriceTable().amount(2) == "2.00"
