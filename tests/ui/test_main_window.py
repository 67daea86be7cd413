"""The window's frame: its keys, its menus, its sizes, and the theme on everything in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.storage.looks import Appearance, Looks, WindowState
from ainative_desktop.storage.settings import Settings
from ainative_desktop.ui.main_window import MainWindow
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Make = Callable[..., MainWindow]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Opens a window with these settings."""

    def make(settings: Settings | None = None) -> MainWindow:
        transcript = TranscriptView()
        transcript.setModel(TranscriptModel(transcript))
        settings = settings or Settings()
        window = MainWindow(Looks(settings.appearance, settings.chat, settings.window))
        window.furnish(transcript, settings.shortcuts)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def field(window: MainWindow) -> QPlainTextEdit:
    found = window.findChild(QPlainTextEdit, "composer")
    assert found is not None
    return found


def actions(window: MainWindow) -> dict[str, QAction]:
    """Every action of the menu bar by its words."""
    menus = [action.menu() for action in window.menuBar().actions()]
    return {
        action.text().partition("\t")[0]: action
        for menu in menus
        for action in menu.actions()  # type: ignore[attr-defined]
        if action.text()
    }


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_N, CTRL, "sidebar.new_chat"),
        (Qt.Key.Key_Comma, CTRL, "preferences_requested"),
        (Qt.Key.Key_C, CTRL | SHIFT, "copy_last_requested"),
        (Qt.Key.Key_R, CTRL, "retry_requested"),
        (Qt.Key.Key_P, CTRL | SHIFT, "pin_requested"),
        (Qt.Key.Key_Backspace, CTRL | SHIFT, "delete_requested"),
        (Qt.Key.Key_W, CTRL, "close_requested"),
        (Qt.Key.Key_Q, CTRL, "close_requested"),
    ],
)
def test_keys_work_while_the_menu_is_hidden(
    make: Make, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, signal: str
) -> None:
    """From the composer, where one types."""
    window = make()
    assert not window.menuBar().isVisible()
    told: list[bool] = []
    owner: object = window
    for name in signal.split("."):
        owner = getattr(owner, name)
    owner.connect(lambda *_: told.append(True))  # type: ignore[attr-defined]
    QTest.keyClick(field(window), key, modifiers)
    assert told == [True]


def test_alt_alone_shows_the_menu_bar(make: Make) -> None:
    """Alt with another key does not, nor a layout switch with Shift; Alt again hides it."""
    window = make()
    for other, modifiers in ((Qt.Key.Key_X, ALT), (Qt.Key.Key_Shift, ALT | SHIFT)):
        QTest.keyPress(field(window), Qt.Key.Key_Alt)
        QTest.keyClick(field(window), other, modifiers)
        QTest.keyRelease(field(window), Qt.Key.Key_Alt)
        assert not window.menuBar().isVisible()
    for shown in (True, False):
        QTest.keyPress(field(window), Qt.Key.Key_Alt)
        QTest.keyRelease(field(window), Qt.Key.Key_Alt)
        assert window.menuBar().isVisible() is shown


def test_the_sidebar_hides_by_key_and_when_there_is_no_room(make: Make, qtbot: QtBot) -> None:
    """What one chose comes back with the room."""
    window = make()
    assert window.sidebar.isVisible()
    window.resize(600, 600)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    window.resize(1000, 600)
    qtbot.waitUntil(window.sidebar.isVisible)
    QTest.keyClick(field(window), Qt.Key.Key_B, CTRL)
    assert not window.sidebar.isVisible()
    assert not window.state().sidebar_visible
    QTest.keyClick(field(window), Qt.Key.Key_B, CTRL)
    assert window.sidebar.isVisible()
    window.sidebar.setFocus()
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.focusWidget() is field(window)


def test_send_is_reached_beside_the_sidebar_of_a_narrow_window(make: Make, qtbot: QtBot) -> None:
    """The composer takes what the sidebar leaves."""
    window = make()
    window.resize(480, 500)
    window.menus.action("sidebar").trigger()
    send = window.findChild(QAbstractButton, "sendButton")
    assert send is not None
    qtbot.waitUntil(lambda: window.sidebar.isVisible())

    qtbot.waitUntil(lambda: send.mapTo(window, send.rect().topRight()).x() < window.width())


def test_the_window_comes_back_as_it_was(make: Make) -> None:
    """Its size and the sidebar's width."""
    window = make(Settings(window=WindowState(width=900, height=620, sidebar_width=310)))
    state = window.state()
    assert (state.width, state.height, state.sidebar_width) == (900, 620, 310)


