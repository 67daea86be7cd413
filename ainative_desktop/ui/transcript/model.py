"""The messages of the branch on screen, fetched in windows: a row that is not here yet is asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ...protocol.messages import Attachment, Message, MessageState, Role
from ...protocol.parts import copied
from ...protocol.text_buffer import TextBuffer

PAGE = 64  # rows asked for together
KEPT_ROWS = 4096  # rows kept in memory

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class MessageRole(IntEnum):
    """What a row can be asked for, beside its text (DisplayRole)."""

    ID = Qt.ItemDataRole.UserRole + 1
    ROLE = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    CREATED = Qt.ItemDataRole.UserRole + 4
    NOTE = Qt.ItemDataRole.UserRole + 5


@dataclass(slots=True)
class HeldRow:
    """A row that is here."""

    message: Message  # its content is empty; the text is in the buffer
    text: TextBuffer


class TranscriptModel(QAbstractListModel):
    """One row a message. DisplayRole is the message's Markdown as it stands.

    Signals: rows_wanted(int first, int count), rows whose messages should be given to `fill`;
    filled(int first, Sequence[Message]), rows that were given, also those that are not kept for long.
    """

    rows_wanted = Signal(int, int)
    filled = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows: OrderedDict[int, HeldRow] = OrderedDict()
        self._row_of: dict[str, int] = {}
        self._asked: set[int] = set()

    # -- Qt's questions ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def roleNames(self) -> dict[int, QByteArray]:
        names = {role.value: QByteArray(role.name.lower().encode()) for role in MessageRole}
        return {**super().roleNames(), **names}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        message = row.message
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text.text()
            case Qt.ItemDataRole.AccessibleTextRole:
                who = self.tr("You") if message.role is Role.USER else self.tr("Answer")
                return f"{who}: {copied(message, row.text.text())}"
            case MessageRole.ID:
                return message.id
            case MessageRole.ROLE:
                return str(message.role)
            case MessageRole.STATE:
                return str(message.state)
            case MessageRole.CREATED:
                return message.created
            case MessageRole.NOTE:
                return message.note
        return None

    # -- what the view asks, without Qt's boxing -----------------------------------------------------

    def row(self, row: int) -> HeldRow | None:
        """The row's message and text, or None where it is not here yet; it is then asked for."""
        held = self._rows.get(row)
        if held is None:
            self._want(row)
        else:
            self._rows.move_to_end(row)
        return held

    def held(self, row: int) -> HeldRow | None:
        """The row's message and text if it is here; asks for nothing."""
        return self._rows.get(row)

    def held_rows(self, first: int, count: int) -> list[int]:
        """Those of the rows [first, first + count) that are here."""
        return sorted(row for row in self._rows if first <= row < first + count)

    def ask(self, first: int, count: int) -> None:
        """Ask for rows whether or not they are here, as for copying them."""
        self.rows_wanted.emit(first, count)

    def message(self, row: int) -> Message | None:
        """The row's message with an empty content, or None where it is not here yet."""
        held = self.row(row)
        return held.message if held is not None else None

    def row_of(self, message_id: str) -> int | None:
        """The row of a message that is here."""
        return self._row_of.get(message_id)

    def text_of(self, message_id: str) -> str:
        """The Markdown of a message that is here, else nothing."""
        row = self._row_of.get(message_id)
        return self._rows[row].text.text() if row is not None else ""

    def copy_of(self, message_id: str) -> str:
        """The same with the names of its files, for other applications."""
        row = self._row_of.get(message_id)
        return copied(self._rows[row].message, self.text_of(message_id)) if row is not None else ""

    def attachments_of(self, message_id: str) -> Sequence[Attachment]:
        """The files of a message that is here."""
        row = self._row_of.get(message_id)
        return self._rows[row].message.attachments if row is not None else ()

    def last_id(self, role: Role) -> str | None:
        """The id of the newest message of that role among the rows that are here."""
        for row in range(self._count - 1, -1, -1):
            held = self._rows.get(row)
            if held is None:
                return None
            if held.message.role is role:
                return held.message.id
        return None

    # -- changes -------------------------------------------------------------------------------------

    def reset(self, total: int, tail: Sequence[Message]) -> None:
        """Show another branch of `total` rows, of which the last ones are given."""
        self.beginResetModel()
        self._rows.clear()
        self._row_of.clear()
        self._asked.clear()
        self._count = total
        self._keep(total - len(tail), tail)
        self.endResetModel()

    def fill(self, first: int, messages: Sequence[Message]) -> None:
        """Give rows that were asked for."""
        self._asked -= {row // PAGE for row in range(first, first + len(messages))}
        messages = messages[: max(0, self._count - first)]
        if messages:
            for row, message in enumerate(messages, first):
                if row not in self._rows:  # one that is here may have grown since these were read
                    self._keep(row, [message])
            self._changed(first, first + len(messages) - 1)
            self.filled.emit(first, messages)

    def append(self, message: Message) -> None:
        """Add a row at the end."""
        self.beginInsertRows(NO_INDEX, self._count, self._count)
        self._keep(self._count, [message])
        self._count += 1
        self.endInsertRows()

    def truncate(self, count: int) -> None:
        """Remove the rows from `count` on: another branch goes on from there."""
        if count >= self._count:
            return
        self.beginRemoveRows(NO_INDEX, count, self._count - 1)
        for row in [row for row in self._rows if row >= count]:
            del self._row_of[self._rows.pop(row).message.id]
        self._count = count
        self.endRemoveRows()

    def update(self, message: Message) -> None:
        """A message's state, note or metadata changed; its text counts only once it is final."""
        row = self._row_of.get(message.id)
        if row is None:
            return
        held = self._rows[row]
        if message.state.final and message.content != held.text.text():
            held.text = TextBuffer(message.content)
        held.message = replace(message, content="")
        self._changed(row, row)

    def append_text(self, message_id: str, text: str) -> None:
        """The running answer grew."""
        row = self._row_of.get(message_id)
        if row is not None:
            self._rows[row].text.append(text)
            self._changed(row, row)

    def _keep(self, first: int, messages: Sequence[Message]) -> None:
        for row, message in enumerate(messages, first):
            self._rows[row] = HeldRow(replace(message, content=""), TextBuffer(message.content))
            self._row_of[message.id] = row
        while len(self._rows) > KEPT_ROWS:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        row, held = next(iter(self._rows.items()))
        if held.message.state in (MessageState.STREAMING, MessageState.PENDING):
            self._rows.move_to_end(row)
            return
        del self._rows[row]
        del self._row_of[held.message.id]

    def _want(self, row: int) -> None:
        page = row // PAGE
        if 0 <= row < self._count and page not in self._asked:
            self._asked.add(page)
            self.rows_wanted.emit(page * PAGE, min(PAGE, self._count - page * PAGE))

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
