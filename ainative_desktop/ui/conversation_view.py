"""The sidebar's list as it is seen and worked: its painting, its keys, renaming in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .conversation_list import ConversationListModel, ConversationRole, Index
from .header import MAX_TITLE
from .mirroring import isolated, mirrored
from .theme import LIGHT, Theme
from .typed import is_typed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

ROW, COMPACT_ROW = 36, 29  # px
PULSE = 600  # ms between two states of the streaming dots


class ConversationList(QListView):
    """The list itself: a click or Enter opens, F2 or a double click renames, Delete deletes. Ctrl or Shift
    with a click or an arrow key chooses several, Ctrl+A all, and Esc none again.

    Signals: opened(str id); delete_wanted(str id); chosen_changed(), several are chosen, others, or not
    several any more; all_wanted(), also those that are not here yet; left(), Esc was pressed;
    typed(QKeyEvent), a letter or what is pasted after a click, which is not meant for the list;
    keyboard_left(), it is elsewhere now.
    """

    opened = Signal(str)
    delete_wanted = Signal(str)
    chosen_changed = Signal()
    all_wanted = Signal()
    left = Signal()
    typed = Signal(object)
    keyboard_left = Signal()

    def __init__(self, model: ConversationListModel) -> None:
        super().__init__()
        self._conversations = model
        self._reduce_motion = False
        self._pulse = QTimer(self, interval=PULSE)
        self._pulse.timeout.connect(self._beat)
        self._delegate = ConversationDelegate(self)
        self.setObjectName("conversationList")
        self.setAccessibleName(self.tr("Conversations"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._choosing = False  # the click has a key with it, so that it opens nothing
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self.open)

    def set_theme(self, theme: Theme, *, reduce_motion: bool) -> None:
        """Paint in another theme; `reduce_motion` keeps the dots still."""
        self._delegate.set_theme(theme)
        self._reduce_motion = reduce_motion
        self.pulse()
        self.scheduleDelayedItemsLayout()

    def pulse(self) -> None:
        """Let the streaming dots pulse while there are any; the timer runs only then."""
        if self._conversations.streaming_rows() and not self._reduce_motion:
            if not self._pulse.isActive():
                self._pulse.start()
        else:
            self._pulse.stop()
            self._delegate.bright = True

    def _beat(self) -> None:
        self._delegate.bright = not self._delegate.bright
        for row in self._conversations.streaming_rows():
            self.update(self._conversations.index(row, 0))

    def open(self, index: QModelIndex) -> None:
        """Ask for the conversation at `index`."""
        key = index.data(ConversationRole.ID)
        if key:
            self.opened.emit(key)

    @property
    def is_walked(self) -> bool:
        """Whether it is the keyboard that goes through it, and no mouse."""
        return self._delegate.shows_focus

    def chosen(self) -> list[str]:
        """The conversations that are chosen together; none where it is one alone."""
        selection = self.selectionModel().selection()
        ids: list[str] = []
        for number in range(selection.count()):
            rows = selection.at(number)
            ids += self._conversations.ids(rows.top(), rows.bottom())
        return ids if len(ids) > 1 else []

    def choose_all(self) -> None:
        """Choose all that are here."""
        super().selectAll()

    def selectAll(self) -> None:
        self.all_wanted.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._choosing:
            self.open(index)

    def focus_first(self) -> None:
        """Take the keyboard, on the first conversation if it is on none yet."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid():
            first = self.moveCursor(QListView.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
            self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        clicked = not self.is_walked and not self.chosen()
        if clicked and is_typed(event):
            self.typed.emit(event)
            return
        self._delegate.shows_focus = True
        key = self.currentIndex().data(ConversationRole.ID)
        if event.key() == Qt.Key.Key_Delete and (key or self.chosen()):
            self.delete_wanted.emit(key)
        elif event.key() == Qt.Key.Key_Escape and self.chosen():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.shows_focus = False
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self._choosing = bool(event.modifiers() & keys)
        right = event.button() is Qt.MouseButton.RightButton
        if right and self.indexAt(event.position().toPoint()) in self.selectedIndexes():
            return  # its menu is for all that are chosen
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():  # a press that slides chooses nothing more
            super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._delegate.shows_focus = event.reason() in reasons
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing and self.state() is not QAbstractItemView.State.EditingState:
            self.keyboard_left.emit()


class ConversationDelegate(QStyledItemDelegate):
    """Paints headings and conversations, and edits titles in place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.bright = True  # whether the streaming dots are, in their pulse
        self.shows_focus = False  # only for those who use the keyboard

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        row, share = (COMPACT_ROW, 2.0) if self._theme.compact else (ROW, 2.5)
        return QSize(100, max(row, round(self._theme.body_px * share)))

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
        from PySide6.QtWidgets import QStyle  # has many enumerations, and the first frame no rows

        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            color = QColor(theme.selected)
            color.setAlphaF(1.0 if selected else 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(area), 8, 8)
        if self.shows_focus and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 7, 7)
        inner = area.adjusted(10, 0, -10, 0)
        right = self._paint_right(painter, inner, index, selected)
        font = self._font(1.0, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        room = mirrored(inner.adjusted(0, 0, -right - 12, 0), inner)
        title = " ".join(str(index.data() or "").split()) or self.tr("Untitled")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(shown))

    def _paint_right(self, painter: QPainter, inner: QRect, index: Index, selected: bool) -> int:
        """The dot or the time at the row's end; its width."""
        streaming = index.data(ConversationRole.STREAMING)
        if streaming or index.data(ConversationRole.UNREAD):
            color = QColor(self._theme.accent)
            color.setAlphaF(1.0 if self.bright or not streaming else 0.35)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(mirrored(QRect(inner.right() - 7, inner.center().y() - 3, 7, 7), inner))
            return 8
        painter.setFont(self._font(0.86, QFont.Weight.Normal))
        painter.setPen(QColor(self._theme.text if selected else self._theme.muted))
        painter.setOpacity(0.75 if selected else 1.0)  # muted is too pale on a selected row
        words = str(index.data(ConversationRole.WHEN) or "")
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setOpacity(1.0)
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
        editor = QLineEdit(parent, maxLength=MAX_TITLE)
        editor.setAccessibleName(self.tr("Title"))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
