"""The engine against real servers of each dialect, over SSE, WS and AUTO, on asyncio's loop and on Qt's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ainative_desktop.protocol.errors import StreamingError
from ainative_desktop.protocol.events import StreamData, StreamEnd
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.dialects import Script, dialect
from tests.helpers.recording import ACTION, Recorder, streamed
from tests.helpers.serving import LIMIT, ScriptedProvider, serving

Run = Callable[[Coroutine[Any, Any, None]], None]
METHODS: tuple[Method, ...] = ("SSE", "WS", "AUTO")


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> Method:
    chosen: Method = request.param
    return chosen


def test_tokens_metadata_and_one_end(run: Run, method: Method) -> None:
    """`done` and `[DONE]` end the stream once; the token travels in a header, the action as it is."""

    async def check() -> None:
        script = Script()
        async with dialect(script) as served:
            headers = {"Authorization": "Bearer secret"}
            heard = await streamed(StreamConfig(served.url, method, headers))
        assert heard.text == "Hello world"
        assert heard.metadata == [{"model": "gpt-4"}]
        assert heard.errors == []
        assert heard.end == StreamEnd("complete", clean=True)
        [start] = heard.starts
        assert start.request == ACTION
        assert start.transport == ("SSE" if method == "AUTO" else method)
        assert start.reason == ("chosen by Auto" if method == "AUTO" else "")
        assert script.bodies == [ACTION]
        assert script.authorizations == ["Bearer secret"]

    run(check())


def test_the_embedded_server(run: Run, method: Method) -> None:
    """The project's own server speaks what the engine hears."""

    async def check() -> None:
        async with serving(ScriptedProvider("Hello", " 👩‍👩‍👧", " ", "", "\u2028end")) as served:
            heard = await streamed(StreamConfig(served.url, method, served.headers))
        assert heard.text == "Hello 👩‍👩‍👧 \u2028end"
        assert heard.end == StreamEnd("complete")

    run(check())


def test_fastapi_refuses_before_the_stream(run: Run) -> None:
    """HTTP 400, 422 and 500 with JSON: the server's own words show."""

    async def check() -> None:
        async with dialect(Script(), fastapi=True) as served:
            for message, words, status in (
                (None, "params.message is missing", 400),
                ("invalid", "Field required", 422),
                ("break", "The model is not loaded", 500),
            ):
                engine = StreamingEngine()
                heard = Recorder(engine)
                params = {} if message is None else {"message": message}
                end = await engine.start(StreamConfig(served.url), {"action": "chat", "params": params})
                assert end == heard.end == StreamEnd("error", clean=False)
                [error] = heard.errors
                assert words in error.message
                assert (error.code, error.status) == (f"http_{status}", status)
                assert heard.starts == []
            assert (await streamed(StreamConfig(served.url))).text == "Hello world"

    run(check())


def test_express_refuses_a_long_history(run: Run) -> None:
    """413 says what to do, and none of the server's HTML."""

    async def check() -> None:
        async with dialect(Script()) as served:
            engine = StreamingEngine()
            heard = Recorder(engine)
            await engine.start(StreamConfig(served.url), {"params": {"message": "x" * 110_000}})
        [error] = heard.errors
        assert "too long for this server" in error.message
        assert "<pre>" not in error.message
        assert error.status == 413
        assert error.retry_safe

    run(check())


def test_an_error_keeps_the_text_before_it(run: Run, method: Method) -> None:
    """`error` then `done` ends as error; what follows is ignored."""

    async def check() -> None:
        payloads = ('{"type":"token","data":"Half"}', '{"type":"error","data":"The model broke"}')
        rest = ('{"type":"token","data":"late"}', '{"type":"done"}')
        async with dialect(Script((*payloads, *rest))) as served:
            heard = await streamed(StreamConfig(served.url, method))
        assert heard.text == "Half"
        assert [error.message for error in heard.errors] == ["The model broke"]
        assert heard.end == StreamEnd("error", clean=False)

    run(check())


