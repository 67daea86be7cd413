"""The access token in Preferences: bound to its address, and in the clear only where one agreed."""

from __future__ import annotations

from pathlib import Path

import pytest
import qasync
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from ainative_desktop.runtime.access import AccessError
from ainative_desktop.ui.preferences.connection_report import ConnectionReport
from tests.helpers.desktop import Desktop, until
from tests.ui.test_preferences import Preferences, _with_keyring
from tests.unit.storage.test_secrets import MemoryBackend

FAR = "http://ai.example.org"


class Access:
    """The rows for the token, and the URL above them."""

    def __init__(self, desktop: Desktop) -> None:
        self.preferences = Preferences(desktop)
        self.url = self.preferences.find(QLineEdit, "serverUrlEdit")
        self.token = self.preferences.find(QLineEdit, "accessTokenEdit")
        self.plain = self.preferences.find(QCheckBox, "plainTokenCheck")
        self.elsewhere = self.preferences.find(QLabel, "accessTokenElsewhere")

    def enter(self, url: str, token: str = "") -> None:
        """Type them, as a person does."""
        self.url.selectAll()
        QTest.keyClicks(self.url, url)
        QTest.keyClicks(self.token, token)

    async def save(self) -> None:
        self.preferences.click("saveButton")
        await until(self.preferences.closed, "saved")


def test_consent_is_asked_for_where_it_matters(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A token, no encryption, another machine; nothing is sent without it, and it holds for that server."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        _with_keyring(desktop, MemoryBackend())
        access = Access(desktop)
        access.preferences.click_words("Add")
        access.enter(FAR)
        assert access.plain.isHidden()
        QTest.keyClicks(access.token, "canary-token")
        for url, asked in ((FAR, True), ("https://ai.example.org", False), ("http://localhost:8000", False)):
            access.enter(url)
            assert access.plain.isVisible() is asked, url
        access.enter(FAR)
        access.preferences.click("testConnectionButton")
        report = access.preferences.find(ConnectionReport, "testResult")
        await until(lambda: "not encrypted" in report.text(), "nothing is sent")
        await access.save()
        desktop.send("Hello")
        await desktop.answered(2)
        assert desktop.state(1) == "error"
        assert "Use https:// in its URL, or allow it in Preferences" in str(desktop.row(1, "note"))
        access = Access(desktop)
        await until(lambda: not access.plain.isHidden(), "the token is known")
        access.plain.setChecked(True)
        await access.save()
        assert desktop.app.servers.settings.server.plain_token
        assert (await desktop.app.servers.target()).config.headers == {"Authorization": "Bearer canary-token"}
        access = Access(desktop)
        assert access.plain.isChecked()
        access.enter("http://other.example.org")
        assert not access.plain.isChecked()
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_token_stays_with_its_server(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """At another address it is asked for again, in words, and nothing is sent until then."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        backend = MemoryBackend()
        _with_keyring(desktop, backend)
        access = Access(desktop)
        access.preferences.click_words("Add")
        access.enter("http://127.0.0.1:9", "canary-token")
        await access.save()
        access = Access(desktop)
        await until(lambda: "••••" in access.token.placeholderText(), "it is known")
        assert access.elsewhere.isHidden()
        access.enter("http://127.0.0.1:99")
        assert access.token.placeholderText() == "None"
        assert access.elsewhere.isVisible()
        assert "http://127.0.0.1:9," in access.elsewhere.text()
        await access.save()
        with pytest.raises(AccessError, match=r"entered for http://127\.0\.0\.1:9,"):
            await desktop.app.servers.target()
        access = Access(desktop)
        await until(lambda: access.elsewhere.isVisible(), "it is still for the other one")
        access.enter("http://127.0.0.1:99", "another-token")
        assert access.elsewhere.isHidden()
        await access.save()
        assert (await desktop.app.servers.target()).config.headers == {
            "Authorization": "Bearer another-token"
        }
        access = Access(desktop)
        await until(lambda: "••••" in access.token.placeholderText(), "it is known")
        access.preferences.click_words("Forget")
        await access.save()
        assert backend.entries == {}
        assert (await desktop.app.servers.target()).config.headers == {}
        await desktop.close()

    qloop.run_until_complete(main())
