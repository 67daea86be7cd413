"""The list of a server's models: read liberally, asked for with a limit, and told in words where it fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from ainative_desktop.protocol.errors import AINativeError, TransportError
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.models import (
    PROBLEM_LENGTH,
    ModelCatalog,
    ModelList,
    OfferedModel,
    ProviderProblem,
    check_provider,
    list_models,
)
from ainative_desktop.server.providers.demo import DemoProvider
from tests.helpers.serving import TOKEN, serving
from tests.helpers.upstream import Reply, Upstream, json_reply, upstream

MODELS, CHECK = "/ai/models", "/ai/check"


@asynccontextmanager
async def answering(replies: Mapping[str, Reply]) -> AsyncIterator[tuple[Upstream, Connections]]:
    """A server that answers so."""
    connections = Connections()
    async with upstream(replies) as server:
        try:
            yield server, connections
        finally:
            await connections.aclose()


def at(url: str, headers: Mapping[str, str] | None = None) -> StreamConfig:
    """The server at `url`."""
    return StreamConfig(url, headers=headers or {})


async def listed(body: Any, status: int = 200) -> ModelList:
    async with answering({MODELS: json_reply(body, status)}) as (server, connections):
        return await list_models(at(server.url), connections)


async def test_the_embedded_servers_list() -> None:
    """With its token, from its base address as from the one that streams."""
    connections = Connections()
    async with serving(providers={"demo": DemoProvider()}) as served:
        for url in (served.url, f"{served.url}/ai/stream"):
            found = await list_models(at(url, served.headers), connections)
            assert found == ModelList((OfferedModel("demo", "demo", "Demo model"),))
        assert await check_provider(at(served.url, served.headers), connections, "demo") == ""
        with pytest.raises(TransportError, match="must be the name of a provider"):
            await check_provider(at(served.url, served.headers), connections, "nobody")
        with pytest.raises(TransportError, match="access token"):
            await list_models(at(served.url), connections)
        await connections.aclose()


async def test_what_others_answer_is_read_liberally() -> None:
    """A model needs an id and nothing more; what is no model is passed over."""
    found = await listed(
        {
            "models": [
                {"id": "a"},
                {"id": "b", "provider": "x", "name": "B"},
                {"id": 7},
                "c",
                {"id": "y" * 999},
            ],
            "problems": [{"error": "No.", "provider": "x", "code": "quota"}, {"provider": "x"}, 5],
        }
    )
    assert found.models == (OfferedModel("", "a", "a"), OfferedModel("x", "b", "B"))
    assert found.problems == (ProviderProblem("x", "No.", "quota"),)


@pytest.mark.parametrize(
    ("body", "status"), [({"detail": "Not Found"}, 404), ({}, 405), ([], 200), ({"models": {}}, 200)]
)
async def test_a_server_without_a_list_chooses_by_itself(body: object, status: int) -> None:
    """As one that answers every address with its home page does."""
    assert await listed(body, status) == ModelList(offered=False)


async def test_an_error_is_told_with_the_servers_words() -> None:
    with pytest.raises(TransportError, match="500: out of order"):
        await listed({"error": "out of order"}, 500)


async def test_a_redirect_is_not_followed() -> None:
    """The access token would go along."""
    moved = Reply((b"",), 302, headers={"location": "http://elsewhere.example/"})
    async with answering({MODELS: moved}) as (server, connections):
        with pytest.raises(TransportError, match="redirects"):
            await list_models(at(server.url, {"Authorization": f"Bearer {TOKEN}"}), connections)


async def test_a_list_without_an_end_is_given_up() -> None:
    async with answering({MODELS: Reply((b"x" * 2**20,) * 5)}) as (server, connections):
        with pytest.raises(TransportError, match="4 MiB"):
            await list_models(at(server.url), connections)


async def test_the_check_says_what_is_wrong() -> None:
    refused = json_reply({"ok": False, "error": "OpenAI refused the key.", "code": "key_refused"})
    async with answering({CHECK: refused}) as (server, connections):
        assert await check_provider(at(server.url), connections, "openai") == "OpenAI refused the key."
        assert server.bodies == [{"provider": "openai"}]


async def test_what_a_server_says_of_providers_is_quoted() -> None:
    """Without the token it was sent, in a line, and not at length."""
    words = f"You sent\n{TOKEN} " + "a" * 999
    refused = {"ok": False, "error": words, "models": [], "problems": [{"error": words, "provider": "x"}]}
    replies = {MODELS: json_reply(refused), CHECK: json_reply(refused)}
    async with answering(replies) as (server, connections):
        config = at(server.url, {"Authorization": f"Bearer {TOKEN}"})
        [problem] = (await list_models(config, connections)).problems
        for said in (problem.words, await check_provider(config, connections, "x")):
            assert said.startswith("You sent *** aaa")
            assert len(said) == PROBLEM_LENGTH


class Server:
    """The server in use, as a catalog knows it; another one when `key` says so."""

    def __init__(self, url: str) -> None:
        self.key = "local"
        self.url = url
        self.failing = ""

    async def access(self) -> StreamConfig:
        if self.failing:
            raise AINativeError(self.failing)
        return at(self.url)


async def test_what_is_known_stays_where_asking_again_fails() -> None:
    """With the reason; and another server's is not shown for this one."""
    async with answering({MODELS: json_reply({"models": [{"id": "a"}]})}) as (server, connections):
        place = Server(server.url)
        catalog = ModelCatalog(lambda: place.key, place.access, connections)
        told: list[ModelList | None] = []
        catalog.changed.connect(lambda: told.append(catalog.known))
        assert catalog.known is None
        await catalog.refresh()
        place.failing = "The token is no good."
        await catalog.refresh()
        models = (OfferedModel("", "a", "a"),)
        assert told == [ModelList(models), ModelList(models, trouble="The token is no good.")]
        place.key = "team"
        assert catalog.known is None


async def test_a_server_that_is_silent_is_given_up_in_time() -> None:
    async with answering({MODELS: Reply((None,))}) as (server, connections):
        catalog = ModelCatalog(lambda: "local", Server(server.url).access, connections, limit=0.1)
        await asyncio.wait_for(catalog.refresh(), 30)
        assert catalog.known is not None
        assert "in time" in catalog.known.trouble


async def test_the_newest_question_has_the_last_word() -> None:
    """A key may have changed while an earlier one was under way."""
    replies = {MODELS: [json_reply({"models": [{"id": "old"}]}), json_reply({"models": [{"id": "new"}]})]}
    connections = Connections()
    first_may_go = asyncio.Event()
    async with upstream(replies) as server:
        calls = 0

        async def access() -> StreamConfig:
            nonlocal calls
            calls += 1
            if calls == 1:
                await first_may_go.wait()
            return at(server.url)

        catalog = ModelCatalog(lambda: "local", access, connections)
        first = asyncio.ensure_future(catalog.refresh())
        await asyncio.sleep(0)
        await catalog.refresh()
        known = catalog.known
        first_may_go.set()
        await first
        assert catalog.known == known == ModelList((OfferedModel("", "old", "old"),))
        await connections.aclose()
