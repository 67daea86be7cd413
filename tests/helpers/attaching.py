"""Attaching files in the real window, and what its tray shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from ainative_desktop.ui.attachments.tray import AttachmentTray, Chip
from tests.helpers.desktop import Desktop, until


def offer(*paths: Path) -> QMimeData:
    """What a file manager puts on the clipboard, or drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def paste(desktop: Desktop, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    desktop.composer.paste()


def chips(desktop: Desktop) -> list[str]:
    """The accessible names of the chips, in their order."""
    tray = desktop.find(AttachmentTray, "attachmentTray")
    found = [chip for chip in tray.findChildren(Chip) if chip.isVisible()]
    return [chip.accessibleName() for chip in sorted(found, key=lambda chip: (chip.y(), chip.x()))]


def chip(desktop: Desktop, number: int = 0) -> Chip:
    return next(
        each for each in desktop.window.findChildren(Chip) if each.accessibleName() == chips(desktop)[number]
    )


async def read(desktop: Desktop, *names: str) -> None:
    """Wait until these files are there, and read."""
    await until(
        lambda: (
            [name.split(",")[0] for name in chips(desktop)] == list(names)
            and not any("reading" in name for name in chips(desktop))
        ),
        f"{names} are read; there are {chips(desktop)}",
    )
