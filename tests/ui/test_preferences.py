"""Preferences on the running application: transports switched, servers kept, keys set and removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TypeVar

import qasync
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from ainative_desktop.storage.secrets import SecretStore
from ainative_desktop.storage.settings import LOCAL_SERVER, SettingsFile
from ainative_desktop.ui.preferences.connection_report import ConnectionReport
from tests.helpers.desktop import Desktop, until
from tests.unit.storage.test_secrets import MemoryBackend

W = TypeVar("W", bound=QWidget)


class Preferences:
    """The open dialog of a running application."""

    def __init__(self, desktop: Desktop) -> None:
        desktop.window.preferences_requested.emit()
        dialog = desktop.window.findChild(QDialog, "preferencesDialog")
        assert dialog is not None
        assert not dialog.isModal()
        self.dialog = dialog

    def find(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def closed(self) -> bool:
        return not self.dialog.isVisible()

    def click_words(self, words: str) -> None:
        buttons = self.dialog.findChildren(QPushButton)
        [button] = [each for each in buttons if each.text() == words and each.isVisible()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_transport_changes_from_the_next_message(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """SSE, WS and AUTO on a live server, each shown in the header, and kept for the next start."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        rows = 0
        for button, words in (
            ("transportWs", "WebSocket"),
            ("transportSse", "SSE"),
            ("transportAuto", "SSE, chosen by Auto"),
            ("transportWs", "WebSocket"),
        ):
            preferences = Preferences(desktop)
            preferences.click(button)
            preferences.click("saveButton")
            await until(preferences.closed, "saved")
            desktop.send("/demo tokens=20 rate=max")
            rows += 2
            await desktop.answered(rows)
            label = desktop.window.findChild(QLabel, "transportLabel")
            assert label is not None
            assert label.text().strip() == words
        await desktop.close()
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert settings.server.method == "WS"

    qloop.run_until_complete(main())


