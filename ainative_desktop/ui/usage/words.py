"""What an answer took, in words: a few beside it, all of them when asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...protocol.prices import PriceTable
from ...protocol.usage import REPLAYED, Pace, Usage, model_of

SEPARATOR = " · "
UNKNOWN_MODEL = "unnamed model"


def brief(metadata: Mapping[str, Any]) -> str:
    """Tokens, time to the first and pace of the answer with that metadata, "" where nothing is known."""
    if REPLAYED in metadata:
        return "Replayed"
    usage = Usage.of(metadata)
    if usage is None:
        return ""
    return SEPARATOR.join(
        [f"{_about(usage)}{usage.output:,} tokens", *_paced(usage.output, Pace.of(metadata))]
    )


def full(metadata: Mapping[str, Any], prices: PriceTable) -> str:
    """The same with the model, the prompt's tokens and the cost."""
    usage = Usage.of(metadata)
    if usage is None:
        return "Replayed: nothing was spent." if REPLAYED in metadata else "Nothing was counted."
    model = model_of(metadata)
    tokens = f"{_about(usage)}{tokens_words(usage.input, usage.output)}"
    parts = [model or UNKNOWN_MODEL, tokens, *_paced(usage.output, Pace.of(metadata))]
    cost = prices.cost(model, usage.input, usage.output)
    if cost is not None:
        parts.append(f"{_about(usage)}{prices.amount(cost)}")
    return SEPARATOR.join(parts)


def tokens_words(tokens_in: int, tokens_out: int) -> str:
    """Both numbers."""
    return f"{tokens_in:,} tokens in, {tokens_out:,} out"


def pace_words(first_token: float, rate: float | None) -> list[str]:
    """Seconds to the first token, and tokens a second from there where they can be told."""
    words = [
        f"first token {first_token * 1000:,.0f} ms"
        if first_token < 10
        else f"first token {first_token:.1f} s"
    ]
    if rate is not None:
        words.append(f"{rate:,.0f} tokens/s")
    return words


def _paced(tokens: int, pace: Pace | None) -> list[str]:
    if pace is None:
        return []
    return pace_words(pace.first_token, tokens / pace.seconds if pace.seconds > 0 else None)


def _about(usage: Usage) -> str:
    return "about " if usage.estimated else ""
