"""What `ask` writes where: text for a terminal, text for a pipe."""

from __future__ import annotations

import io

import pytest

from ainative_desktop.cli.ask import _Printer, _with_input
from ainative_desktop.protocol.events import StreamData, StreamEnd, StreamError, StreamStart
from ainative_desktop.redaction import Redactor
from ainative_desktop.runtime.streaming import StreamingEngine


class Terminal(io.StringIO):
    """Says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("output", "shown"), [(Terminal(), "a\ufffd[2Jb\n\tc\n"), (io.StringIO(), "a\x1b[2Jb\r\n\tc\n")]
)
def test_control_characters(output: io.StringIO, shown: str) -> None:
    """A terminal gets none that it could take for a command; a pipe gets the text as it is."""
    engine = StreamingEngine()
    printer = _Printer(engine, output, Redactor(), events=False)
    engine.stream_data.emit(StreamData("a\x1b[2Jb\r\n\tc"))
    engine.stream_end.emit(StreamEnd("complete"))
    assert output.getvalue() == shown
    assert not printer.broken


def test_characters_that_the_output_cannot_show() -> None:
    """They are written as escapes, and nothing raises."""
    output = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    engine = StreamingEngine()
    printer = _Printer(engine, output, Redactor(), events=False)
    engine.stream_data.emit(StreamData("é€\ud800"))
    assert output.buffer.getvalue() == b"\xe9\\u20ac\\ud800"
    assert not printer.broken


@pytest.mark.parametrize("events", [True, False])
def test_what_a_server_says_is_redacted(capsys: pytest.CaptureFixture[str], events: bool) -> None:
    """It knows the token, and may repeat it; a terminal's commands go as well."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    output = io.StringIO()
    engine = StreamingEngine()
    printer = _Printer(engine, output, redactor, events=events)
    engine.stream_start.emit(StreamStart({}, "SSE", "since canary-in-a-cage"))
    engine.stream_error.emit(StreamError("x", "no canary-in-a-cage\x1b[2J for you"))
    shown = output.getvalue() + capsys.readouterr().err
    assert "no ***" in shown
    assert "canary" not in shown
    assert "\x1b" not in shown
    assert not printer.broken


def test_standard_input_is_added() -> None:
    """Unless it is a terminal, closed, missing or blank."""
    assert _with_input("Hi", io.StringIO("more")) == "Hi\n\nmore"
    assert _with_input("Hi", io.StringIO(" \n")) == "Hi"
    assert _with_input("Hi", Terminal("more")) == "Hi"
    assert _with_input("Hi", None) == "Hi"
