"""Tables that are read from the right: in the document, the cells of a row stand as they are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable

T = TypeVar("T")


def begins_right(table: QTextTable | None) -> bool:
    """Whether a table is one of these: they begin at the right side."""
    return table is not None and bool(table.format().alignment() & Qt.AlignmentFlag.AlignRight)


def in_reading_order(table: QTextTable | None, found: Iterable[T], position: Callable[[T], int]) -> list[T]:
    """What was found in the order of the document, by its first character's `position`, as it is read."""
    if table is None or not begins_right(table):
        return list(found)
    return sorted(found, key=lambda each: _place_read(table, position(each)))


def _place_read(table: QTextTable, position: int) -> tuple[int, int]:
    cell = table.cellAt(position)
    return (table.cellAt(cell.row(), 0).firstPosition(), -cell.column()) if cell.isValid() else (position, 0)
