"""Keeping chats in order by the keyboard alone: several chosen, the archive, tags, the search for them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import apsw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from ainative_desktop.runtime.exporting.formats import Format
from ainative_desktop.storage.conversations import ConversationStore
from tests.helpers.desktop import Desktop, Drive, until

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


async def chats(desktop: Desktop, count: int) -> list[str]:
    """So many chats; their titles as they are listed, newest first."""
    store = await desktop.app.store()

    def fill(connection: apsw.Connection) -> None:
        sql = "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, 1, ?)"
        connection.executemany(sql, ((f"k{n}", f"Chat {n}", float(n)) for n in range(count)))

    await store._database.write(fill)
    desktop.app._on_store_replaced()
    await until(lambda: len(desktop.titles()) == min(count, 200), "the chats are listed")
    return [f"Chat {number}" for number in reversed(range(count))]


async def key(desktop: Desktop, code: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key of the window, which has the keyboard again after a menu or a dialog."""
    desktop.window.activateWindow()
    await until(desktop.window.isActiveWindow, "the window is active")
    QTest.keyClick(desktop.window, code, modifiers)


def the_list(desktop: Desktop) -> QListView:
    return desktop.find(QListView, "conversationList")


def enter_list(desktop: Desktop) -> QListView:
    """From the search field with Down, as one does."""
    field = desktop.find(QLineEdit, "searchEdit")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, KEY.Key_Down)
    view = the_list(desktop)
    assert desktop.window.focusWidget() is view
    return view


def press(desktop: Desktop, name: str) -> None:
    button = desktop.find(QPushButton, name)
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, KEY.Key_Space)


def bar(desktop: Desktop) -> str:
    found = desktop.find(QWidget, "selectionBar")
    return found.findChildren(QLabel)[0].text() if found.isVisible() else ""


def undo_words(desktop: Desktop) -> str:
    found = desktop.find(QWidget, "undoBar")
    return found.findChildren(QLabel)[0].accessibleName() if found.isVisible() else ""


async def shelf(desktop: Desktop, name: str) -> None:
    """Choose what is listed in the menu that its key opens."""
    button = desktop.find(QPushButton, "shelfBar")
    await until(button.isVisible, "there is something to choose")
    await key(desktop, KEY.Key_B, CTRL | SHIFT)
    await until(lambda: any(menu.isVisible() for menu in button.findChildren(QMenu)), "the menu")
    [menu] = [each for each in button.findChildren(QMenu) if each.isVisible()]
    for _ in range(len(menu.actions()) + 1):
        QTest.keyClick(menu, KEY.Key_Down)
        active = menu.activeAction()
        if active is not None and active.text().partition("\t")[0] == name:
            QTest.keyClick(menu, KEY.Key_Return)
            return
    raise AssertionError(f"no {name!r} in the menu")


def test_several_are_archived_at_once_and_come_back(drive: Drive) -> None:
    """Shift+Down, the bar's button, undo; then the archive and back from there."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 5)
        view = enter_list(desktop)
        QTest.keyClick(view, KEY.Key_Down, SHIFT)
        QTest.keyClick(view, KEY.Key_Down, SHIFT)
        assert bar(desktop) == "3 selected"
        press(desktop, "archiveSelectedButton")
        await until(lambda: desktop.titles() == titles[3:], "three are gone from the list")
        assert bar(desktop) == ""
        await until(lambda: undo_words(desktop) == "Archived 3 chats", "undo is offered")
        await shelf(desktop, "Archived")
        await until(lambda: desktop.titles() == titles[:3], "the archive")
        view = enter_list(desktop)
        QTest.keyClick(view, KEY.Key_End, SHIFT)
        press(desktop, "archiveSelectedButton")
        await until(lambda: desktop.titles() == [], "all are brought back")
        await key(desktop, KEY.Key_Z, CTRL | ALT)
        await until(lambda: desktop.titles() == titles[:3], "and that is undone")
        QTest.keyClick(the_list(desktop), KEY.Key_A, CTRL)
        await until(lambda: bar(desktop) == "3 selected", "all of the archive")
        await shelf(desktop, "All chats")
        await until(lambda: desktop.titles() == titles[3:] and bar(desktop) == "", "the list, nothing chosen")
        await key(desktop, KEY.Key_Z, CTRL | ALT)
        await until(lambda: desktop.titles() == titles, "and the first is undone")

    drive(work)


def test_ten_thousand_are_deleted_at_once(drive: Drive) -> None:
    """Ctrl+A takes those that are not read yet too; one undo brings all back."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 10_000)
        view = enter_list(desktop)
        QTest.keyClick(view, KEY.Key_A, CTRL)
        await until(lambda: bar(desktop) == "10000 selected", "all are chosen")
        QTest.keyClick(view, KEY.Key_Delete)
        await until(lambda: desktop.titles() == [], "all are gone")
        await until(lambda: undo_words(desktop) == "Deleted 10000 chats.", "undo is offered")
        await key(desktop, KEY.Key_Z, CTRL | ALT)
        await until(lambda: desktop.titles() == titles[:200], "all are back")
        store = await desktop.app.store()
        assert len(await store.list_conversations(limit=-1)) == 10_000

    drive(work)


