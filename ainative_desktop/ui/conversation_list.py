"""The sidebar's list: conversations under the day they were last used, every row of one height."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..protocol.messages import Conversation
from .theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW = 36  # px
PULSE = 600  # ms between two states of the streaming dot


class ConversationRole(IntEnum):
    """What a row can be asked for, beside its title (DisplayRole)."""

    ID = Qt.ItemDataRole.UserRole + 1
    STREAMING = Qt.ItemDataRole.UserRole + 2
    UNREAD = Qt.ItemDataRole.UserRole + 3
    PINNED = Qt.ItemDataRole.UserRole + 4
    HEADING = Qt.ItemDataRole.UserRole + 5
    WHEN = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading, or a conversation under it."""

    heading: str
    conversation: Conversation | None = None


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
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.ToolTipRole:
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

    @property
    def streaming_any(self) -> bool:
        """Whether an answer streams anywhere."""
        return bool(self._streaming)

    def row_of(self, conversation_id: str | None) -> int:
        """The conversation's row, or -1."""
        for number, row in enumerate(self._rows):
            if row.conversation is not None and row.conversation.id == conversation_id:
                return number
        return -1

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

    def remove(self, conversation_id: str) -> None:
        """A conversation is gone."""
        if self._conversations.pop(conversation_id, None) is not None:
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
        """Bring the rows up to date by what lies between their common beginning and end."""
        fresh, rows = self._grouped(), self._rows
        start = 0
        while start < min(len(rows), len(fresh)) and rows[start] == fresh[start]:
            start += 1
        end = 0
        while end < min(len(rows), len(fresh)) - start and rows[-1 - end] == fresh[-1 - end]:
            end += 1
        if len(rows) - end > start:
            self.beginRemoveRows(NO_INDEX, start, len(rows) - end - 1)
            del rows[start : len(rows) - end]
            self.endRemoveRows()
        if len(fresh) - end > start:
            self.beginInsertRows(NO_INDEX, start, len(fresh) - end - 1)
            rows[start:start] = fresh[start : len(fresh) - end]
            self.endInsertRows()

    def _grouped(self) -> list[_Row]:
        ordered = sorted(
            self._conversations.values(), key=lambda c: (c.pinned, c.updated, c.id), reverse=True
        )
        now = self._now()
        rows: list[_Row] = []
        for conversation in ordered:
            last_used = datetime.fromtimestamp(conversation.updated)
            heading = "Pinned" if conversation.pinned else day_group(last_used, now)
            if not rows or rows[-1].heading != heading:
                rows.append(_Row(heading))
            rows.append(_Row(heading, conversation))
        return rows


def day_group(moment: datetime, now: datetime) -> str:
    """The heading under which something of that moment is listed."""
    days = (now.date() - moment.date()).days
    if days <= 0:
        return "Today"
    if days == 1:
        return "Yesterday"
    if days <= 7:
        return "Previous 7 days"
    return moment.strftime("%B" if moment.year == now.year else "%B %Y")


def when(moment: datetime, now: datetime) -> str:
    """A moment as short as it can be told: a time, a weekday, or a date."""
    if moment.date() >= now.date():
        return moment.strftime("%H:%M")
    if now - moment < timedelta(days=7):
        return moment.strftime("%a")
    return f"{moment.strftime('%b')} {moment.day}"


class ConversationDelegate(QStyledItemDelegate):
    """Paints headings and conversations, and edits titles in place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._bright = True
        self.reduce_motion = False
        self._pulse = QTimer(self, interval=PULSE)
        self._pulse.timeout.connect(self._beat)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme

    def set_pulsing(self, pulsing: bool) -> None:
        """Let the streaming dots pulse, while there are any."""
        if pulsing and not self.reduce_motion:
            self._pulse.start()
        else:
            self._pulse.stop()
            self._bright = True

    def _beat(self) -> None:
        self._bright = not self._bright
        view = self.parent()
        if isinstance(view, QWidget):
            view.update()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, max(ROW, round(self._theme.body_px * 2.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state = option.state
        if index.data(ConversationRole.HEADING):
            self._paint_heading(painter, area, index.data())
        else:
            self._paint_conversation(painter, area, state, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, words: str) -> None:
        painter.setFont(self._font(0.79, QFont.Weight.DemiBold, spacing=0.4))
        painter.setPen(QColor(self._theme.muted))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area.adjusted(8, 0, -8, -6), bottom, words.upper())

    def _paint_conversation(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, index: Index
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            color = QColor(theme.selected)
            color.setAlphaF(1.0 if selected else 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(area), 8, 8)
        inner = area.adjusted(10, 0, -10, 0)
        right = self._paint_right(painter, inner, index)
        font = self._font(1.0, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        room = inner.adjusted(0, 0, -right - 12, 0)
        title = " ".join(str(index.data() or "").split()) or "Untitled"
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_right(self, painter: QPainter, inner: QRect, index: Index) -> int:
        """The dot or the time at the row's end; its width."""
        streaming = index.data(ConversationRole.STREAMING)
        if streaming or index.data(ConversationRole.UNREAD):
            color = QColor(self._theme.accent)
            color.setAlphaF(1.0 if self._bright or not streaming else 0.35)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(QRectF(inner.right() - 7, inner.center().y() - 3, 7, 7))
            return 8
        painter.setFont(self._font(0.86, QFont.Weight.Normal))
        painter.setPen(QColor(self._theme.muted))
        words = str(index.data(ConversationRole.WHEN) or "")
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return painter.fontMetrics().horizontalAdvance(words)

    def _font(self, scale: float, weight: QFont.Weight, spacing: float = 0.0) -> QFont:
        view = self.parent()
        font = QFont(view.font()) if isinstance(view, QWidget) else QFont()
        font.setPixelSize(max(9, round(self._theme.body_px * scale)))
        font.setWeight(weight)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName("Title")
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
