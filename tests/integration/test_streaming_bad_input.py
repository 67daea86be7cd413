"""What cannot be sent, who is not there, and who refuses: each gets one sentence and one end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.failing import ERROR, METHODS, TOKEN, failure_of, once
from tests.helpers.peers import answer, http_peer, unused_url
from tests.helpers.recording import ACTION, Recorder, streamed

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> Method:
    chosen: Method = request.param
    return chosen


@pytest.mark.parametrize(
    "url", ["", "nonsense", "example.org", "ftp://example.org", "http://", "http://[bad", "http://a:b/", "\0"]
)
def test_not_a_url(run: Run, method: Method, url: str) -> None:
    """It is said what a URL looks like, and the engine is free again."""

    async def check() -> None:
        error = await failure_of(once(url, method))
        assert error.code == "bad_url"
        assert "https://example.org" in error.message

    run(check())


def test_credentials_in_the_url(run: Run, method: Method) -> None:
    """They would be sent instead of the token, and end up in logs."""

    async def check() -> None:
        error = await failure_of(once("http://name:word@127.0.0.1:9/ai/stream", method))
        assert (error.code, "word@" in error.message) == ("bad_url", False)

    run(check())


@pytest.mark.parametrize("token", ["two\r\nlines", "ключ", "a\tb"])
def test_a_token_that_cannot_be_sent(run: Run, method: Method, token: str) -> None:
    """A header takes neither line breaks nor letters beyond ASCII."""

    async def check() -> None:
        async with http_peer(answer("")) as peer:
            config = StreamConfig(peer.url, method, {"Authorization": f"Bearer {token}"})
            error = await failure_of(config)
            assert (error.code, token in error.message) == ("bad_token", False)
            assert peer.connections == 0

    run(check())


@pytest.mark.parametrize("action", [{"n": float("nan")}, {"o": object()}])
def test_an_action_that_json_has_no_form_for(run: Run, method: Method, action: dict[str, object]) -> None:
    """It is an error like any other."""

    async def check() -> None:
        engine = StreamingEngine()
        heard = Recorder(engine)
        await engine.start(once("http://127.0.0.1:9/", method), action)
        assert (heard.end, heard.errors[0].code) == (ERROR, "bad_action")

    run(check())


def test_any_text_is_sent_as_valid_utf8(run: Run) -> None:
    """A lone surrogate arrives as what it is."""

    async def check() -> None:
        async with http_peer(answer(TOKEN + b"data: [DONE]\n\n")) as peer:
            await StreamingEngine().start(once(peer.url), {"params": {"message": "\ud800 é"}})
            assert json.loads(peer.requests[0][2].decode("utf-8")) == {"params": {"message": "\ud800 é"}}

    run(check())


def test_a_server_that_is_down(run: Run, method: Method) -> None:
    """Every attempt waits longer, half of it by chance; then it is told in words."""

    async def check() -> None:
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        url = await unused_url()
        engine = StreamingEngine(sleep=sleep, jitter=lambda: 0.5)
        heard = Recorder(engine)
        config = StreamConfig(url, method, max_reconnect_attempts=4, reconnect_delay=0.5)
        await engine.start(config, ACTION)
        assert waits == [0.375, 0.75, 1.5, 1.5]
        assert [(retry.attempt, retry.delay) for retry in heard.retries] == list(enumerate(waits, 1))
        assert {(retry.attempts, retry.resumes) for retry in heard.retries} == {(4, False)}
        [error] = heard.errors
        assert (error.code, error.retry_safe) == ("unreachable", True)
        assert "could not be reached" in error.message
        assert heard.end == ERROR

    run(check())


def test_a_server_that_comes_up_meanwhile(run: Run) -> None:
    """A failed connect was never submitted: the next attempt streams, and the prompt arrives once."""

    async def check() -> None:
        url = await unused_url()
        port = int(url.split(":")[2].split("/")[0])
        bodies: list[bytes] = []

        async def serve_it(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            bodies.append(await reader.readuntil(b"\r\n\r\n"))
            await answer(TOKEN + b"data: [DONE]\n\n")(writer)
            writer.close()

        servers: list[asyncio.Server] = []

        async def sleep(_seconds: float) -> None:
            servers.append(await asyncio.start_server(serve_it, "127.0.0.1", port))

        heard = await streamed(StreamConfig(url), StreamingEngine(sleep=sleep))
        for server in servers:
            server.close()
        assert heard.text == "Hello"
        assert len(bodies) == 1
        assert heard.end == StreamEnd("complete")

    run(check())


def test_stop_between_two_attempts(run: Run) -> None:
    """A stop while waiting to try again ends at once."""

    async def check() -> None:
        async def sleep(_seconds: float) -> None:
            engine.stop()
            await asyncio.Event().wait()

        engine = StreamingEngine(sleep=sleep)
        heard = await streamed(StreamConfig(await unused_url()), engine)
        assert heard.end == StreamEnd("aborted", clean=False)
        assert heard.errors == []

    run(check())


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("401 Unauthorized", "access token"),
        ("403 Forbidden", "access token"),
        ("404 Not Found", "Check the URL"),
        ("413 Payload Too Large", "History sent"),
        ("429 Too Many Requests", "Wait a little"),
        ("500 Internal Server Error", "failed"),
        ("418 I'm a teapot", "refused the request"),
    ],
)
def test_statuses(run: Run, status: str, words: str) -> None:
    """Each says what to do, with the server's own words, and is sent once."""

    async def check() -> None:
        reply = answer('{"error":"Own words"}', status=status, kind="application/json")
        async with http_peer(reply) as peer:
            error = await failure_of(StreamConfig(peer.url))
            assert words in error.message
            assert "Own words" in error.message
            assert error.status == int(status[:3])
            assert len(peer.requests) == 1

    run(check())


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("text/html", "<h1>Bad gateway</h1>", ""),
        ("text/plain", "quota\nused up", "quota used up"),
        ("application/json", '{"detail":"Not here"}', "Not here"),
        ("application/json", '{"error":{"message":"Deep"}}', "Deep"),
        ("application/json", '{"error":[1,2]}', ""),
        ("application/json", "[" * 50_000, ""),
        ("application/json", "x" * 100_000, ""),
        ("application/json", "", ""),
    ],
)
def test_the_words_of_a_refusal(run: Run, kind: str, body: str, words: str) -> None:
    """Only what is meant for people is shown, and of that no more than two lines."""

    async def check() -> None:
        async with http_peer(answer(body, status="500 Error", kind=kind)) as peer:
            message = (await failure_of(StreamConfig(peer.url))).message
            assert words in message
            assert "<h1>" not in message
            assert len(message) < 400

    run(check())


