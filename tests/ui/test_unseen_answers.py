"""Answers that end unseen, told by the desktop; the tray, and what closing the window means with it."""

from __future__ import annotations

from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QSystemTrayIcon

from ainative_desktop.storage.settings import Desktop as DesktopSettings
from ainative_desktop.storage.settings import SettingsFile
from ainative_desktop.ui.tray import Tray
from tests.helpers.desktop import Desktop, until
from tests.helpers.notifying import Notifications, bus, needs_a_bus


@needs_a_bus
def test_a_click_opens_the_chat_whose_answer_ended(
    qloop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told is the chat that is not on screen, by its title and how the answer ended; a stopped one is not."""

    async def main() -> None:
        async with bus(monkeypatch), Notifications() as service:
            desktop = await Desktop.start(tmp_path)
            desktop.window.activateWindow()
            await until(desktop.window.isActiveWindow)
            desktop.send("/demo tokens=3 rate=max")
            await desktop.answered(2)
            desktop.send("/demo tokens=60 rate=100")
            await until(lambda: desktop.model.rowCount() == 4, "it is asked")
            desktop.window.sidebar.new_chat.emit()
            _, _, _, title, words, _, _, _ = await service.called("Notify")
            assert (title, words) == ("/demo tokens=3 rate=max", "The answer is complete.")
            await service.tell("ActionInvoked", "us", 7, "default")
            await until(lambda: desktop.model.rowCount() == 4, "the chat is open")
            assert len(service.calls("Notify")) == 1
            desktop.send("/demo tokens=5000 rate=50")
            await until(lambda: desktop.model.rowCount() == 6 and desktop.state(-1) == "streaming")
            key = desktop.app.workspace.conversation_id
            assert key is not None
            desktop.window.sidebar.new_chat.emit()
            session = desktop.app.sessions.find(key)
            assert session is not None
            session.stop_streaming()
            await until(lambda: not desktop.app.sessions.streaming, "it is stopped")
            await desktop.close()
            assert len(service.calls("Notify")) == 1

    qloop.run_until_complete(main())


@needs_a_bus
def test_one_that_is_looked_at_goes(
    qloop: qasync.QEventLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Since the person knows; nothing is told where that is not wanted."""

    async def main() -> None:
        async with bus(monkeypatch), Notifications() as service:
            desktop = await Desktop.start(tmp_path)
            desktop.window.activateWindow()
            await until(desktop.window.isActiveWindow)
            desktop.send("/demo tokens=30 rate=100")
            await until(lambda: desktop.model.rowCount() == 2, "it is asked")
            desktop.window.sidebar.new_chat.emit()
            await service.called("Notify")
            desktop.open("/demo tokens=30 rate=100")
            assert await service.called("CloseNotification") == (7,)
            desktop.app.settings.change(desktop=DesktopSettings(notify=False))
            desktop.send("/demo tokens=30 rate=100")
            await until(lambda: desktop.model.rowCount() == 4, "it is asked")
            desktop.window.sidebar.new_chat.emit()
            await until(lambda: not desktop.app.sessions.streaming, "it is answered")
            await desktop.close()
            assert len(service.calls("Notify")) == 1

    qloop.run_until_complete(main())


def test_preferences_say_what_is_told(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And that there is no tray, where there is none."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.window.preferences_requested.emit()
        dialog = desktop.window.findChild(QDialog, "preferencesDialog")
        assert dialog is not None
        notify = dialog.findChild(QCheckBox, "notifyCheck")
        tray = dialog.findChild(QCheckBox, "trayCheck")
        assert notify is not None
        assert tray is not None
        assert notify.isChecked()
        QTest.keyClick(notify, Qt.Key.Key_Space)
        assert not desktop.app.servers.settings.desktop.notify
        assert tray.isVisibleTo(dialog) == QSystemTrayIcon.isSystemTrayAvailable()
        await desktop.close()
        assert not SettingsFile(tmp_path / "settings.json").load()[0].desktop.notify

    qloop.run_until_complete(main())


def test_closing_leaves_the_app_in_the_tray_only_if_chosen(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Quit quits all the same; without a tray closing is what it was."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        window = desktop.window
        asked: list[bool] = []
        window.close_requested.disconnect()
        window.close_requested.connect(lambda: asked.append(True))
        places = ["a tray"]
        tray = Tray(window, available=lambda: bool(places))
        tray.set_choices(DesktopSettings(tray=True))
        assert tray.shown
        window.close()
        assert asked == [True]
        tray.set_choices(DesktopSettings(tray=True, stay_in_tray=True))
        window.close()
        assert asked == [True]
        assert window.isHidden()
        [icon] = tray.findChildren(QSystemTrayIcon)
        menu = icon.contextMenu()
        words = [action.text() for action in menu.actions() if action.text()]
        assert words == ["New chat", "Quick prompt", "Show the window", "Quit"]
        menu.actions()[2].trigger()
        assert window.isVisible()
        menu.actions()[-1].trigger()
        assert asked == [True, True]
        places.clear()
        tray.set_choices(DesktopSettings(tray=True, stay_in_tray=True))
        assert not icon.isVisible()
        window.close()
        assert asked == [True, True, True]
        await desktop.close()

    qloop.run_until_complete(main())
