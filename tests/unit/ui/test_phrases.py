"""Sentences from below the window are said in its language, however they came."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.errors import error_for_status
from ainative_desktop.server.providers.failures import Asked, refused, unreachable
from ainative_desktop.ui.language import speak
from ainative_desktop.ui.phrases import localised

CUT = "The connection broke before the answer was whole."
CUT_DE = "Die Verbindung brach ab, bevor die Antwort vollständig war"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    speak("de")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        (CUT, f"{CUT_DE}."),
        (f"{CUT} What arrived is saved.", f"{CUT_DE}. Was ankam, ist gespeichert."),
        ("No answer for 15 s.", "Seit 15 s keine Antwort."),
        ("chosen by Auto: it worked before", "von Auto gewählt: funktionierte zuvor"),
        (
            "The connection broke before the answer was whole (the server said: busy).",
            f"{CUT_DE} (der Server sagte: busy).",
        ),
        (
            "It asked to wait (429). Sending again in 7 s.",
            "Er bat darum zu warten (429). Erneutes Senden in 7 s.",
        ),
        (
            "Reconnecting, attempt 2 of 5. What arrived is saved.",
            "Verbindung wird neu aufgebaut, Versuch 2 von 5. Was ankam, ist gespeichert.",
        ),
        (
            "The conversations' file is damaged. It was kept as old.db in the data folder, and a new one was "
            "begun. 2 messages in 1 conversation could be read and were saved.",
            "Die Datei der Unterhaltungen ist beschädigt. Sie liegt als old.db im Datenordner, und eine neue "
            "wurde begonnen. 2 Nachrichten in 1 Unterhaltung konnten gelesen und gerettet werden.",
        ),
    ],
)
@pytest.mark.usefixtures("german")
def test_known_sentences(english: str, german_words: str) -> None:
    """Alone, one after the other, with what fills them, and one within another."""
    assert localised(english) == german_words


@pytest.mark.usefixtures("german")
def test_what_the_layers_below_say() -> None:
    """The words of real errors, with what a server said of them left as it said it."""
    assert localised(error_for_status(401, "bad token").message) == (
        "Der Server wies das Zugangstoken ab. Prüfen Sie es in Einstellungen → Server. (401: bad token)"
    )
    asked = Asked("Ollama", "gemma", local=True)
    assert localised(str(unreachable(asked))) == (
        "Ollama ist nicht erreichbar. Prüfen Sie ob es läuft und die Adresse in den Einstellungen."
    )
    limited = refused(Asked("OpenAI", "gpt"), "slow down", status=429, retry_after="30")
    assert localised(str(limited)) == (
        "OpenAI nimmt vorerst keine Anfragen mehr an. Warten Sie 30 Sekunden, dann versuchen Sie es noch "
        "einmal."
    )


@pytest.mark.parametrize(
    "words", ["", "Fünf Äpfel.", "A sentence {that} nobody here has written. Or has one?"]
)
@pytest.mark.usefixtures("german")
def test_what_is_not_known_stays(words: str) -> None:
    """Not a letter of it changes."""
    assert localised(words) == words


@pytest.mark.usefixtures("qapp")
def test_english_is_left_alone() -> None:
    """Nothing is looked up."""
    assert localised(CUT) == CUT


@pytest.mark.usefixtures("qapp")
def test_what_fills_an_arabic_sentence_keeps_its_direction() -> None:
    """A path among Arabic words is isolated, so that its parts stay in order."""
    speak("ar")
    try:
        assert "\N{FIRST STRONG ISOLATE}/tmp/a b\N{POP DIRECTIONAL ISOLATE}" in localised(
            "/tmp/a b can be written."
        )
    finally:
        speak("en")
