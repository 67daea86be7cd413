"""Titles that the model proposes, asked of a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.titles import title_of
from ainative_desktop.runtime.naming import Naming, title_in
from ainative_desktop.runtime.recording import StreamRecording
from ainative_desktop.server.providers.base import ProviderError
from tests.helpers.serving import ScriptedProvider, serving
from tests.helpers.talking import Talk, talking

QUESTION = "Why do cats sit in boxes that are far too small for them, and look so pleased about it all day?"
CHOICE = ModelChoice(model="large", temperature=1.5, max_tokens=9, system="Be rude.")


async def choice(_conversation_id: str, _server: str) -> ModelChoice:
    return CHOICE


@asynccontextmanager
async def naming(folder: Path, provider: ScriptedProvider) -> AsyncIterator[tuple[Naming, Talk]]:
    """A conversation with one exchange, named by its first words."""
    async with serving(provider) as served, talking(folder, served.url, headers=served.headers) as talk:
        store, session = talk.store, talk.session
        await store.rename("c", title_of(QUESTION), by_hand=False)
        await talk.ask(QUESTION)

        async def its_store() -> object:
            return store

        name = Naming(
            store=its_store,  # type: ignore[arg-type]
            connections=session._connections,
            target=session._target,
            choice=choice,
        )
        yield name, talk


async def title(talk: Talk) -> str:
    conversation = await talk.store.get("c")
    assert conversation is not None
    return conversation.title


async def test_the_model_names_what_was_said(qtbot: object, tmp_path: Path) -> None:
    """In one request of its own, with the conversation's model and nothing else of its choice."""
    provider = ScriptedProvider("“Cats ", "and boxes”\n")
    async with naming(tmp_path, provider) as (name, talk):
        seen = StreamRecording(clock=lambda: 0.0, redact=str)
        assert await name.name("c", lambda: seen)
        assert await title(talk) == "Cats and boxes"
        first, second = provider.conversations
        assert [message["content"] for message in first] == [QUESTION]
        [asked] = second
        assert QUESTION in str(asked["content"])
        assert "Cats and boxes" in str(asked["content"])
        assert provider.models[1] == "large"
        assert provider.options[1].temperature is None
        assert not provider.options[1].tools
        assert len(seen) > 0  # as any other request
        [_answer, spent] = await talk.store.spent_in("c")
        assert (spent.titles, spent.tokens_out) == (1, 4)
        assert spent.tokens_in > 50
        assert not await name.name("c")  # it has a title now
        assert len(provider.conversations) == 2
        assert len(await talk.rows()) == 2


async def test_a_title_given_by_hand_stays(qtbot: object, tmp_path: Path) -> None:
    """Also one that was given while the model was asked."""
    provider = ScriptedProvider("Cats", " and boxes")
    async with naming(tmp_path, provider) as (name, talk):
        await talk.store.rename("c", "Mine", by_hand=True)
        assert not await name.name("c")
        assert len(provider.conversations) == 1
        assert await title(talk) == "Mine"


async def test_only_the_first_exchange_is_named(qtbot: object, tmp_path: Path) -> None:
    """A longer conversation has been without another title for its own reasons."""
    provider = ScriptedProvider("Cats and boxes")
    async with naming(tmp_path, provider) as (name, talk):
        await talk.ask("And dogs?")
        assert not await name.name("c")
        assert len(provider.conversations) == 2


@pytest.mark.parametrize("pieces", [("x" * 700,), (ProviderError("No."),), ("",)])
async def test_without_a_title_the_first_words_stay(
    qtbot: object, tmp_path: Path, pieces: tuple[str | Exception, ...]
) -> None:
    """A model that goes on and on, one that fails, one that says nothing."""
    provider = ScriptedProvider("An answer")
    async with naming(tmp_path, provider) as (name, talk):
        provider.pieces = pieces
        assert not await name.name("c")
        assert await title(talk) == title_of(QUESTION)
        assert len(provider.conversations) == 2  # not asked again


async def test_the_demo_model_is_not_asked(qtbot: object, tmp_path: Path) -> None:
    """It knows nothing."""
    provider = ScriptedProvider({"model": "demo"}, "An answer")
    async with naming(tmp_path, provider) as (name, _talk):
        assert not await name.name("c")
        assert len(provider.conversations) == 1


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Cats and boxes", "Cats and boxes"),
        ("Title: **Cats and boxes.**", "Cats and boxes"),
        ("Here it is:\n\n# Cats and boxes\n\n", "Cats and boxes"),
        ("「猫と箱」", "猫と箱"),
        ("  \n", ""),
        ("word " * 30, ""),
    ],
)
def test_what_models_put_around_a_title_goes(answer: str, found: str) -> None:
    """And what is none is none."""
    assert title_in(answer) == found
