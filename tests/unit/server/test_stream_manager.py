"""StreamManager and stream_tokens: the framework's messages, one end, errors told, generators closed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from ainative_desktop.server import StreamManager, stream_tokens
from ainative_desktop.server.providers.base import Piece, ProviderError
from tests.helpers.serving import ScriptedProvider

DONE = ['{"type":"done"}', "[DONE]"]


def data_of(text: str) -> list[str]:
    assert text.endswith("\n\n")
    events = text[:-2].split("\n\n")
    assert all(event.startswith("data: ") and "\n" not in event for event in events)
    return [event.removeprefix("data: ") for event in events]


class Sent:
    """Collects what a manager sends."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def __call__(self, text: str) -> None:
        self.texts.append(text)


async def streamed(*pieces: Piece | Exception) -> list[str]:
    generator = ScriptedProvider(*pieces).generate([])
    return data_of("".join([text async for text in stream_tokens(generator)]))


async def test_sse_messages_are_events() -> None:
    sent = Sent()
    manager = StreamManager(sent)
    await manager.send_token("Hello")
    await manager.send_metadata({"model": "demo"})
    await manager.send_error("what went wrong", code="gone")
    await manager.send_done()
    assert data_of("".join(sent.texts)) == [
        '{"type":"token","data":"Hello"}',
        '{"type":"metadata","data":{"model":"demo"}}',
        '{"type":"error","data":"what went wrong","code":"gone"}',
        *DONE,
    ]


async def test_websocket_messages_are_frames_and_done_comes_once() -> None:
    sent = Sent()
    manager = StreamManager(sent, "WS")
    await manager.send_token("Hello")
    await manager.send_done()
    assert sent.texts == ['{"type":"token","data":"Hello"}', '{"type":"done"}']


async def test_nothing_is_written_after_the_end() -> None:
    sent = Sent()
    manager = StreamManager(sent)
    await manager.send_done()
    await manager.send_token("late")
    await manager.send_error("late")
    await manager.send_done()
    assert data_of("".join(sent.texts)) == DONE


async def test_relay_sends_everything_then_the_end() -> None:
    sent = Sent()
    await StreamManager(sent, "WS").relay(ScriptedProvider("a", {"model": "m"}, "b").generate([]))
    assert [json.loads(text).get("data") for text in sent.texts] == ["a", {"model": "m"}, "b", None]


async def test_relay_writes_a_burst_at_once_over_sse_each_token_its_own_event() -> None:
    sent = Sent()
    await StreamManager(sent).relay(ScriptedProvider(*["x"] * 1000).generate([]))
    assert len(sent.texts) < 20
    assert len(data_of("".join(sent.texts))) == 1002


async def test_stream_tokens_gives_tokens_metadata_and_the_end() -> None:
    assert await streamed("Hello", " world", {"model": "gpt-4"}) == [
        '{"type":"token","data":"Hello"}',
        '{"type":"token","data":" world"}',
        '{"type":"metadata","data":{"model":"gpt-4"}}',
        *DONE,
    ]


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ProviderError("No such model."), "No such model."),
        (ValueError("boom"), "boom"),
        (KeyError(), "KeyError"),
    ],
)
async def test_an_exception_is_an_error_message_then_the_end(raised: Exception, told: str) -> None:
    messages = await streamed("Hel", raised)
    assert messages[0] == '{"type":"token","data":"Hel"}'
    assert json.loads(messages[1]) == {"type": "error", "data": told}
    assert messages[2:] == DONE


async def test_the_code_of_a_providers_error_goes_with_it() -> None:
    [message, *_] = await streamed(ProviderError("No credit.", "quota"))
    assert json.loads(message) == {"type": "error", "data": "No credit.", "code": "quota"}


async def test_a_piece_that_json_cannot_hold_is_an_error_too() -> None:
    messages = await streamed({"model": object()})
    assert json.loads(messages[0])["type"] == "error"
    assert messages[1:] == DONE


@pytest.mark.parametrize(
    "text", ["", "a\nb\r\nc", "\u2028\u0085\x0b", "日本 👩‍💻", '"\\', "[DONE]", "\ud800 alone"]
)
async def test_any_text_survives_as_one_event_of_valid_utf8(text: str) -> None:
    messages = await streamed(text)
    assert json.loads(messages[0].encode("utf-8")) == {"type": "token", "data": text}


async def test_a_token_is_not_held_back_for_the_next() -> None:
    stream = stream_tokens(ScriptedProvider("Hello", None).generate([]))
    assert data_of(await asyncio.wait_for(anext(stream), 5)) == ['{"type":"token","data":"Hello"}']
    await stream.aclose()


async def test_closing_closes_the_generator() -> None:
    provider = ScriptedProvider("Hello", None)
    stream = stream_tokens(provider.generate([]))
    await anext(stream)
    assert not provider.closed.is_set()
    await stream.aclose()
    assert provider.closed.is_set()


async def test_cancelling_a_relay_closes_the_generator_and_sends_no_end() -> None:
    sent = Sent()
    provider = ScriptedProvider("Hello", None)
    task = asyncio.create_task(StreamManager(sent).relay(provider.generate([])))
    await provider.began.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert provider.closed.is_set()
    assert not any("done" in text for text in sent.texts)


async def test_a_writer_that_fails_closes_the_generator() -> None:
    async def broken(text: str) -> None:
        raise ConnectionError("gone")

    provider = ScriptedProvider("Hello", None)
    with pytest.raises(ConnectionError):
        await StreamManager(broken).relay(provider.generate([]))
    assert provider.closed.is_set()


async def test_the_generator_runs_in_one_task() -> None:
    seen: set[Any] = set()

    async def watched() -> AsyncIterator[Piece]:
        try:
            for _ in range(3):
                seen.add(asyncio.current_task())
                yield "x"
                await asyncio.sleep(0)
        finally:
            seen.add(asyncio.current_task())

    assert [text async for text in stream_tokens(watched())]
    assert len(seen) == 1
