"""The Help menu of the running application: the guide, About, and updates that are looked for when asked."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QTextBrowser

from ainative_desktop.ui.guide import chapters
from ainative_desktop.ui.helping import GUIDE, Helping
from tests.helpers.desktop import Desktop, until
from tests.helpers.peers import answer, http_peer
from tests.helpers.releases import Project, Tls

ROOT = Path(__file__).parents[2]


def in_window(
    loop: qasync.QEventLoop, home: Path, work: Callable[[Desktop], Coroutine[Any, Any, None]]
) -> None:
    async def main() -> None:
        desktop = await Desktop.start(home)
        await work(desktop)
        await desktop.close()

    loop.run_until_complete(main())


def choose(desktop: Desktop, words: str) -> None:
    """From the menu, or from the list of commands, which has the same actions."""
    [action] = [each for each in desktop.window.findChildren(QAction) if each.text() == words]
    action.trigger()


def state(desktop: Desktop) -> str:
    label = desktop.window.findChild(QLabel, "updateState")
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def test_a_build_without_an_address_says_so(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And cannot be asked."""

    async def work(desktop: Desktop) -> None:
        choose(desktop, "About AINative Desktop")
        await until(lambda: "no address to ask" in state(desktop), "it says so")
        button = desktop.find(QPushButton, "checkUpdatesButton")
        assert not button.isEnabled()
        choose(desktop, "Check for updates")
        await until(lambda: "no address to ask" in state(desktop), "and again")
        [box] = desktop.window.findChildren(QDialog, "aboutBox")
        assert not box.isModal()

    in_window(qloop, tmp_path, work)


def test_a_newer_version_is_told_when_asked(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Opening About asks nobody; the button does, and the page's host is on the button that opens it."""

    async def work(desktop: Desktop) -> None:
        helping = desktop.window.findChild(Helping)
        assert helping is not None
        project, tls, opened = Project(), Tls(), list[str]()
        helping._connections._make_trust = tls.trust
        helping._open_page = opened.append
        data = project.feed()
        async with http_peer(answer(data, kind="application/json"), tls=tls.server()) as peer:
            helping._source_file = project.source(tmp_path / "source.json", peer.url)
            choose(desktop, "About AINative Desktop")
            await until(lambda: "only when you press the button" in state(desktop), "whom it would ask")
            assert "It asks 127.0.0.1:" in state(desktop)
            assert peer.connections == 0
            check = desktop.find(QPushButton, "checkUpdatesButton")
            check.click()
            await until(lambda: state(desktop).startswith("Version 9.1.0 is there"), "the newer version")
            assert peer.connections == 1
        notes = desktop.find(QLabel, "updateNotes")
        assert notes.text() == "• Faster."
        page = desktop.find(QPushButton, "openReleaseButton")
        assert page.text() == "Open example.org"
        page.click()
        assert opened == ["https://example.org/9.1"]

        choose(desktop, "Check for updates")
        await until(lambda: "could not be reached" in state(desktop), "now it cannot be asked")
        assert not page.isVisible()

    in_window(qloop, tmp_path, work)


def test_the_guide_is_here(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """All its chapters, each one click away, and links that name their host before they open."""

    async def work(desktop: Desktop) -> None:
        helping = desktop.window.findChild(Helping)
        assert helping is not None
        opened = list[str]()
        helping._open_page = opened.append
        choose(desktop, "User guide")
        await until(lambda: desktop.window.findChild(QDialog, "guideWindow"), "the guide is open")
        guide = desktop.window.findChild(QDialog, "guideWindow")
        assert guide is not None
        pages = guide.findChild(QListWidget)
        text = guide.findChild(QTextBrowser)
        assert isinstance(pages, QListWidget)
        assert isinstance(text, QTextBrowser)
        wanted = chapters((ROOT / "resources" / GUIDE).read_text(encoding="utf-8"))
        assert [pages.item(row).text() for row in range(pages.count())] == [title for title, _ in wanted]
        assert all(title in text.toPlainText() for title, _ in wanted)
        assert "![" not in text.toPlainText()
        assert "<!--" not in text.toPlainText()
        pages.setCurrentRow(pages.count() - 1)
        bar = text.verticalScrollBar()
        assert bar.value() > bar.maximum() // 2
        text.anchorClicked.emit("https://example.org/")
        text.anchorClicked.emit("file:///etc/passwd")
        assert opened == ["https://example.org/"]

    in_window(qloop, tmp_path, work)
