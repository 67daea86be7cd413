"""The models of all providers, asked for at the same time, and whether one provider can be used."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from .providers.base import Model, ModelSource, Provider, ProviderError
from .requests import BadRequest

LIMIT = 5.0  # seconds for each provider


async def list_models(providers: Mapping[str, Provider]) -> dict[str, Any]:
    """{"models": [{provider, id, name}], "problems": [{provider, error, code}]}, in the providers' order.

    Those for which nobody set a key are left out.
    """
    sources: dict[str, ModelSource] = {
        name: source for name, source in providers.items() if isinstance(source, ModelSource)
    }
    answers = await asyncio.gather(*(_models_of(source) for source in sources.values()))
    models: list[dict[str, str]] = []
    problems: list[dict[str, str]] = []
    for name, answer in zip(sources, answers, strict=True):
        if isinstance(answer, ProviderError):
            if answer.code != "key_missing":
                problems.append({"provider": name, **_told(answer)})
        else:
            models += [{"provider": name, "id": model.id, "name": model.name} for model in answer]
    return {"models": models, "problems": problems}


async def check_provider(providers: Mapping[str, Provider], name: object) -> dict[str, Any]:
    """{"ok": True}, or {"ok": False, "error": sentence, "code"}. Raises BadRequest for a provider that is
    not there or has nothing to check."""
    provider: object = providers.get(name) if isinstance(name, str) else None
    if not isinstance(provider, ModelSource):
        raise BadRequest("“provider” must be the name of a provider of this server.")
    try:
        await provider.check(limit=LIMIT)
    except ProviderError as error:
        return {"ok": False, **_told(error)}
    return {"ok": True}


async def _models_of(source: ModelSource) -> list[Model] | ProviderError:
    try:
        return await source.models(limit=LIMIT)
    except ProviderError as error:
        return error


def _told(error: ProviderError) -> dict[str, str]:
    return {"error": str(error), "code": error.code or "provider_error"}
