"""The sidebar's list: conversations under the day they were last used, every row of one height."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from datetime import datetime, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
)

from .tips import plain
from .translation import said

if TYPE_CHECKING:  # the first frame does not wait for what only a type is known by
    from ..protocol.messages import Conversation

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ConversationRole(IntEnum):
    """What a row can be asked for, beside its title (DisplayRole)."""

    ID = Qt.ItemDataRole.UserRole + 1
    STREAMING = Qt.ItemDataRole.UserRole + 2
    UNREAD = Qt.ItemDataRole.UserRole + 3
    PINNED = Qt.ItemDataRole.UserRole + 4
    HEADING = Qt.ItemDataRole.UserRole + 5
    WHEN = Qt.ItemDataRole.UserRole + 6


class _Row(NamedTuple):
    """A heading, or a conversation under it."""

    heading: str
    conversation: Conversation | None = None

    @property
    def key(self) -> str:
        """What stays the same when the row changes."""
        return f"heading {self.heading}" if self.conversation is None else self.conversation.id


class ConversationListModel(QAbstractListModel):
    """Pinned conversations, then the others by day. DisplayRole is the title.

    Signals: more_wanted(), the list was scrolled to its end and the store has more;
    renamed(str id, str title), a title was typed.
    """

    more_wanted = Signal()
    renamed = Signal(str, str)

    def __init__(self, now: Callable[[], datetime] = datetime.now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._conversations: dict[str, Conversation] = {}
        self._rows: list[_Row] = []
        self._streaming: set[str] = set()
        self._more = False
        self._grouped_on = now().date()

    # -- Qt's questions ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        names = {role.value: QByteArray(role.name.lower().encode()) for role in ConversationRole}
        return {**super().roleNames(), **names}

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].conversation is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        conversation = row.conversation
        if conversation is None:
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.heading if role in shown else role == ConversationRole.HEADING or None
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return plain(conversation.title)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return conversation.title
            case ConversationRole.ID:
                return conversation.id
            case ConversationRole.STREAMING:
                return conversation.id in self._streaming
            case ConversationRole.UNREAD:
                return conversation.unread
            case ConversationRole.PINNED:
                return conversation.pinned
            case ConversationRole.HEADING:
                return False
            case ConversationRole.WHEN:
                return when(datetime.fromtimestamp(conversation.updated), self._now())
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.data(index, ConversationRole.ID)
        if role != Qt.ItemDataRole.EditRole or not key or not str(value).strip():
            return False
        self.renamed.emit(key, str(value).strip())
        return True

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        self._more = False
        self.more_wanted.emit()

    # -- changes -----------------------------------------------------------------------------------

    def row_of(self, conversation_id: str | None) -> int:
        """The conversation's row, or -1."""
        for number, row in enumerate(self._rows):
            if row.conversation is not None and row.conversation.id == conversation_id:
                return number
        return -1

    def ids(self, first: int, last: int) -> list[str]:
        """The conversations in the rows [first, last]."""
        rows = self._rows[first : last + 1]
        return [row.conversation.id for row in rows if row.conversation is not None]

    def oldest(self) -> Conversation | None:
        """The last conversation that is not pinned."""
        for row in reversed(self._rows):
            if row.conversation is not None and not row.conversation.pinned:
                return row.conversation
        return None

    def reset(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show these conversations; `more` says whether the store has older ones."""
        self.beginResetModel()
        self._conversations = {conversation.id: conversation for conversation in conversations}
        self._rows = self._grouped()
        self._more = more
        self.endResetModel()

    def extend(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show older ones below."""
        self._conversations.update({conversation.id: conversation for conversation in conversations})
        self._more = more
        self._regroup()

    def upsert(self, conversation: Conversation) -> None:
        """A conversation is new, or changed."""
        before = self._conversations.get(conversation.id)
        self._conversations[conversation.id] = conversation
        if before is not None and (before.pinned, before.updated) == (
            conversation.pinned,
            conversation.updated,
        ):
            number = self.row_of(conversation.id)
            self._rows[number] = _Row(self._rows[number].heading, conversation)
            self._touch(conversation.id)
        else:
            self._regroup()

    def refresh_days(self) -> None:
        """Group anew if another day has begun."""
        if self._now().date() != self._grouped_on and self._rows:
            self._regroup()
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def streaming_rows(self) -> list[int]:
        """The rows where an answer streams."""
        return [row for row in map(self.row_of, self._streaming) if row >= 0]

    def remove(self, ids: Set[str]) -> None:
        """Conversations are gone."""
        for key in ids & self._conversations.keys():
            del self._conversations[key]
        self._regroup()

    def set_streaming(self, conversation_id: str, streaming: bool) -> None:
        """An answer began or ended there."""
        (self._streaming.add if streaming else self._streaming.discard)(conversation_id)
        self._touch(conversation_id)

    def _touch(self, conversation_id: str) -> None:
        row = self.row_of(conversation_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _regroup(self) -> None:
        """Bring the rows up to date by removing, moving and inserting no more than what changed.

        A row that stays is never removed: it keeps its selection, and the field in which it is renamed.
        """
        fresh = self._grouped()
        self._remove_all_but({row.key for row in fresh})
        present = {row.key for row in self._rows}
        number = 0
        while number < len(fresh):
            key = fresh[number].key
            if key not in present:
                number = self._insert_run(number, fresh, present)
                continue
            if self._rows[number].key != key:
                self._move(next(i for i, row in enumerate(self._rows) if row.key == key), number)
            if self._rows[number] != fresh[number]:
                self._rows[number] = fresh[number]
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
            number += 1

    def _remove_all_but(self, kept: set[str]) -> None:
        rows, end = self._rows, len(self._rows)
        while end > 0:
            start = end
            while start > 0 and rows[start - 1].key not in kept:
                start -= 1
            if start < end:
                self.beginRemoveRows(NO_INDEX, start, end - 1)
                del rows[start:end]
                self.endRemoveRows()
            end = start - 1

    def _insert_run(self, start: int, fresh: list[_Row], present: set[str]) -> int:
        """Insert the rows from `start` on that are not there yet; the row after them."""
        end = start
        while end < len(fresh) and fresh[end].key not in present:
            end += 1
        self.beginInsertRows(NO_INDEX, start, end - 1)
        self._rows[start:start] = fresh[start:end]
        self.endInsertRows()
        return end

    def _move(self, origin: int, target: int) -> None:
        """Move a row up."""
        self.beginMoveRows(NO_INDEX, origin, origin, NO_INDEX, target)
        self._rows.insert(target, self._rows.pop(origin))
        self.endMoveRows()

    def _grouped(self) -> list[_Row]:
        ordered = sorted(
            self._conversations.values(), key=lambda c: (c.pinned, c.updated, c.id), reverse=True
        )
        now = self._now()
        self._grouped_on = now.date()
        rows: list[_Row] = []
        for conversation in ordered:
            last_used = datetime.fromtimestamp(conversation.updated)
            heading = self.tr("Pinned") if conversation.pinned else day_group(last_used, now)
            if not rows or rows[-1].heading != heading:
                rows.append(_Row(heading))
            rows.append(_Row(heading, conversation))
        return rows


def day_group(moment: datetime, now: datetime) -> str:
    """The heading under which something of that moment is listed."""
    days = (now.date() - moment.date()).days
    if days <= 0:
        return QCoreApplication.translate("conversation_list", "Today")
    if days == 1:
        return QCoreApplication.translate("conversation_list", "Yesterday")
    if days <= 7:
        return QCoreApplication.translate("conversation_list", "Previous 7 days")
    month = QLocale().standaloneMonthName(moment.month)
    words = QCoreApplication.translate("conversation_list", "{month}", "the heading of a month of this year")
    if moment.year != now.year:
        words = QCoreApplication.translate("conversation_list", "{month} {year}")
    return words.format(month=month[:1].upper() + month[1:], year=moment.year)


def when(moment: datetime, now: datetime) -> str:
    """A moment as short as it can be told: a time, a weekday, or a date."""
    if moment.date() >= now.date():
        return said(QTime(moment.hour, moment.minute), "HH:mm")
    date = QDate(moment.year, moment.month, moment.day)
    if now - moment < timedelta(days=7):
        return said(date, "ddd")
    form = QCoreApplication.translate("conversation_list", "MMM d", "a date as Qt writes it")
    if moment.year != now.year:
        form = QCoreApplication.translate("conversation_list", "MMM d, yyyy", "a date as Qt writes it")
    return said(date, form)
