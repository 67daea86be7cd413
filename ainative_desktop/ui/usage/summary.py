"""Sums of what was spent, with its cost by the person's prices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from ...protocol.prices import PriceTable
from ...storage.usage import Spent
from .words import SEPARATOR, first_token_words, name_of_model, rate_words, tokens_words


@dataclass(frozen=True, slots=True)
class Total:
    """What some answers, and the titles that were asked for, took together. `cost` is None where no model of
    theirs has a price."""

    answers: int = 0
    estimated: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    first_token: float | None = None  # seconds, on average
    rate: float | None = None  # tokens a second
    cost: float | None = None
    titles: int = 0
    titles_in: int = 0  # tokens, of all those that went in
    titles_out: int = 0

    @classmethod
    def of(cls, spent: Sequence[Spent], prices: PriceTable) -> Total:
        """The sum."""
        paced = sum(each.paced for each in spent)
        streamed = sum(each.streamed for each in spent)
        timed = sum(each.tokens_out for each in spent if each.streamed > 0)
        costs = [prices.cost(each.model, each.tokens_in, each.tokens_out) for each in spent]
        known = [cost for cost in costs if cost is not None]
        return cls(
            answers=sum(each.answers for each in spent),
            estimated=sum(each.estimated for each in spent),
            tokens_in=sum(each.tokens_in for each in spent),
            tokens_out=sum(each.tokens_out for each in spent),
            first_token=sum(each.waited for each in spent) / paced if paced else None,
            rate=timed / streamed if streamed > 0 else None,
            cost=sum(known) if known else None,
            titles=sum(each.titles for each in spent),
            titles_in=sum(each.tokens_in for each in spent if each.titles),
            titles_out=sum(each.tokens_out for each in spent if each.titles),
        )

    def words(self, prices: PriceTable) -> str:
        """On one line."""
        answers = QCoreApplication.translate("usage", "%Ln answers", "", self.answers)
        titles = QCoreApplication.translate("usage", "%Ln titles", "", self.titles)
        parts = [answers, *([titles] if self.titles else [])]
        parts.append(tokens_words(self.tokens_in, self.tokens_out))
        if self.first_token is not None:
            parts.append(first_token_words(self.first_token))
        if self.first_token is not None and self.rate is not None:
            parts.append(rate_words(self.rate))
        if self.cost is not None:
            parts.append(prices.amount(self.cost))
        return SEPARATOR.join(parts)


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what was spent in it."""

    date: date
    total: Total


def by_day(spent: Iterable[Spent], prices: PriceTable, *, today: date, days: int) -> list[Day]:
    """The last `days` days, oldest first, those without an answer too."""
    found: dict[str, list[Spent]] = {}
    for each in spent:
        found.setdefault(each.day, []).append(each)
    dates = [today - timedelta(days=back) for back in range(days - 1, -1, -1)]
    return [Day(when, Total.of(found.get(when.isoformat(), []), prices)) for when in dates]


def by_model(spent: Iterable[Spent], prices: PriceTable) -> list[tuple[str, Total]]:
    """Each model's sum, the one with the most tokens first."""
    found: dict[str, list[Spent]] = {}
    for each in spent:
        found.setdefault(each.model, []).append(each)
    totals = [(name_of_model(model), Total.of(found[model], prices)) for model in found]
    return sorted(totals, key=lambda entry: -(entry[1].tokens_in + entry[1].tokens_out))


def unpriced(spent: Iterable[Spent], prices: PriceTable) -> list[str]:
    """The models that no price fits, by name."""
    return sorted({name_of_model(each.model) for each in spent if prices.cost(each.model, 0, 0) is None})
