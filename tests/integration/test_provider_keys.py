"""Keys on their way to the embedded server: over its pipe, when they are needed, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.runtime.server_process import ServerProcess
from ainative_desktop.storage.errors import SecretsError
from tests.helpers import fake_anthropic, fake_openai
from tests.helpers.upstream import Upstream, upstream

LIMIT = 30.0
KEY = "sk-test-0123456789abcdef"
CHAT = {"action": "chat", "provider": "openai", "params": {"message": "Hi", "model": "gpt-test"}}


class Keys:
    """What Preferences hold; `asked` are the providers that were asked about, `failing` why none is told."""

    def __init__(self, **access: ProviderAccess) -> None:
        self.access = access
        self.asked: list[str] = []
        self.failing = ""

    async def __call__(self, provider: str) -> ProviderAccess:
        self.asked.append(provider)
        if self.failing:
            raise SecretsError(self.failing)
        return self.access.get(provider, ProviderAccess())


@asynccontextmanager
async def embedded(keys: Keys) -> AsyncIterator[tuple[httpx.AsyncClient, ServerProcess]]:
    process = ServerProcess(access=keys)
    process.start()
    try:
        endpoint = await process.ready(LIMIT)
        headers = {"Authorization": f"Bearer {endpoint.token}"}
        async with httpx.AsyncClient(
            base_url=endpoint.url, headers=headers, trust_env=False, timeout=LIMIT
        ) as client:
            yield client, process
    finally:
        await process.close()


def reached(server: Upstream, key: str | None = KEY) -> ProviderAccess:
    return ProviderAccess(f"{server.url}/v1", key)


async def streamed(client: httpx.AsyncClient, body: Any) -> str:
    return (await client.post("/ai/stream", json=body)).text


async def test_a_key_is_given_when_a_request_needs_it_and_a_new_one_holds_at_once() -> None:
    async with upstream({fake_openai.CHAT: fake_openai.text_stream("Hello")}) as server:
        keys = Keys(openai=reached(server))
        async with embedded(keys) as (client, process):
            assert keys.asked == []
            assert '{"type":"token","data":"Hello"}' in await streamed(client, CHAT)
            keys.access["openai"] = reached(server, "sk-another-0123456789")
            await streamed(client, CHAT)
            if sys.platform == "linux":
                for name in ("cmdline", "environ"):
                    assert KEY.encode() not in Path(f"/proc/{process.pid}/{name}").read_bytes()
        assert keys.asked == ["openai", "openai"]
        sent = [request.headers["authorization"] for request in server.requests]
        assert sent == [f"Bearer {KEY}", "Bearer sk-another-0123456789"]


async def test_without_a_key_a_sentence_and_a_code_say_so() -> None:
    async with embedded(Keys()) as (client, _):
        text = await streamed(client, CHAT)
        assert '"code":"key_missing"' in text
        assert "Preferences" in text
        checked = (await client.post("/ai/check", json={"provider": "anthropic"})).json()
        assert (checked["ok"], checked["code"]) == (False, "key_missing")


async def test_a_keyring_that_fails_is_told_and_may_come_back() -> None:
    async with upstream({fake_openai.CHAT: fake_openai.text_stream("Hello")}) as server:
        keys = Keys(openai=reached(server))
        keys.failing = "The system keyring is locked."
        async with embedded(keys) as (client, _):
            assert '"data":"The system keyring is locked.","code":"keyring"' in await streamed(client, CHAT)
            keys.failing = ""
            assert "Hello" in await streamed(client, CHAT)


async def test_models_of_all_that_have_a_key_and_the_check_of_one() -> None:
    async with (
        upstream({fake_openai.MODELS: fake_openai.models("gpt-test")}) as openai,
        upstream(
            {fake_anthropic.MODELS: fake_anthropic.error(401, "authentication_error", "no")}
        ) as anthropic,
    ):
        keys = Keys(openai=reached(openai), anthropic=ProviderAccess(anthropic.url, KEY))
        async with embedded(keys) as (client, _):
            listed = (await client.get("/ai/models")).json()
            models = [(model["provider"], model["id"]) for model in listed["models"]]
            assert models[:2] == [("demo", "demo"), ("openai", "gpt-test")]
            assert [problem["code"] for problem in listed["problems"]] == ["key_refused"]
            assert (await client.post("/ai/check", json={"provider": "openai"})).json() == {"ok": True}
            refused = (await client.post("/ai/check", json={"provider": "anthropic"})).json()
            assert refused["code"] == "key_refused"
            assert KEY not in str(listed) + str(refused)


async def test_a_models_tool_runs_in_the_server() -> None:
    asks = fake_openai.tool_stream("calculator", '{"expression": "6 * 7"}')
    async with upstream({fake_openai.CHAT: [asks, fake_openai.text_stream("It is 42.")]}) as server:
        body = {**CHAT, "params": {**CHAT["params"], "tools": ["calculator"]}}  # type: ignore[dict-item]
        async with embedded(Keys(openai=reached(server))) as (client, _):
            text = await streamed(client, body)
        call, result, answer = map(text.index, ('"tool_call":', '"tool_result":', "It is 42."))
        assert call < result < answer
        assert server.bodies[1]["messages"][-1]["content"] == '{"expression": "6 * 7", "value": 42}'