def test_retry_after_is_honoured(run: Run) -> None:
    """A server that refused has not begun: it is asked again when it said so."""

    async def check() -> None:
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        busy = answer("", status="429 Too Many Requests", Retry_After="3")
        async with http_peer(busy, busy, answer(TOKEN + b"data: [DONE]\n\n")) as peer:
            heard = await streamed(StreamConfig(peer.url), StreamingEngine(sleep=sleep))
            assert (heard.text, waits, len(peer.requests)) == ("Hello", [3.0, 3.0], 3)
            assert heard.errors == []

    run(check())


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("3", [3.0] * 5),
        ("60", [60.0] * 5),
        ("400", [400.0]),
        ("0", [0.5, 1.0, 1.0, 1.0, 1.0]),
        ("soon", []),
        ("Wed, 21 Oct 2065 07:28:00 GMT", []),
    ],
)
def test_patience_has_an_end(run: Run, after: str, expected: list[float]) -> None:
    """A server that goes on refusing is asked five times, and not for longer than ten minutes."""

    async def check() -> None:
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        async with http_peer(answer("", status="503 Busy", Retry_After=after)) as peer:
            engine = StreamingEngine(sleep=sleep, jitter=lambda: 0.0)
            heard = await streamed(StreamConfig(peer.url), engine)
            assert waits == expected
            assert len(peer.requests) == len(waits) + 1
            [error] = heard.errors
            assert (error.status, error.retry_safe) == (503, True)

    run(check())
