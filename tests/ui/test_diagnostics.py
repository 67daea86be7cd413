"""Preferences → Diagnostics on the running application: findings as they come, stopped, and passed on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from ainative_desktop.storage.settings import ServerProfile
from ainative_desktop.ui.diagnostics_link import DiagnosticsLink
from ainative_desktop.ui.preferences.diagnostics import FindingList
from ainative_desktop.ui.preferences.dialog import PreferencesDialog
from tests.helpers.desktop import Desktop, until
from tests.helpers.serving import TOKEN, ScriptedProvider, serving
from tests.ui.test_preferences import Preferences, _with_keyring
from tests.unit.storage.test_secrets import MemoryBackend


class Diagnostics:
    """The page, as one sees it."""

    def __init__(self, desktop: Desktop) -> None:
        self.preferences = Preferences(desktop)
        assert isinstance(self.preferences.dialog, PreferencesDialog)
        self.preferences.dialog.show_page(self.preferences.dialog.diagnostics)
        self.list = self.preferences.find(FindingList, "findings")
        self.run = self.preferences.find(QPushButton, "runDoctorButton")
        self.summary = self.preferences.find(QLabel, "doctorSummary")

    def states(self) -> dict[str, str]:
        return {finding.name: finding.state for finding in self.list.findings}

    async def done(self) -> None:
        await until(lambda: self.run.text() == "Run again" and self.summary.text(), "it is over")


async def with_server(desktop: Desktop, url: str) -> None:
    """Use a server of one's own, with its token."""
    team = ServerProfile("team", "Team", url)
    settings = desktop.app.servers.settings
    desktop.app.servers.settings = replace(settings, servers=(*settings.servers, team), current_server="team")
    await desktop.app.servers.keep_token(team, TOKEN)


def in_window(
    loop: qasync.QEventLoop, home: Path, work: Callable[[Desktop], Coroutine[Any, Any, None]]
) -> None:
    async def main() -> None:
        desktop = await Desktop.start(home)
        _with_keyring(desktop, MemoryBackend())
        await work(desktop)
        await desktop.close()

    loop.run_until_complete(main())


def test_the_embedded_server_is_well(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Seen for the first time the page runs by itself; lines come one by one, and the log's folder opens."""

    async def work(desktop: Desktop) -> None:
        opened: list[Path] = []
        link = desktop.window.findChild(DiagnosticsLink)
        assert link is not None
        link._open_folder = lambda folder: not opened.append(folder)  # type: ignore[func-returns-value]
        page = Diagnostics(desktop)
        assert page.run.text() == "Stop"
        await until(lambda: "versions" in page.states(), "the first line is there")
        assert "server" not in page.states()
        await page.done()
        states = page.states()
        assert [states[name] for name in ("clock", "SSE", "WS", "events", "server")] == ["ok"] * 5
        assert page.summary.text() == "Nothing is wrong."
        page.preferences.click("copyReportButton")
        report = QGuiApplication.clipboard().text()
        assert report.startswith("✓ versions: AINative Desktop")
        assert len(report.splitlines()) == len(states)
        page.preferences.click("openLogFolderButton")
        assert opened == [tmp_path / "log"]

    in_window(qloop, tmp_path, work)


def test_a_report_without_secrets(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A model is asked with leave only; what a server says of itself is passed on without its token."""

    async def work(desktop: Desktop) -> None:
        provider = ScriptedProvider(RuntimeError(f"no model for {TOKEN}"))
        async with serving(provider) as served:
            await with_server(desktop, served.url)
            page = Diagnostics(desktop)
            await page.done()
            assert page.states()["SSE"] == "unknown"
            assert provider.conversations == []
            page.preferences.find(QCheckBox, "askModelCheck").setChecked(True)
            page.preferences.click("runDoctorButton")
            assert page.run.text() == "Stop"
            await page.done()
            assert len(provider.conversations) == 2
        assert page.states()["SSE"] == "wrong"
        assert page.summary.text().endswith("things are wrong.")
        assert TOKEN not in page.list.report()

    in_window(qloop, tmp_path, work)


def test_it_stops(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """By its button, and when Preferences are closed, while a server keeps one waiting."""

    async def work(desktop: Desktop) -> None:
        provider = ScriptedProvider(None)
        async with serving(provider) as served:
            await with_server(desktop, served.url)
            page = Diagnostics(desktop)
            await page.done()
            page.preferences.find(QCheckBox, "askModelCheck").setChecked(True)
            page.preferences.click("runDoctorButton")
            await until(provider.began.is_set, "the model is asked")
            page.preferences.click("runDoctorButton")
            await page.done()
            assert page.summary.text() == "Stopped."
            await until(provider.closed.is_set, "the server hears of it")
            provider.began.clear()
            page.preferences.click("runDoctorButton")
            await until(provider.began.is_set, "it is asked again")
            page.preferences.dialog.reject()
            await until(lambda: page.summary.text() == "Stopped.", "closing stops it")

    in_window(qloop, tmp_path, work)