def test_what_servers_written_by_hand_send(run: Run, method: Method) -> None:
    """Plain text, bare JSON values and strings are text; objects of unknown type show nothing."""

    async def check() -> None:
        payloads = ("plain", " 42", "true", "null", '" text"', '{"type":"new"}', "{}", "[1]", "[DONE]", "x")
        async with dialect(Script(payloads)) as served:
            engine = StreamingEngine(each_event=True)
            heard = await streamed(StreamConfig(served.url, method), engine)
        assert [token.strip() for token in heard.tokens] == ["plain", "42", "true", "null", "text"]
        assert heard.unknown == ['{"type":"new"}', "{}", "[1]"]
        assert engine.tokens == 5
        assert heard.end == StreamEnd("complete")

    run(check())


def test_stop_in_the_middle(run: Run, method: Method) -> None:
    """stop() ends the stream before it returns, keeps what came, and the server sees the client go."""

    async def check() -> None:
        script = Script(('{"type":"token","data":"Hello"}', None))
        async with dialect(script) as served:
            engine = StreamingEngine()
            heard = Recorder(engine)
            running = asyncio.ensure_future(engine.start(StreamConfig(served.url, method), ACTION))
            await heard.until(lambda it: it.text == "Hello")
            before = engine.active
            engine.stop()
            assert heard.end == StreamEnd("aborted", clean=False)
            assert (before, engine.active) == (True, False)
            engine.stop()
            assert await asyncio.wait_for(running, LIMIT) == heard.end
            await asyncio.wait_for(script.gone.wait(), LIMIT)
        assert heard.errors == []

    run(check())


def test_stop_from_within_a_signal(run: Run, method: Method) -> None:
    """Whoever hears data after the listener that stops still hears it before the end."""

    async def check() -> None:
        async with dialect(Script()) as served:
            engine = StreamingEngine(each_event=True)
            engine.stream_data.connect(lambda _: engine.stop())
            heard = await streamed(StreamConfig(served.url, method), engine)
        assert heard.tokens == ["Hello"]
        assert heard.end == StreamEnd("aborted", clean=False)

    run(check())


def test_stop_from_within_a_signal_while_the_answer_is_read(run: Run, method: Method) -> None:
    """Whoever stops on hearing a token ends a stream whose next read is under way."""

    async def check() -> None:
        script = Script(('{"type":"token","data":"Hello"}', None))
        async with dialect(script) as served:
            engine = StreamingEngine()
            engine.stream_data.connect(lambda _: engine.stop())
            heard = await streamed(StreamConfig(served.url, method), engine)
            await asyncio.wait_for(script.gone.wait(), LIMIT)
        assert heard.text == "Hello"
        assert heard.end == StreamEnd("aborted", clean=False)

    run(check())


def test_cancelling_the_caller(run: Run, method: Method) -> None:
    """The end is told before the cancellation goes on, and the server sees the client go."""

    async def check() -> None:
        script = Script(('{"type":"token","data":"Hello"}', None))
        async with dialect(script) as served:
            engine = StreamingEngine()
            heard = Recorder(engine)
            running = asyncio.ensure_future(engine.start(StreamConfig(served.url, method), ACTION))
            await heard.until(lambda it: it.text == "Hello")
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert heard.end == StreamEnd("aborted", clean=False)
            await asyncio.wait_for(script.gone.wait(), LIMIT)

    run(check())


def test_stop_while_connecting(run: Run, method: Method) -> None:
    """A stop before anything was read ends at once, with no start."""

    async def check() -> None:
        async with dialect(Script()) as served:
            engine = StreamingEngine()
            heard = Recorder(engine)
            running = asyncio.ensure_future(engine.start(StreamConfig(served.url, method), ACTION))
            await asyncio.sleep(0)
            engine.stop()
            assert await running == heard.end == StreamEnd("aborted", clean=False)
        assert heard.starts == []

    run(check())


