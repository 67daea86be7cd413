"""What a server answers wrong over HTTP: each gets one sentence and one end."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.failing import ERROR, METHODS, TOKEN, failure_of, once
from tests.helpers.peers import answer, chunked, http_peer, raw
from tests.helpers.recording import streamed

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> Method:
    chosen: Method = request.param
    return chosen


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
