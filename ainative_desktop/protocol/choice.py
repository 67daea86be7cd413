"""What a conversation asks of the model that answers it, checked, and as the members of a request."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from typing import Any

from .errors import AINativeError

HOTTEST = 2.0
TOKENS_LIMIT = 1_000_000
MODEL_LENGTH = 200  # characters
SYSTEM_LENGTH = 100_000

TEMPERATURE_WORDS = f"The temperature is a number from 0 to {HOTTEST:g}, or nothing for the model's own."
TOKENS_WORDS = (
    f"The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT:,}, or nothing for no limit."
)


class ChoiceError(AINativeError):
    """What was typed cannot be asked for; the text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A conversation's model and how it is to answer; "" and None leave it to the server.

    `server` is the key of the server that `provider` and `model` were chosen on: another one may know
    neither, and is asked for its own.
    """

    server: str = ""
    provider: str = ""
    model: str = ""
    temperature: float | None = None
    max_tokens: int | None = None
    system: str = ""

    def with_model(self, server: str, provider: str, model: str) -> ModelChoice:
        """The same, answered by another model."""
        return replace(self, server=server, provider=provider, model=model)

    @property
    def tuned(self) -> bool:
        """Whether anything but the model is chosen."""
        return self.temperature is not None or self.max_tokens is not None or bool(self.system.strip())


def request_params(choice: ModelChoice) -> dict[str, object]:
    """The members of a request's `params` that ask for `choice`; what is left to the server is left out."""
    params: dict[str, object] = {}
    if choice.model:
        params["model"] = choice.model
    if choice.temperature is not None:
        params["temperature"] = choice.temperature
    if choice.max_tokens is not None:
        params["max_tokens"] = choice.max_tokens
    if choice.system.strip():
        params["system"] = choice.system.strip()
    return params


def choice_members(choice: ModelChoice) -> dict[str, Any]:
    """`choice` as a JSON object, for `choice_of`."""
    return {name: value for name, value in asdict(choice).items() if value not in (None, "")}


def choice_text(choice: ModelChoice) -> str:
    """`choice` as JSON text, for `read_choice`."""
    return json.dumps(choice_members(choice))


def choice_of(value: object) -> ModelChoice | None:
    """The choice in a JSON value, of what is in it as it should be; None for no choice at all."""
    if not isinstance(value, dict):
        return None
    return ModelChoice(
        server=_text(value, "server"),
        provider=_text(value, "provider"),
        model=_text(value, "model"),
        temperature=known_temperature(value.get("temperature")),
        max_tokens=known_tokens(value.get("max_tokens")),
        system=_text(value, "system"),
    )


def read_choice(text: str) -> ModelChoice | None:
    """The choice in a JSON text, as `choice_of`. Never raises."""
    try:
        return choice_of(json.loads(text) if text else None)
    except (ValueError, RecursionError):
        return None


def known_temperature(value: object) -> float | None:
    """`value` if it is a temperature."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value <= HOTTEST else None


def known_tokens(value: object) -> int | None:
    """`value` if it is a number of tokens that an answer may have."""
    return value if type(value) is int and 1 <= value <= TOKENS_LIMIT else None


def typed_temperature(text: str) -> float | None:
    """The temperature that was typed, None for an empty field. Raises ChoiceError."""
    if not text.strip():
        return None
    try:
        temperature = known_temperature(float(text.strip().replace(",", ".")))
    except ValueError:
        temperature = None
    if temperature is None:
        raise ChoiceError(TEMPERATURE_WORDS)
    return temperature


def typed_tokens(text: str) -> int | None:
    """The number of tokens that was typed, None for an empty field. Raises ChoiceError."""
    digits = "".join(text.split()).replace(",", "").replace("_", "")
    if not digits:
        return None
    tokens = known_tokens(int(digits)) if digits.isdecimal() and len(digits) < 20 else None
    if tokens is None:
        raise ChoiceError(TOKENS_WORDS)
    return tokens


def typed_system(text: str) -> str:
    """The system prompt that was typed. Raises ChoiceError where it is too long to be sent each time."""
    system = text.strip()
    if len(system) > SYSTEM_LENGTH:
        raise ChoiceError(f"The system prompt has {len(system):,} characters; it takes {SYSTEM_LENGTH:,}.")
    return system


def _text(value: dict[str, Any], name: str) -> str:
    given = value.get(name)
    return given if isinstance(given, str) else ""
