"""The models that a server offers: asked for when somebody looks, remembered until then."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..protocol.choice import MODEL_LENGTH
from ..protocol.errors import AINativeError, TransportError, error_for_status
from ..protocol.json_text import object_in
from ..protocol.refusals import words_of_refusal
from .addresses import beside
from .config import StreamConfig
from .connections import QUOTED, Connections, Quote

LIMIT = 20.0  # seconds; the embedded server gives a keyring 8 and a provider 5
ANSWER_LIMIT = 4 * 2**20  # bytes
MOST = 5_000  # models
PROBLEM_LENGTH = 500  # characters of what a server says of a provider
NOT_OFFERED = (404, 405, 501)

#: How the server in use is reached, and what lets us in. Raises AINativeError.
Access = Callable[[], Awaitable[StreamConfig]]


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A model that can be asked for; `provider` is "" where the server has no providers."""

    provider: str
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ProviderProblem:
    """Why a provider's models are not known, in a sentence with what to do; `code` names the kind."""

    provider: str
    words: str
    code: str


@dataclass(frozen=True, slots=True)
class ModelList:
    """What a server said. `offered` is False where it has no list: it chooses by itself. `trouble` is why it
    could not be asked."""

    models: tuple[OfferedModel, ...] = ()
    problems: tuple[ProviderProblem, ...] = ()
    offered: bool = True
    trouble: str = ""

    def find(self, provider: str, model: str) -> OfferedModel | None:
        """The model of that name, if it is offered."""
        return next((one for one in self.models if (one.provider, one.id) == (provider, model)), None)


class ModelCatalog(QObject):
    """What is known of servers' models, by the server's key.

    `current` gives the key of the server in use, `access` lets us in there.

    Signals: changed(), something else is known of the server in use.
    """

    changed = Signal()

    def __init__(
        self,
        current: Callable[[], str],
        access: Access,
        connections: Connections,
        *,
        limit: float = LIMIT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._access = access
        self._connections = connections
        self._limit = limit
        self._lists: dict[str, ModelList] = {}
        self._asked = 0

    @property
    def known(self) -> ModelList | None:
        """What the server in use said last, None where it was never asked."""
        return self._lists.get(self._current())

    async def refresh(self) -> None:
        """Ask the server in use. What goes wrong is in the list; what was known before stays there."""
        key = self._current()
        self._asked += 1
        asked = self._asked
        try:
            async with asyncio.timeout(self._limit):
                found = await list_models(await self._access(), self._connections)
        except TimeoutError:
            found = self._with_trouble(key, "The server did not say in time which models it has.")
        except AINativeError as error:
            found = self._with_trouble(key, str(error))
        if asked == self._asked:  # else somebody asked again since, and knows better
            self._lists[key] = found
            self.changed.emit()

    def _with_trouble(self, key: str, words: str) -> ModelList:
        return replace(self._lists.get(key) or ModelList(), trouble=words)


async def list_models(config: StreamConfig, connections: Connections) -> ModelList:
    """The models of the server whose /ai/stream is at `config.url`. Raises TransportError."""
    status, value = await _ask("GET", "models", config, connections)
    models, problems = value.get("models"), value.get("problems")
    if status in NOT_OFFERED or not isinstance(models, list):
        return ModelList(offered=False)
    quote = connections.quoting(config.headers)
    told = (_problem(one, quote) for one in (problems if isinstance(problems, list) else ()))
    return ModelList(tuple(filter(None, map(_model, models[:MOST]))), tuple(filter(None, told)))


async def check_provider(config: StreamConfig, connections: Connections, provider: str) -> str:
    """Let a server try a provider's key and address: "" if they work, else a sentence. Raises TransportError
    where the server cannot be asked."""
    status, value = await _ask("POST", "check", config, connections, {"provider": provider})
    if status in NOT_OFFERED:
        return "This server cannot try a provider's key."
    if value.get("ok") is True:
        return ""
    words = connections.quoting(config.headers)(str(value.get("error") or ""), PROBLEM_LENGTH)
    return words or "The provider could not be reached."


async def _ask(
    method: str,
    name: str,
    config: StreamConfig,
    connections: Connections,
    content: Mapping[str, object] | None = None,
) -> tuple[int, dict[str, Any]]:
    """What the server's call of that name answers: 200 or one of NOT_OFFERED. Raises TransportError."""
    import httpx

    from .transports.base import failed, redirected, start_of, unreachable

    url, quote = beside(config.url, f"/ai/{name}"), connections.quoting(config.headers)
    client = await connections.client(url, config.route)
    try:
        async with client.stream(
            method, url, headers=dict(config.headers), json=content, timeout=LIMIT, follow_redirects=False
        ) as response:
            if response.has_redirect_location:
                raise redirected(response.status_code, url, response.headers["location"], quote)
            body = await start_of(response, ANSWER_LIMIT)
            if len(body) > ANSWER_LIMIT:
                raise failed("too_large", "The server's list of models is larger than 4 MiB.")
    except httpx.TimeoutException as error:
        raise failed("timeout", "The server did not answer in time. Try again in a moment.") from error
    except (httpx.TransportError, OSError) as error:
        raise unreachable(httpx.URL(url), error, await connections.proxy(url, config.route)) from error
    status, value = response.status_code, object_in(body)
    if status != 200 and status not in NOT_OFFERED:
        raise TransportError(error_for_status(status, quote(words_of_refusal(value), QUOTED)))
    return status, value


def _model(value: Any) -> OfferedModel | None:
    if not isinstance(value, dict):
        return None
    model, provider, name = value.get("id"), value.get("provider", ""), value.get("name")
    if not isinstance(model, str) or not isinstance(provider, str) or not 0 < len(model) <= MODEL_LENGTH:
        return None
    return OfferedModel(
        provider[:MODEL_LENGTH], model, name[:MODEL_LENGTH] if isinstance(name, str) and name else model
    )


def _problem(value: Any, quote: Quote) -> ProviderProblem | None:
    if not isinstance(value, dict) or not isinstance(value.get("error"), str):
        return None
    return ProviderProblem(
        str(value.get("provider") or ""), quote(value["error"], PROBLEM_LENGTH), str(value.get("code") or "")
    )
