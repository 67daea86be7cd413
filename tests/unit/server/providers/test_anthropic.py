"""Anthropic through its real SDK: streams, thoughts, tools, images, errors, and a client that leaves."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.server.providers.anthropic import AnthropicProvider
from ainative_desktop.server.providers.base import (
    DEFAULTS,
    ChatMessage,
    GenerateOptions,
    Model,
    ProviderError,
    ToolCall,
    ToolOffer,
    Yield,
)
from ainative_desktop.server.providers.outbound import Outbound
from tests.helpers import fake_anthropic as anthropic
from tests.helpers.fake_anthropic import MESSAGES, MODELS, end, start, text_block, thinking_block, tool_block
from tests.helpers.peers import chunked, http_peer, unused_url
from tests.helpers.upstream import Reply, Upstream, json_reply, leave_after, upstream

KEY = "sk-ant-test-0123456789abcdef"
HELLO: list[ChatMessage] = [{"role": "user", "content": "Hello"}]
TOOL = ToolOffer("clock", "The time", {"type": "object", "properties": {"zone": {"type": "string"}}})

BUSY = anthropic.event("error", error={"type": "overloaded_error", "message": "Busy"})


def provider(server: Upstream | str) -> AnthropicProvider:
    url = server if isinstance(server, str) else server.url
    return AnthropicProvider(ProviderAccess(url, KEY), Outbound())


async def pieces(
    source: AnthropicProvider, messages: list[ChatMessage] = HELLO, options: GenerateOptions = DEFAULTS
) -> list[Yield]:
    return [piece async for piece in source.generate(messages, model="claude-test", options=options)]


async def test_an_answer_is_its_model_its_tokens_its_usage_and_its_end() -> None:
    async with upstream({MESSAGES: anthropic.text_stream("Hel", "lo", "!")}) as server:
        assert await pieces(provider(server)) == [
            {"model": "claude-test"},
            "Hel",
            "lo",
            "!",
            {"usage": {"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14}},
            {"finish_reason": "stop"},
        ]
        [request] = server.requests
        assert request.headers["authorization"] == f"Bearer {KEY}"
        assert request.body == {
            "model": "claude-test",
            "max_tokens": 8192,
            "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}],
            "stream": True,
        }


async def test_a_temperature_is_told_to_be_ignored() -> None:
    async with upstream({MESSAGES: anthropic.text_stream("Hi")}) as server:
        first, *_ = await pieces(provider(server), options=GenerateOptions(temperature=0.3, max_tokens=5))
        assert first == {"ignored": ["temperature"]}
        assert "temperature" not in server.bodies[0]
        assert server.bodies[0]["max_tokens"] == 5


async def test_thoughts_are_metadata_and_are_seen_again_with_a_tools_result() -> None:
    asks = anthropic.stream(
        start(),
        *thinking_block(0, "I need ", "the time."),
        *text_block(1, "Let me look."),
        *tool_block(2, "clock", '{"zo', 'ne":"UTC"}'),
        *end("tool_use"),
    )
    options = GenerateOptions(tools=[TOOL])
    async with upstream({MESSAGES: [asks, anthropic.text_stream("Noon.")]}) as server:
        seen = await pieces(provider(server), options=options)
        assert seen[1:4] == [{"reasoning": "I need "}, {"reasoning": "the time."}, "Let me look."]
        call = seen[-1]
        assert isinstance(call, ToolCall)
        assert (call.id, call.name, call.arguments) == ("toolu_1", "clock", '{"zone":"UTC"}')
        asked = {"role": "assistant", "content": "Let me look.", "tool_calls": [call]}
        result = {"role": "tool", "tool_call_id": "toolu_1", "name": "clock", "content": '"12:00"'}
        await pieces(provider(server), [*HELLO, asked, result], options)
        first, second = server.bodies
    assert first["tools"] == [{"name": "clock", "description": "The time", "input_schema": TOOL.parameters}]
    assert second["messages"][1:] == [
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "I need the time.", "signature": "c2ln"},
                {"type": "text", "text": "Let me look."},
                {"type": "tool_use", "id": "toolu_1", "name": "clock", "input": {"zone": "UTC"}},
            ],
        },
        {
            "role": "user",
            "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": '"12:00"'}],
        },
    ]


@pytest.mark.parametrize(
    ("reply", "code", "words"),
    [
        (anthropic.error(401, "authentication_error", f"invalid x-api-key {KEY}"), "key_refused", "API keys"),
        (anthropic.error(403, "permission_error", "Not yours"), "key_refused", "Not yours"),
        (anthropic.error(402, "billing_error", "Payment required"), "quota", "credit"),
        (anthropic.error(400, "invalid_request_error", "Your credit balance is too low to access the API."),
         "quota", "billing"),
        (anthropic.error(404, "not_found_error", "model: claude-test"), "model_unknown", "“claude-test”"),
        (anthropic.error(429, "rate_limit_error", "Too many", retry_after="200"), "rate_limit", "4 minutes"),
        (anthropic.error(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"),
         "context_too_long", "too long"),
        (anthropic.error(413, "request_too_large", "Request exceeds the maximum size"),
         "context_too_long", "too long"),
        (anthropic.error(529, "overloaded_error", "Overloaded"), "overloaded", "overloaded"),
        (anthropic.error(500, "api_error", "Internal server error"), "provider_error", "Internal"),
        (anthropic.stream(start(), BUSY), "overloaded", "overloaded"),
        (anthropic.stream(start(), *text_block(0, "I"), *end("refusal")), "content_refused", "content rules"),
        (anthropic.stream(start(), *text_block(0, "I")), "network", "broke"),
        (Reply((b"nothing",), 404, "text/plain"), "bad_address", "URL"),
        (Reply((b"event: x\ndata: [1]\n\n",), kind="text/event-stream"), "bad_address", "not understood"),
        (Reply((b"event: x\ndata: {\n\n",), kind="text/event-stream"), "provider_error", "could not answer"),
    ],
)  # fmt: skip
async def test_errors_are_told_apart_in_words_and_without_the_key(
    reply: Reply, code: str, words: str
) -> None:
    async with upstream({MESSAGES: reply}) as server:
        with pytest.raises(ProviderError) as caught:
            await pieces(provider(server))
        assert len(server.requests) == 1
    assert (caught.value.code, words in str(caught.value)) == (code, True), str(caught.value)
    assert KEY not in str(caught.value)


async def test_what_is_new_or_left_out_in_a_stream_does_no_harm() -> None:
    reply = anthropic.stream(
        start(),
        anthropic.event("content_block_delta", index=5, delta={"type": "text_delta", "text": "Hel"}),
        anthropic.event("content_block_delta", index=5, delta={"type": "hologram_delta", "text": "?"}),
        *anthropic.block(6, {"type": "hologram", "text": ""}, {"type": "text_delta", "text": "lo"}),
        anthropic.event("news", index=1),
        *end(),
    )
    async with upstream({MESSAGES: reply}) as server:
        assert [piece for piece in await pieces(provider(server)) if isinstance(piece, str)] == ["Hel", "lo"]


async def test_an_address_where_nobody_listens_is_told() -> None:
    with pytest.raises(ProviderError, match="cannot be reached") as caught:
        await pieces(provider((await unused_url()).replace("/ai/stream", "")))
    assert caught.value.code == "network"


async def test_a_connection_that_breaks_is_told() -> None:
    async with http_peer(chunked(start(), *text_block(0, "Hel"), finish=False)) as peer:
        with pytest.raises(ProviderError, match="broke") as caught:
            await pieces(provider(peer.url.replace("/ai/stream", "")))
    assert caught.value.code == "network"


async def test_closing_the_iterator_closes_the_upstream_request() -> None:
    async with upstream({MESSAGES: anthropic.stream(start(), *text_block(0, "Hel"), None)}) as server:
        await leave_after("Hel", provider(server).generate(HELLO, model="m"), server)


async def test_nothing_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AUTH_TOKEN", "WEBHOOK_SIGNING_KEY", "PROFILE"):
        monkeypatch.setenv(f"ANTHROPIC_{name}", "from-the-environment")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", await unused_url())
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-Extra: from-the-environment")
    monkeypatch.setenv("HTTP_PROXY", await unused_url())
    async with upstream({MESSAGES: anthropic.text_stream("Hi")}) as server:
        await pieces(provider(server))
        assert "from-the-environment" not in str(server.requests[0].headers)
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


async def test_models_are_listed_and_a_key_is_checked_by_asking_for_one() -> None:
    async with upstream({MODELS: anthropic.models(("claude-a", "Claude A"), ("claude-b", ""))}) as server:
        assert await provider(server).models() == [
            Model("claude-a", "Claude A"),
            Model("claude-b", "claude-b"),
        ]
        await provider(server).check()
        assert [request.query for request in server.requests] == ["limit=1000", "limit=1"]
    for listed in ({"data": ["m"]}, ["m"], {}):
        async with upstream({MODELS: json_reply(listed)}) as server:
            with pytest.raises(ProviderError, match="not understood"):
                await provider(server).models()
    async with upstream({MODELS: anthropic.error(401, "authentication_error", "invalid")}) as server:
        with pytest.raises(ProviderError) as caught:
            await provider(server).check()
    assert caught.value.code == "key_refused"
