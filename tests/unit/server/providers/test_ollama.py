"""Ollama over its own interface: streams, thoughts, tools, images, errors, and a client that leaves."""

from __future__ import annotations

import asyncio

import pytest

from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.server.providers import ollama as module
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
from ainative_desktop.server.providers.ollama import OllamaProvider
from ainative_desktop.server.providers.outbound import Outbound
from tests.helpers import fake_ollama as ollama
from tests.helpers.fake_ollama import CHAT, TAGS
from tests.helpers.peers import chunked, http_peer, unused_url
from tests.helpers.serving import LIMIT
from tests.helpers.upstream import Reply, Upstream, json_reply, leave_after, upstream

HELLO: list[ChatMessage] = [{"role": "user", "content": "Hello"}]
PICTURE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
TOOL = ToolOffer("clock", "The time", {"type": "object", "properties": {}})


def provider(server: Upstream | str, key: str | None = None) -> OllamaProvider:
    return OllamaProvider(ProviderAccess(server if isinstance(server, str) else server.url, key), Outbound())


async def pieces(
    source: OllamaProvider, messages: list[ChatMessage] = HELLO, options: GenerateOptions = DEFAULTS
) -> list[Yield]:
    return [piece async for piece in source.generate(messages, model="llama-test", options=options)]


async def test_an_answer_is_its_model_its_tokens_and_its_usage() -> None:
    async with upstream({CHAT: ollama.text_stream("Hel", "lo\u2028!")}) as server:
        assert await pieces(provider(server)) == [
            {"model": "llama-test"},
            "Hel",
            "lo\u2028!",
            {
                "finish_reason": "stop",
                "usage": {"prompt_tokens": 26, "completion_tokens": 5, "total_tokens": 31},
            },
        ]
        assert server.bodies == [{"model": "llama-test", "messages": HELLO}]
        assert "authorization" not in server.requests[0].headers


async def test_options_images_and_a_key_are_sent() -> None:
    messages: list[ChatMessage] = [{"role": "user", "content": [{"type": "text", "text": "What?"}, PICTURE]}]
    options = GenerateOptions(temperature=0.5, max_tokens=70, system="Be brief.")
    async with upstream({CHAT: ollama.text_stream("A dot.")}) as server:
        await pieces(provider(server, "secret"), messages, options)
        assert server.bodies[0]["messages"] == [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "What?", "images": ["iVBORw0KGgo="]},
        ]
        assert server.bodies[0]["options"] == {"temperature": 0.5, "num_predict": 70}
        assert server.requests[0].headers["authorization"] == "Bearer secret"


async def test_thoughts_are_metadata_and_tools_are_asked_for() -> None:
    call = {"function": {"name": "clock", "arguments": {"zone": "UTC"}}}
    reply = ollama.stream(ollama.line({"thinking": "Hm."}), ollama.line({"tool_calls": [call]}), ollama.end())
    options = GenerateOptions(tools=[TOOL])
    async with upstream({CHAT: [reply, ollama.text_stream("Noon.")]}) as server:
        _, thought, facts, asked = await pieces(provider(server), options=options)
        assert thought == {"reasoning": "Hm."}
        assert isinstance(facts, dict)
        assert facts["finish_reason"] == "tool_calls"
        assert asked == ToolCall("call_0", "clock", '{"zone": "UTC"}')
        messages: list[ChatMessage] = [
            {"role": "assistant", "content": "", "tool_calls": [asked]},
            {"role": "tool", "tool_call_id": "call_0", "name": "clock", "content": '"12:00"'},
        ]
        await pieces(provider(server), [*HELLO, *messages], options)
        assert server.bodies[0]["tools"][0]["function"]["name"] == "clock"
        assert server.bodies[1]["messages"][1:] == [
            {"role": "assistant", "content": "", "tool_calls": [call]},
            {"role": "tool", "tool_name": "clock", "content": '"12:00"'},
        ]


@pytest.mark.parametrize(
    ("reply", "code", "words"),
    [
        (ollama.error(404, "model 'llama-test' not found"), "model_unknown", "“llama-test”"),
        (ollama.error(400, "llama-test does not support tools"), "tools_unsupported", "cannot use tools"),
        (ollama.error(500, "this model does not support images"), "images_unsupported", "no images"),
        (ollama.error(500, "llama runner process has terminated"), "provider_error", "terminated"),
        (ollama.error(503, "server busy, please try again"), "overloaded", "overloaded"),
        (ollama.error(401, "unauthorized"), "key_refused", "API keys"),
        (ollama.stream(ollama.line({"content": "A"}), b'{"error":"unexpected EOF"}\n'),
         "provider_error", "unexpected EOF"),
        (ollama.stream(ollama.line({"content": "A"})), "network", "broke"),
        (Reply((b"<html>",), 200, "text/html"), "bad_address", "not understood"),
        (Reply((b'[1]\n{"message": 7}\n',)), "bad_address", "not understood"),
        (Reply((b"404 page not found",), 404, "text/plain"), "bad_address", "URL"),
    ],
)  # fmt: skip
async def test_errors_are_told_apart_in_words(reply: Reply, code: str, words: str) -> None:
    messages: list[ChatMessage] = [{"role": "user", "content": [PICTURE]}]
    async with upstream({CHAT: reply}) as server:
        with pytest.raises(ProviderError) as caught:
            await pieces(provider(server), messages, GenerateOptions(tools=[TOOL]))
        assert len(server.requests) == 1
    assert (caught.value.code, words in str(caught.value)) == (code, True), str(caught.value)


async def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LINE_LIMIT", 100)
    async with upstream({CHAT: Reply((b"x" * 101, None))}) as server:
        with pytest.raises(ProviderError, match="not understood"):
            await pieces(provider(server))
        await asyncio.wait_for(server.left.wait(), LIMIT)


async def test_a_connection_that_breaks_is_told() -> None:
    async with http_peer(chunked(ollama.line({"content": "Hel"}), finish=False)) as peer:
        with pytest.raises(ProviderError, match="broke"):
            await pieces(provider(peer.url.removesuffix("/ai/stream")))


async def test_closing_the_iterator_closes_the_upstream_request() -> None:
    async with upstream({CHAT: ollama.stream(ollama.line({"content": "Hel"}), None)}) as server:
        await leave_after("Hel", provider(server).generate(HELLO, model="m"), server)


async def test_what_is_installed_is_listed() -> None:
    async with upstream({TAGS: ollama.tags("llama-test:latest", "qwen:7b")}) as server:
        assert await provider(server).models() == [
            Model("llama-test:latest", "llama-test"),
            Model("qwen:7b", "qwen:7b"),
        ]
    async with upstream({TAGS: json_reply({"models": None})}) as server:
        assert await provider(server).models() == []


async def test_it_is_found_by_itself_and_no_trouble_where_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    async with upstream({TAGS: ollama.tags("m")}) as server:
        monkeypatch.setattr(OllamaProvider, "own_url", server.url)
        assert await provider("").models() == [Model("m", "m")]
    nowhere = (await unused_url()).removesuffix("/ai/stream")
    monkeypatch.setattr(OllamaProvider, "own_url", nowhere)
    assert await provider("").models() == []
    for source in (provider(""), provider(nowhere)):
        with pytest.raises(ProviderError, match="that it runs"):
            await source.check()
    with pytest.raises(ProviderError, match="cannot be reached"):
        await provider(nowhere).models()
