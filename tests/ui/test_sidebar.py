"""The sidebar: opening, renaming, deleting and searching with the mouse and with the keyboard alone."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.ui.sidebar import Sidebar
from ainative_desktop.ui.sidebar_foot import UndoBar
from ainative_desktop.ui.theme import LIGHT


def conversation(key: str, hours: float = 0, **members: object) -> Conversation:
    moment = (datetime.now() - timedelta(hours=hours)).timestamp()
    return Conversation(key, f"Title {key}", created=moment, updated=moment, **members)  # type: ignore[arg-type]


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar()
    sidebar.furnish()
    qtbot.addWidget(sidebar)
    sidebar.resize(268, 700)
    sidebar.reset([conversation(key, hours) for hours, key in enumerate("abc")], more=False)
    sidebar.set_theme(LIGHT)
    sidebar.show()
    sidebar.activateWindow()
    qtbot.waitUntil(sidebar.isActiveWindow)
    return sidebar


def conversations(sidebar: Sidebar) -> QListView:
    found = sidebar.findChild(QListView, "conversationList")
    assert isinstance(found, QListView)
    return found


def place_of(sidebar: Sidebar, key: str) -> QPoint:
    view = conversations(sidebar)
    return view.visualRect(sidebar.model.index(sidebar.model.row_of(key), 0)).center()


def click(sidebar: Sidebar, key: str) -> None:
    QTest.mouseClick(conversations(sidebar).viewport(), Qt.MouseButton.LeftButton, pos=place_of(sidebar, key))


def search_field(sidebar: Sidebar) -> QLineEdit:
    field = sidebar.findChild(QLineEdit, "searchEdit")
    assert isinstance(field, QLineEdit)
    return field


def title_field(sidebar: Sidebar) -> QLineEdit:
    [field] = conversations(sidebar).viewport().findChildren(QLineEdit)
    return field


def test_the_list_that_is_read_again_marks_what_is_on_screen(sidebar: Sidebar) -> None:
    """As after an import."""
    sidebar.set_current("b")
    sidebar.reset([conversation(key, hours) for hours, key in enumerate("abcd")], more=False)
    [marked] = conversations(sidebar).selectionModel().selectedIndexes()
    assert marked.row() == sidebar.model.row_of("b")


def test_what_is_on_screen_is_marked_again(sidebar: Sidebar) -> None:
    """After a menu that was opened for another chat, and once the keyboard, which walked, is elsewhere."""

    def marked() -> list[int]:
        return [index.row() for index in conversations(sidebar).selectionModel().selectedIndexes()]

    sidebar.set_current("a")
    view = conversations(sidebar)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place_of(sidebar, "c"))
    view.customContextMenuRequested.emit(place_of(sidebar, "c"))
    [menu] = sidebar.findChildren(QMenu)
    assert marked() == [sidebar.model.row_of("c")]
    menu.close()
    assert marked() == [sidebar.model.row_of("a")]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert marked() == [sidebar.model.row_of("b")]
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()
    assert marked() == [sidebar.model.row_of("a")]


def test_a_click_opens(sidebar: Sidebar) -> None:
    """And a heading opens nothing."""
    opened: list[str] = []
    sidebar.selected.connect(opened.append)
    click(sidebar, "b")
    heading = conversations(sidebar).visualRect(sidebar.model.index(0, 0)).center()
    QTest.mouseClick(conversations(sidebar).viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert opened == ["b"]


def test_the_keyboard_goes_from_search_to_a_conversation(sidebar: Sidebar) -> None:
    """Down leaves the field, arrows walk over conversations only, Enter opens, Delete deletes."""
    opened: list[str] = []
    deleted: list[str] = []
    sidebar.selected.connect(opened.append)
    sidebar.delete_requested.connect(deleted.append)
    search_field(sidebar).setFocus()
    QTest.keyClick(sidebar.focusWidget(), Qt.Key.Key_Down)
    view = conversations(sidebar)
    assert sidebar.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert opened == ["a", "b"]
    assert deleted == ["b"]


def test_the_search_field_leads_to_the_search_of_everything(sidebar: Sidebar) -> None:
    """A click, Enter, and whatever is typed into it, which it does not keep."""
    wanted: list[str] = []
    sidebar.search_wanted.connect(wanted.append)
    field = search_field(sidebar)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "pe")
    field.setText("a whole line")
    assert wanted == ["", "", "p", "e", "a whole line"]
    assert field.text() == ""


def test_a_title_is_typed_in_place(qtbot: QtBot, sidebar: Sidebar) -> None:
    """F2, type, Enter; an empty title and Esc change nothing."""
    renamed: list[tuple[str, str]] = []
    sidebar.rename_requested.connect(lambda key, title: renamed.append((key, title)))
    click(sidebar, "b")
    view = conversations(sidebar)
    for typed, key in (("Better", Qt.Key.Key_Return), (" ", Qt.Key.Key_Return), ("No", Qt.Key.Key_Escape)):
        QTest.keyClick(view, Qt.Key.Key_F2)
        field = title_field(sidebar)
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, key)
        view.setFocus()
        field.deleteLater()
        qtbot.waitUntil(lambda gone=field: not isValid(gone))  # type: ignore[misc]
    assert renamed == [("b", "Better")]


def test_renaming_survives_an_answer_elsewhere(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Another conversation moves to the top; the field stays open with what was typed, and its own row."""
    renamed: list[tuple[str, str]] = []
    sidebar.rename_requested.connect(lambda key, title: renamed.append((key, title)))
    click(sidebar, "b")
    sidebar.set_current("b")
    QTest.keyClick(conversations(sidebar), Qt.Key.Key_F2)
    field = title_field(sidebar)
    QTest.keyClicks(field, "Half typ")
    sidebar.upsert(conversation("c", unread=True))
    sidebar.upsert(conversation("new"))
    assert title_field(sidebar) is field
    QTest.keyClicks(field, "ed")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: renamed == [("b", "Half typed")])


