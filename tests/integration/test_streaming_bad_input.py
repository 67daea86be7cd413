"""What the world does wrong, from addresses to bodies: each gets one sentence and one end."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from ainative_desktop.protocol.events import Method, StreamEnd, StreamError
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.peers import answer, chunked, http_peer, raw, unused_url
from tests.helpers.recording import ACTION, Recorder, streamed
from tests.helpers.serving import LIMIT

Run = Callable[[Coroutine[Any, Any, None]], None]
METHODS: tuple[Method, ...] = ("SSE", "WS", "AUTO")
TOKEN = b'data: {"type":"token","data":"Hello"}\n\n'
ERROR = StreamEnd("error", clean=False)


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> Method:
    chosen: Method = request.param
    return chosen


def once(url: str, method: Method = "SSE") -> StreamConfig:
    """A config that tries one time only."""
    return StreamConfig(url, method, {"Authorization": "Bearer secret"}, reconnect=False)


async def failure_of(config: StreamConfig, engine: StreamingEngine | None = None) -> StreamError:
    """The one error that `config` leads to, before anything started; never with the token in it."""
    heard = await streamed(config, engine)
    assert heard.end == ERROR
    assert heard.starts == []
    [error] = heard.errors
    assert "secret" not in error.message
    return error


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


def test_a_web_page(run: Run) -> None:
    """HTML with 200 is no AINative server."""

    async def check() -> None:
        async with http_peer(answer("<html>", kind="text/html; charset=utf-8")) as peer:
            error = await failure_of(once(peer.url))
            assert error.code == "not_a_stream"
            assert "text/html" in error.message

    run(check())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_told_and_not_followed(run: Run, status: int) -> None:
    """The token would go along; the sentence names the new address."""

    async def check() -> None:
        async with http_peer(answer("")) as other:
            reply = answer("", status=f"{status} Moved", Location=other.url)
            for method in METHODS:
                async with http_peer(reply) as peer:
                    error = await failure_of(once(peer.url, method))
                    assert other.url in error.message
                    assert (error.code, error.status) == ("redirect", status)
            assert other.connections == 0

    run(check())


@pytest.mark.parametrize(
    ("body", "text", "words"),
    [
        ('{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}', "Hello", ""),
        ('{"messages":[{"role":"assistant","content":"Hello"}],"metadata":{"model":"m"}}', "Hello", ""),
        ('{"error":"The model broke"}', "", "The model broke"),
        ('{"error":{"message":"Deep"}}', "", "Deep"),
        ('{"something":1}', "", "holds no messages"),
        ("[]", "", "holds no messages"),
        ('{"messages":', "", "not valid JSON"),
        ("[" * 100_000, "", "not valid JSON"),
        ("", "", "not valid JSON"),
    ],
)
def test_json_instead_of_a_stream(run: Run, body: str, text: str, words: str) -> None:
    """`messages` is the whole answer, `error` the error, whatever else an error in words."""

    async def check() -> None:
        async with http_peer(answer(body, kind="Application/JSON; charset=utf-8")) as peer:
            if not words:
                heard = await streamed(once(peer.url, "AUTO"))
                assert (heard.text, heard.end) == (text, StreamEnd("complete"))
                assert heard.metadata == ([{"model": "m"}] if "metadata" in body else [])
            else:
                assert words in (await failure_of(once(peer.url, "AUTO"))).message

    run(check())


@pytest.mark.parametrize(
    "reply",
    [
        answer(""),
        answer("", kind=""),
        answer(": only a comment\n\nid: 7\n\nretry: 10\n\n"),
        answer(b"\xef\xbb\xbf"),
        answer('data: {"type":"token","da'),
    ],
    ids=["empty", "no type", "no data", "only a mark", "one cut event"],
)
def test_no_answer_at_all(run: Run, reply: Any) -> None:
    """A body that ends with no event is an error."""

    async def check() -> None:
        async with http_peer(reply) as peer:
            heard = await streamed(once(peer.url))
            assert heard.end == ERROR
            [error] = heard.errors
            assert (error.code, "no answer" in error.message) == ("no_answer", True)

    run(check())


def test_a_body_that_closes_without_done(run: Run) -> None:
    """It is an end, but flagged: the answer may be cut. A cut event is dropped, not shown raw."""

    async def check() -> None:
        async with http_peer(chunked(TOKEN, b'data: {"type":"tok')) as peer:
            heard = await streamed(once(peer.url))
            assert (heard.text, heard.errors) == ("Hello", [])
            assert heard.end == StreamEnd("complete", clean=False)

    run(check())


@pytest.mark.parametrize("broken", ["chunked", "length", "reset"])
def test_a_body_that_breaks_off(run: Run, broken: str) -> None:
    """What came stays, the prompt is not sent again, and the end is an interruption."""

    async def reset(writer: asyncio.StreamWriter) -> None:
        await chunked(TOKEN, finish=False)(writer)
        writer.transport.abort()

    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 999\r\n\r\n"
    replies = {"chunked": chunked(TOKEN, finish=False), "length": raw(head + TOKEN), "reset": reset}

    async def check() -> None:
        async with http_peer(replies[broken]) as peer:
            heard = await streamed(StreamConfig(peer.url))
            assert heard.end == StreamEnd("interrupted", clean=False)
            assert [error.code for error in heard.errors] == ["interrupted"]
            assert not heard.errors[0].retry_safe
            assert len(peer.requests) == 1
            assert heard.text in ("Hello", "") if broken == "reset" else heard.text == "Hello"

    run(check())


@pytest.mark.parametrize("data", [b"", b"HTTP/1.1 200", b"nonsense\r\n\r\n"])
def test_a_server_that_hangs_up_before_it_answers(run: Run, data: bytes) -> None:
    """It may have begun to work: the prompt is not sent again."""

    async def check() -> None:
        async with http_peer(raw(data)) as peer:
            error = await failure_of(StreamConfig(peer.url))
            assert (error.code, error.retry_safe) == ("no_response", False)
            assert len(peer.requests) == 1

    run(check())


def test_an_event_without_an_end(run: Run) -> None:
    """An event of more than 16 MiB ends the stream; what came before stays."""

    async def check() -> None:
        piece = b"x" * 2**20
        async with http_peer(chunked(TOKEN, b"data: ", *[piece] * 20)) as peer:
            heard = await streamed(once(peer.url))
            assert (heard.text, heard.end) == ("Hello", ERROR)
            assert [error.code for error in heard.errors] == ["too_large"]

    run(check())


def test_what_the_standard_allows(run: Run) -> None:
    """Byte-order mark, comments, fields, CR and CRLF, no space, several data lines, cuts anywhere."""

    async def check() -> None:
        stream = (
            '\ufeff: hi\r\nevent: x\r\nid: 1\r\ndata:{"type":"token",\r\ndata:"data":"é👩‍👩‍👧"}\r\n\r\n'
            "retry: 5\r\rdata: plain\r\r: c\n\ndata: [DONE]\r\r"
        ).encode()
        pieces = [stream[index : index + 1] for index in range(len(stream))]
        async with http_peer(chunked(*pieces, None)) as peer:
            heard = await streamed(once(peer.url), StreamingEngine(each_event=True))
            assert heard.tokens == ["é👩‍👩‍👧", "plain"]
            assert heard.end == StreamEnd("complete")

    run(check())


def test_compressed_streams_are_read(run: Run) -> None:
    """A proxy that compresses although it was asked not to is understood."""
    import gzip

    async def check() -> None:
        body = gzip.compress(TOKEN + b"data: [DONE]\n\n")
        async with http_peer(answer(body, Content_Encoding="gzip")) as peer:
            assert (await streamed(once(peer.url))).text == "Hello"
            assert peer.requests[0][1]["accept-encoding"] == "identity"
        async with http_peer(answer(TOKEN, Content_Encoding="gzip")) as peer:
            assert (await streamed(once(peer.url))).end.reason == "interrupted"

    run(check())


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that nobody vouches for, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


def test_tls_that_does_not_verify(run: Run, method: Method, self_signed: tuple[Path, Path]) -> None:
    """Nothing is sent, nothing tried again; whoever trusts the certificate gets the answer."""

    async def check() -> None:
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(*self_signed)
        async with http_peer(answer(TOKEN + b"data: [DONE]\n\n"), tls=server) as peer:
            error = await failure_of(StreamConfig(peer.url, method))
            assert error.code == "tls"
            assert "certificate" in error.message
            assert peer.requests == []
            if method != "WS":
                trusting = Connections(trust=lambda: ssl.create_default_context(cafile=str(self_signed[0])))
                heard = await streamed(StreamConfig(peer.url, method), StreamingEngine(connections=trusting))
                assert heard.text == "Hello"
                await trusting.aclose()

    run(check())


def test_tls_where_there_is_none(run: Run, method: Method) -> None:
    """https:// to a plain server says so."""

    async def check() -> None:
        async with http_peer(raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"), read=False) as peer:
            error = await failure_of(once(peer.url.replace("http:", "https:"), method))
            assert (error.code, "http://" in error.message) == ("tls", True)

    run(check())


@asynccontextmanager
async def socket_peer(talk: Callable[[ServerConnection], Coroutine[Any, Any, None]]) -> AsyncIterator[str]:
    """A WebSocket server that reads the action and then does as `talk` says."""

    async def handle(connection: ServerConnection) -> None:
        await connection.recv()
        await talk(connection)

    async with serve(handle, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}/ai/stream"


@pytest.mark.parametrize("code", [1000, 1001, 1011, 4000])
def test_a_websocket_that_closes_before_done(run: Run, code: int) -> None:
    """It is an interruption with whatever code; what came stays, and the reason is told."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"token","data":"Hello"}')
            await connection.close(code, "out of memory")

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("Hello", StreamEnd("interrupted", clean=False))
        [error] = heard.errors
        assert "out of memory" in error.message

    run(check())


def test_a_websocket_that_is_cut(run: Run) -> None:
    """No closing handshake at all is an interruption too."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"token","data":"Hello"}')
            await connection.ping()
            connection.transport.close()

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert heard.text == "Hello"
        assert heard.end.reason == "interrupted"

    run(check())


def test_first_frame_that_is_not_json(run: Run) -> None:
    """It is text, also where it came as bytes."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send("<plain> ")
            await connection.send("bytes é".encode())
            await connection.send("")
            await connection.send('{"type":"done"}')

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("<plain> bytes é", StreamEnd("complete"))

    run(check())


def test_a_frame_that_is_too_large(run: Run) -> None:
    """Beyond 16 MiB the stream ends with what came."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send("Hello")
            await connection.send("x" * (16 * 2**20 + 1))

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert (heard.text, heard.end) == ("Hello", ERROR)
        assert [error.code for error in heard.errors] == ["too_large"]

    run(check())


def test_a_websocket_server_that_finds_the_action_too_large(run: Run) -> None:
    """Its 1009 means what 413 means."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.close(1009)

        async with socket_peer(talk) as url:
            heard = await streamed(StreamConfig(url, "WS"))
        assert heard.end == ERROR
        assert "History sent" in heard.errors[0].message

    run(check())


def test_done_without_a_close(run: Run) -> None:
    """The end is told at once, whether or not the peer closes."""

    async def check() -> None:
        async def talk(connection: ServerConnection) -> None:
            await connection.send('{"type":"done"}')
            await connection.wait_closed()

        async with socket_peer(talk) as url:
            engine = StreamingEngine()
            heard = Recorder(engine)
            await asyncio.wait_for(engine.start(StreamConfig(url, "WS"), ACTION), LIMIT)
        assert heard.end == StreamEnd("complete")

    run(check())


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("401 Unauthorized", "http_401"),
        ("403 Forbidden", "http_403"),
        ("429 Too Many Requests", "http_429"),
        ("500 Internal Server Error", "http_500"),
        ("404 Not Found", "no_websocket"),
        ("426 Upgrade Required", "no_websocket"),
        ("200 OK", "no_websocket"),
    ],
)
def test_a_refused_upgrade(run: Run, status: str, code: str) -> None:
    """The status tells whether it is the token, the load, or that there is no WebSocket."""

    async def check() -> None:
        async with http_peer(answer("", status=status)) as peer:
            error = await failure_of(StreamConfig(peer.url, "WS"))
            assert (error.code, error.status) == (code, int(status[:3]))
            assert len(peer.requests) == 1

    run(check())


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "unreachable"), (b"HTTP/1.1 101 Swi", "unreachable"), (b"nonsense\r\n\r\n", "no_websocket")],
)
def test_an_upgrade_without_an_answer(run: Run, data: bytes, code: str) -> None:
    """What is no HTTP is no WebSocket; a connection that is cut says nothing of what the server offers."""

    async def check() -> None:
        async with http_peer(raw(data)) as peer:
            assert (await failure_of(once(peer.url, "WS"))).code == code

    run(check())
