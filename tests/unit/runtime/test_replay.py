"""A recorded stream through the real engine: the same events, in its own time or less."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

from ainative_desktop.protocol.events import StreamEnd
from ainative_desktop.runtime.recorded import RecordedStream
from ainative_desktop.runtime.recording import StreamRecording, WireEvent
from ainative_desktop.runtime.replay import AT_ONCE, Replay
from ainative_desktop.runtime.streaming import StreamingEngine
from tests.helpers.recording import ACTION, Recorder

Run = Callable[[Coroutine[Any, Any, None]], None]


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 50.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(round(seconds, 6))
        await asyncio.sleep(0)


def token(at: float, text: str, event_id: str | None = None) -> WireEvent:
    return WireEvent(at, 0.0, "token", text, json.dumps({"type": "token", "data": text}), event_id)


def ours(at: float, kind: str, words: str) -> WireEvent:
    return WireEvent(at, 0.0, kind, words)


START = WireEvent(0.0, 0.0, "start", "POST /ai/stream via SSE", "{}")
OPEN = ours(0.0, "open", "200 text/event-stream")
AGAIN = (ours(0.0, "resume", "POST /ai/stream via SSE"), OPEN)
DONE = WireEvent(0.0, 0.0, "done", "", "[DONE]")


class Played:
    """A stream that was replayed: what was heard, seen on the wire, and slept."""

    def __init__(self) -> None:
        self.time = Time()
        self.engine = StreamingEngine(tap=lambda: self.seen)
        self.heard = Recorder(self.engine)
        self.seen = StreamRecording(self.time)
        self.finished = False

    async def play(self, *events: WireEvent, speed: float = 1.0) -> StreamEnd:
        stream = RecordedStream("", events)
        replay = Replay(stream, speed, self.engine.stop, name="r", clock=self.time, sleep=self.time.sleep)
        target = replay.target()
        end = await self.engine.start(target.config, ACTION, target.transport)
        self.finished = replay.finished
        return end

    def kinds(self) -> list[str]:
        return [event.kind for event in self.seen.since(0)]


def test_in_its_own_time_and_four_times_as_fast(run: Run) -> None:
    """The pauses between the events, and nothing but them."""

    async def main() -> None:
        for speed, pauses in ((1.0, [1.0, 2.0]), (4.0, [0.25, 0.5]), (AT_ONCE, [])):
            played = Played()
            events = (START, OPEN, token(1, "a"), token(1, "b"), token(3, "c"), DONE)
            assert await played.play(*events, speed=speed) == StreamEnd("complete")
            assert (played.heard.text, played.time.slept) == ("abc", pauses)
            assert played.finished
            assert played.heard.starts[0].transport == "SSE"

    run(main())


def test_it_shows_on_the_wire_again(run: Run) -> None:
    """To whoever looks: the same events with the same raw text."""

    async def main() -> None:
        played = Played()
        events = (START, OPEN, token(0, "a"), WireEvent(0.0, 0.0, "unknown", "[1]", "[1]"), DONE)
        await played.play(*events, ours(0, "end", "complete"))
        assert played.kinds() == ["start", "open", "token", "unknown", "done", "end"]
        assert [event.raw for event in played.seen.since(2)][:3] == [event.raw for event in events[2:]]
        assert played.heard.unknown == ["[1]"]
        assert played.seen.request is not None
        assert played.seen.request.method == "REPLAY"

    run(main())


def test_a_cut_and_a_doubled_event(run: Run) -> None:
    """It is lost and taken up again as it was, with nothing twice."""

    async def main() -> None:
        played = Played()
        retry = ours(1, "retry", "attempt 1 of 5 in 0.5 s: It broke.")
        events = (
            START,
            OPEN,
            token(0, "a", "s:1"),
            retry,
            *AGAIN,
            token(2, "a", "s:1"),
            token(2, "b", "s:2"),
        )
        assert await played.play(*events, DONE._replace(id="s:3")) == StreamEnd("complete")
        assert (played.heard.text, played.heard.resumed) == ("ab", 1)
        assert [again.error.message for again in played.heard.retries] == ["It broke."]
        assert played.time.slept == [1.0, 1.0]

    run(main())


def test_a_server_that_knew_the_prompt_by_its_key_alone(run: Run) -> None:
    """Its events have no numbers; the recording says that it went on."""

    async def main() -> None:
        played = Played()
        retry = ours(1, "retry", "attempt 1 of 5 in 0.5 s: It broke.")
        assert (await played.play(START, OPEN, token(0, "a"), retry, *AGAIN, token(2, "b"), DONE)).clean
        assert played.heard.text == "ab"

    run(main())


def test_an_unreachable_server_at_first(run: Run) -> None:
    """Tried as often as it was then."""

    async def main() -> None:
        played = Played()
        retry = ours(1, "retry", "attempt 1 of 5 in 0.5 s: Nobody is there.")
        assert await played.play(START, retry, START, OPEN, token(1, "a"), DONE) == StreamEnd("complete")
        [again] = played.heard.retries
        assert (again.error.code, again.resumes) == ("unreachable", False)

    run(main())


def test_each_end_is_the_one_it_had(run: Run) -> None:
    """With its words, where there were any."""

    async def main() -> None:
        for reason, words in (("error", "The key is wrong."), ("interrupted", "It broke.")):
            played = Played()
            last = (ours(0, "error", words), ours(0, "end", reason))
            assert (await played.play(START, OPEN, token(0, "a"), *last)).reason == reason
            assert [error.message for error in played.heard.errors] == [words]
        failure = WireEvent(0.0, 0.0, "error", "No.", '{"type":"error","data":"No."}')
        endings: list[tuple[tuple[WireEvent, ...], StreamEnd]] = [
            ((START, OPEN, failure), StreamEnd("error", clean=False)),
            (
                (START, OPEN, token(0, "a"), ours(0, "end", "no end marked")),
                StreamEnd("complete", clean=False),
            ),
            ((START, OPEN, token(0, "a"), ours(9, "end", "aborted")), StreamEnd("aborted", clean=False)),
            ((START, OPEN, token(0, "a")), StreamEnd("interrupted", clean=False)),
        ]
        for events, end in endings:
            played = Played()
            assert await played.play(*events) == end
            assert played.finished

    run(main())


def test_silence_is_a_stall_again(run: Run) -> None:
    """As long as the speed makes it."""

    async def main() -> None:
        engine = StreamingEngine()
        heard = Recorder(engine)
        stall = WireEvent(0.4, 0.4, "stall", "no sign of life for 0.4 s")
        stream = RecordedStream(
            "", (START, OPEN, token(0, "a"), stall, token(0.8, "b"), DONE._replace(at=0.8))
        )
        loop = asyncio.get_running_loop()
        target = Replay(stream, 4.0, engine.stop, name="r", clock=loop.time).target()
        await engine.start(target.config, ACTION, target.transport)
        assert heard.text == "ab"
        assert len(heard.stalls) == 2
        assert heard.stalls[0] >= 0.1
        assert heard.stalls[1] == 0.0

    run(main())


def test_stopping_it(run: Run) -> None:
    """At once, in a pause of an hour."""

    async def main() -> None:
        engine = StreamingEngine()
        heard = Recorder(engine)
        stream = RecordedStream("", (START, OPEN, token(0, "a"), token(3600, "b"), DONE))
        replay = Replay(stream, 1.0, engine.stop, name="r", clock=asyncio.get_running_loop().time)
        target = replay.target()
        running = asyncio.ensure_future(engine.start(target.config, ACTION, target.transport))
        await heard.until(lambda heard: heard.text == "a")
        engine.stop()
        assert (await asyncio.wait_for(running, 10)).reason == "aborted"
        assert not replay.finished

    run(main())
