"""The narrowest window: nothing that it shows is cut off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ainative_desktop.storage.looks import Appearance
from ainative_desktop.ui.transcript.empty_state import EmptyState
from tests.helpers.desktop import Desktop, until

CTRL = Qt.KeyboardModifier.ControlModifier
NARROWEST = 480  # px

Drive = Callable[[Callable[[Desktop], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def drive(qloop: qasync.QEventLoop, tmp_path: Path) -> Drive:
    """Runs a coroutine with the application in its narrowest window."""

    def run(work: Callable[[Desktop], Coroutine[Any, Any, None]]) -> None:
        async def main() -> None:
            desktop = await Desktop.start(tmp_path)
            desktop.window.resize(NARROWEST, 640)
            try:
                await work(desktop)
            finally:
                await desktop.close()

        qloop.run_until_complete(main())

    return run


def words(state: EmptyState) -> str:
    """What its buttons say."""
    return " ".join(button.text() for button in state.findChildren(QPushButton))


def test_the_examples_are_whole_where_there_is_room(drive: Drive) -> None:
    """At every size of text: no fraction of a pixel takes a word."""

    async def work(desktop: Desktop) -> None:
        [state] = desktop.window.findChildren(EmptyState)
        desktop.window.resize(1400, 900)
        await until(lambda: state.width() > 640, "there is room")
        for size in range(11, 25):
            desktop.window.set_appearance(Appearance(font_px=size))
            await until(lambda: "…" not in words(state), f"all are whole at {size} px")

    drive(work)


def test_the_examples_fit_beside_the_sidebar(drive: Drive) -> None:
    """They are of one width, end in an ellipsis where they must, and send all their words."""

    async def work(desktop: Desktop) -> None:
        [state] = desktop.window.findChildren(EmptyState)
        first, *others = [each for each in state.findChildren(QPushButton) if each.objectName() == ""]
        QTest.keyClick(desktop.composer, Qt.Key.Key_B, CTRL)
        await until(lambda: first.width() < 300, "there is little room")
        for each in (first, *others):
            assert each.width() == first.width()
            assert state.rect().contains(each.geometry())
            assert each.fontMetrics().horizontalAdvance(each.text()) <= each.width()
        assert "…" in others[0].text()
        chosen: list[str] = []
        state.chosen.connect(chosen.append)
        others[0].click()
        assert chosen == ["Show me a table, a list and some code"]
        await desktop.answered(2)

    drive(work)


def test_the_find_bar_gives_its_field_the_room(drive: Drive) -> None:
    """Its words can be read."""

    async def work(desktop: Desktop) -> None:
        QTest.keyClick(desktop.composer, Qt.Key.Key_F, CTRL)
        field = desktop.find(QLineEdit, "findEdit")
        await until(field.isVisible)
        await until(lambda: field.width() >= 110, "the field is wide enough")

    drive(work)


def test_what_can_be_typed_into_the_search_is_told_whole(drive: Drive) -> None:
    """On two lines where one is too short."""

    async def work(desktop: Desktop) -> None:
        QTest.keyClick(desktop.composer, Qt.Key.Key_K, CTRL)
        foot = desktop.find(QLabel, "searchFoot")
        await until(lambda: foot.isVisible() and foot.property("text"), "the popup")
        line = foot.fontMetrics().lineSpacing()
        assert isinstance(foot, QLabel)
        assert foot.fontMetrics().horizontalAdvance(foot.text()) > foot.width()
        assert foot.height() >= 2 * line
        QTest.keyClick(foot, Qt.Key.Key_Escape)

    drive(work)


def test_a_low_window_shows_fewer_examples_and_those_whole(drive: Drive) -> None:
    """And all of them again where there is room."""

    async def work(desktop: Desktop) -> None:
        [state] = desktop.window.findChildren(EmptyState)
        buttons = state.findChildren(QPushButton)

        def whole(fewest: int, most: int) -> bool:
            shown = [each for each in buttons if each.isVisible()]
            return fewest <= len(shown) <= most and all(
                each.height() >= each.sizeHint().height() and state.rect().contains(each.geometry())
                for each in shown
            )

        for height, fewest, most in ((360, 0, 2), (420, 1, 3), (640, 4, 4)):
            desktop.window.resize(NARROWEST, height)
            await until(partial(whole, fewest, most), f"it fits {height} px")

    drive(work)


SMALL_SCREEN = """
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ainative_desktop.storage.settings import Settings
from ainative_desktop.ui.preferences.dialog import PreferencesDialog

application = QApplication([])
window = QWidget()
dialog = PreferencesDialog(Settings(), window)
dialog.show()
application.sendPostedEvents()
save = dialog.findChild(QPushButton, "saveButton")
bottom = save.mapTo(dialog, save.rect().bottomLeft()).y()
print(bottom < dialog.height() <= dialog.screen().availableSize().height())
"""


def test_preferences_fit_a_small_screen() -> None:
    """Save can be reached where everything is twice as large."""
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SMALL_SCREEN]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "True", done.stderr