def test_the_window_comes_back_where_it_was(make: Make, qtbot: QtBot) -> None:
    """Its place, and whether it fills the screen, with the size that it has else."""
    window = make(Settings(window=WindowState(width=600, height=500, placed=True, x=120, y=90)))
    assert (window.geometry().x(), window.geometry().y()) == (120, 90)
    QTest.keyClick(field(window), Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    state = window.state()
    assert (state.full_screen, state.x, state.y, state.width, state.height) == (True, 120, 90, 600, 500)
    again = make(Settings(window=state))
    qtbot.waitUntil(again.isFullScreen)
    left = again.state()
    assert (left.full_screen, left.x, left.y, left.width, left.height) == (True, 120, 90, 600, 500)
    QTest.keyClick(field(again), Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not again.isFullScreen())


def test_the_size_of_text_holds_everywhere_at_once(make: Make) -> None:
    """From the first frame on, and with each step of the keys, between 11 and 24 px."""
    window = make(Settings(appearance=Appearance(font_px=17)))
    edits = [field(window), window.findChild(QLineEdit, "searchEdit"), window.sidebar]
    assert [edit.font().pixelSize() for edit in edits if edit is not None] == [17, 17, 17]
    chosen: list[Appearance] = []
    window.appearance_changed.connect(chosen.append)
    QTest.keyClick(field(window), Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(field(window), Qt.Key.Key_Equal, CTRL)
    assert field(window).font().pixelSize() == 19
    for _ in range(20):
        QTest.keyClick(field(window), Qt.Key.Key_Minus, CTRL)
    assert field(window).font().pixelSize() == 11
    QTest.keyClick(field(window), Qt.Key.Key_0, CTRL)
    assert field(window).font().pixelSize() == 14
    assert chosen[1].font_px == 19


def test_a_theme_set_by_hand_is_drawn_at_once(make: Make) -> None:
    """The palette is the theme's, without a restart."""
    window = make(Settings(appearance=Appearance(theme="light")))
    assert QApplication.palette().window().color().name() == "#ffffff"
    window.set_appearance(Appearance(theme="dark"))
    assert QApplication.palette().window().color().name() == "#1b1c1f"


def test_rename_is_where_the_keyboard_is(make: Make) -> None:
    """F2 turns the header's title into a field, or the row of the list if the keyboard is there."""
    window = make()
    window.sidebar.reset([Conversation("a", "Title a", created=1.0, updated=1.0)], more=False)
    window.sidebar.set_current("a")
    window.header.set_title("Title a")
    renamed: list[str] = []
    window.header.rename_requested.connect(renamed.append)
    QTest.keyClick(field(window), Qt.Key.Key_F2)
    title = window.findChild(QLineEdit, "titleEdit")
    assert title is not None
    assert title.isVisible()
    QTest.keyClicks(title, "Better")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert renamed == ["Better"]
    assert not title.isVisible()
    window.sidebar._list.focus_first()
    QTest.keyClick(window.sidebar._list, Qt.Key.Key_F2)
    assert not title.isVisible()
    assert window.sidebar._list.viewport().findChildren(QLineEdit)


def test_the_edit_menu_reaches_what_has_the_keyboard(make: Make) -> None:
    """Whichever widget that is; where it cannot do it, nothing happens."""
    window = make()
    QTest.keyClicks(field(window), "typed")
    actions(window)["Undo"].trigger()
    assert window.composer.text() == ""
    actions(window)["Redo"].trigger()
    assert window.composer.text() == "typed"
    window.sidebar._list.setFocus()
    actions(window)["Paste"].trigger()
    assert window.composer.text() == "typed"


def test_a_notice_says_what_can_be_done(make: Make) -> None:
    """Its button does it once and puts the line away."""
    window = make()
    done: list[bool] = []
    window.notice("Something to know.", "Do it", lambda: done.append(True))
    [button] = [each for each in window.findChildren(QAbstractButton) if each.text() == "Do it"]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert not button.isVisible()


def test_clicking_send_leaves_the_keyboard_with_the_text(make: Make) -> None:
    """One goes on typing."""
    window = make()
    QTest.keyClicks(field(window), "first")
    send = window.findChild(QAbstractButton, "sendButton")
    assert send is not None
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field(window)


def test_every_control_can_be_heard(make: Make) -> None:
    """Whatever takes the keyboard has a name or words of its own."""
    window = make()
    window.notice("Something to know.", "Do it", lambda: None)
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or words, widget
