"""Any bytes, cut anywhere, are read as the WHATWG's algorithm reads them, and nothing raises."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.protocol.wire import WireMessage, parse_message
from ainative_desktop.runtime.transports.guard import LONGEST_RETRY, EventGuard, EventReader

SHORT, LONG = 200, 20_000  # examples


@dataclass
class Reference:
    """https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation, as written.

    But an event whose data is the empty string, which is dispatched there, is left out here: it is an empty
    token, and says nothing. A pace is also taken in other spellings of a number, and is an hour at most.
    """

    messages: list[WireMessage] = field(default_factory=list)
    retry: int | None = None
    data: str = ""
    buffered_id: str = ""

    def read(self, stream: bytes) -> list[WireMessage]:
        text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
        *lines, _ = re.split("\r\n|\r|\n", text)
        whole = max((index for index, line in enumerate(lines) if not line), default=-1) + 1
        for line in lines[:whole]:
            self._line(line)
        return self.messages

    def _line(self, line: str) -> None:
        if not line:
            self._dispatch()
        elif not line.startswith(":"):
            name, _, value = line.partition(":")
            self._field(name, value.removeprefix(" "))

    def _field(self, name: str, value: str) -> None:
        if name == "data":
            self.data += value + "\n"
        elif name == "id" and "\0" not in value:
            self.buffered_id = value
        elif name == "retry":
            with suppress(ValueError):
                self.retry = self.retry if int(value) < 0 else min(int(value), LONGEST_RETRY)

    def _dispatch(self) -> None:
        data, self.data = self.data.removesuffix("\n"), ""
        if data:
            self.messages.append(parse_message(data, self.buffered_id or None))


def read(pieces: list[bytes]) -> tuple[list[WireMessage], int | None]:
    """All messages of a stream that comes in `pieces`, and the pace that it asked for last."""
    guard, reader = EventGuard(), EventReader()
    messages = [message for piece in pieces for message in reader.read(guard.feed(piece))]
    return messages, reader.retry


def cut(data: bytes, places: list[int]) -> list[bytes]:
    marks = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(marks)]


_ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])
_VALUES = st.one_of(
    st.sampled_from([b"", b" ", b"x", b"s:1", b"s:2", b"a\0b", b"17", b"-3", b"+4", b" 5", b"\xef\xbb\xbf"]),
    st.sampled_from(
        ['{"type":"token","data":"é😀"}', '{"type":"done"}', "[DONE]", "٣", "\u2028\x85\x0b"]
    ).map(str.encode),
    st.binary(max_size=6),
)
_NAMES = st.sampled_from([b"data", b"id", b"retry", b"event", b"", b"DATA", b"data ", b"\xef\xbb\xbfdata"])
_LINES = st.one_of(
    st.just(b""),
    st.tuples(_NAMES, st.sampled_from([b":", b": ", b""]), _VALUES).map(b"".join),
    st.binary(max_size=8),
)

#: Streams of lines that are almost right, with every end that a line may have.
streams = st.lists(st.tuples(_LINES, _ENDS), max_size=20).map(
    lambda lines: b"".join(line + end for line, end in lines)
)
#: Those, with bytes flipped, left out, doubled or put in.
mutated = st.builds(
    lambda stream, place, length, put: (
        stream[: place % (len(stream) + 1)] + put + stream[place % (len(stream) + 1) + length :]
    ),
    streams,
    st.integers(0, 200),
    st.integers(0, 5),
    st.binary(max_size=5),
)
cuts = st.lists(st.integers(0, 400), max_size=20)


def check(stream: bytes, places: list[int]) -> None:
    reference = Reference()
    expected = reference.read(stream)
    assert read(cut(stream, places)) == (expected, reference.retry)
    assert read([stream[index : index + 1] for index in range(len(stream))]) == (expected, reference.retry)


@settings(max_examples=SHORT)
@given(stream=streams | mutated | st.binary(max_size=120), places=cuts)
@example(stream=b"id: s:1\ndata: a\n\nid\ndata: b\n\n", places=[])  # an empty id is none from then on
@example(stream=b"id: s:1\ndata: a\n\nid:\n\ndata: b\n\n", places=[17, 22])
@example(stream=b"retry: 7\n\nretry: -3\n\nretry: soon\n\n", places=[])
@example(stream=b"retry: " + b"9" * 400 + b"\n\n", places=[])  # more than any number of seconds can be
def test_as_the_standard_reads_it(stream: bytes, places: list[int]) -> None:
    """The same messages, ids and pace as of an implementation of the standard's own words."""
    check(stream, places)


@pytest.mark.slow
@settings(max_examples=LONG)
@given(stream=streams | mutated | st.binary(max_size=120), places=cuts)
def test_as_the_standard_reads_it_at_length(stream: bytes, places: list[int]) -> None:
    """Very many more."""
    check(stream, places)


@settings(max_examples=SHORT)
@given(stream=streams, places=cuts, limit=st.integers(0, 40))
def test_the_limit_holds_whatever_the_bytes(stream: bytes, places: list[int], limit: int) -> None:
    """What is held back never exceeds it; what is read before that is what a stream without limit has."""
    whole, _ = read([stream])
    guard, reader = EventGuard(limit), EventReader()
    messages: list[WireMessage] = []
    refused: list[str] = []
    try:
        for piece in cut(stream, places):
            messages += reader.read(guard.feed(piece))
    except TransportError as error:
        refused.append(error.event.code)
    assert messages == (whole[: len(messages)] if refused else whole)
    assert refused in ([], ["too_large"])
