"""What a new conversation asks of the model: the models used last, the defaults, and the personas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..protocol.choice import ModelChoice, known_temperature, known_tokens

RECENT_LIMIT = 24  # models, of all servers
PERSONA_LIMIT = 200
NAME_LENGTH = 80  # characters


@dataclass(frozen=True, slots=True)
class UsedModel:
    """A model that was chosen on the server of that key; `name` is what people call it."""

    server: str
    provider: str
    model: str
    name: str


@dataclass(frozen=True, slots=True)
class Persona:
    """A system prompt with a name."""

    name: str
    system: str


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Defaults for a new conversation, None and "" for the server's own; `recent` has the newest first."""

    temperature: float | None = None
    max_tokens: int | None = None
    system: str = ""
    personas: tuple[Persona, ...] = ()
    recent: tuple[UsedModel, ...] = ()

    def used_on(self, server: str) -> tuple[UsedModel, ...]:
        """The models that were chosen on a server, the newest first."""
        return tuple(used for used in self.recent if used.server == server)

    def with_used(self, model: UsedModel) -> ModelSettings:
        """The same after `model` was chosen."""
        others = tuple(
            used
            for used in self.recent
            if (used.server, used.provider, used.model) != (model.server, model.provider, model.model)
        )
        return replace(self, recent=(model, *others)[:RECENT_LIMIT])

    def beginning(self, server: str) -> ModelChoice:
        """What a new conversation on that server asks for."""
        return self.on(server, ModelChoice("", "", "", self.temperature, self.max_tokens, self.system))

    def on(self, server: str, choice: ModelChoice) -> ModelChoice:
        """`choice` with a model of that server's: where it was made on another one, the last used here."""
        if choice.server == server:
            return choice
        last = next(iter(self.used_on(server)), UsedModel(server, "", "", ""))
        return choice.with_model(server, last.provider, last.model)


def read_model_settings(value: Any) -> ModelSettings:
    """The settings in a JSON value, of what is in it as it should be. Never raises."""
    if not isinstance(value, dict):
        return ModelSettings()
    system = value.get("system")
    return ModelSettings(
        temperature=known_temperature(value.get("temperature")),
        max_tokens=known_tokens(value.get("max_tokens")),
        system=system if isinstance(system, str) else "",
        personas=tuple(_personas(value.get("personas"))),
        recent=tuple(
            UsedModel(**texts) for texts in _texts(value.get("recent"), "server", "provider", "model", "name")
        )[:RECENT_LIMIT],
    )


def _personas(value: Any) -> Iterator[Persona]:
    names: set[str] = set()
    for texts in _texts(value, "name", "system"):
        if texts["name"] and texts["name"] not in names and len(names) < PERSONA_LIMIT:
            names.add(texts["name"])
            yield Persona(texts["name"][:NAME_LENGTH], texts["system"])


def _texts(value: Any, *names: str) -> Iterator[Mapping[str, str]]:
    """Those entries of a list that have all these members, as texts."""
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, dict) and all(isinstance(entry.get(name), str) for name in names):
            yield {name: entry[name] for name in names}
