"""An answer is read out in sentences, and its end is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.protocol.steps import Steps
from ainative_desktop.ui.announcer import PAUSE, Announcer, announce
from ainative_desktop.ui.transcript.model import TranscriptModel
from tests.helpers.transcript import Transcript, message


class Said:
    """What was announced, on a clock of its own."""

    def __init__(self) -> None:
        self.now = 100.0
        self.words: list[str] = []
        self.model = TranscriptModel()
        self.speaker = QObject()
        self.announcer = Announcer(
            self.model, self.speaker, clock=lambda: self.now, say=lambda _, words: self.words.append(words)
        )
        self.answer = message(0, Role.ASSISTANT, "", MessageState.STREAMING)
        self.model.append(self.answer)

    def arrive(self, text: str, after: float = PAUSE) -> None:
        self.now += after
        self.model.append_text(self.answer.id, text)

    def end(self, state: MessageState = MessageState.COMPLETE, note: str = "") -> None:
        held = self.model.held(0)
        assert held is not None
        self.model.update(replace(self.answer, content=held.text.text(), state=state, note=note))


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[Said]:
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield Said()
    QAccessible.setActive(was)


def test_sentences_are_read_when_they_are_whole(said: Said) -> None:
    """Without their marks; the rest comes with the end."""
    for text in ("The **first", "** one. The sec", "ond one. And", " then"):
        said.arrive(text)
    said.end()
    assert said.words == ["The first one.", "The second one.", "And then The answer is complete."]


def test_a_question_about_a_tool_is_read_once(said: Said) -> None:
    """However often it is shown."""
    steps = Steps()
    steps.take({"tool_call": {"id": "1", "name": "calculator", "arguments": {"expression": "2+2"}}}, 0, 1.0)
    steps.ask("q")
    for _ in range(2):
        said.model.update(replace(said.answer, steps=steps))
    [words] = said.words
    assert words.startswith("The model wants to use the calculator with 2+2.")


def test_a_fast_answer_is_read_in_larger_pieces(said: Said) -> None:
    """At most one a second."""
    said.arrive("One. ")
    for number in range(50):
        said.arrive(f"Sentence {number}. ", after=0.01)
    said.arrive("Last. ", after=PAUSE)
    assert len(said.words) == 2
    assert said.words[1].startswith("Sentence 0. Sentence 1.")


def test_how_it_ended_is_told(said: Said) -> None:
    """With what there is to know."""
    said.arrive("Half a")
    said.end(MessageState.INTERRUPTED, "The connection broke.")
    assert said.words == ["Half a The answer was interrupted. The connection broke."]


def test_nobody_listens(said: Said) -> None:
    """Then nothing is prepared either."""
    QAccessible.setActive(False)
    said.arrive("One. Two. ")
    said.end()
    assert said.words == []


def test_what_is_opened_in_the_middle_is_not_read_from_its_start(said: Said) -> None:
    """What comes from now on is."""
    said.model.reset(1, [replace(said.answer, content="Old words. " * 100)])
    said.arrive("Something ")
    said.arrive("new. And ")
    assert said.words == ["new."]


def test_an_announcement_is_handed_over(qtbot: QtBot) -> None:
    """To Qt's own bridge, by the widget that it is about."""
    transcript = Transcript(qtbot)
    announce(transcript.view, "Hello")
