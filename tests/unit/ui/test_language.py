"""Which language the window speaks, and how it counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from ainative_desktop.ui.language import LANGUAGES, speak, spoken, suitable
from ainative_desktop.ui.translation import number


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test chose."""
    yield
    speak("en")


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "de"], "de"),
        (["fr-FR", "es-MX", "en"], "es"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "ar-EG"], "ar"),
        (["zh_HK"], "en"),
        (["fr"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language(wanted: list[str], language: str) -> None:
    """The first of the system's that there is; traditional Chinese is another one."""
    assert suitable(wanted) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chosen_language(language: str) -> None:
    """It wins over the system's; Arabic begins at the right."""
    assert speak(language, QLocale("de_DE")) == spoken() == language
    right = Qt.LayoutDirection.RightToLeft
    assert (QApplication.layoutDirection() is right) == (language == "ar")
    assert (QCoreApplication.translate("Actions", "New chat") == "New chat") == (language == "en")
    standard = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (standard == "Cancel") == (language == "en")  # Qt's own words


def test_numbers_follow_the_region() -> None:
    """Those of the system where it speaks the language, else those of the language."""
    speak("de", QLocale("de_CH"))
    assert number(1234.5, 1) == QLocale("de_CH").toString(1234.5, "f", 1) != "1.234,5"
    speak("de", QLocale("en_US"))
    assert number(1234.5, 1) == "1.234,5"
    speak("system", QLocale("fr_FR"))
    assert number(1234.5, 1) == "1,234.5"


def test_plurals() -> None:
    """Each language has its own forms."""
    said = {}
    for language in ("en", "de", "zh_CN", "ar"):
        speak(language)
        said[language] = [QCoreApplication.translate("usage", "%Ln answers", "", n) for n in (1, 2, 3)]
    assert said["en"] == ["1 answer", "2 answers", "3 answers"]
    assert said["de"] == ["1 Antwort", "2 Antworten", "3 Antworten"]
    assert said["zh_CN"] == ["1 个回答", "2 个回答", "3 个回答"]
    assert said["ar"] == ["إجابة واحدة", "إجابتان", "٣ إجابات"]