def test_the_conversation_on_screen_is_marked_when_it_arrives(sidebar: Sidebar) -> None:
    """Also when it is listed only later."""
    sidebar.set_current("late")
    assert not conversations(sidebar).selectionModel().hasSelection()
    sidebar.upsert(conversation("late"))
    [index] = conversations(sidebar).selectionModel().selectedIndexes()
    assert index.data() == "Title late"


def test_the_menu_of_a_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Pins, exports, archives, tags and deletes; it is never modal."""
    asked: list[object] = []
    sidebar.pin_requested.connect(lambda key, pinned: asked.append((key, pinned)))
    sidebar.delete_requested.connect(asked.append)
    sidebar.export_requested.connect(lambda key: asked.append(("export", key)))
    sidebar.acted.connect(lambda action, ids: asked.append((action, ids)))
    conversations(sidebar).customContextMenuRequested.emit(place_of(sidebar, "c"))
    menu = sidebar.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Rename", "Pin", "Export…", "Archive", "Tags", "Delete"]
    for action in actions.values():
        if action.text() != "Rename":
            action.trigger()
    assert asked == [("c", True), ("export", "c"), ("archive", ["c"]), ("tags", ["c"]), "c"]
    menu.close()


def test_a_deletion_can_be_undone_for_a_while(sidebar: Sidebar, qtbot: QtBot) -> None:
    """The bar goes by itself, or with its button."""
    bar = sidebar.findChild(UndoBar)
    assert bar is not None
    sidebar.show_undo("Deleted “Title a”")
    assert bar.isVisible()
    [undo] = bar.findChildren(QPushButton)
    with qtbot.waitSignal(sidebar.undo_requested):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar._timer.setInterval(1)
    sidebar.show_undo("Deleted “Title b”")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_nothing_beats_unless_something_streams(sidebar: Sidebar, qtbot: QtBot) -> None:
    """The dot's timer runs only meanwhile, and never under reduced motion; each beat paints one row."""
    view = sidebar._list
    assert not view._pulse.isActive()
    sidebar.set_streaming("a", True)
    assert view._pulse.isActive()
    before = view._delegate.bright
    view._pulse.setInterval(1)
    qtbot.waitUntil(lambda: view._delegate.bright != before)
    sidebar.set_theme(LIGHT, reduce_motion=True)
    assert not view._pulse.isActive()
    sidebar.set_theme(LIGHT)
    assert view._pulse.isActive()
    sidebar.set_streaming("a", False)
    assert not view._pulse.isActive()


def test_every_control_can_be_heard(sidebar: Sidebar) -> None:
    """Whatever takes the keyboard has a name, and so has the server's state."""
    sidebar.set_server_state("Local server stopped. Restarting in 2 s", "warning")
    named = [widget.accessibleName() for widget in sidebar.findChildren(QWidget)]
    assert "Server: Local server stopped. Restarting in 2 s" in named
    for widget in sidebar.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            words = widget.text() if isinstance(widget, QPushButton) else ""
            assert widget.accessibleName() or words, widget
