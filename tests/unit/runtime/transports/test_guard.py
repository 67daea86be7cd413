"""The guard gives whole events only, however the bytes are cut, and bounds them."""

from __future__ import annotations

import json
from itertools import pairwise

import httpx
import httpx_sse
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.protocol.wire import Token, WireMessage, encode_message, parse_message, sse_event
from ainative_desktop.runtime.transports.guard import EventGuard, EventReader


def read(pieces: list[bytes], limit: int = 10_000) -> list[WireMessage]:
    """All messages of a stream that comes in `pieces`."""
    guard, reader = EventGuard(limit), EventReader()
    return [message for piece in pieces for message in reader.read(guard.feed(piece))]


def cut(data: bytes, places: list[int]) -> list[bytes]:
    marks = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(marks)]


@settings(max_examples=200)
@given(
    texts=st.lists(st.text(max_size=8), max_size=8),
    end=st.sampled_from(["\n", "\r", "\r\n"]),
    mark=st.booleans(),
    comments=st.booleans(),
    places=st.lists(st.integers(0, 10_000), max_size=12),
)
def test_any_cut_and_any_line_end(
    texts: list[str], end: str, mark: bool, comments: bool, places: list[int]
) -> None:
    """The tokens come out as they went in, also the last one, with nothing after it."""
    events = [(": note\n" if comments else "") + sse_event(encode_message("token", text)) for text in texts]
    stream = ("\ufeff" if mark else "") + "".join(events)
    data = stream.replace("\n", end).encode()
    tokens = [message.text for message in read(cut(data, places)) if isinstance(message, Token)]
    assert tokens == [json.loads(encode_message("token", text))["data"] for text in texts]


@settings(max_examples=200)
@given(data=st.binary(max_size=200), places=st.lists(st.integers(0, 200), max_size=8))
def test_any_bytes(data: bytes, places: list[int]) -> None:
    """Nothing raises, and cutting changes nothing."""
    assert read(cut(data, places)) == read([data[index : index + 1] for index in range(len(data))])


EVENTS = (
    "data: a\n\n", "id: 1\ndata: b\n\n", "id: 2\ndata: c\n\n", "id: \ndata: d\n\n", "data: \n\n",
    "id: 3\n\n", "id: 4\0\ndata: e\n\n", "data:f\n\n", "data:  g\n\n", "data: h\ndata: i\n\n", ": j\n\n",
    "event: k\ndata: l\n\n", "retry: 5\ndata: m\n\n", "data: n\nid: 5\n\n", "data: o\u2028p\n\n", "\n",
    "data: q\r\n\r\n", "data: r\rid: 6\n\n", "data:\n\n", "id\ndata: s\n\n",
)  # fmt: skip


@settings(max_examples=500)
@given(st.lists(st.sampled_from(EVENTS), max_size=12), st.lists(st.integers(0, 200), max_size=4))
def test_any_events_are_read_as_by_httpx_sse(events: list[str], places: list[int]) -> None:
    """Also those that are read without it, and their ids."""
    whole = httpx.Response(200, text="".join(events), headers={"content-type": "text/event-stream"})
    known = list(httpx_sse.EventSource(whole).iter_sse())
    expected = [parse_message(event.data, event.id or None) for event in known if event.data]
    assert read(cut("".join(events).encode(), places)) == expected


def test_most_events_need_no_httpx_sse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A burst is made of them."""
    monkeypatch.delattr(httpx_sse, "EventSource")
    stream = "".join(sse_event(encode_message("token", "x"), event_id=str(number)) for number in range(100))
    assert [message.id for message in read([stream.encode()])] == [str(number) for number in range(100)]


def test_an_event_in_the_making_is_held_back() -> None:
    """What no blank line ends is never given out."""
    guard = EventGuard()
    assert guard.feed(b"data: one\n\ndata: tw") == "data: one\n\n"
    assert guard.feed(b"o\n") == ""
    assert guard.feed(b"\n") == "data: two\n\n"


def test_a_mark_only_counts_at_the_start() -> None:
    """Later it is text."""
    pieces = [b"\xef", b"\xbb", b"\xbf", "data: a\ufeff\n\n".encode()]
    assert read(pieces) == [Token("a\ufeff")]
    assert read([b"\xef\xbb", b"data: x\n\n"]) == []  # no mark, and so no field of a known name


def test_ids_last_until_the_next_one() -> None:
    """As the standard says, also over reads; a comment after an id is no event."""
    stream = [b"id: 1\ndata: a\n\n: ping\n\n", b": ping\n\ndata: b\n\n", b"id: 2\ndata: c\n\n"]
    assert read(stream) == [Token("a", "1"), Token("b", "1"), Token("c", "2")]


def test_broken_utf8_is_replaced() -> None:
    """As the standard's decoder does."""
    assert read([b"data: a\xff\xf0\x9f\n\n"]) == [Token("a\ufffd\ufffd")]


@pytest.mark.parametrize("size", [1, 10, 1000])
def test_the_limit(size: int) -> None:
    """An event of up to the limit passes; one that grows beyond it is refused, in any pieces."""
    good = b"data: " + b"x" * 90 + b"\n\n"
    pieces = [good[index : index + size] for index in range(0, len(good), size)]
    assert read(pieces, limit=100) == [Token("x" * 90)]
    bad = b"data: " + b"x" * 200
    with pytest.raises(TransportError):
        read([bad[index : index + size] for index in range(0, len(bad), size)], limit=100)


def test_many_small_events_are_not_one_large_one() -> None:
    """The limit is for each event."""
    assert len(read([b"data: x\n\n"] * 1000, limit=20)) == 1000
