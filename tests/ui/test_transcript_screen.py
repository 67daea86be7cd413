"""What is on screen is what a full repaint would show: nothing stale is left, whatever grew or moved."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.ui.theme import LIGHT
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView
from tests.helpers.markdown import chunked, documents
from tests.helpers.transcript import Transcript, message, talk

ANSWER = (
    "Here is a paragraph with **bold** words that is long enough to fill more than a single line.\n\n"
    "1. one\n2. two\n\n```python\nfor token in stream:\n    print(token)\n```\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
)


def on_screen(transcript: Transcript) -> QImage:
    """What the window system was given, once what was asked for is painted.

    Nothing else happens meanwhile: a turn of the loop might end with the window's activation, say, whose
    repaint would be asked for, and come too late for the picture.
    """
    QCoreApplication.sendPostedEvents()
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


@given(documents, st.lists(st.integers(0, 10_000), max_size=40))
@settings(max_examples=60)
def test_what_grew_is_what_is_there_at_once(qapp: QApplication, text: str, cuts: list[int]) -> None:
    """However it arrived, in pieces or word by word, an answer is drawn as one that was there at once."""
    words = "Words of a paragraph that goes on, as most of them do 7 times, "
    whole = words * 2 + text + "\n\n" + words * 2 + text
    tokens = re.findall(r"\s?[^\W_]+|\s|.", words + text.replace("\n", " ") + words + text)
    check_growing(whole, chunked(whole, cuts))
    check_growing("".join(tokens), tokens)


def check_growing(whole: str, pieces: list[str]) -> None:
    grown, anew = TranscriptView(), TranscriptView()
    for view in (grown, anew):
        view.setModel(TranscriptModel(view))
        view.set_theme(LIGHT)
        view.resize(560, 1400)
        view.show()
    answer = message(0, Role.ASSISTANT, "", MessageState.STREAMING)
    for view, parts in ((grown, pieces), (anew, [whole])):
        model = view.model()
        assert isinstance(model, TranscriptModel)
        model.reset(1, [answer])
        for piece in parts:
            model.append_text(answer.id, piece)
            view.flow.place(1400)
        model.update(replace(answer, content=model.text_of(answer.id), state=MessageState.COMPLETE))
    assert grown.viewport().grab().toImage() == anew.viewport().grab().toImage()
    for view in (grown, anew):
        view.close()
        view.deleteLater()
