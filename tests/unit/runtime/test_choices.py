"""Each conversation's choice: known at once, kept, and what a new conversation begins with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.runtime.choices import Choices
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.model_settings import ModelSettings, UsedModel

LAST = UsedModel("local", "openai", "gpt-last", "gpt-last")
CHOICE = ModelChoice("local", "anthropic", "claude-test", 0.5)


class Profile:
    """A store that can fail, and settings that can change."""

    def __init__(self, store: ConversationStore) -> None:
        self.settings = ModelSettings(recent=(LAST,))
        self.failing = ""
        self._store = store

    async def store(self) -> ConversationStore:
        if self.failing:
            raise StorageError(self.failing)
        return self._store

    def choices(self) -> Choices:
        return Choices(self.store, lambda: self.settings)


@pytest.fixture
async def profile(tmp_path: Path) -> AsyncIterator[Profile]:
    database = await Database.open(tmp_path / "c.db", now=lambda: 0.0)
    store = ConversationStore(database)
    for key in ("a", "b"):
        await store.create(Conversation(key, key, created=1.0, updated=1.0))
    yield Profile(store)
    await database.close()


async def test_a_choice_is_its_conversations_own_and_kept(profile: Profile) -> None:
    await profile.choices().choose("a", CHOICE)
    again = profile.choices()
    assert await again.of("a", "local") == CHOICE
    assert (await again.of("b", "local")).model == "gpt-last"


async def test_a_new_conversation_keeps_what_was_chosen_for_it(profile: Profile) -> None:
    """And the one after it begins afresh."""
    choices = profile.choices()
    await choices.choose(None, CHOICE)
    await choices.adopt("a", "local")
    assert await profile.choices().of("a", "local") == CHOICE
    assert (await choices.of(None, "local")).model == "gpt-last"


async def test_a_conversation_that_has_begun_does_not_follow_later_choices(profile: Profile) -> None:
    """What it says never goes to a provider that was chosen elsewhere."""
    profile.settings = ModelSettings()
    choices = profile.choices()
    await choices.adopt("a", "local")
    profile.settings = ModelSettings(recent=(LAST,))
    assert await choices.of("a", "local") == ModelChoice("local")
    assert await profile.choices().of("a", "local") == ModelChoice("local")


async def test_a_choice_holds_although_the_disk_refuses_it(profile: Profile) -> None:
    """The person is told, and the next message goes where they said."""
    choices = profile.choices()
    profile.failing = "The disk is full."
    with pytest.raises(StorageError, match="full"):
        await choices.choose("a", CHOICE)
    assert await choices.of("a", "local") == CHOICE


async def test_on_another_server_its_own_last_model_is_asked_for(profile: Profile) -> None:
    choices = profile.choices()
    await choices.choose("a", CHOICE)
    assert await choices.of("a", "team") == ModelChoice("team", "", "", 0.5)
    assert await choices.of("a", "local") == CHOICE
