"""What QAbstractItemView wants of every view, answered for one that has no current row and selects text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex


class PlainView(QAbstractItemView):
    """Rows neither hide nor are selected, nothing is to the side, and who scrolls knows what to paint."""

    def moveCursor(
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, _rect: QRect, _command: object) -> None:
        return

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        return
