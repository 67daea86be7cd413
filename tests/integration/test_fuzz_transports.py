"""A server that sends anything at all, over real sockets: one end, and an error where it was one."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.peers import Peer, http_peer
from tests.helpers.recording import Recorder, streamed
from tests.helpers.serving import LIMIT

SHORT, LONG = 60, 10_000  # examples
WEBSOCKET_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455 §1.3

_EVENTS = st.sampled_from(
    [
        b'data: {"type":"token","data":"Hello"}\n\n',
        b'id: s:1\ndata: {"type":"token","data":"a"}\n\n',
        b'id: s:2\ndata: {"type":"token","data":"b"}\n\n',
        b'id: s:9\ndata: {"type":"token","data":"c"}\n\n',
        b'data: {"type":"metadata","data":{"model":7}}\n\n',
        b'data: {"type":"error","data":[],"code":"gone"}\n\n',
        b"data: [DONE]\n\n",
        b"retry: 0\n\n",
        b": ping\n\n",
        b"\xef\xbb\xbf",
    ]
)
_SOME_BYTES = st.binary(max_size=40)
_PIECES = st.lists(_EVENTS | _SOME_BYTES, max_size=8)


def chunked(pieces: list[bytes]) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces if piece)


_BODIES = st.one_of(
    _PIECES.map(b"".join),
    _PIECES.map(chunked),
    _PIECES.map(lambda pieces: chunked(pieces) + b"0\r\n\r\n"),
)
_STATUSES = st.sampled_from(
    ["200 OK"] * 3 + ["204 No Content", "206 Partial", "99 ?", "302 Found", "410 Gone", "503 Busy", "404 No"]
)
_HEADERS = st.lists(
    st.sampled_from(
        [
            "Content-Type: text/event-stream",
            "Content-Type: text/event-stream; charset=latin-1",
            "Content-Type: application/json",
            "Content-Type: ;;;",
            "Transfer-Encoding: chunked",
            "Content-Length: 50",
            "Content-Length: -1",
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "Retry-After: 0",
            "Retry-After: \xff",
            "Location: http://[",
            "Location: //\x01",
            "Idempotency-Key: key",
            "X: " + "y" * 500,
        ]
    ),
    max_size=5,
)
_HEADS = st.builds(
    lambda status, headers: "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode("latin-1"),
    _STATUSES,
    _HEADERS,
)
_STREAM_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"

#: Whole HTTP answers, with a head that is right, of some kind, or none.
answers = st.builds(
    lambda head, body: head + body, st.just(_STREAM_HEAD) | _HEADS | st.just(b"") | _SOME_BYTES, _BODIES
)
pauses = st.lists(st.integers(0, 300), max_size=3)


async def _write(writer: asyncio.StreamWriter, data: bytes, pauses: list[int]) -> None:
    """In pieces that come one after the other."""
    start = 0
    for end in [*sorted(pauses), len(data)]:
        writer.write(data[start:end])
        await writer.drain()
        await asyncio.sleep(0)
        start = max(start, end)


async def _hear(peer: Peer, method: Method) -> Recorder:
    async def sleep(_seconds: float) -> None:
        await asyncio.sleep(0)

    engine = StreamingEngine(sleep=sleep, jitter=lambda: 0.0, new_key=lambda: "key")
    heard = await streamed(StreamConfig(peer.url, method, max_reconnect_attempts=2), engine)
    assert len(heard.errors) == (heard.end.reason in ("error", "interrupted"))
    assert heard.end.reason != "aborted"
    return heard


async def check_http(data: bytes, pauses: list[int], method: Method) -> None:
    async with http_peer(lambda writer: _write(writer, data, pauses)) as peer:
        await asyncio.wait_for(_hear(peer, method), LIMIT)
        posts = [headers for line, headers, _ in peer.requests if line.startswith("POST")]
        assert len(posts) <= 3
        if data.startswith(_STREAM_HEAD):  # accepted: what is sent again asks for the rest
            assert all("last-event-id" in headers for headers in posts[1:])


@settings(max_examples=SHORT)
@given(data=answers, pauses=pauses, method=st.sampled_from(["SSE", "AUTO"]))
def test_any_http_answer(qapp: QApplication, data: bytes, pauses: list[int], method: Method) -> None:
    """Right heads with any body, odd heads, and no HTTP at all."""
    asyncio.run(check_http(data, pauses, method))


@pytest.mark.slow
@settings(max_examples=LONG)
@given(data=answers, pauses=pauses, method=st.sampled_from(["SSE", "AUTO"]))
def test_any_http_answer_at_length(
    qapp: QApplication, data: bytes, pauses: list[int], method: Method
) -> None:
    """Very many more."""
    asyncio.run(check_http(data, pauses, method))


# -- over WebSocket -------------------------------------------------------------------------------------


def frame(first: int, payload: bytes, masked: bool = False) -> bytes:
    """RFC 6455 §5.2; `first` is the byte of the opcode and the flags."""
    length = len(payload)
    size = struct.pack("!B", length) if length < 126 else struct.pack("!BH", 126, length)
    if masked:
        return bytes([first, size[0] | 0x80]) + size[1:] + b"\0\0\0\0" + payload
    return bytes([first]) + size + payload


_PAYLOADS = st.one_of(
    st.sampled_from(
        ['{"type":"token","data":"Hello","id":"s:1"}', '{"type":"done"}', "[DONE]", "é", "\x03\xe8", ""]
    ).map(str.encode),
    st.binary(max_size=140),
)
frames = st.lists(
    st.builds(
        frame,
        st.sampled_from([0x81, 0x82, 0x01, 0x80, 0x00, 0x88, 0x89, 0x8A, 0xC1, 0x83]) | st.integers(0, 255),
        _PAYLOADS,
        st.booleans(),
    )
    | _SOME_BYTES,
    max_size=8,
).map(b"".join)


def accepting(headers: dict[str, str], extra: str) -> bytes:
    """The answer to an upgrade, with one more line."""
    proof = hashlib.sha1(headers["sec-websocket-key"].encode() + WEBSOCKET_GUID).digest()
    lines = [
        "HTTP/1.1 101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Accept: {base64.b64encode(proof).decode()}",
        extra,
    ]
    return "\r\n".join([*lines, "", ""]).encode()


async def check_frames(data: bytes, pauses: list[int], extra: str) -> None:
    async def reply(writer: asyncio.StreamWriter) -> None:
        await _write(writer, accepting(peer.requests[-1][1], extra) + data, pauses)

    async with http_peer(reply) as peer:
        await asyncio.wait_for(_hear(peer, "WS"), LIMIT)
        assert len(peer.requests) <= 3


_EXTRA = st.sampled_from(["X: y", "Idempotency-Key: key", "Idempotency-Key: other"])


@settings(max_examples=SHORT)
@given(data=frames, pauses=pauses, extra=_EXTRA)
def test_any_frames(qapp: QApplication, data: bytes, pauses: list[int], extra: str) -> None:
    """Frames of every kind, whole and broken, and bytes that are none."""
    asyncio.run(check_frames(data, pauses, extra))


@pytest.mark.slow
@settings(max_examples=LONG)
@given(data=frames, pauses=pauses, extra=_EXTRA)
def test_any_frames_at_length(qapp: QApplication, data: bytes, pauses: list[int], extra: str) -> None:
    """Very many more."""
    asyncio.run(check_frames(data, pauses, extra))


async def check_upgrade(data: bytes, pauses: list[int]) -> None:
    async with http_peer(lambda writer: _write(writer, data, pauses)) as peer:
        heard = await asyncio.wait_for(_hear(peer, "WS"), LIMIT)
        assert (heard.starts, heard.text) == ([], "")


@settings(max_examples=SHORT)
@given(data=answers, pauses=pauses)
def test_any_answer_to_an_upgrade(qapp: QApplication, data: bytes, pauses: list[int]) -> None:
    """None of them starts a stream."""
    asyncio.run(check_upgrade(data, pauses))


@pytest.mark.slow
@settings(max_examples=LONG)
@given(data=answers, pauses=pauses)
def test_any_answer_to_an_upgrade_at_length(qapp: QApplication, data: bytes, pauses: list[int]) -> None:
    """Very many more."""
    asyncio.run(check_upgrade(data, pauses))


@pytest.mark.parametrize("twice", ["Idempotency-Key", "Location", "Retry-After"])
def test_a_header_that_comes_twice(qapp: QApplication, twice: str) -> None:
    """A proxy that adds its own, or a garbled answer, is an answer all the same."""
    heads = {
        "Location": "HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\n\r\n",
        "Retry-After": "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nRetry-After: 1\r\n\r\n",
    }

    async def check() -> None:
        if twice in heads:
            await check_upgrade(heads[twice].encode(), [])
        else:
            await check_frames(frame(0x81, b"[DONE]"), [], "Idempotency-Key: a\r\nIdempotency-Key: b")

    asyncio.run(check())
