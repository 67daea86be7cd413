"""The models of all providers at once: one that fails or sleeps costs the others nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest

from ainative_desktop.server.models import check_provider, list_models
from ainative_desktop.server.providers.base import Model, Provider, ProviderError, Yield
from ainative_desktop.server.requests import BadRequest
from tests.helpers.serving import LIMIT, ScriptedProvider


class Source:
    """Lists `models`, or raises `error`; all of them wait for each other at `meeting`."""

    def __init__(
        self, *models: Model, error: ProviderError | None = None, meeting: asyncio.Barrier | None = None
    ) -> None:
        self._models = models
        self._error = error
        self._meeting = meeting

    async def generate(
        self, messages: object, *, model: str | None = None, options: object = None
    ) -> AsyncIterator[Yield]:
        yield ""

    async def models(self, *, limit: float) -> list[Model]:
        if self._meeting is not None:
            await self._meeting.wait()
        await self.check(limit=limit)
        return list(self._models)

    async def check(self, *, limit: float) -> None:
        assert limit > 0
        if self._error is not None:
            raise self._error


async def test_models_and_problems_are_told_in_order() -> None:
    providers: Mapping[str, Provider] = {
        "demo": Source(Model("demo", "Demo model")),
        "openai": Source(error=ProviderError("No key.", "key_missing")),
        "other": Source(error=ProviderError("It refused the key.", "key_refused")),
        "odd": Source(error=ProviderError("Odd.")),
        "plain": ScriptedProvider(),
        "ollama": Source(Model("a", "A"), Model("b", "B")),
    }
    assert await list_models(providers) == {
        "models": [
            {"provider": "demo", "id": "demo", "name": "Demo model"},
            {"provider": "ollama", "id": "a", "name": "A"},
            {"provider": "ollama", "id": "b", "name": "B"},
        ],
        "problems": [
            {"provider": "other", "error": "It refused the key.", "code": "key_refused"},
            {"provider": "odd", "error": "Odd.", "code": "provider_error"},
        ],
    }


async def test_all_are_asked_at_the_same_time() -> None:
    meeting = asyncio.Barrier(3)
    providers = {name: Source(Model(name, name), meeting=meeting) for name in "abc"}
    answer = await asyncio.wait_for(list_models(providers), LIMIT)
    assert [model["id"] for model in answer["models"]] == ["a", "b", "c"]


async def test_a_check_says_well_or_why_not() -> None:
    providers = {"good": Source(), "bad": Source(error=ProviderError("It refused the key.", "key_refused"))}
    assert await check_provider(providers, "good") == {"ok": True}
    refusal = {"ok": False, "error": "It refused the key.", "code": "key_refused"}
    assert await check_provider(providers, "bad") == refusal


@pytest.mark.parametrize("name", ["nobody", "plain", None, 7, ["good"]])
async def test_what_cannot_be_checked_is_a_bad_request(name: object) -> None:
    with pytest.raises(BadRequest, match="provider"):
        await check_provider({"plain": ScriptedProvider()}, name)
