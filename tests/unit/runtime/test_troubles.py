"""What a person reads while an answer is held up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.events import StreamEnd, StreamError, StreamRetry
from ainative_desktop.protocol.messages import Trouble
from ainative_desktop.runtime import troubles
from ainative_desktop.runtime.streaming import StreamingEngine
from ainative_desktop.runtime.troubles import Troubles

BUSY = StreamError("http_429", "words", status=429, retry_after=1.5)
CUT = StreamError("interrupted", "words")


def followed(engine: StreamingEngine) -> list[tuple[Trouble | None, str]]:
    told: list[tuple[Trouble | None, str]] = []
    Troubles(engine, engine).changed.connect(lambda *values: told.append(values))
    return told


def test_reconnecting(qtbot: QtBot) -> None:
    """Which attempt, and that nothing is lost; over once the stream goes on."""
    engine = StreamingEngine()
    told = followed(engine)
    engine.stream_retry.emit(StreamRetry(2, 5, 1.0, CUT, resumes=True))
    engine.stream_resumed.emit()
    assert told == [
        (Trouble.LOST, "Reconnecting, attempt 2 of 5. What arrived is saved."),
        (None, ""),
    ]


def test_no_server_yet(qtbot: QtBot) -> None:
    """Nothing was sent, so nothing is said to be saved; over with the stream's end."""
    engine = StreamingEngine()
    told = followed(engine)
    engine.stream_retry.emit(StreamRetry(1, 5, 1.0, StreamError("unreachable", "words")))
    engine.stream_end.emit(StreamEnd("error"))
    assert told == [(Trouble.UNREACHABLE, "Trying again, attempt 1 of 5."), (None, "")]


def test_a_wait_is_counted_down(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the whole seconds to the moment of sending."""
    monkeypatch.setattr(troubles, "TICK", 5)
    engine = StreamingEngine()
    told = followed(engine)
    engine.stream_retry.emit(StreamRetry(1, 5, 1.5, BUSY))
    qtbot.waitUntil(lambda: len(told) == 3, timeout=3000)
    assert told == [
        (Trouble.REFUSED, "It asked to wait (429). Sending again in 2 s."),
        (Trouble.REFUSED, "It asked to wait (429). Sending again in 1 s."),
        (Trouble.REFUSED, "It asked to wait (429). Sending again now."),
    ]
    engine.stream_end.emit(StreamEnd("aborted"))
    assert told[-1] == (None, "")


def test_a_stall(qtbot: QtBot) -> None:
    """Told with its seconds, and over with the next sign of life; other trouble is not."""
    engine = StreamingEngine()
    told = followed(engine)
    engine.stream_stalled.emit(15.2)
    engine.stream_stalled.emit(0.0)
    engine.stream_retry.emit(StreamRetry(1, 5, 1.0, CUT, resumes=True))
    engine.stream_stalled.emit(0.0)
    assert [trouble for trouble, _ in told] == [Trouble.STALLED, None, Trouble.LOST]
    assert told[0][1] == "No answer for 15 s."
