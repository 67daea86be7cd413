"""The popup's rows: conversations, messages and commands, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A line with something at its right and, for a message, a second line with what was found lit.

    `run` is what Enter does. `apart` draws a line above: another kind of thing begins.
    """

    title: str
    right: str
    run: Callable[[], object] = field(compare=False)
    line: str = ""
    who: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    apart: bool = False


class RowRole(IntEnum):
    """What a row can be asked for, beside its title (DisplayRole)."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ResultModel(QAbstractListModel):
    """Shows what it is given. DisplayRole is the title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        names = {role.value: QByteArray(role.name.lower().encode()) for role in RowRole}
        return {**super().roleNames(), **names}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{row.who}: {row.line}" if row.line else ""
                return ", ".join(part for part in (row.title, row.right, said) if part)
            case RowRole.ROW:
                return row
        return None

    def row(self, number: int) -> ResultRow:
        """The row of that number."""
        return self._rows[number]

    def show(self, rows: Sequence[ResultRow]) -> bool:
        """Show these rows; whether others were there, and not the first of these."""
        before = len(self._rows)
        if 0 < before < len(rows) and list(rows[:before]) == self._rows:
            self.beginInsertRows(NO_INDEX, before, len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()
            return False
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        return True
