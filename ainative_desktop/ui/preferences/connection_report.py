"""What came of a test of the connection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from ..phrases import localised

_MARKS = {True: "✓", False: "✕", None: ""}


class ConnectionReport(QWidget):
    """A line for each try, with a mark for how it went; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("testResult")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(13, 10, 13, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[str] = []
        self._labels: list[QLabel] = []
        self.hide()

    def text(self) -> str:
        """What is said, a line each."""
        return "\n".join(self._lines)

    def set_lines(self, found: Sequence[tuple[bool | None, str]]) -> None:
        """Show these lines instead."""
        for label in self._labels:
            label.deleteLater()
        self._lines = [localised(words) for _ok, words in found]
        self._labels = []
        for row, ((ok, _), words) in enumerate(zip(found, self._lines, strict=True)):
            self._add(row, ok, words)
        self.setAccessibleName(self.text())
        self.setVisible(bool(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            QTimer.singleShot(0, self, self._come_into_sight)  # once the page knows that it is longer

    def _come_into_sight(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.isVisible():
            above.ensureWidgetVisible(self)

    def _add(self, row: int, ok: bool | None, words: str) -> None:
        line = QLabel(words, wordWrap=True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if ok is None:
            self._grid.addWidget(line, row, 0, 1, 2)
            self._labels.append(line)
            return
        mark = QLabel(_MARKS[ok])
        mark.setAccessibleName(self.tr("Works") if ok else self.tr("Does not work"))
        mark.setProperty("level", "good" if ok else "error")
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, row, 1)
        self._labels += [mark, line]
