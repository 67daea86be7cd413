"""What providers, models and an empty conversation are called, for people."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ...protocol.choice import ModelChoice
from ...protocol.providers import NAMES
from ...runtime.models import ModelList
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP

PROVIDER_NAMES: Mapping[str, str] = {"demo": "Demo", **NAMES}
NEEDS_KEY = ("openai", "anthropic")
DEMO = "Demo"
DEMO_PROVIDER = "demo"  # and its one model

WELCOME = QT_TRANSLATE_NOOP("choosing", "Answers come from the demo model on this computer. It needs no key.")
DEMO_EXAMPLES = (
    QT_TRANSLATE_NOOP("choosing", "What can the demo model do?"),
    QT_TRANSLATE_NOOP("choosing", "Show me a table, a list and some code"),
    "/demo tokens=2000 rate=100",
)
EXAMPLES = (
    QT_TRANSLATE_NOOP("choosing", "Explain backpressure with an everyday picture"),
    QT_TRANSLATE_NOOP("choosing", "Show me a table, a list and some code"),
    QT_TRANSLATE_NOOP("choosing", "What should I ask you first?"),
)


def servers_own() -> str:
    """That the server chooses the model, as the name of one."""
    return QCoreApplication.translate("choosing", "Server's choice")


def provider_name(provider: str) -> str:
    """A provider's name."""
    return PROVIDER_NAMES.get(provider, provider) or QCoreApplication.translate("choosing", "Models")


def answers_as_demo(choice: ModelChoice, *, embedded: bool) -> bool:
    """Whether the demo model answers: it does where nothing else was chosen on the embedded server."""
    return embedded and choice.provider in ("", DEMO_PROVIDER)


def model_label(choice: ModelChoice, *, embedded: bool) -> str:
    """The model's name, short enough for a button."""
    if answers_as_demo(choice, embedded=embedded):
        return DEMO
    return (
        choice.model.removesuffix(":latest")
        or PROVIDER_NAMES.get(choice.provider, choice.provider)
        or servers_own()
    )


def welcome(choice: ModelChoice, *, embedded: bool) -> tuple[str, tuple[str, ...]]:
    """What an empty conversation says, and the prompts that it offers."""
    if answers_as_demo(choice, embedded=embedded):
        return _translated(WELCOME), tuple(map(_translated, DEMO_EXAMPLES))
    words = QCoreApplication.translate("choosing", "Answers come from {label}.")
    if not choice.model and not choice.provider:
        words = QCoreApplication.translate("choosing", "Answers come from the model that the server chooses.")
    elif choice.provider and choice.model:
        words = QCoreApplication.translate("choosing", "Answers come from {label}, through {provider}.")
    label, provider = model_label(choice, embedded=embedded), provider_name(choice.provider)
    return words.format(label=label, provider=provider), tuple(map(_translated, EXAMPLES))


def _translated(words: str) -> str:
    return QCoreApplication.translate("choosing", words)


def lacks_key(choice: ModelChoice, found: ModelList, *, embedded: bool) -> bool:
    """Whether the embedded server has no key for the chosen model's provider any more."""
    others = any(one.provider == choice.provider for one in found.models)
    return embedded and choice.provider in NEEDS_KEY and not others


def absence(choice: ModelChoice, found: ModelList | None, *, embedded: bool) -> str:
    """Why the chosen model would not answer, as far as the server's list shows it; "" where it would."""
    if found is None or not found.offered or found.trouble or not choice.model:
        return ""
    if found.find(choice.provider, choice.model) is not None:
        return ""
    for problem in found.problems:
        if problem.provider == choice.provider:
            return localised(problem.words)
    name = provider_name(choice.provider)
    others = any(one.provider == choice.provider for one in found.models)
    if lacks_key(choice, found, embedded=embedded):
        return QCoreApplication.translate(
            "choosing",
            "There is no key for {name} any more. Add one in Preferences → API keys, or change the model.",
        ).format(name=name)
    if embedded and choice.provider == "ollama" and not others:
        return QCoreApplication.translate(
            "choosing", "Ollama does not run, or has no models. Start it, or choose another model."
        )
    return QCoreApplication.translate(
        "choosing", "{model} is not offered any more. Choose another model."
    ).format(model=choice.model)
