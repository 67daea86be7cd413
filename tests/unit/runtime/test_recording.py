"""What a recording keeps of a wire: times, counts, secrets hidden, and never more than its bounds."""

from __future__ import annotations

import json
import shlex

import pytest

from ainative_desktop.protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage
from ainative_desktop.redaction import Redactor
from ainative_desktop.runtime import recording as module
from ainative_desktop.runtime.recording import HIDDEN, StreamRecording

HEADERS = {"Authorization": "Bearer secret-token", "Accept": "text/event-stream", "Idempotency-Key": "k"}


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def begun(clock: Clock, headers: dict[str, str] | None = None) -> StreamRecording:
    recording = StreamRecording(clock)
    recording.sent("POST", "https://e.org/ai/stream", headers or HEADERS, '{"it\'s":1}')
    return recording


def test_times_and_kinds() -> None:
    """Since the request, and since the event before; what came and what it was read as."""
    clock = Clock()
    recording = begun(clock)
    messages: list[WireMessage] = [Token("a\n"), Metadata({"m": 1}), Failure("bad"), Unknown("[1]"), Done()]
    for message in messages:
        clock.now += 0.25
        recording.arrived("raw", message)
    recording.noted("end", "complete")
    kinds = ["start", "token", "metadata", "error", "unknown", "done", "end"]
    assert [event.kind for event in recording.since(0)] == kinds
    assert [event.at for event in recording.since(0)] == [0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.25]
    assert [event.gap for event in recording.since(5)] == [0.25, 0]
    assert recording.since(1)[0].words == '"a\\n"'
    assert (recording.first_token, recording.tokens, recording.reconnects) == (0.25, 1, 0)


def test_a_stream_that_is_joined_midway_has_no_first_token() -> None:
    """Its request was not heard, so nobody can say how long that took; the next one's is known."""
    clock = Clock()
    recording = StreamRecording(clock)
    clock.now += 0.5
    recording.arrived("raw", Token("midway"))
    recording.noted("end", "complete")
    assert (recording.first_token, recording.tokens) == (None, 1)
    recording.sent("POST", "https://e.org/ai/stream", HEADERS, "{}")
    clock.now += 0.25
    recording.arrived("raw", Token("first"))
    assert recording.first_token == 0.25


def test_images_are_not_kept_among_the_events() -> None:
    """Their size is; the request itself stays as it was sent."""
    recording = StreamRecording(Clock())
    image = "iVBORw0KGgo" * 1000
    body = json.dumps({"url": f"data:image/png;base64,{image}"})
    recording.sent("POST", "https://e.org/ai/stream", HEADERS, body)
    assert recording.since(0)[0].raw == '{"url": "data:image/png;base64,… 11,000 characters …"}'
    assert recording.request is not None
    assert recording.request.body == body


def test_the_same_key_is_the_same_stream() -> None:
    """Taken up again it goes on; another one begins anew."""
    clock = Clock()
    recording = begun(clock)
    recording.arrived("raw", Token("a"))
    clock.now += 2
    recording.sent("POST", "https://e.org/ai/stream", {**HEADERS, "Last-Event-ID": "s:1"}, "{}")
    assert (recording.reconnects, recording.tokens) == (1, 1)
    assert (recording.since(2)[0].kind, recording.since(2)[0].at) == ("resume", 2.0)
    recording.sent("GET", "wss://e.org/ai/stream", {"Idempotency-Key": "other"}, "{}")
    assert (recording.reconnects, recording.tokens, recording.first_token) == (0, 0, None)
    assert recording.since(3)[0].words == "GET /ai/stream via WebSocket"


def test_rates() -> None:
    """Tokens a second in half-second steps, up to now while it runs, and to its end afterwards."""
    clock = Clock()
    recording = begun(clock)
    for count in (3, 0, 5):
        for _ in range(count):
            recording.arrived("raw", Token("a"))
        clock.now += 0.5
    assert recording.rates(2.0) == [6, 0, 10, 0]
    recording.noted("end", "complete")
    clock.now += 60
    assert recording.rates(2.0) == [6, 0, 10, 0]


def test_secrets_are_hidden_everywhere() -> None:
    """In what is shown, saved and copied; a shell is told where to take the token from."""
    recording = begun(Clock(), {**HEADERS, "Cookie": "secret-token", "X-Api-Key": "secret-token"})
    assert recording.request is not None
    assert recording.request.headers["Authorization"] == HIDDEN
    curl = recording.request.as_curl()
    assert "secret-token" not in curl + recording.to_lines()
    words = shlex.split(curl)
    assert words[:4] == ["curl", "--no-buffer", "--request", "POST"]
    assert "Authorization: Bearer $AINATIVE_TOKEN" in words
    assert words[-1] == '{"it\'s":1}'