def test_a_second_start(run: Run, method: Method) -> None:
    """An engine that streams refuses another stream, and takes one once it has ended."""

    async def check() -> None:
        script = Script(('{"type":"token","data":"Hello"}', None))
        async with dialect(script) as served:
            engine = StreamingEngine()
            heard = Recorder(engine)
            config = StreamConfig(served.url, method)
            running = asyncio.ensure_future(engine.start(config, ACTION))
            await heard.until(lambda it: bool(it.starts))
            with pytest.raises(StreamingError):
                await engine.start(config, ACTION)
            engine.stop()
            await running
            script.payloads = ("again", "[DONE]")
            heard.events.clear()
            assert await engine.start(config, ACTION) == StreamEnd("complete")
            assert heard.text == "again"

    run(check())


def test_many_engines_at_once(run: Run, method: Method) -> None:
    """Twenty streams over shared connections: each gets its own text and its own end."""

    async def check() -> None:
        payloads = [f'{{"type":"token","data":"{number} "}}' for number in range(200)]
        expected = "".join(f"{number} " for number in range(200))
        connections = Connections()
        async with dialect(Script((*payloads, "[DONE]"))) as served:
            config = StreamConfig(served.url, method)
            engines = [StreamingEngine(connections=connections) for _ in range(20)]
            everything = await asyncio.gather(*(streamed(config, engine) for engine in engines))
            await connections.aclose()
        assert [heard.text for heard in everything] == [expected] * 20
        assert {heard.end for heard in everything} == {StreamEnd("complete")}

    run(check())


def test_a_burst_is_joined_and_leaves_the_loop_its_turn(run: Run, method: Method) -> None:
    """Fifty thousand tokens cost far fewer signals, lose nothing, and the loop goes round meanwhile."""

    async def check() -> None:
        count = 50_000
        turns = 0

        async def tick() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        async with serving(ScriptedProvider(*(f"{number} " for number in range(count)))) as served:
            ticking = asyncio.ensure_future(tick())
            engine = StreamingEngine()
            heard = await streamed(StreamConfig(served.url, method, served.headers), engine)
            ticking.cancel()
        assert heard.text == "".join(f"{number} " for number in range(count))
        assert engine.tokens == count
        assert sum(isinstance(event, StreamData) for event in heard.events) < count / 10
        assert turns > 20

    run(check())


def test_ten_megabytes_in_one_event(run: Run, method: Method) -> None:
    """One long line is put together piece by piece, below the cap of 16 MiB."""

    async def check() -> None:
        text = "x" * 10_000_000
        async with dialect(Script((f'{{"type":"token","data":"{text}"}}', "[DONE]"))) as served:
            heard = await streamed(StreamConfig(served.url, method))
        assert heard.text == text
        assert heard.end == StreamEnd("complete")

    run(check())


def test_a_slow_reader_makes_the_server_wait(run: Run, method: Method) -> None:
    """While the gate is shut the server can send no more than what buffers hold; later it all arrives."""

    async def check() -> None:
        piece, count = "x" * 10_000, 6_000
        sent = 0
        stalled = asyncio.Event()
        opened = asyncio.Event()

        class Counting(Script):
            @property
            def payloads(self) -> Any:
                def pieces() -> Any:
                    nonlocal sent
                    for _ in range(count):
                        sent += len(piece)
                        yield piece
                    yield "[DONE]"

                return pieces()

            @payloads.setter
            def payloads(self, value: object) -> None:
                pass

        async def gate() -> None:
            stalled.set()
            await opened.wait()

        async with dialect(Counting()) as served:
            engine = StreamingEngine(gate=gate)
            heard = Recorder(engine)
            running = asyncio.ensure_future(engine.start(StreamConfig(served.url, method), ACTION))
            await asyncio.wait_for(stalled.wait(), LIMIT)
            before = -1
            while before != sent:  # until the server has stopped sending
                before = sent
                for _ in range(200):
                    await asyncio.sleep(0)
            held = sent
            opened.set()
            await asyncio.wait_for(running, LIMIT)
        assert held < len(piece) * count / 3
        assert len(heard.text) == len(piece) * count
        assert heard.end == StreamEnd("complete")

    run(check())
