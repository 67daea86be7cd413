"""The way to a server in Preferences: a proxy and an authority of its own, told in place what is wrong."""

from __future__ import annotations

from pathlib import Path

import qasync
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ainative_desktop.runtime.route import Route
from ainative_desktop.ui.preferences.connection_report import ConnectionReport
from tests.helpers.desktop import Desktop, until
from tests.helpers.dialects import Script, dialect
from tests.helpers.proxies import proxy_peer
from tests.ui.test_preferences import Preferences, _with_keyring
from tests.unit.storage.test_secrets import MemoryBackend

URL = "http://ai.test"


class Way:
    """The fields for the way, and what is above them."""

    def __init__(self, desktop: Desktop) -> None:
        self.preferences = Preferences(desktop)
        self.toggle = self.preferences.find(QPushButton, "connectionToggle")
        self.proxy_problem = self.preferences.find(QLabel, "proxyProblem")
        self.file_problem = self.preferences.find(QLabel, "caFileProblem")

    def field(self, name: str) -> QLineEdit:
        return self.preferences.find(QLineEdit, name)

    def unfold(self) -> None:
        QTest.mouseClick(self.toggle, Qt.MouseButton.LeftButton)

    def enter(self, name: str, text: str) -> None:
        """Type it over what is there, as a person does."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    async def save(self) -> None:
        self.preferences.click("saveButton")
        await until(self.preferences.closed, "saved")


def test_a_server_behind_a_proxy(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Entered, tested, used by the next message, and the password nowhere but in the keyring."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        backend = MemoryBackend()
        _with_keyring(desktop, backend)
        async with (
            dialect(Script()) as served,
            proxy_peer({"ai.test:80": served.authority}, login=("ada", "canary word")) as proxy,
        ):
            way = Way(desktop)
            way.preferences.click_words("Add")
            way.enter("serverUrlEdit", URL)
            assert not way.field("proxyUrlEdit").isVisible()
            way.unfold()
            way.preferences.click("proxyOwn")
            way.enter("proxyUrlEdit", f"http://{proxy.place}")
            way.enter("proxyUserEdit", "ada")
            way.enter("proxyPasswordEdit", "canary word")
            way.preferences.click("testConnectionButton")
            report = way.preferences.find(ConnectionReport, "testResult")
            await until(lambda: "SSE works" in report.text(), "the test goes the same way")
            assert "WebSocket works" in report.text()
            await way.save()
            desktop.send("Hello")
            await desktop.answered(2)
            assert desktop.text(1) == "Hello world"
            way = Way(desktop)
            assert f"http://{proxy.place}" in way.toggle.text()
            password = way.field("proxyPasswordEdit")
            await until(lambda: "••••" in password.placeholderText(), "it is known to be kept")
            assert password.text() == ""
            way.enter("proxyUserEdit", "bob")
            assert password.placeholderText() == "None"
            way.enter("proxyUserEdit", "ada")
            way.unfold()
            way.preferences.find(QPushButton, "forgetProxyPassword").click()
            await way.save()
            assert backend.entries == {}
        await desktop.close()
        assert "canary" not in (tmp_path / "settings.json").read_text()

    qloop.run_until_complete(main())


def test_what_is_wrong_is_told_in_place(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing is saved, the part is unfolded, and what was typed is still there."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        _with_keyring(desktop, MemoryBackend())
        way = Way(desktop)
        way.preferences.click_words("Add")
        way.enter("serverUrlEdit", URL)
        way.unfold()
        way.preferences.click("proxyOwn")
        way.enter("proxyUrlEdit", "proxy.example.org:3128")
        way.unfold()
        way.preferences.click("saveButton")
        await until(way.proxy_problem.isVisible, "it is told")
        assert "must start with http://" in way.proxy_problem.text()
        assert way.field("proxyUrlEdit").text() == "proxy.example.org:3128"
        await until(lambda: way.preferences.find(QPushButton, "proxyNone").height(), "it is laid out")
        way.preferences.click("proxyNone")
        file = tmp_path / "ca.pem"
        file.write_text("no certificate")
        way.enter("caFileEdit", str(file))
        QTest.keyClick(way.field("caFileEdit"), Qt.Key.Key_Return)
        await until(way.file_problem.isVisible, "it is told once the field is left")
        assert "holds no certificate" in way.file_problem.text()
        way.preferences.click("saveButton")
        for _ in range(3):
            await until(lambda: way.file_problem.isVisible(), "nor saved")
        assert not way.preferences.closed()
        trustme.CA().cert_pem.write_to_path(str(file))
        await way.save()
        target = await desktop.app.servers.target()
        assert target.config.route == Route("none", ca_file=str(file), proxy_url="proxy.example.org:3128")
        await desktop.close()

    qloop.run_until_complete(main())


def test_the_embedded_server_has_no_way(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is on this machine."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        assert not Way(desktop).toggle.isVisible()
        await desktop.close()

    qloop.run_until_complete(main())
