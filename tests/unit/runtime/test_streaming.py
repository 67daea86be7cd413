"""Whatever a transport does, the engine ends exactly once and last, and loses no text before that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.errors import Interrupted, TransportError
from ainative_desktop.protocol.events import StreamError, StreamStart
from ainative_desktop.protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage
from ainative_desktop.runtime import streaming
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from ainative_desktop.runtime.transports.base import Batch, Opened
from tests.helpers.recording import ACTION, Recorder

CONFIG = StreamConfig("http://127.0.0.1:9", reconnect=False)
Step = Opened | list[WireMessage] | Exception | None


class Scripted:
    """A transport that takes `steps`; a None gives the loop its turn."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = steps
        self.closed = False

    async def stream(
        self, config: StreamConfig, body: Mapping[str, object]
    ) -> AsyncGenerator[Opened | Batch, None]:
        try:
            for step in self.steps:
                if step is None:
                    await asyncio.sleep(0)
                elif isinstance(step, Exception):
                    raise step
                else:
                    yield step
        finally:
            self.closed = True


def engine_on(transport: Scripted, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    monkeypatch.setitem(streaming._TRANSPORTS, "SSE", lambda _: transport)
    return Recorder(StreamingEngine())


messages = st.one_of(
    st.builds(Token, st.text(max_size=3)),
    st.builds(Metadata, st.just({"model": "m"})),
    st.builds(Failure, st.just("broken")),
    st.builds(Unknown, st.just("{}")),
    st.builds(Done),
)
steps = st.lists(
    st.one_of(
        st.lists(messages, min_size=1, max_size=5),
        st.none(),
        st.just(Interrupted("cut")),
        st.just(TransportError(StreamError("x", "words"))),
    ),
    max_size=8,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, each_event=st.booleans(), opened=st.booleans(), stop_at=st.integers(0, 12))
def test_one_end_and_it_is_last(
    qapp: QApplication, steps: list[Step], each_event: bool, opened: bool, stop_at: int
) -> None:
    """For any sequence of batches, failures and pauses, with a stop at any event or at none."""
    transport = Scripted([Opened("SSE"), *steps] if opened else [step for step in steps if step is None])
    heard = Recorder(StreamingEngine(each_event=each_event))

    async def check() -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(streaming._TRANSPORTS, "SSE", lambda _: transport)
            seen = 0

            def count(_: object) -> None:
                nonlocal seen
                seen += 1
                if seen == stop_at:
                    heard.engine.stop()

            for signal in (heard.engine.stream_start, heard.engine.stream_data, heard.engine.stream_error):
                signal.connect(count)
            end = await heard.engine.start(CONFIG, ACTION)
            assert end == heard.end
            if stop_at and seen >= stop_at:
                assert end.reason == "aborted"

    asyncio.run(check())
    assert transport.closed
    assert not heard.engine.active
    assert len(heard.errors) <= 1
    assert [isinstance(event, StreamStart) for event in heard.events].count(True) <= 1
    assert heard.end.clean == (heard.end.reason == "complete" and _has_done(steps))
    sent = _text_before_the_end(steps) if opened else ""
    assert sent.startswith(heard.text)
    if heard.end.reason != "aborted":
        assert heard.text == sent


def _flat(steps: list[Step]) -> list[WireMessage]:
    flat: list[WireMessage] = []
    for step in steps:
        if isinstance(step, Exception):
            break
        if isinstance(step, list):
            flat.extend(step)
    return flat


def _has_done(steps: list[Step]) -> bool:
    return any(isinstance(message, Done) for message in _flat(steps))


def _text_before_the_end(steps: list[Step]) -> str:
    text = ""
    for message in _flat(steps):
        if isinstance(message, (Done, Failure)):
            break
        if isinstance(message, Token):
            text += message.text
    return text


async def test_tokens_of_one_batch_are_joined(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Metadata keeps its place between them, and the last id is told."""
    batch: list[WireMessage] = [Token("a", "1"), Token("b", "2"), Metadata({"m": 1}), Token("c"), Done()]
    heard = engine_on(Scripted([Opened("SSE"), batch]), monkeypatch)
    await heard.engine.start(CONFIG, ACTION)
    assert heard.tokens == ["ab", "c"]
    assert heard.engine.tokens == 3
    assert getattr(heard.events[1], "id", None) == "2"


@pytest.mark.parametrize("before", [[], [Opened("SSE"), [Token("a")]]])
async def test_a_fault_of_ours_ends_too(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    before: list[Step],
) -> None:
    """It is told, and its end once and last; where it happened is in the log."""
    transport = Scripted([*before, ZeroDivisionError()])
    heard = engine_on(transport, monkeypatch)
    end = await heard.engine.start(CONFIG, ACTION)
    assert end.reason == "error"
    *_, error, told = heard.events
    assert isinstance(error, StreamError)
    assert (error.code, error.retry_safe) == ("fault", False)
    assert told == end
    assert heard.events.count(end) == 1
    assert "ZeroDivisionError" in caplog.text
    assert not heard.engine.active
    assert transport.closed


async def test_the_gate_is_awaited_between_batches(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No batch is taken while it is shut."""
    transport = Scripted([Opened("SSE"), [Token("a")], [Token("b")], [Done()]])
    monkeypatch.setitem(streaming._TRANSPORTS, "SSE", lambda _: transport)
    passed: list[str] = []

    async def gate() -> None:
        passed.append(heard.text)
        await asyncio.sleep(0)
        assert heard.text == passed[-1]

    heard = Recorder(StreamingEngine(gate=gate))
    await heard.engine.start(CONFIG, ACTION)
    assert passed == ["a", "ab"]


def test_the_token_is_not_shown() -> None:
    """A config in a log or a traceback tells no secret."""
    assert "secret" not in repr(StreamConfig("http://x", headers={"Authorization": "Bearer secret"}))