def test_a_url_that_is_none_is_told_beside_the_field(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing is saved, and nothing typed is lost."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.click_words("Add")
        url = preferences.find(QLineEdit, "serverUrlEdit")
        url.clear()
        QTest.keyClicks(url, "ai.example.org")
        preferences.click("saveButton")
        problem = preferences.find(QLabel, "serverUrlProblem")
        assert problem.isVisible()
        assert "https://ai.example.org" in problem.text()
        assert url.text() == "ai.example.org"
        assert desktop.app.servers.settings.servers == (LOCAL_SERVER,)
        await desktop.close()

    qloop.run_until_complete(main())


def test_enter_in_a_field_presses_no_button(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Else it would add a server each time."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.click_words("Add")
        url = preferences.find(QLineEdit, "serverUrlEdit")
        QTest.keyClicks(url, "https://ai.example.org")
        QTest.keyClick(url, Qt.Key.Key_Return)
        assert preferences.dialog.isVisible()
        assert url.text() == "https://ai.example.org"
        await desktop.close()

    qloop.run_until_complete(main())


def test_the_connection_is_really_tried(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Health and each transport of the local server, with the choice of Auto."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.click("testConnectionButton")
        result = preferences.find(ConnectionReport, "testResult")
        await until(lambda: "Auto will use SSE" in result.text(), "the report")
        assert "WebSocket works" in result.text()
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_test_keeps_the_keyboard_and_comes_into_sight(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The keyboard would else go on to Cancel, and what was found stand below the dialog's edge."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.dialog.resize(720, 480)
        button = preferences.find(QPushButton, "testConnectionButton")
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert preferences.dialog.focusWidget() is button
        result = preferences.find(ConnectionReport, "testResult")
        await until(lambda: "Auto will use SSE" in result.text(), "the report")
        last = result.rect().bottomLeft()
        await until(lambda: result.visibleRegion().contains(last), "its last line is in sight")
        assert preferences.dialog.focusWidget() is button
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_typed_outlives_asking_for_preferences_again(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """They may have gone behind the window."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.click_words("Add")
        url = preferences.find(QLineEdit, "serverUrlEdit")
        QTest.keyClicks(url, "https://ai.example.org")
        Preferences(desktop)
        assert url.text() == "https://ai.example.org"
        preferences.click_words("Cancel")
        Preferences(desktop)
        assert url.text() != "https://ai.example.org"
        await desktop.close()

    qloop.run_until_complete(main())


def _with_keyring(desktop: Desktop, backend: KeyringBackend | None) -> None:
    secrets = SecretStore(backend=lambda: backend)
    desktop.app.settings._secrets = secrets
    desktop.app.servers._secrets = secrets


def test_a_server_and_its_token_are_kept_apart(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The profile in the settings, the token in the keyring and nowhere else."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        backend = MemoryBackend()
        _with_keyring(desktop, backend)
        preferences = Preferences(desktop)
        preferences.click_words("Add")
        QTest.keyClicks(preferences.find(QLineEdit, "serverUrlEdit"), "http://127.0.0.1:9")
        QTest.keyClicks(preferences.find(QLineEdit, "accessTokenEdit"), "canary-token")
        preferences.click("saveButton")
        await until(lambda: not preferences.dialog.isVisible(), "saved")
        target = await desktop.app.servers.target()
        assert target.config.headers == {"Authorization": "Bearer canary-token"}
        assert list(backend.entries.values()) == ["http://127.0.0.1:9 canary-token"]
        await desktop.close()
        for file in tmp_path.rglob("*"):
            assert not file.is_file() or b"canary-token" not in file.read_bytes(), file

    qloop.run_until_complete(main())


def test_a_key_is_set_replaced_and_removed(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Its value is never shown again."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        backend = MemoryBackend()
        _with_keyring(desktop, backend)
        preferences = Preferences(desktop)
        state = preferences.find(QLabel, "keyState")
        field = preferences.find(QLineEdit, "apiKeyEdit")
        for value in ("sk-first", "sk-second"):
            field.setText(value)
            preferences.find(QPushButton, "setKeyButton").click()
            await until(partial(backend.holds, f"https://api.openai.com {value}"), "kept")
            await until(lambda: "Stored" in state.text(), "said")
            assert field.text() == ""
        assert list(backend.entries.values()) == ["https://api.openai.com sk-second"]
        address = preferences.find(QLineEdit, "baseUrlEdit")
        address.setText("https://elsewhere.example/v1")
        address.editingFinished.emit()
        await until(lambda: "for https://api.openai.com, and not sent" in state.text(), "it stays there")
        preferences.find(QPushButton, "removeKeyButton").click()
        await until(lambda: state.text() == "Not set", "removed")
        assert backend.entries == {}
        await desktop.close()

    qloop.run_until_complete(main())


def test_without_a_keyring_there_is_the_session(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The state is shown, and the key is kept until one quits."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        _with_keyring(desktop, None)
        preferences = Preferences(desktop)
        await until(lambda: "No system keyring" in preferences.find(QLabel, "keyringStatus").text(), "state")
        preferences.find(QLineEdit, "apiKeyEdit").setText("sk-session")
        preferences.find(QPushButton, "setKeyButton").click()
        state = preferences.find(QLabel, "keyState")
        await until(lambda: "until you quit" in state.text(), "kept for the session")
        await desktop.close()

    qloop.run_until_complete(main())


def test_appearance_is_applied_at_once_and_kept(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The theme and the size of the text."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.find(QPushButton, "themeDark").click()
        assert desktop.window.transcript.scene.look.theme.dark
        desktop.window._zoom(2)
        assert desktop.window.transcript.scene.look.theme.body_px == 16
        await desktop.close()
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert (settings.appearance.theme, settings.appearance.font_px) == ("dark", 16)

    qloop.run_until_complete(main())


def test_the_time_before_silence_is_noted(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It holds from the next message, and is kept."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        preferences = Preferences(desktop)
        preferences.find(QSpinBox, "stallSeconds").setValue(42)
        assert (await desktop.app.servers.target()).config.stall_after == 42
        await desktop.close()
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert settings.network.stall_seconds == 42

    qloop.run_until_complete(main())
