"""What an answer took, in words: a few beside it, all of them when asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...protocol.prices import PriceTable
from ...protocol.usage import REPLAYED, Pace, Usage, model_of
from ..translation import number

SEPARATOR = " · "


def brief(metadata: Mapping[str, Any]) -> str:
    """Tokens, time to the first and pace of the answer with that metadata, "" where nothing is known."""
    if REPLAYED in metadata:
        return QCoreApplication.translate("usage", "Replayed")
    usage = Usage.of(metadata)
    if usage is None:
        return ""
    tokens = QCoreApplication.translate("usage", "%Ln tokens", "", usage.output)
    return SEPARATOR.join([_about(usage, tokens), *_paced(usage.output, Pace.of(metadata))])


def full(metadata: Mapping[str, Any], prices: PriceTable) -> str:
    """The same with the model, the prompt's tokens and the cost."""
    usage = Usage.of(metadata)
    if usage is None:
        return (
            QCoreApplication.translate("usage", "Replayed: nothing was spent.")
            if REPLAYED in metadata
            else QCoreApplication.translate("usage", "Nothing was counted.")
        )
    model = model_of(metadata)
    tokens = _about(usage, tokens_words(usage.input, usage.output))
    parts = [name_of_model(model), tokens, *_paced(usage.output, Pace.of(metadata))]
    cost = prices.cost(model, usage.input, usage.output)
    if cost is not None:
        parts.append(_about(usage, prices.amount(cost)))
    return SEPARATOR.join(parts)


def tokens_words(tokens_in: int, tokens_out: int) -> str:
    """Both numbers."""
    words = QCoreApplication.translate("usage", "%Ln tokens in, {out} out", "", tokens_in)
    return words.format(out=number(tokens_out))


def milliseconds(seconds: float) -> str:
    """A short time."""
    return QCoreApplication.translate("usage", "{time} ms").format(time=number(seconds * 1000))


def first_token_words(seconds: float) -> str:
    """The time to the first token."""
    if seconds < 10:
        return QCoreApplication.translate("usage", "first token {time} ms").format(
            time=number(seconds * 1000)
        )
    return QCoreApplication.translate("usage", "first token {time} s").format(time=number(seconds, 1))


def rate_words(rate: float) -> str:
    """Tokens a second."""
    return QCoreApplication.translate("usage", "%Ln tokens/s", "", round(rate))


def name_of_model(model: str) -> str:
    """A model's name, or that it has none."""
    return model or QCoreApplication.translate("usage", "unnamed model")


def _paced(tokens: int, pace: Pace | None) -> list[str]:
    if pace is None:
        return []
    rate = [rate_words(tokens / pace.seconds)] if pace.seconds > 0 else []
    return [first_token_words(pace.first_token), *rate]


def _about(usage: Usage, figure: str) -> str:
    if not usage.estimated:
        return figure
    return QCoreApplication.translate("usage", "about {figure}").format(figure=figure)
