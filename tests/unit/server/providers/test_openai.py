"""OpenAI-compatible servers through the real SDK: streams, tools, images, errors, clients that leave."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from ainative_desktop.protocol.providers import ProviderAccess
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
from ainative_desktop.server.providers.openai import OpenAIProvider
from ainative_desktop.server.providers.outbound import Outbound
from tests.helpers import fake_openai as openai
from tests.helpers.fake_openai import CHAT, MODELS
from tests.helpers.peers import answer, chunked, http_peer, unused_url
from tests.helpers.serving import LIMIT
from tests.helpers.upstream import Reply, Upstream, json_reply, leave_after, upstream

KEY = "sk-test-0123456789abcdef"
HELLO: list[ChatMessage] = [{"role": "user", "content": "Hello"}]
PICTURE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
TOOL = ToolOffer("clock", "The time", {"type": "object", "properties": {"zone": {"type": "string"}}})


def provider(server: Upstream | str, key: str | None = KEY) -> OpenAIProvider:
    url = server if isinstance(server, str) else f"{server.url}/v1"
    return OpenAIProvider(ProviderAccess(url, key), Outbound())


async def pieces(
    source: OpenAIProvider, messages: list[ChatMessage] = HELLO, options: GenerateOptions = DEFAULTS
) -> list[Yield]:
    return [piece async for piece in source.generate(messages, model="gpt-test", options=options)]


async def failure(
    reply: Reply, messages: list[ChatMessage] = HELLO, options: GenerateOptions = DEFAULTS
) -> ProviderError:
    async with upstream({CHAT: reply}) as server:
        with pytest.raises(ProviderError) as caught:
            await pieces(provider(server), messages, options)
        assert len(server.requests) == 1  # a prompt is sent once, whatever comes back
    return caught.value


async def test_an_answer_is_its_model_its_tokens_its_end_and_its_usage() -> None:
    async with upstream({CHAT: openai.text_stream("Hel", "lo", "!")}) as server:
        assert await pieces(provider(server)) == [
            {"model": "gpt-test-2026-01-01"},
            "Hel",
            "lo",
            "!",
            {"usage": {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}},
            {"finish_reason": "stop"},
        ]
        [request] = server.requests
        assert request.headers["authorization"] == f"Bearer {KEY}"
        assert request.body == {
            "model": "gpt-test",
            "messages": HELLO,
            "stream": True,
            "stream_options": {"include_usage": True},
        }


async def test_what_servers_add_or_leave_out_does_no_harm() -> None:
    odd = (
        b'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"eos","x":1}],"model":7,"usage":{}}\n\n'
    )
    empty = b'data: {"choices":null}\n\ndata: {"choices":[{"delta":null}]}\n\ndata: {}\n\n'
    async with upstream({CHAT: openai.stream(b": comment\n\n", odd, empty, done=False)}) as server:
        assert await pieces(provider(server)) == ["Hi", {"finish_reason": "eos"}]


async def test_options_and_images_are_sent_as_they_are() -> None:
    messages: list[ChatMessage] = [
        {"role": "user", "content": [{"type": "text", "text": "What is it?"}, PICTURE]}
    ]
    options = GenerateOptions(temperature=0.5, max_tokens=70, system="Be brief.", tools=[TOOL])
    async with upstream({CHAT: openai.text_stream("A dot.")}) as server:
        await pieces(provider(server), messages, options)
        [body] = server.bodies
    assert body["messages"] == [{"role": "system", "content": "Be brief."}, *messages]
    assert (body["temperature"], body["max_tokens"]) == (0.5, 70)
    assert body["tools"][0]["function"]["parameters"] == TOOL.parameters


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning"])
async def test_reasoning_is_metadata(name: str) -> None:
    reply = openai.stream(
        openai.chunk({"role": "assistant", name: "Let me "}),
        openai.chunk({name: "think."}),
        openai.chunk({"content": "42"}, "stop"),
    )
    async with upstream({CHAT: reply}) as server:
        assert (await pieces(provider(server)))[1:4] == [
            {"reasoning": "Let me "},
            {"reasoning": "think."},
            "42",
        ]


async def test_a_tool_call_is_put_together_and_seen_again_with_its_result() -> None:
    extra: dict[str, Any] = {"extra_content": {"google": {"thought_signature": "c2ln"}}}
    asks = openai.tool_stream("clock", '{"zo', 'ne": "UTC"}', **extra)
    async with upstream({CHAT: [asks, openai.text_stream("Noon.")]}) as server:
        *_, call = await pieces(provider(server), options=GenerateOptions(tools=[TOOL]))
        assert call == ToolCall("call_abc", "clock", '{"zone": "UTC"}', extra)
        result = {"role": "tool", "tool_call_id": "call_abc", "name": "clock", "content": '"12:00"'}
        asked = {"role": "assistant", "content": "", "tool_calls": [call]}
        await pieces(provider(server), [*HELLO, asked, result], GenerateOptions(tools=[TOOL]))
        function = {"name": "clock", "arguments": '{"zone": "UTC"}'}
        assert server.bodies[1]["messages"][1:] == [
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "call_abc", "type": "function", "function": function, **extra}],
            },
            {"role": "tool", "tool_call_id": "call_abc", "content": '"12:00"'},
        ]


@pytest.mark.parametrize(
    ("reply", "code", "words"),
    [
        (openai.error(401, f"Incorrect API key provided: {KEY}.", "invalid_request_error", "invalid_api_key"),
         "key_refused", "API keys"),
        (openai.error(403, "Country not supported"), "key_refused", "Country not supported"),
        (openai.error(429, "You exceeded your current quota", "insufficient_quota", "insufficient_quota"),
         "quota", "billing"),
        (openai.error(402, "Insufficient credits", None, "402"), "quota", "credit"),
        (openai.error(429, "Rate limit reached", "requests", "rate_limit_exceeded", retry_after="7"),
         "rate_limit", "7 seconds"),
        (openai.error(429, "Rate limit reached", "tokens"), "rate_limit", "a little"),
        (openai.error(404, "The model `gpt-test` does not exist", "invalid_request_error", "model_not_found"),
         "model_unknown", "“gpt-test”"),
        (openai.error(400, "gpt-test is not a valid model ID", None, "400"), "model_unknown", "“gpt-test”"),
        (openai.error(400, "This model's maximum context length is 8192 tokens.", "invalid_request_error",
                      "context_length_exceeded"), "context_too_long", "too long"),
        (openai.error(400, "the request exceeds the available context size", "exceed_context_size_error"),
         "context_too_long", "too long"),
        (openai.error(503, "The engine is currently overloaded"), "overloaded", "overloaded"),
        (openai.error(400, "Rejected by our safety system", None, "content_policy_violation"),
         "content_refused", "content rules"),
        (openai.error(500, "The server had an error"), "provider_error", "It says: The server had an error"),
        (Reply((b"<html>Not here</html>",), 404, "text/html"), "bad_address", "URL"),
        (openai.stream(openai.chunk({"content": "Hm"}), openai.chunk({}, "content_filter")),
         "content_refused", "content rules"),
        (openai.stream(), "provider_error", "nothing in it"),
        (Reply((b'data: {"error":{"message":"Overloaded","code":503},"choices":[]}\n\n',),
               kind="text/event-stream"), "overloaded", "overloaded"),
        (Reply((b"data: {not json\n\n",), kind="text/event-stream"), "provider_error", "could not answer"),
        (Reply((b"data: [1]\n\n",), kind="text/event-stream"), "bad_address", "not understood"),
        (json_reply([{"error": {"code": 400, "message": "API key not valid. Pass a valid one."}}], 400),
         "key_refused", "API keys"),
    ],
)  # fmt: skip
async def test_errors_are_told_apart_in_words_and_without_the_key(
    reply: Reply, code: str, words: str
) -> None:
    error = await failure(reply)
    assert (error.code, words in str(error)) == (code, True), str(error)
    assert KEY not in str(error)


async def test_a_model_that_takes_no_images_or_tools_is_told() -> None:
    refuses = openai.error(404, "No endpoints found that support image input")
    error = await failure(refuses, [{"role": "user", "content": [PICTURE]}])
    assert error.code == "images_unsupported"
    refuses = openai.error(404, "No endpoints found that support tool use")
    error = await failure(refuses, options=GenerateOptions(tools=[TOOL]))
    assert error.code == "tools_unsupported"


async def test_an_address_where_nobody_listens_is_told() -> None:
    url = (await unused_url()).replace("/ai/stream", "/v1")
    with pytest.raises(ProviderError, match="cannot be reached") as caught:
        await pieces(provider(url))
    assert caught.value.code == "network"


async def test_a_connection_that_breaks_is_told_after_what_came() -> None:
    async with http_peer(chunked(openai.chunk({"content": "Hel"}), finish=False)) as peer:
        seen: list[Yield] = []

        async def collect() -> None:
            async for piece in provider(peer.url.replace("/ai/stream", "/v1")).generate(HELLO, model="m"):
                seen.append(piece)

        with pytest.raises(ProviderError, match="broke") as caught:
            await collect()
    assert (caught.value.code, seen[-1]) == ("network", "Hel")


async def test_a_redirect_is_not_followed_with_the_key() -> None:
    async with upstream({"/v1/elsewhere": openai.text_stream("no")}) as other:
        moved = answer("", status="307 Temporary Redirect", Location=f"{other.url}/v1/elsewhere")
        async with http_peer(moved) as peer:
            with pytest.raises(ProviderError):
                await pieces(provider(peer.url.replace("/ai/stream", "/v1")))
        assert other.requests == []


async def test_closing_the_iterator_closes_the_upstream_request() -> None:
    async with upstream({CHAT: openai.stream(openai.chunk({"content": "Hel"}), None)}) as server:
        await leave_after("Hel", provider(server).generate(HELLO, model="m"), server)


async def test_cancelling_before_the_first_byte_closes_the_upstream_request() -> None:
    async with upstream({CHAT: openai.stream(None)}) as server:
        task = asyncio.create_task(pieces(provider(server)))
        await asyncio.wait_for(server.asked.wait(), LIMIT)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.wait_for(server.left.wait(), LIMIT)


async def test_nothing_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "from-the-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", await unused_url())
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Extra: from-the-environment")
    for variable in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(variable, await unused_url())
    async with upstream({CHAT: openai.text_stream("Hi")}) as server:
        await pieces(provider(server))
        await pieces(provider(server, key=None))
        assert not any("from-the-environment" in str(request.headers) for request in server.requests)
        assert "authorization" not in server.requests[1].headers


async def test_models_are_listed_by_name() -> None:
    async with upstream({MODELS: openai.models("models/gemini-test", "text-embedding-3")}) as server:
        assert await provider(server).models() == [
            Model("models/gemini-test", "gemini-test"),
            Model("text-embedding-3", "text-embedding-3"),
        ]
    async with upstream({MODELS: openai.models("m", name="A Model")}) as server:
        assert await provider(server).models() == [Model("m", "A Model")]
    for listed in (None, [{"object": "model"}]):
        async with upstream({MODELS: json_reply({"object": "list", "data": listed})}) as server:
            assert await provider(server).models() == []


@pytest.mark.parametrize(
    "reply",
    [Reply((b"<html>Welcome</html>",), kind="text/html"), json_reply(["m"]), json_reply({"data": ["m"]})],
)
async def test_a_list_of_another_form_is_told(reply: Reply) -> None:
    async with upstream({MODELS: reply}) as server:
        with pytest.raises(ProviderError, match="not understood") as caught:
            await provider(server).models()
    assert caught.value.code == "bad_address"


async def test_a_key_is_checked_by_asking_for_the_models() -> None:
    async with upstream({MODELS: openai.models("m")}) as server:
        await provider(server).check()
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    refuses: Any = openai.error(401, "No", None, "invalid_api_key")
    async with upstream({MODELS: refuses}) as server:
        with pytest.raises(ProviderError) as caught:
            await provider(server).check()
    assert caught.value.code == "key_refused"
