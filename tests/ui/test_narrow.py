"""The narrowest window: nothing that it shows is cut off."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

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