def test_escape_leaves_what_was_chosen(drive: Drive) -> None:
    """The chat on screen is the selected one again; a new row in the list takes nothing from the others."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 4)
        desktop.open(titles[1])
        view = the_list(desktop)
        await until(lambda: view.currentIndex().data() == titles[1], "it is open")
        view.setFocus()
        QTest.keyClick(view, KEY.Key_Down, SHIFT)
        assert bar(desktop) == "2 selected"
        await (await desktop.app.store()).set_pinned("k0", True)
        await desktop.app._library.refresh("k0")
        assert bar(desktop) == "2 selected"
        QTest.keyClick(view, KEY.Key_Escape)
        assert bar(desktop) == ""
        assert [index.data() for index in view.selectedIndexes()] == [titles[1]]

    drive(work)


def test_a_click_with_a_key_chooses_and_opens_nothing(drive: Drive) -> None:
    """Ctrl adds one, Shift all up to there; a plain click opens and leaves them."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 5)
        view, model = the_list(desktop), desktop.window.sidebar.model
        place = {f"k{n}": view.visualRect(model.index(model.row_of(f"k{n}"), 0)).center() for n in range(5)}
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(view.viewport(), left, pos=place["k4"])
        await until(lambda: desktop.app.workspace.conversation_id == "k4", "it is open")
        QTest.mouseClick(view.viewport(), left, CTRL, place["k2"])
        assert desktop.window.sidebar.chosen() == ["k4", "k2"]
        QTest.mouseClick(view.viewport(), left, SHIFT, place["k1"])
        assert {"k1", "k2"} <= set(desktop.window.sidebar.chosen())
        assert desktop.app.workspace.conversation_id == "k4"
        QTest.mouseClick(view.viewport(), left, pos=place["k0"])
        await until(lambda: desktop.app.workspace.conversation_id == "k0", "the last one is open")
        assert bar(desktop) == ""
        assert desktop.titles() == titles

    drive(work)


