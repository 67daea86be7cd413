"""The table of actions, the menus made of it, and the person's own keys."""

from __future__ import annotations

from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ainative_desktop.ui.actions import ENTRIES, MENUS
from ainative_desktop.ui.menus import Menus
from ainative_desktop.ui.search.commands import commands_of
from tests.helpers.desktop import Desktop, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a text field that has the keyboard."""
    window = QMainWindow()
    qtbot.addWidget(window)
    field = QPlainTextEdit()
    window.setCentralWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


def test_ids_and_keys_are_each_there_once() -> None:
    """Two actions of one key would both do nothing."""
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)
    keys = [QKeySequence(key).toString() for entry in ENTRIES for key in entry.keys]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert {entry.menu for entry in ENTRIES} == set(MENUS)


def test_every_action_does_something(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """None of the menus' entries is there for show."""

    async def check() -> None:
        desktop = await Desktop.start(tmp_path)
        menus = desktop.window.menus
        idle = [e.id for e in ENTRIES if not menus.action(e.id).receivers(SIGNAL("triggered(bool)"))]
        assert idle == []
        await desktop.close()

    qloop.run_until_complete(check())


def test_an_own_key_takes_the_place_of_the_tables(window: QMainWindow) -> None:
    """In the menu, the command list, and under the fingers."""
    menus = Menus(window)
    retried: list[bool] = []
    menus.on("retry", lambda: retried.append(True))
    shown: list[str] = []
    menus.follow_key("retry", shown.append)
    menus.set_keys({"retry": "Ctrl+Alt+R"})
    field = window.findChild(QPlainTextEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_R, CTRL)
    assert retried == []
    QTest.keyClick(field, Qt.Key.Key_R, CTRL | ALT)
    assert retried == [True]
    assert shown == ["Ctrl+R", "Ctrl+Alt+R"]
    [command] = [each for each in commands_of(window.menuBar()) if each.words == "Retry last answer"]
    assert command.key == "Ctrl+Alt+R"


def test_what_shows_a_key_shows_the_present_one(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Tool tips and names for those who hear them."""

    async def check() -> None:
        desktop = await Desktop.start(tmp_path)
        ids = ("new_chat", "search", "preferences", "inspector", "attach", "model", "parameters")
        desktop.window.menus.set_keys({each: f"Ctrl+Alt+{place}" for place, each in enumerate(ids)})
        told = {
            f"{widget.toolTip()} {widget.accessibleName()}" for widget in desktop.window.findChildren(QWidget)
        }
        for place in range(len(ids)):
            assert any(f"(Ctrl+Alt+{place})" in words for words in told), ids[place]
        desktop.window.menus.set_keys(dict.fromkeys(ids, ""))
        told = {widget.toolTip() for widget in desktop.window.findChildren(QWidget)}
        assert "What is on the wire" in told
        await desktop.close()

    qloop.run_until_complete(check())


def test_a_key_that_was_given_away_is_no_longer_ambiguous(window: QMainWindow) -> None:
    """The action whose key it was in the table has none, also where that is one of two."""
    menus = Menus(window)
    menus.set_keys({"retry": "Ctrl+F", "usage": "Ctrl++", "rename": ""})
    keys = {each: menus.key(each) for each in ("retry", "find", "usage", "larger", "rename")}
    assert keys == {"retry": "Ctrl+F", "find": "", "usage": "Ctrl++", "larger": "Ctrl+=", "rename": ""}
    menus.set_keys({})
    assert menus.key("find") == "Ctrl+F"
    assert menus.key("larger") == "Ctrl++"


def test_keys_of_the_widget_with_the_keyboard_stay(window: QMainWindow) -> None:
    """They are shown, and cannot be moved."""
    menus = Menus(window)
    menus.set_keys({"undo": "Ctrl+U"})
    assert menus.key("undo") == "Ctrl+Z"
    assert menus.action("undo").shortcuts() == []


def test_the_keyboard_comes_back_from_the_bar(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """To where one was writing, when the bar that had it goes."""

    async def check() -> None:
        desktop = await Desktop.start(tmp_path)
        await until(desktop.composer.hasFocus, "the keyboard is in the composer")
        bar = desktop.window.menuBar()
        for _ in range(2):
            QTest.keyClick(desktop.composer, Qt.Key.Key_Alt)
            assert bar.isVisible()
            bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            await until(bar.hasFocus, "the keyboard is in the bar")
            QTest.keyClick(bar, Qt.Key.Key_Alt)
            await until(lambda: not bar.isVisible(), "the bar is gone")
            assert desktop.composer.hasFocus()
        await desktop.close()

    qloop.run_until_complete(check())
