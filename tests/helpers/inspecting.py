"""The open inspector of a running application, and what one sees in it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QPushButton, QWidget

from ainative_desktop.ui.inspector.events import EVENT
from ainative_desktop.ui.inspector.plot import RatePlot

from .desktop import Desktop, until

W = TypeVar("W", bound=QWidget)


class Inspector:
    """The open panel of a running application."""

    def __init__(self, desktop: Desktop) -> None:
        desktop.window.inspector_requested.emit()
        panel = desktop.window.findChild(QWidget, "inspector")
        assert panel is not None
        self.window = desktop.window
        self.panel = panel

    def find(self, kind: type[W], name: str) -> W:
        """The panel's widget of that objectName."""
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def kinds(self) -> list[str]:
        """What each row of the list is."""
        model = self.find(QListView, "inspectorEvents").model()
        return [model.index(row, 0).data(EVENT).kind for row in range(model.rowCount())]

    async def ended(self, times: int = 1) -> None:
        """Wait until the list shows so many ends."""
        await until(lambda: self.kinds().count("end") == times, f"{times} ends are shown")

    def figures(self) -> list[str]:
        """First token, rate and reconnects."""
        return [label.text() for label in self.panel.findChildren(QLabel) if label.property("figure")]

    @property
    def plotted(self) -> str:
        """What the plot says of itself."""
        [plot] = self.panel.findChildren(RatePlot)
        return plot.accessibleDescription()

    async def save(self, path: Path) -> None:
        """Press Save log and choose `path`."""
        self.find(QPushButton, "inspectorSave").click()
        self.choose(path)
        await until(path.exists, "the log is saved")

    def choose(self, path: Path) -> None:
        """Choose a file in the dialog that is open."""
        dialog = self.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.reject()
