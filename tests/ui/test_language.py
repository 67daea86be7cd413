"""The running application in another language: its words, its direction, and the choice in Preferences."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from ainative_desktop.storage.looks import LanguageChoice
from ainative_desktop.storage.settings import Settings, SettingsFile
from ainative_desktop.ui.language import speak
from ainative_desktop.ui.search.delegate import lead_of
from ainative_desktop.ui.search.rows import ResultRow
from tests.helpers.desktop import Desktop, until

Drive = Callable[[LanguageChoice, Callable[[Desktop], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def drive(qloop: qasync.QEventLoop, tmp_path: Path) -> Iterator[Drive]:
    """Runs a coroutine with the application of a profile that has chosen a language."""

    def run(language: LanguageChoice, work: Callable[[Desktop], Coroutine[Any, Any, None]]) -> None:
        settings = Settings()
        chosen = replace(settings, appearance=replace(settings.appearance, language=language))
        SettingsFile(tmp_path / "settings.json").save(chosen)

        async def whole() -> None:
            desktop = await Desktop.start(tmp_path)
            try:
                await work(desktop)
            finally:
                await desktop.close()

        qloop.run_until_complete(whole())

    yield run
    speak("en")


def left_of(widget: QWidget, window: QWidget) -> int:
    """Where its middle stands, in px from the window's left edge."""
    return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x()


def words_of(window: QWidget) -> str:
    """All that labels, buttons and fields of the window say."""
    labels = [label.text() for label in window.findChildren(QLabel)]
    buttons = [button.text() for button in window.findChildren(QPushButton)]
    return "\n".join(
        [*labels, *buttons, *(field.placeholderText() for field in window.findChildren(QLineEdit))]
    )


def test_german(drive: Drive) -> None:
    """The window, its menus, and a note that is stored in English."""

    async def look(desktop: Desktop) -> None:
        window = desktop.window
        assert "Neuer Chat" in words_of(window)
        assert "New chat" not in words_of(window)
        assert window.menuBar().actions()[0].text() == "&Datei"
        assert desktop.composer.placeholderText() == "Nachricht"
        desktop.send("/demo tokens=1000 rate=20")
        await until(lambda: "demo" in desktop.text(-1), "an answer begins")
        window.stop_requested.emit()
        await desktop.answered(2)
        desktop.window.notice("The local server is not running.")
        assert "Der lokale Server läuft nicht." in words_of(window)

    drive("de", look)


def test_arabic_is_mirrored(drive: Drive) -> None:
    """The sidebar stands at the right, the person's own words at the left, and code begins at the left."""

    async def look(desktop: Desktop) -> None:
        window = desktop.window
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = window.width() // 2
        assert left_of(window.sidebar, window) > middle
        assert left_of(desktop.find(QPushButton, "inspectorButton"), window) < middle
        assert left_of(desktop.find(QWidget, "sendButton"), window) < middle
        desktop.send("Hello")
        await desktop.answered(2)
        bubble = window.transcript.scene.part_box(0, 0)
        assert bubble is not None
        assert bubble.origin.x() < bubble.width / 2
        found = ResultRow("Title", "", lambda: None, line="/demo", who="You")
        assert lead_of(found).endswith("\N{FIRST STRONG ISOLATE}")  # else the slash would be at its end

    drive("ar", look)


def test_the_choice(drive: Drive, tmp_path: Path) -> None:
    """Preferences offer each language by its own name; the choice is kept for the next start."""

    async def choose(desktop: Desktop) -> None:
        desktop.window.preferences_requested.emit()
        await until(lambda: desktop.window.findChild(QComboBox, "languagePicker") is not None, "Preferences")
        picker = desktop.window.findChild(QComboBox, "languagePicker")
        assert picker is not None
        names = [picker.itemText(place) for place in range(picker.count())]
        assert names == ["As the system", "English", "Deutsch", "Español", "简体中文", "العربية"]
        picker.setCurrentIndex(names.index("Español"))
        await until(
            lambda: SettingsFile(tmp_path / "settings.json").load()[0].appearance.language == "es", "kept"
        )

    async def look(desktop: Desktop) -> None:
        assert "Chat nuevo" in words_of(desktop.window)

    drive("en", choose)
    drive("es", look)
