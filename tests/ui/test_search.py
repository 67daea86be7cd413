"""Search everything on the running application, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget

from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from tests.helpers.desktop import Desktop, until

Searched = Callable[[Callable[["Search"], Coroutine[Any, Any, None]]], None]
CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = 3_000  # in the long conversation


def message(conversation: str, key: str, parent: str | None, content: str) -> Message:
    role = Role.USER if parent is None or key.endswith("q") else Role.ASSISTANT
    return Message(key, conversation, parent, role, content, MessageState.COMPLETE, 1_700_000_000.0)


async def fill(path: Path) -> None:
    database = await Database.open(path, now=lambda: 1.0)
    store = ConversationStore(database)
    await store.create(Conversation("long", "A long one", created=1.0, updated=1.0))
    await store.add_messages(
        [
            message(
                "long",
                f"l{row}",
                f"l{row - 1}" if row else None,
                f"Row {row}" + " **giraffe** c++" * (row == 40),
            )
            for row in range(ROWS)
        ]
    )
    await store.create(Conversation("forked", "Forked", created=2.0, updated=2.0))
    await store.add_messages(
        [
            message("forked", "f0", None, "Question"),
            message("forked", "f1", "f0", "An okapi stands here"),
            replace(message("forked", "f2", "f0", "Another answer"), created=1_700_000_001.0),
        ]
    )
    while await store.search.index_some():
        pass
    await database.close()


class Search:
    """The popup of a running application."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.view = desktop.window.transcript

    def open(self, text: str = "") -> None:
        """Press Ctrl+K and type."""
        QTest.keyClick(QApplication.focusWidget() or self.desktop.window, Qt.Key.Key_K, CTRL)
        if text:
            QTest.keyClicks(self.field, text)

    @property
    def popup(self) -> QWidget:
        return self.desktop.find(QWidget, "searchPopup")

    @property
    def field(self) -> QLineEdit:
        return self.desktop.find(QLineEdit, "searchPopupEdit")

    @property
    def foot(self) -> str:
        label = self.desktop.find(QLabel, "searchFoot")
        return label.text()

    def results(self) -> list[str]:
        """What assistive technology is told of each row."""
        view = self.desktop.find(QListView, "searchResults")
        role = Qt.ItemDataRole.AccessibleTextRole
        return [view.model().index(row, 0).data(role) for row in range(view.model().rowCount())]

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)

    def lit(self) -> str:
        """What is lit in the transcript and stands in the window."""
        found = self.view.scene.found
        layout = self.view.flow.layouts.get(found.row) if found is not None else None
        if found is None or layout is None or not self.view.scene.row_rect(found.row).isValid():
            return ""
        box = layout.box(found.part)
        _, mark = self.view.scene.marks_in(found.row, found.part, box)
        return box.text.toPlainText()[slice(*mark)] if box.text is not None and mark is not None else ""


@pytest.fixture
def searched(qloop: qasync.QEventLoop, tmp_path: Path) -> Searched:
    """Runs a coroutine on a profile with two conversations."""

    def run(work: Callable[[Search], Coroutine[Any, Any, None]]) -> None:
        async def main() -> None:
            await fill(tmp_path / "conversations.db")
            desktop = await Desktop.start(tmp_path)
            desktop.window.activateWindow()
            try:
                await work(Search(desktop))
            finally:
                await desktop.close()

        qloop.run_until_complete(main())

    return run


def test_a_hit_far_up_is_reached_and_lit(searched: Searched) -> None:
    """Typed, chosen with Enter; the message is in the window, the words marked."""

    async def work(search: Search) -> None:
        search.open("giraf")
        await until(lambda: len(search.results()) == 1, "found")
        assert search.results()[0].startswith("A long one, ")
        assert search.results()[0].endswith("Answer: Row 40 giraffe c++")
        search.key(Qt.Key.Key_Return)
        assert not search.popup.isVisible()
        await until(lambda: search.lit() == "giraf", "lit")
        assert search.desktop.app.workspace.conversation_id == "long"
        search.open("c++")
        search.key(Qt.Key.Key_Return)
        await until(lambda: search.lit() == "c++", "lit")
        search.desktop.app.workspace.new_chat()
        assert search.view.scene.found is None

    searched(work)


