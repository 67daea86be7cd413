"""The models used last, the defaults and the personas: kept, and read back of what is as it should be."""

from __future__ import annotations

from pathlib import Path

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.storage.model_settings import (
    RECENT_LIMIT,
    ModelSettings,
    Persona,
    UsedModel,
    read_model_settings,
)
from ainative_desktop.storage.settings import Settings, SettingsFile

GPT = UsedModel("local", "openai", "gpt-test", "gpt-test")
CLAUDE = UsedModel("local", "anthropic", "claude-test", "Claude Test")
THEIRS = UsedModel("team", "", "house-model", "house-model")


def test_the_newest_is_first_and_none_is_there_twice() -> None:
    settings = ModelSettings().with_used(GPT).with_used(CLAUDE).with_used(GPT)
    assert settings.recent == (GPT, CLAUDE)


def test_there_is_a_limit() -> None:
    settings = ModelSettings()
    for number in range(RECENT_LIMIT + 3):
        settings = settings.with_used(UsedModel("local", "openai", f"m{number}", ""))
    assert len(settings.recent) == RECENT_LIMIT
    assert settings.recent[0].model == f"m{RECENT_LIMIT + 2}"


def test_a_new_conversation_begins_with_the_last_model_of_its_server() -> None:
    """And with the defaults; where none was chosen there, the model is left to the server."""
    settings = ModelSettings(0.5, 100, "Be brief.").with_used(GPT).with_used(THEIRS)
    assert settings.beginning("local") == ModelChoice("local", "openai", "gpt-test", 0.5, 100, "Be brief.")
    assert settings.beginning("other") == ModelChoice("other", "", "", 0.5, 100, "Be brief.")


def test_a_model_is_asked_for_only_on_the_server_it_was_chosen_on() -> None:
    """Another server would refuse it: it gets its own last one, or is left to choose."""
    settings = ModelSettings().with_used(GPT).with_used(THEIRS)
    choice = ModelChoice("local", "anthropic", "claude-test", 0.5)
    assert settings.on("local", choice) == choice
    assert settings.on("team", choice) == ModelChoice("team", "", "house-model", 0.5)
    assert settings.on("third", choice) == ModelChoice("third", "", "", 0.5)


def test_leaving_it_to_the_server_is_a_choice() -> None:
    """It is not taken over by what was last chosen elsewhere."""
    settings = ModelSettings().with_used(GPT)
    assert settings.on("local", ModelChoice("local")) == ModelChoice("local")


def test_they_are_kept_in_the_settings(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    models = ModelSettings(0.0, 1, "Be brief.", (Persona("Editor", "You edit."),), (GPT, THEIRS))
    file.save(Settings(models=models))
    assert file.load() == (Settings(models=models), "")


def test_what_is_not_as_it_should_be_is_passed_over() -> None:
    """As a hand that edited the file may have left it."""
    assert read_model_settings([]) == ModelSettings()
    assert read_model_settings(
        {
            "temperature": 9,
            "max_tokens": "many",
            "system": 7,
            "personas": [
                {"name": "", "system": "x"},
                {"name": "A", "system": "1"},
                {"name": "A", "system": "2"},
                5,
            ],
            "recent": [{"server": "local"}, {**GPT_JSON, "more": 1}, None],
        }
    ) == ModelSettings(personas=(Persona("A", "1"),), recent=(GPT,))


GPT_JSON = {"server": "local", "provider": "openai", "model": "gpt-test", "name": "gpt-test"}
