"""Reading a saved recording: what it holds, and a sentence for each file that is none."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ainative_desktop.protocol.wire import Done, Metadata, Token
from ainative_desktop.runtime import recorded as module
from ainative_desktop.runtime.recorded import RecordingError, read_recording
from ainative_desktop.runtime.recording import StreamRecording

BODY = '{"params": {"message": "Why?"}}'


def line(at: object, kind: object = "token", words: object = "", raw: object = "", **more: object) -> str:
    return json.dumps({"at": at, "kind": kind, "words": words, "raw": raw, **more}) + "\n"


def written(path: Path, *lines: str) -> Path:
    file = path / "log.jsonl"
    file.write_text("".join(lines), encoding="utf-8")
    return file


def test_what_was_saved_is_read(tmp_path: Path) -> None:
    """Each request with what came of it."""
    times = iter(range(100))
    recording = StreamRecording(lambda: float(next(times)))
    for key in ("k", "l"):
        recording.sent("GET", "ws://e.org/ai/stream", {"Idempotency-Key": key}, BODY)
        recording.answered(101, "websocket")
        recording.arrived('{"type":"token","data":"ü\\n"}', Token("ü\n", "s:1"))
        recording.arrived("[DONE]", Done())
        recording.noted("end", "complete")
    streams = read_recording(written(tmp_path, recording.to_lines()))
    assert [stream.question for stream in streams] == ["Why?", "Why?"]
    assert all(stream.over_socket for stream in streams)
    saved = recording.since(0)
    assert [len(stream.events) for stream in streams] == [5, 5]
    for event, original in zip((e for s in streams for e in s.events), saved, strict=True):
        assert event[2:] == original[2:]
    assert [event.at - streams[1].events[0].at for event in streams[1].events][1:] == [
        event.at - saved[5].at for event in saved[6:]
    ]


def test_a_recording_that_lost_its_beginning(tmp_path: Path) -> None:
    """Begins with what is left, at once; times that go back stand still."""
    [stream] = read_recording(written(tmp_path, line(90), line(91.5), line(91, "metadata"), "\n"))
    assert stream.question == ""
    assert not stream.over_socket
    assert [(event.at, event.gap) for event in stream.events] == [(0, 0), (1.5, 1.5), (1.5, 0)]


def test_what_a_newer_version_may_add_is_passed_over(tmp_path: Path) -> None:
    """Kinds and members that are not known."""
    file = written(tmp_path, line(0, "weather"), line(1, raw="x", id="s:1", color="red"))
    [stream] = read_recording(file)
    assert [(event.raw, event.id) for event in stream.events] == [("x", "s:1")]


@pytest.mark.parametrize("body", ["", "[]", "{", '{"params": 3}', '{"params": {"message": 3}}'])
def test_a_prompt_that_cannot_be_read_is_none(tmp_path: Path, body: str) -> None:
    """The answer is replayed all the same."""
    [stream] = read_recording(written(tmp_path, line(0, "start", "POST /", body)))
    assert stream.question == ""


@pytest.mark.parametrize(
    "bad",
    [
        "no JSON\n", "[]\n", "{}\n", line("1"), line(-1), line(True), line(None), line(0, 5),
        line(0, words=None), line(0, raw={}), line(10**400),
        '{"at": NaN, "kind": "token", "words": "", "raw": ""}\n',
        '{"at": 1e999, "kind": "token", "words": "", "raw": ""}\n', "[" * 100_000 + "\n",
    ],
)  # fmt: skip
def test_a_line_that_is_no_event(tmp_path: Path, bad: str) -> None:
    """Told with its number."""
    with pytest.raises(RecordingError, match=r"^Line 2 of log.jsonl is not an event"):
        read_recording(written(tmp_path, line(0), bad))


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In number, size and time."""
    with pytest.raises(RecordingError, match="longer than a day"):
        read_recording(written(tmp_path, line(0), line(90_000)))
    monkeypatch.setattr(module, "EVENT_LIMIT", 2)
    with pytest.raises(RecordingError, match="more than 2 events"):
        read_recording(written(tmp_path, line(0), line(0), line(0)))
    monkeypatch.setattr(module, "SIZE_LIMIT", 100)
    with pytest.raises(RecordingError, match="is larger than"):
        read_recording(written(tmp_path, line(0), line(0), line(0)))


def test_files_that_are_none(tmp_path: Path) -> None:
    """Nothing there, a folder, and a pipe, which would be waited for."""
    with pytest.raises(RecordingError, match="could not be read"):
        read_recording(tmp_path / "missing.jsonl")
    with pytest.raises(RecordingError, match="is not a file that can be replayed"):
        read_recording(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RecordingError, match="is not a file that can be replayed"):
        read_recording(tmp_path / "pipe")


def test_a_byte_order_mark_and_windows_lines(tmp_path: Path) -> None:
    """What an editor may make of it."""
    file = tmp_path / "log.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + line(0).replace("\n", "\r\n").encode() * 2)
    assert len(read_recording(file)[0].events) == 2


def test_the_largest_recording_is_small_enough(tmp_path: Path) -> None:
    """What the inspector keeps at most can be replayed, whatever it is made of."""
    recording = StreamRecording(lambda: 0.0)
    recording.arrived("\x01" * 8 * 2**20, Metadata({}))
    file = written(tmp_path, recording.to_lines())
    assert len(read_recording(file)[0].events) == 1