def test_what_is_typed_after_a_click_is_a_message(drive: Drive) -> None:
    """And no search in the list, which would open another chat; also after a click on the transcript. Who
    walks with the arrows is in the list."""

    async def work(desktop: Desktop) -> None:
        await chats(desktop, 3)
        view = desktop.find(QListView, "conversationList")
        assert isinstance(view, QListView)
        place = view.visualRect(desktop.window.sidebar.model.index(2, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await until(lambda: desktop.app.workspace.conversation_id == "k1", "it is open")
        QTest.keyClicks(view, "A")
        assert desktop.composer.hasFocus()
        assert desktop.composer.toPlainText() == "A"
        desktop.composer.clear()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.keyClick(view, KEY.Key_Down)
        QTest.keyClicks(view, "A")
        assert desktop.composer.toPlainText() == ""
        assert view.hasFocus()
        transcript = desktop.window.transcript
        transcript.setFocus()
        QTest.keyClicks(transcript, " b")  # where a space scrolls
        assert desktop.composer.hasFocus()
        assert desktop.composer.toPlainText() == "b"

    drive(work)


async def tag_dialog(desktop: Desktop) -> QDialog:
    def shown() -> list[QDialog]:
        return [each for each in desktop.window.findChildren(QDialog, "tagDialog") if each.isVisible()]

    await until(shown, "the dialog")
    [dialog] = shown()
    return dialog


def test_tags_are_typed_listed_and_searched(drive: Drive) -> None:
    """For several at once, then taken from one; the list of a tag, and the search's tag:."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 4)
        store: ConversationStore = await desktop.app.store()
        view = enter_list(desktop)
        QTest.keyClick(view, KEY.Key_Down, SHIFT)
        await key(desktop, KEY.Key_G, CTRL | SHIFT)
        dialog = await tag_dialog(desktop)
        field = dialog.findChild(QLineEdit, "tagEdit")
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "#To Do")
        QTest.keyClick(field, KEY.Key_Return)
        await until(lambda: undo_words(desktop) == "Tagged 2 chats", "both have it")
        QTest.keyClick(field, KEY.Key_Return)
        await until(lambda: not desktop.window.findChildren(QDialog, "tagDialog"), "it is closed")
        await shelf(desktop, "#to-do")
        await until(lambda: desktop.titles() == titles[:2], "those with the tag")

        desktop.open(titles[0])
        await until(lambda: desktop.app.workspace.conversation_id == "k3", "one is open")
        await key(desktop, KEY.Key_G, CTRL | SHIFT)
        dialog = await tag_dialog(desktop)
        listed = dialog.findChild(QListWidget, "tagList")
        assert isinstance(listed, QListWidget)
        listed.setFocus()
        listed.setCurrentRow(0)
        QTest.keyClick(listed, KEY.Key_Space)
        await until(lambda: desktop.titles() == titles[1:2], "it has left the list of the tag")
        QTest.keyClick(dialog, KEY.Key_Escape)
        conversation = await store.get("k2")
        assert conversation is not None
        assert conversation.tags == ("to-do",)

        await key(desktop, KEY.Key_K, CTRL)
        await until(lambda: isinstance(desktop.window.focusWidget(), QLineEdit))
        QTest.keyClicks(desktop.window.focusWidget(), "tag:to-do")
        results = desktop.window.findChild(QListView, "searchResults")
        assert results is not None
        model = results.model()
        await until(lambda: [model.index(row, 0).data() for row in range(model.rowCount())] == titles[1:2])

    drive(work)


def test_a_new_chat_is_listed_wherever_one_looks(drive: Drive) -> None:
    """The archive gives way to the list; writing in an archived chat brings that back."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 2)
        desktop.open(titles[0])
        await until(lambda: desktop.app.workspace.conversation_id == "k1", "it is open")
        await key(desktop, KEY.Key_Y, CTRL | SHIFT)
        await until(lambda: desktop.titles() == titles[1:], "it is archived")
        await shelf(desktop, "Archived")
        await until(lambda: desktop.titles() == titles[:1], "the archive")
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        await until(lambda: desktop.titles() == [], "it has left the archive")
        await key(desktop, KEY.Key_N, CTRL)
        desktop.send("/demo tokens=4 rate=max")
        await until(lambda: desktop.titles() == ["/demo tokens=4 rate=max", *titles], "all, with the new one")
        await desktop.answered(2)

    drive(work)


def test_what_is_chosen_is_exported_together(drive: Drive, tmp_path: Path) -> None:
    """Into one archive, with those chats and no others."""

    async def work(desktop: Desktop) -> None:
        titles = await chats(desktop, 4)
        QTest.keyClick(enter_list(desktop), KEY.Key_Down, SHIFT)
        press(desktop, "exportSelectedButton")
        dialog = desktop.find(QDialog, "exportDialog")
        assert dialog.isVisible()
        assert "“" not in "".join(label.text() for label in dialog.findChildren(QLabel))
        press(desktop, f"export_{Format.MARKDOWN}")
        press(desktop, "exportStart")
        await until(lambda: dialog.findChildren(QFileDialog), "the file is asked for")
        [files] = dialog.findChildren(QFileDialog)
        assert files.selectedFiles()[0].endswith(".zip")
        files.fileSelected.emit(str(tmp_path / "two.zip"))
        files.close()
        await until((tmp_path / "two.zip").exists, "it is written")
        await until(lambda: not dialog.isVisible(), "the export has ended")
        with zipfile.ZipFile(tmp_path / "two.zip") as archive:
            assert sorted(Path(name).stem for name in archive.namelist()) == sorted(titles[:2])

    drive(work)
