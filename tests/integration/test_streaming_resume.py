"""A stream that was cut goes on where it was, over real sockets: no token twice, none lost, one prompt."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.peers import Reply, answer, http_peer, raw
from tests.helpers.recording import ACTION, Recorder, streamed
from tests.helpers.serving import LIMIT

Run = Callable[[Coroutine[Any, Any, None]], None]
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n"
WORDS = ("Not ", "a ", "word ", "is ", "lost")


def event(number: int, *, stream: str = "s") -> bytes:
    """The numbered event: a word, or the end after the last one."""
    body = {"type": "token", "data": WORDS[number - 1]} if number <= len(WORDS) else {"type": "done"}
    return f"id: {stream}:{number}\ndata: {json.dumps(body)}\n\n".encode()


def events(first: int, last: int) -> bytes:
    return b"".join(event(number) for number in range(first, last + 1))


def cut_after(body: bytes, *, echo: str = "") -> Reply:
    """A chunked answer that breaks off."""
    head = CHUNKED + (f"Idempotency-Key: {echo}\r\n".encode() if echo else b"") + b"\r\n"

    async def reply(writer: asyncio.StreamWriter) -> None:
        writer.write(head + (f"{len(body):x}\r\n".encode() + body + b"\r\n" if body else b""))
        await writer.drain()

    return reply


def engine(waits: list[float] | None = None, **members: Any) -> StreamingEngine:
    async def sleep(seconds: float) -> None:
        if waits is not None:
            waits.append(seconds)

    return StreamingEngine(sleep=sleep, jitter=lambda: 0.0, new_key=lambda: "key", **members)


def test_every_place_of_a_cut(run: Run) -> None:
    """Between two events, within one, before the first: the rest is asked for by the last id."""

    async def check() -> None:
        whole = events(1, 6)
        for place in range(len(event(1)), len(whole)):
            taken = whole[:place].count(b"\n\n")
            async with http_peer(cut_after(whole[:place]), answer(events(taken + 1, 6))) as peer:
                heard = await streamed(StreamConfig(peer.url), engine())
                assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))
                if taken < 6:
                    assert [headers.get("last-event-id") for _, headers, _ in peer.requests] == [
                        None,
                        f"s:{taken}",
                    ]
                    assert {headers["idempotency-key"] for _, headers, _ in peer.requests} == {"key"}
                    assert (len(heard.retries), heard.resumed, heard.errors) == (1, 1, [])

    run(check())


def test_a_server_that_repeats_itself(run: Run) -> None:
    """What has been shown is not shown again."""

    async def check() -> None:
        async with http_peer(cut_after(events(1, 3)), answer(events(1, 6))) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))

    run(check())


def test_a_server_that_leaves_something_out(run: Run) -> None:
    """What is missing is asked for again, and never passed over in silence."""

    async def check() -> None:
        replies = (cut_after(events(1, 2)), cut_after(events(4, 6)), answer(events(3, 6)))
        async with http_peer(*replies) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))

    run(check())


def test_a_clean_end_too_early(run: Run) -> None:
    """A numbered stream that stops without its end was cut by somebody on the way."""

    async def check() -> None:
        async with http_peer(answer(events(1, 3)), answer(events(4, 6))) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))

    run(check())


def test_without_ids_the_prompt_is_not_sent_again(run: Run) -> None:
    """The person decides: what came is kept, and the stream was interrupted."""

    async def check() -> None:
        async with http_peer(cut_after(b'data: {"type":"token","data":"Hello"}\n\n')) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            assert (heard.text, heard.end.reason, len(peer.requests)) == ("Hello", "interrupted", 1)

    run(check())


def test_a_prompt_that_the_server_knows_again(run: Run) -> None:
    """Cut before the first event: the same key is sent once more, since the server has echoed it."""

    async def check() -> None:
        async with http_peer(cut_after(b"", echo="key"), answer(events(1, 6), Idempotency_Key="key")) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))
            assert len(peer.requests) == 2

    run(check())


def test_no_answer_at_all_from_a_server_that_knows_prompts(run: Run) -> None:
    """It showed so with an earlier prompt; a stranger is not asked twice."""

    async def check() -> None:
        connections = Connections()
        whole = answer(events(1, 6), Idempotency_Key="key")
        async with http_peer(whole, raw(), whole) as peer:
            config = StreamConfig(peer.url)
            for _ in range(2):
                heard = await streamed(config, engine(connections=connections))
                assert heard.end == StreamEnd("complete")
            assert len(peer.requests) == 3
        await connections.aclose()

    run(check())


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (answer('{"error":"gone"}', status="410 Gone", kind="application/json"), "no longer has the rest"),
        (answer('{"error":"no"}', status="401 Unauthorized", kind="application/json"), "could not be made"),
        (cut_after(b""), "broke before the answer was whole"),
    ],
)
def test_what_cannot_go_on_was_interrupted(run: Run, second: Reply, words: str) -> None:
    """Whatever the server says then: what arrived stays, and the person decides."""

    async def check() -> None:
        async with http_peer(cut_after(events(1, 3)), second) as peer:
            heard = await streamed(StreamConfig(peer.url, max_reconnect_attempts=2), engine())
            assert (heard.text, heard.end.reason) == ("Not a word ", "interrupted")
            [error] = heard.errors
            assert words in error.message

    run(check())


def test_the_server_sets_the_pace(run: Run) -> None:
    """`retry:` is the time between attempts, in milliseconds."""

    async def check() -> None:
        waits: list[float] = []
        body = b"retry: 3000\n\n" + events(1, 2)
        async with http_peer(cut_after(body), answer(events(3, 6))) as peer:
            await streamed(StreamConfig(peer.url), engine(waits))
        assert waits == [1.5]

    run(check())


def test_a_stop_is_told_to_a_server_that_would_go_on(run: Run) -> None:
    """Nobody comes back for this answer, so that nobody needs to pay for it."""

    async def check() -> None:
        async with http_peer(cut_and_wait(events(1, 2)), answer("", status="204 No Content")) as peer:
            stopped = engine()
            heard = Recorder(stopped)
            running = asyncio.ensure_future(stopped.start(StreamConfig(peer.url), ACTION))
            await heard.until(lambda heard: heard.text == "Not a ")
            stopped.stop()
            await asyncio.wait_for(running, LIMIT)
            [_, (line, headers, _)] = peer.requests
            assert line.startswith("DELETE /ai/stream")
            assert (headers["last-event-id"], headers["idempotency-key"]) == ("s:2", "key")

    run(check())


def cut_and_wait(body: bytes) -> Reply:
    """Sends `body` and then nothing, for ever."""

    async def reply(writer: asyncio.StreamWriter) -> None:
        await cut_after(body)(writer)
        await asyncio.Event().wait()

    return reply


def test_a_stall_is_told_and_ends_nothing(run: Run) -> None:
    """Silence is told; a comment is a sign of life; the stream goes on."""

    async def check() -> None:
        life, end = asyncio.Event(), asyncio.Event()

        async def reply(writer: asyncio.StreamWriter) -> None:
            writer.write(CHUNKED + b"\r\n")
            for wait_for, piece in ((life, b": still here\n\n"), (end, events(1, 6))):
                await wait_for.wait()
                writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            writer.write(b"0\r\n\r\n")

        async with http_peer(reply) as peer:
            heard = Recorder(StreamingEngine())
            config = StreamConfig(peer.url, stall_after=0.05)
            running = asyncio.ensure_future(heard.engine.start(config, ACTION))
            await heard.until(lambda heard: len(heard.stalls) == 1)
            life.set()
            await heard.until(lambda heard: len(heard.stalls) == 3)
            assert heard.stalls[1] == 0.0
            heard.engine.keep_waiting()
            assert heard.stalls[3] == 0.0
            end.set()
            assert await asyncio.wait_for(running, LIMIT) == StreamEnd("complete")
            assert heard.text == "".join(WORDS)

    run(check())


# -- over WebSocket -----------------------------------------------------------------------------------


@asynccontextmanager
async def numbered_socket(*lengths: int, echo: bool = False) -> AsyncIterator[tuple[str, list[Any]]]:
    """A server whose connections break after so many messages each, and go on where they are asked to."""
    frames: list[Any] = []
    remaining = list(lengths)

    async def handle(socket: ServerConnection) -> None:
        frames.append(json.loads(await socket.recv()))
        first = int(frames[-1].get("last_event_id", "s:0").split(":")[1]) + 1
        count = remaining.pop(0) if remaining else 100
        for number in range(first, min(first + count, len(WORDS) + 2)):
            body: dict[str, Any] = {"type": "done"}
            if number <= len(WORDS):
                body = {"type": "token", "data": WORDS[number - 1]}
            await socket.send(json.dumps({**body, "id": f"s:{number}"}))
        if first + count <= len(WORDS) + 1:
            socket.transport.abort()

    def prove(_: ServerConnection, request: Request, response: Response) -> None:
        if echo:
            response.headers["Idempotency-Key"] = request.headers["Idempotency-Key"]

    async with serve(handle, "127.0.0.1", 0, process_response=prove) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"http://127.0.0.1:{port}/ai/stream", frames


@pytest.mark.parametrize("lengths", [(1,), (3,), (5,), (1, 1, 1, 1, 1), (2, 0, 1)])
def test_a_socket_goes_on_too(run: Run, lengths: Sequence[int]) -> None:
    """Its first frame asks for the rest; nothing is taken twice."""

    async def check() -> None:
        async with numbered_socket(*lengths) as (url, frames):
            heard = await streamed(StreamConfig(url, "WS", max_reconnect_attempts=9), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))
            assert frames[0] == ACTION
            assert {frame.get("type") for frame in frames[1:]} == {"resume"}
            assert heard.resumed == len(frames) - 1

    run(check())


def test_a_socket_whose_server_knows_prompts(run: Run) -> None:
    """Cut before the first message: the same prompt again, under the key that the handshake echoed."""

    async def check() -> None:
        async with numbered_socket(0, echo=True) as (url, frames):
            heard = await streamed(StreamConfig(url, "WS"), engine())
            assert (heard.text, heard.end) == ("".join(WORDS), StreamEnd("complete"))
            assert frames == [ACTION, ACTION]

    run(check())


def test_a_socket_whose_answer_is_gone(run: Run) -> None:
    """An `error` with the code `gone` ends it as interrupted, with what had come."""

    async def check() -> None:
        async def handle(socket: ServerConnection) -> None:
            frame = json.loads(await socket.recv())
            if frame.get("type") == "resume":
                await socket.send('{"type":"error","code":"gone","data":"No such stream"}')
                await socket.send('{"type":"done"}')
                return
            await socket.send(json.dumps({"type": "token", "data": "Hello", "id": "s:1"}))
            socket.transport.abort()

        async with serve(handle, "127.0.0.1", 0) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            heard = await streamed(StreamConfig(f"http://127.0.0.1:{port}/ai/stream", "WS"), engine())
            assert (heard.text, heard.end.reason) == ("Hello", "interrupted")
            assert "no longer has the rest" in heard.errors[0].message

    run(check())


def test_a_socket_that_no_longer_pongs_is_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A peer that is gone without a word ends the stream, however long it was silent."""
    monkeypatch.setattr("ainative_desktop.runtime.transports.websocket.PING_INTERVAL", 0.05)
    monkeypatch.setattr("ainative_desktop.runtime.transports.websocket.PING_TIMEOUT", 0.05)

    async def check() -> None:
        from websockets.server import ServerProtocol

        async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            protocol = ServerProtocol()
            protocol.receive_data(await reader.readuntil(b"\r\n\r\n"))
            [request] = protocol.events_received()
            assert isinstance(request, Request)
            protocol.send_response(protocol.accept(request))
            writer.writelines(protocol.data_to_send())
            await reader.read(-1)
            writer.close()

        server = await asyncio.start_server(deaf, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/ai/stream"
        heard = await streamed(StreamConfig(url, "WS"), engine())
        server.close()
        assert heard.end.reason == "interrupted"

    run(check())


def test_an_answer_without_end_is_stopped(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than any answer has: what came is kept, and the error says why it ended."""
    monkeypatch.setattr("ainative_desktop.runtime.streaming.ANSWER_LIMIT", 1000)

    async def check() -> None:
        async def reply(writer: asyncio.StreamWriter) -> None:
            writer.write(CHUNKED + b"\r\n")
            piece = b'data: {"type":"token","data":"' + b"x" * 100 + b'"}\n\n'
            while True:
                writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
                await writer.drain()

        async with http_peer(reply) as peer:
            heard = await streamed(StreamConfig(peer.url), engine())
            [error] = heard.errors
            assert (error.code, heard.end.reason) == ("too_large", "error")
            assert len(heard.text) >= 1000

    run(check())
