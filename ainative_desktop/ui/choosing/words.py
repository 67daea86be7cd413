"""What providers, models and an empty conversation are called, for people."""

from __future__ import annotations

from collections.abc import Mapping

from ...protocol.choice import ModelChoice
from ...runtime.models import ModelList

PROVIDER_NAMES: Mapping[str, str] = {
    "demo": "Demo", "openai": "OpenAI", "anthropic": "Anthropic", "ollama": "Ollama",
}  # fmt: skip
NEEDS_KEY = ("openai", "anthropic")
SERVERS_OWN = "Server's choice"
DEMO = "Demo"
DEMO_PROVIDER = "demo"  # and its one model

WELCOME = "Answers come from the demo model on this computer. It needs no key."
DEMO_EXAMPLES = (
    "What can the demo model do?",
    "Show me a table, a list and some code",
    "/demo tokens=2000 rate=100",
)
EXAMPLES = (
    "Explain backpressure with an everyday picture",
    "Show me a table, a list and some code",
    "What should I ask you first?",
)


def provider_name(provider: str) -> str:
    """A provider's name."""
    return PROVIDER_NAMES.get(provider, provider) or "Models"


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
        or SERVERS_OWN
    )


def welcome(choice: ModelChoice, *, embedded: bool) -> tuple[str, tuple[str, ...]]:
    """What an empty conversation says, and the prompts that it offers."""
    if answers_as_demo(choice, embedded=embedded):
        return WELCOME, DEMO_EXAMPLES
    if not choice.model and not choice.provider:
        return "Answers come from the model that the server chooses.", EXAMPLES
    label = model_label(choice, embedded=embedded)
    through = f", through {provider_name(choice.provider)}" if choice.provider and choice.model else ""
    return f"Answers come from {label}{through}.", EXAMPLES


def absence(choice: ModelChoice, found: ModelList | None, *, embedded: bool) -> str:
    """Why the chosen model would not answer, as far as the server's list shows it; "" where it would."""
    if found is None or not found.offered or found.trouble or not choice.model:
        return ""
    if found.find(choice.provider, choice.model) is not None:
        return ""
    for problem in found.problems:
        if problem.provider == choice.provider:
            return problem.words
    name = provider_name(choice.provider)
    others = any(one.provider == choice.provider for one in found.models)
    if embedded and choice.provider in NEEDS_KEY and not others:
        return f"There is no key for {name} any more. Add one in Preferences → API keys, or change the model."
    if embedded and choice.provider == "ollama" and not others:
        return "Ollama does not run, or has no models. Start it, or choose another model."
    return f"{choice.model} is not offered any more. Choose another model."
