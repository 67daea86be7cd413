"""Stop in the real window: it holds from the moment the button shows."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.helpers.desktop import Desktop

Press = Callable[[Desktop], None]
SLOW = "/demo tokens=5000 rate=100"


class _AtFirstSight(QObject):
    """Calls back within the event that shows a widget."""

    def __init__(self, watched: QObject, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then = then
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._then()
        return False


def stop_button(desktop: Desktop) -> QAbstractButton:
    return desktop.find(QAbstractButton, "stopButton")


def click(desktop: Desktop) -> None:
    QTest.mouseClick(stop_button(desktop), Qt.MouseButton.LeftButton)


def escape(desktop: Desktop) -> None:
    QTest.keyClick(desktop.composer, Qt.Key.Key_Escape)


@pytest.mark.parametrize("press", [click, escape])
def test_at_first_sight(qloop: qasync.QEventLoop, tmp_path: Path, press: Press) -> None:
    """Pressed at once, nothing is answered, the button goes, and the next message is answered."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        stop = stop_button(desktop)
        pressed: list[bool] = []

        def now() -> None:
            pressed.append(stop.isVisible())
            press(desktop)

        _AtFirstSight(stop, now)
        desktop.send(SLOW)
        await desktop.answered(2)
        assert pressed == [True]
        assert (desktop.state(1), desktop.text(1)) == ("aborted", "")
        assert not stop.isVisible()
        desktop.send("/demo tokens=5 rate=max")
        await desktop.answered(4)
        assert desktop.state(3) == "complete"
        await desktop.close()

    work: Coroutine[Any, Any, None] = main()
    qloop.run_until_complete(work)
