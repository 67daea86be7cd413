"""Joins the Help menu to what it opens: the user guide, the check for updates, and About."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from .. import __version__
from ..paths import resource
from ..rendering.links import destination
from ..runtime.connections import Connections
from ..runtime.tasks import Tasks
from .main_window import MainWindow

if TYPE_CHECKING:  # nothing of it is loaded until it is opened
    from ..runtime.updates.source import Source
    from .about import AboutBox
    from .guide import GuideWindow
    from .updates import UpdatePanel

SOURCE = "updates.json"
SEEN = "updates.json"  # in the profile: the newest list of releases that was seen
GUIDE = "docs/user-guide.md"


def open_page(address: str) -> None:
    """Show a page in the system's browser."""
    QDesktopServices.openUrl(QUrl(address))


class Helping(QObject):
    """Opens what the Help menu names."""

    def __init__(
        self,
        window: MainWindow,
        *,
        home: Path,
        connections: Connections,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._connections = connections
        self._tasks = tasks
        self._source_file = resource(SOURCE)
        self._open_page: Callable[[str], None] = open_page
        self._about: AboutBox | None = None
        self._updates: UpdatePanel | None = None
        self._guide: GuideWindow | None = None
        self._checking = False
        window.menus.on("about", self.show_about)
        window.menus.on("updates", self._on_updates)
        window.menus.on("guide", self.show_guide)

    # -- About and updates ----------------------------------------------------------------------------

    def show_about(self) -> None:
        """Open the box, or bring it forward."""
        self._box()
        self._tasks.spawn(self._tell_source())

    def _on_updates(self) -> None:
        """From the menu: whoever chooses it wants to know, so the question is asked at once."""
        self._box()
        self._start()

    def _box(self) -> None:
        from .about import AboutBox
        from .updates import UpdatePanel

        if self._about is None:
            self._updates = UpdatePanel()
            self._updates.check_requested.connect(self._start)
            self._updates.page_requested.connect(lambda address: self._open_page(address))
            self._about = AboutBox(self._window, self._updates)
        self._about.show()
        self._about.raise_()
        self._about.activateWindow()

    def _start(self) -> None:
        if not self._checking:
            self._checking = True
            if self._tasks.spawn(self._check()) is None:
                self._checking = False

    async def _tell_source(self) -> None:
        from ..runtime.updates.feed import FeedError

        if self._updates is None or self._checking:
            return
        try:
            source = await self._source()
        except FeedError as error:
            self._updates.show_failed(str(error))
            return
        self._updates.show_source(_host(source))

    async def _check(self) -> None:
        from ..runtime.updates.check import newer_release
        from ..runtime.updates.feed import FeedError
        from ..storage.seen_releases import SeenReleases

        panel = self._updates
        assert panel is not None
        try:
            source = await self._source()
            if not source.url:
                panel.show_source("")
                return
            panel.show_running(_host(source))
            release = await newer_release(
                source,
                self._connections,
                SeenReleases(self._home / SEEN),
                version=__version__,
                now=lambda: datetime.now(UTC),
            )
        except FeedError as error:
            panel.show_failed(str(error))
        else:
            going = destination(release.page) if release is not None else None
            if release is None or going is None:
                panel.show_newest()
            else:
                panel.show_release(release, going.shown)
        finally:
            self._checking = False

    async def _source(self) -> Source:
        from ..runtime.updates.source import Source

        return await asyncio.to_thread(Source.load, self._source_file)

    # -- the user guide -------------------------------------------------------------------------------

    def show_guide(self) -> None:
        """Open the guide, or bring it forward."""
        self._tasks.spawn(self._open_guide())

    async def _open_guide(self) -> None:
        from .guide import GuideWindow

        if self._guide is None:
            text = await asyncio.to_thread(resource(GUIDE).read_text, "utf-8")
            self._guide = GuideWindow(self._window, text)
            self._guide.set_theme(self._window.theme)
            self._guide.link_requested.connect(lambda address: self._open_page(address))
            self._window.theme_changed.connect(self._guide.set_theme)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()


def _host(source: Source) -> str:
    going = destination(source.url)
    return going.shown if going is not None else ""
