"""The whole application in a test: its window, its own profile, and waiting for what one would see."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from ainative_desktop.app import App, build

W = TypeVar("W", bound=QWidget)

LIMIT = 40.0  # seconds that anything may take to show


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Let the application run until `condition` holds. Fails with the words of `what` after a limit."""
    try:
        async with asyncio.timeout(LIMIT):
            while not condition():
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"never happened: {what or condition}") from None


class Desktop:
    """A running application, driven as a person drives it."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.window = app.window
        self.model = app.model

    @classmethod
    async def start(cls, home: Path, *argv: str) -> Desktop:
        """Open the window of the profile at `home`."""
        desktop = cls(build(home, argv))
        desktop.window.show()
        await until(lambda: desktop.app.ready, "the application is ready")
        return desktop

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that objectName."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def composer(self) -> QPlainTextEdit:
        """The field that one types into."""
        return self.find(QPlainTextEdit, "composer")

    def notice(self) -> str:
        """The sentence above the composer, "" while there is none."""
        label = self.find(QLabel, "noticeLabel")
        return label.text() if label.isVisible() else ""

    def type(self, text: str) -> None:
        """Type into the composer."""
        QTest.keyClicks(self.composer, text)

    def send(self, text: str) -> None:
        """Type a message and press Enter."""
        self.type(text)
        QTest.keyClick(self.composer, Qt.Key.Key_Return)

    def row(self, row: int, role: str = "display") -> object:
        """What the transcript's model says of a row; negative rows count from the end."""
        names = {bytes(name.data()).decode(): key for key, name in self.model.roleNames().items()}
        number = row if row >= 0 else self.model.rowCount() + row
        return self.model.index(number, 0).data(names[role])

    def text(self, row: int) -> str:
        """A row's Markdown."""
        return str(self.row(row) or "")

    def state(self, row: int) -> str:
        """A row's state."""
        return str(self.row(row, "state") or "")

    async def answered(self, rows: int) -> None:
        """Wait until there are so many rows and the last one is done."""
        done = ("complete", "interrupted", "error", "aborted")
        await until(lambda: self.model.rowCount() == rows and self.state(-1) in done, f"{rows} rows, done")

    def titles(self) -> list[str]:
        """The sidebar's conversations."""
        model = self.window.sidebar.model
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(index.data()) for index in rows if index.flags() != Qt.ItemFlag.NoItemFlags]

    def open(self, title: str) -> None:
        """Choose a conversation in the sidebar."""
        model = self.window.sidebar.model
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == title and index.flags() != Qt.ItemFlag.NoItemFlags:
                self.window.sidebar._open(index)
                return
        raise AssertionError(f"no conversation {title!r}")

    async def close(self) -> None:
        """Close the window and wait until everything is stored."""
        await self.app.close()
        self.window.deleteLater()
        await asyncio.sleep(0)


#: Runs a coroutine with the running application of a test's own profile.
Drive = Callable[[Callable[[Desktop], Awaitable[None]]], None]