def test_a_socket_as_curl() -> None:
    """The same prompt over HTTP."""
    recording = StreamRecording(Clock())
    recording.sent("GET", "ws://127.0.0.1:1/ai/stream", {}, "{}")
    assert recording.request is not None
    words = shlex.split(recording.request.as_curl())
    assert words[4] == "http://127.0.0.1:1/ai/stream"
    assert "Content-Type: application/json" in words


def test_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """In number and in size; readers are told what they missed by the numbers."""
    monkeypatch.setattr(module, "KEPT_EVENTS", 10)
    recording = begun(Clock())
    for number in range(30):
        recording.arrived(f"raw {number}", Token("a"))
    assert (len(recording), recording.dropped, len(recording.since(0))) == (31, 21, 10)
    assert [event.raw for event in recording.since(29)] == ["raw 28", "raw 29"]
    assert recording.since(31) == []
    monkeypatch.setattr(module, "KEPT_CHARACTERS", 100)
    for large in (("x" * 1000, Token("a")), ("x", Token("a", "s:" + "1" * 1000))):
        recording.arrived(*large)
        assert len(recording.since(0)) == 1


def test_saved_lines_are_json() -> None:
    """One object an event."""
    recording = begun(Clock())
    recording.arrived("ü\n", Token("ü\n"))
    lines = [json.loads(line) for line in recording.to_lines().splitlines()]
    assert [line["kind"] for line in lines] == ["start", "token"]
    assert lines[1]["raw"] == "ü\n"


def test_what_a_server_repeats_of_a_secret_is_not_kept() -> None:
    """Neither in the list nor in what is saved of it."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    recording = StreamRecording(Clock(), redactor.without_known)
    failure = Failure("no canary-in-a-cage", id="canary-in-a-cage:1")
    recording.arrived('{"type":"error","data":"no canary-in-a-cage"}', failure)
    [event] = recording.since(0)
    assert event.words == "no ***"
    assert "canary" not in recording.to_lines()


def marks(recording: StreamRecording) -> list[tuple[str, float, float | None]]:
    return [(mark.kind, mark.begin, mark.end) for mark in recording.marks(4.0)]


def test_a_stall_is_marked_from_the_last_sign_of_life_to_the_next() -> None:
    """In the same time as the rates, of which it is the gap."""
    clock = Clock()
    recording = begun(clock)
    recording.arrived("raw", Token("a"))
    clock.now += 2.0
    recording.noted("stall", "no sign of life for 2.0 s")
    assert marks(recording) == [
        ("stall", 1.5, None)
    ]  # the newest step ends at 2.5, so that 4 s began at -1.5
    clock.now += 0.75
    recording.arrived("raw", Token("b"))
    assert marks(recording) == [("stall", 1.0, 3.75)]
    assert recording.rates(4.0) == [0, 0, 2, 0, 0, 0, 0, 2]
    clock.now += 4
    assert marks(recording) == []


def test_a_cut_is_marked_until_the_server_answers_again() -> None:
    """However many attempts that took; another stream begins without marks."""
    clock = Clock()
    recording = begun(clock)
    clock.now += 1.0
    recording.noted("retry", "attempt 1 of 5")
    clock.now += 0.5
    recording.noted("retry", "attempt 2 of 5")
    recording.sent("POST", "https://e.org/ai/stream", {**HEADERS, "Last-Event-ID": "s:1"}, "{}")
    clock.now += 0.25
    recording.answered(200, "text/event-stream")
    recording.noted("retry", "attempt 3 of 5")
    recording.noted("end", "interrupted")
    assert marks(recording) == [("cut", 3.0, 3.75), ("cut", 3.75, 3.75)]
    recording.sent("POST", "https://e.org/ai/stream", {"Idempotency-Key": "other"}, "{}")
    assert marks(recording) == []


def test_an_events_number_is_kept() -> None:
    """Of both transports, so that a replay can tell a repeated event from a new one."""
    recording = begun(Clock())
    recording.arrived("raw", Token("a", "s:1"))
    recording.arrived("raw", Done())
    lines = [json.loads(line) for line in recording.to_lines().splitlines()]
    assert lines[1]["id"] == "s:1"
    assert "id" not in lines[2]
