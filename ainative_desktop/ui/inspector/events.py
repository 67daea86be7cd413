"""The inspector's list: a recording's events as rows, filtered, newest last."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...runtime.recording import KEPT_EVENTS, StreamRecording, WireEvent
from ..fonts import code_font
from ..theme import LIGHT, Theme
from ..translation import number

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

EVENT = Qt.ItemDataRole.UserRole + 1
ROW = 20  # px at 14 px text
LONGEST = 400  # characters of an event that a row shows
_TROUBLE = {"stall": "warning", "retry": "warning", "error": "error"}


class EventsModel(QAbstractListModel):
    """The events of one recording at a time, that hold `pattern` in their kind or text."""

    def __init__(self) -> None:
        super().__init__()
        self._recording: StreamRecording | None = None
        self._events: list[WireEvent] = []
        self._read = 0
        self._pattern = ""
        self.raw = False  # whether events show as they came

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self._events[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            shown = event.raw if self.raw and event.raw else event.words
            return f"+{event.at:.3f} {event.kind} {shown[:LONGEST]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            after = self.tr("{gap} ms after the event before").format(gap=number(event.gap * 1000, 1))
            return f"{after}\n{(event.raw or event.words)[:2000]}"
        return event if role == EVENT else None

    def show(self, recording: StreamRecording | None) -> None:
        """Begin with another recording, or with none."""
        self._recording = recording
        self._reload()

    def set_pattern(self, pattern: str) -> None:
        """Show only the events that hold it, without regard to case."""
        self._pattern = pattern.casefold()
        self._reload()

    def set_raw(self, raw: bool) -> None:
        """Show events as they came, or as they were read."""
        self.raw = raw
        if self._events:
            self.dataChanged.emit(self.index(0), self.index(len(self._events) - 1))

    def refresh(self) -> bool:
        """Take what is new; whether anything was."""
        if self._recording is None or self._read == len(self._recording):
            return False
        fresh = [event for event in self._recording.since(self._read) if self._fits(event)]
        self._read = len(self._recording)
        if fresh:
            first = len(self._events)
            self.beginInsertRows(NO_INDEX, first, first + len(fresh) - 1)
            self._events += fresh
            self.endInsertRows()
        surplus = len(self._events) - KEPT_EVENTS
        if surplus > 0:
            self.beginRemoveRows(NO_INDEX, 0, surplus - 1)
            del self._events[:surplus]
            self.endRemoveRows()
        return True

    def _reload(self) -> None:
        self.beginResetModel()
        self._events = []
        self._read = 0
        if self._recording is not None:
            self._events = [event for event in self._recording.since(0) if self._fits(event)]
            self._read = len(self._recording)
        self.endResetModel()

    def _fits(self, event: WireEvent) -> bool:
        return not self._pattern or self._pattern in f"{event.kind} {event.words} {event.raw}".casefold()


class EventDelegate(QStyledItemDelegate):
    """Paints the time since the start, the gap before, the kind and the text, in columns."""

    def __init__(self, model: EventsModel) -> None:
        super().__init__(model)
        self._model = model
        self._theme: Theme = LIGHT
        self._font = QFont()
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._font = code_font(theme)
        self._font.setPixelSize(max(9, round(theme.body_px * 0.82)))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, max(ROW, round(self._theme.body_px * ROW / 14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event = index.data(EVENT)
        theme = self._theme
        area: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is
        painter.setFont(self._font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.selected))
        letter = QFontMetrics(self._font).horizontalAdvance("0")
        left = area.left() + 4
        kind_color = getattr(theme, _TROUBLE.get(event.kind, "accent"))
        shown = event.raw if self._model.raw and event.raw else event.words
        for words, width, color, side in (
            (f"+{event.at:.3f}", 8, theme.muted, Qt.AlignmentFlag.AlignLeft),
            (_gap(event.gap), 8, theme.muted, Qt.AlignmentFlag.AlignRight),
            (f"  {event.kind}", 11, kind_color, Qt.AlignmentFlag.AlignLeft),
            (" ".join(shown[:LONGEST].split("\n")), 0, theme.text, Qt.AlignmentFlag.AlignLeft),
        ):
            room = QRect(left, area.top(), width * letter or area.right() - left, area.height())
            painter.setPen(QColor(color))
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            left += room.width()
        painter.restore()


def _gap(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
