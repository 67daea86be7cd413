"""What is on screen is what a full repaint would show: nothing stale is left, whatever grew or moved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from tests.helpers.transcript import Transcript, message, talk

ANSWER = (
    "Here is a paragraph with **bold** words that is long enough to fill more than a single line.\n\n"
    "1. one\n2. two\n\n```python\nfor token in stream:\n    print(token)\n```\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
)


def on_screen(transcript: Transcript) -> QImage:
    """What the window system was given, once what was asked for is painted."""
    QTest.qWait(1)
    view = transcript.view
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def repainted(transcript: Transcript) -> QImage:
    """All of it drawn anew."""
    return transcript.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("earlier", [0, 1, 12])
@pytest.mark.parametrize("chunk", [1, 7, 60])
def test_each_token_is_on_screen(qtbot: QtBot, earlier: int, chunk: int) -> None:
    """From the first character of an empty answer to its end, over and below the window's foot."""
    transcript = Transcript(qtbot)
    transcript.model.reset(earlier, talk(earlier))
    answer = message(earlier, Role.ASSISTANT, "", MessageState.STREAMING)
    transcript.model.append(answer)
    text = ANSWER if chunk == 1 else ANSWER * 5
    for start in range(0, len(text), chunk):
        transcript.model.append_text(answer.id, text[start : start + chunk])
        if start % (chunk * 5) == 0:
            assert on_screen(transcript) == repainted(transcript), text[: start + chunk][-80:]
    transcript.model.update(replace(answer, content=text, state=MessageState.COMPLETE))
    assert on_screen(transcript) == repainted(transcript)
