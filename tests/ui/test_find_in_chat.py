"""Find in chat on the running application: counts, steps and marks, also where nothing was laid out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from tests.helpers.desktop import Desktop, until

Finding = Callable[[Callable[["Find"], Coroutine[Any, Any, None]]], None]
ROWS = 6_000  # more than are kept in memory
LONG = "\n\n".join(f"Paragraph {number} with a *needle {number}* in it." for number in range(400))


def content_of(row: int) -> str:
    """Every thousandth message has it; one has it four hundred times."""
    if row == 2_001:
        return LONG
    return f"Message **needle {row}** here" if row % 1_000 == 0 else f"Message {row}"


class Find:
    """The bar of a running application."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.view = desktop.window.transcript

    def open(self, text: str) -> None:
        """Press Ctrl+F and type."""
        QTest.keyClick(self.desktop.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        self.field.setText(text)

    @property
    def field(self) -> QLineEdit:
        return self.desktop.find(QLineEdit, "findEdit")

    @property
    def count(self) -> str:
        label = self.desktop.find(QLabel, "findCount")
        return label.text()

    def key(self, key: Qt.Key, *, shift: bool = False) -> None:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.field, key, held)

    def shows(self, words: str) -> bool:
        """Whether the occurrence that one is at stands in the window, and is one of those words."""
        found = self.view.scene.found
        layout = self.view.flow.layouts.get(found.row) if found is not None else None
        if found is None or layout is None:
            return False
        placed = [p for p in self.view.flow.placed if (p.row, p.part) == (found.row, found.part)]
        box = layout.box(found.part)
        _, mark = self.view.scene.marks_in(found.row, found.part, box)
        if not placed or box.text is None or mark is None:
            return False
        y = placed[0].y + layout.gap_above(found.part) + box.origin.y() + box.text.line_top(mark[0])
        line = box.text.toPlainText()[mark[0] : mark[0] + len(words)]
        return line == words and 0 <= y <= self.view.viewport().height() - 10


@pytest.fixture
def finding(qloop: qasync.QEventLoop, tmp_path: Path) -> Finding:
    """Runs a coroutine on a long conversation that is on screen."""

    async def fill() -> None:
        database = await Database.open(tmp_path / "conversations.db", now=lambda: 1.0)
        store = ConversationStore(database)
        await store.create(Conversation("c", "Long", created=1.0, updated=1.0))
        await store.add_messages(
            [
                Message(
                    f"m{row}", "c", f"m{row - 1}" if row else None,
                    Role.ASSISTANT if row % 2 else Role.USER, content_of(row), MessageState.COMPLETE, 1.0,
                )
                for row in range(ROWS)
            ]
        )  # fmt: skip
        await database.close()

    def run(work: Callable[[Find], Coroutine[Any, Any, None]]) -> None:
        async def main() -> None:
            await fill()
            desktop = await Desktop.start(tmp_path)
            try:
                desktop.open("Long")
                await until(lambda: desktop.model.rowCount() == ROWS, "opened")
                await work(Find(desktop))
            finally:
                await desktop.close()

        qloop.run_until_complete(main())

    return run


def test_all_of_the_conversation_is_counted_and_reached(finding: Finding) -> None:
    """Rows that were never here too; the steps go round."""

    async def work(find: Find) -> None:
        find.open("NEEDLE")
        await until(lambda: find.count.endswith(" of 406"), "counted")
        find.key(Qt.Key.Key_Return)
        await until(lambda: find.count == "1 of 406" and find.shows("needle 0"), "the first")
        find.key(Qt.Key.Key_Return)
        await until(lambda: find.count == "2 of 406" and find.shows("needle 1000"), "the second")
        find.key(Qt.Key.Key_Return, shift=True)
        find.key(Qt.Key.Key_Return, shift=True)
        await until(lambda: find.count == "406 of 406" and find.shows("needle 5000"), "the last")

    finding(work)


def test_within_a_long_message(finding: Finding) -> None:
    """Its sections are opened where one goes."""

    async def work(find: Find) -> None:
        find.open("a needle 250")
        await until(lambda: find.count == "1 of 1" and find.shows("a needle 250"), "found")

    finding(work)


def test_an_answer_that_streams_is_followed(finding: Finding) -> None:
    """The count grows with it."""

    async def work(find: Find) -> None:
        find.desktop.app.workspace.new_chat()
        find.desktop.send("/demo tokens=3000 rate=1500")
        await until(lambda: "stream" in find.desktop.text(-1).lower(), "it has begun")
        find.open("stream")
        await until(lambda: " of " in find.count, "counted")
        first = int(find.count.split(" of ")[1])
        await until(lambda: int(find.count.split(" of ")[1]) > first, "grown")
        await find.desktop.answered(2)
        final = find.count.split(" of ")[1]
        find.key(Qt.Key.Key_Escape)
        find.open("stream")
        await until(lambda: find.count.endswith(f" of {final}"), "the same when it is counted anew")

    finding(work)


def test_words_that_are_not_there_and_the_end(finding: Finding) -> None:
    """Esc puts the bar away, and the keyboard goes to the transcript."""

    async def work(find: Find) -> None:
        bar = find.desktop.find(QWidget, "findBar")
        find.open("no such words")
        await until(lambda: find.count == "Not found", "told")
        find.key(Qt.Key.Key_Return)
        find.key(Qt.Key.Key_Escape)
        assert not bar.isVisible()
        assert find.view.scene.found is None
        find.open("needle")
        find.desktop.app.workspace.new_chat()
        assert not bar.isVisible()

    finding(work)
