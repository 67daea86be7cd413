"""The person's prices as they stand in the settings' file, read as far as they make sense."""

from __future__ import annotations

from typing import Any, TypeGuard

from ..protocol.prices import (
    HIGHEST_PRICE,
    LONGEST_CURRENCY,
    LONGEST_PATTERN,
    MOST_PRICES,
    ModelPrice,
    PriceTable,
)


def prices_of(value: Any) -> PriceTable:
    """The table that `value` describes, without the entries that cannot be used."""
    if not isinstance(value, dict):
        return PriceTable()
    listed, currency = value.get("models"), value.get("currency")
    entries = listed[:MOST_PRICES] if isinstance(listed, list) else []
    return PriceTable(
        tuple(price for price in map(_price, entries) if price is not None),
        currency[:LONGEST_CURRENCY] if isinstance(currency, str) else "",
    )


def _price(value: Any) -> ModelPrice | None:
    if not isinstance(value, dict):
        return None
    pattern, tokens_in, tokens_out = value.get("pattern"), value.get("input"), value.get("output")
    if not isinstance(pattern, str) or not 0 < len(pattern) <= LONGEST_PATTERN:
        return None
    if not (_is_price(tokens_in) and _is_price(tokens_out)):
        return None
    return ModelPrice(pattern, float(tokens_in), float(tokens_out))


def _is_price(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= HIGHEST_PRICE
