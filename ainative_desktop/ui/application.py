"""The QApplication, which macOS tells what to open: its *Open with* and its links start no second launch."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps what it is told to open until somebody takes it.

    No event filter, which every event of every object would pass: only the application's own come by here.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._kept: list[str] = []
        self._take: Callable[[str], object] = self._kept.append

    def hand_to(self, take: Callable[[str], object], until: SignalInstance) -> None:
        """Call `take` with each path or address to be opened, those kept first, until the signal comes."""
        kept = self._kept.copy()
        self._kept.clear()
        self._take = take
        until.connect(self._keep)
        for said in kept:
            take(said)

    def _keep(self) -> None:
        self._take = self._kept.append

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            self._take(_named_in(event))
            return True
        return super().event(event)


def _named_in(event: QEvent) -> str:
    """The path or the address that the desktop wants opened."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFileOpenEvent  # the first frame waits for neither

    assert isinstance(event, QFileOpenEvent)
    return event.file() or event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)


def make_application() -> QApplication:
    """The QApplication, with the names under which the desktop knows this program, in the one style that
    looks the same on all of them."""
    application = Application(["ainative-desktop", "-style", "fusion"])
    application.setApplicationName("ainative-desktop")
    application.setApplicationDisplayName("AINative Desktop")
    QGuiApplication.setDesktopFileName(os.environ.get("FLATPAK_ID", "ainative-desktop"))
    application.setQuitOnLastWindowClosed(False)
    return application
