"""What models cost, as the person wrote it down."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

MILLION = 1_000_000
MOST_PRICES = 200
HIGHEST_PRICE = 1e9
LONGEST_PATTERN = 200  # characters
LONGEST_CURRENCY = 8


@dataclass(frozen=True, slots=True)
class ModelPrice:
    """The price of a million tokens that go in, and come out, of the models whose name fits `pattern`.

    In a pattern * stands for any characters, and ? for one; case does not matter.
    """

    pattern: str
    input: float
    output: float

    def fits(self, model: str) -> bool:
        """Whether it is the price of that model."""
        return fnmatchcase(model.casefold(), self.pattern.casefold())


@dataclass(frozen=True, slots=True)
class PriceTable:
    """The prices, the first that fits counts; `currency` is how amounts are shown, such as € or USD."""

    models: tuple[ModelPrice, ...] = ()
    currency: str = ""

    def cost(self, model: str, tokens_in: int, tokens_out: int) -> float | None:
        """What so many tokens of a model cost; None where no price fits."""
        for price in self.models:
            if price.fits(model):
                return (tokens_in * price.input + tokens_out * price.output) / MILLION
        return None

    def amount(self, cost: float) -> str:
        """A cost in words: cents, and below a tenth two digits more where they say something."""
        if 0 < cost < 0.00005:
            shown = "under 0.0001"
        else:
            whole, _, digits = f"{cost:,.{2 if cost >= 0.0995 else 4}f}".partition(".")
            shown = f"{whole}.{digits.rstrip('0'):0<2}"
        if not self.currency:
            return shown
        return f"{self.currency} {shown}" if self.currency.isalpha() else f"{self.currency}{shown}"