def test_a_hit_on_another_branch_is_shown(searched: Searched) -> None:
    """The branch that has it takes the other one's place, also in the conversation on screen."""

    async def work(search: Search) -> None:
        search.desktop.open("Forked")
        await until(lambda: search.desktop.model.rowCount() == 2, "opened")
        assert search.desktop.text(1) == "Another answer"
        search.open("okapi")
        await until(lambda: len(search.results()) == 1, "found")
        search.key(Qt.Key.Key_Return)
        await until(lambda: search.lit() == "okapi", "lit")
        assert search.desktop.text(1) == "An okapi stands here"

    searched(work)


def test_conversations_by_title_and_the_arrows(searched: Searched) -> None:
    """Without a word the last ones; the arrows go round; a title opens its conversation at the end."""

    async def work(search: Search) -> None:
        search.open()
        await until(lambda: len(search.results()) == 2, "the last ones")
        search.key(Qt.Key.Key_Up)
        search.key(Qt.Key.Key_Return)
        await until(lambda: search.desktop.app.workspace.conversation_id == "long", "the last row")
        search.open("fork")
        search.key(Qt.Key.Key_Return)  # before anything is found
        await until(lambda: search.desktop.app.workspace.conversation_id == "forked", "opened")

    searched(work)


def test_what_cannot_be_found_is_told(searched: Searched) -> None:
    """Also of punctuation alone, and of a filter that says nothing."""

    async def work(search: Search) -> None:
        search.open("~~~")
        await until(lambda: search.foot == "Nothing matches.", "told")
        search.field.setText("okapi before:soon")
        await until(lambda: search.foot == "before: takes a day, such as before:2024-05-31.", "told")
        assert len(search.results()) == 1
        before = search.desktop.composer
        search.key(Qt.Key.Key_Escape)
        assert not search.popup.isVisible()
        assert QApplication.focusWidget() is before

    searched(work)


def test_commands_are_run_from_the_same_field(searched: Searched) -> None:
    """Each of the menus with its key; what it does is done where the keyboard was."""

    async def work(search: Search) -> None:
        search.open(">")
        assert "File: New chat, Ctrl+N" in search.results()
        assert len(search.results()) > 15
        search.field.setText("> sideb")
        assert search.results() == ["View: Sidebar, Ctrl+B"]
        search.key(Qt.Key.Key_Return)
        await until(lambda: not search.desktop.window.sidebar.isVisible(), "run")
        search.desktop.type("some words")
        search.open()
        search.field.setText("> select all")
        search.key(Qt.Key.Key_Return)
        assert search.desktop.composer.textCursor().selectedText() == "some words"

    searched(work)


def test_the_sidebars_field_leads_here(searched: Searched) -> None:
    """With all that is typed into it; a click elsewhere puts the popup away."""

    async def work(search: Search) -> None:
        entry = search.desktop.find(QLineEdit, "searchEdit")
        QTest.keyClicks(entry, "okap")
        assert search.field.text() == "okap"
        await until(lambda: len(search.results()) == 1, "found")
        search.desktop.composer.setFocus()
        assert not search.popup.isVisible()

    searched(work)


def test_what_was_said_a_moment_ago_is_found(searched: Searched) -> None:
    """The question at once, the answer once it has ended."""

    async def work(search: Search) -> None:
        search.desktop.send("Tell me of the quagga")
        await search.desktop.answered(2)
        search.open("quagga from:me")
        await until(lambda: any("You: Tell me of the quagga" in row for row in search.results()), "found")

    searched(work)
