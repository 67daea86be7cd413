"""Sums by day and model, and the words they are told in."""

from __future__ import annotations

from datetime import date

import pytest

from ainative_desktop.protocol.prices import ModelPrice, PriceTable
from ainative_desktop.storage.usage import Spent
from ainative_desktop.ui.usage.summary import Total, by_day, by_model, unpriced
from ainative_desktop.ui.usage.words import brief, full

PRICES = PriceTable((ModelPrice("a*", 1, 10),), "$")
SPENT = [
    Spent("2024-02-28", "a1", 2, 0, 1_000, 300, 2, 1.0, 3.0),
    Spent("2024-03-01", "a1", 1, 1, 500, 100),
    Spent("2024-03-01", "", 1, 1, 50_000, 100),
]


pytestmark = pytest.mark.usefixtures("qapp")  # which speaks English


def test_days_without_answers_are_days_too() -> None:
    """Also the one that a leap year has more; what is older is left out."""
    days = by_day(SPENT, PRICES, today=date(2024, 3, 2), days=4)
    assert [(day.date.isoformat(), day.total.answers) for day in days] == [
        ("2024-02-28", 2),
        ("2024-02-29", 0),
        ("2024-03-01", 2),
        ("2024-03-02", 0),
    ]
    assert by_day(SPENT, PRICES, today=date(2024, 3, 2), days=1)[0].total == Total()


def test_titles_are_part_of_the_sums_and_named() -> None:
    """They are no answers."""
    total = Total.of([*SPENT, Spent("2024-03-01", "a1", 0, 0, 40, 6, titles=2)], PRICES)
    assert (total.answers, total.titles, total.titles_in, total.titles_out) == (4, 2, 40, 6)
    assert total.words(PRICES).startswith("4 answers · 2 titles · 51,540 tokens in, 506 out · ")
    assert "title" not in Total.of(SPENT, PRICES).words(PRICES)


def test_models_by_their_tokens() -> None:
    """The largest first; one without a name has one here."""
    models = by_model(SPENT, PRICES)
    assert [model for model, _ in models] == ["unnamed model", "a1"]
    assert models[0][1].cost is None
    assert models[1][1].cost == pytest.approx(0.0055)
    assert unpriced(SPENT, PRICES) == ["unnamed model"]


def test_a_sum() -> None:
    """Costs as far as there are prices; times and pace of the answers that have them."""
    total = Total.of(SPENT, PRICES)
    assert (total.answers, total.estimated, total.tokens_in, total.tokens_out) == (4, 2, 51_500, 500)
    assert (total.first_token, total.rate) == (0.5, 100.0)
    assert total.words(PRICES) == (
        "4 answers · 51,500 tokens in, 500 out · first token 500 ms · 100 tokens/s · $0.0055"
    )
    assert Total.of(SPENT[1:2], PRICES).words(PriceTable()).startswith("1 answer · 500 tokens in")


def test_an_answers_words() -> None:
    """As much as is known of it."""
    stream = {"tokens": 7, "counted": 9, "asked": 3, "first_token": 0.25, "seconds": 0.5}
    counted = {"model": "a1", "usage": {"prompt_tokens": 1000, "completion_tokens": 20}}
    assert brief({}) == ""
    assert full({}, PRICES) == "Nothing was counted."
    assert brief({"stream": stream}) == "about 9 tokens · first token 250 ms · 18 tokens/s"
    assert brief({"stream": {"tokens": 7}}) == "about 7 tokens"
    assert brief({"replay": True, "stream": stream}) == "Replayed"
    assert full({"replay": True}, PRICES) == "Replayed: nothing was spent."
    assert full(counted, PRICES) == "a1 · 1,000 tokens in, 20 out · $0.0012"
    slow = {**counted, "stream": {**stream, "first_token": 61.25, "seconds": 0}}
    assert full(slow, PriceTable()) == "a1 · 1,000 tokens in, 20 out · first token 61.3 s"
    assert full({"model": "a1", "stream": stream}, PRICES).endswith("18 tokens/s · about $0.0001")
