"""The sidebar: new chat, search, the conversations, and the server's state at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtGui import QColor as Color
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..protocol.messages import Conversation
from .conversation_list import ConversationDelegate, ConversationListModel, ConversationRole
from .theme import LIGHT, Theme

UNDO_FOR = 10_000  # ms that a deletion can be undone from here
SEARCH_DELAY = 150  # ms without a keystroke before the search runs


class Sidebar(QWidget):
    """Lists conversations.

    Signals: new_chat(); selected(str id); rename_requested(str id, str title); delete_requested(str id);
    pin_requested(str id, bool pinned); undo_requested(); search_changed(str); more_wanted();
    preferences_requested().
    """

    new_chat = Signal()
    selected = Signal(str)
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    pin_requested = Signal(str, bool)
    undo_requested = Signal()
    search_changed = Signal(str)
    more_wanted = Signal()
    preferences_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self.model = ConversationListModel(parent=self)
        self.model.more_wanted.connect(self.more_wanted)
        self.model.renamed.connect(self.rename_requested)
        self.model.rowsInserted.connect(self._select_current)
        self.model.modelReset.connect(self._select_current)
        self._current: str | None = None
        self._new_chat = HintButton("New chat", "Ctrl N")
        self._new_chat.setObjectName("newChatButton")
        self._new_chat.clicked.connect(self.new_chat)
        self._search = HintEdit("Search all chats", "Ctrl K")
        self._search.setObjectName("searchEdit")
        self._list = self._make_list()
        self._undo_bar = UndoBar(self)
        self._undo_bar.undone.connect(self.undo_requested)
        self._foot = Foot(self)
        self._foot.preferences.clicked.connect(self.preferences_requested)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY)
        self._search_timer.timeout.connect(lambda: self.search_changed.emit(self._search.text()))
        self._search.textChanged.connect(lambda _text: self._search_timer.start())
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(10)
        for widget in (self._new_chat, self._search):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._undo_bar)
        column.addWidget(self._foot)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("conversationList")
        view.setAccessibleName("Conversations")
        view.setModel(self.model)
        self._delegate = ConversationDelegate(view)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        delete = QAction("Delete", view, shortcut=QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._delete_selected)
        view.addAction(delete)
        return view

    # -- what the window tells ----------------------------------------------------------------------

    def set_theme(self, theme: Theme, *, reduce_motion: bool = False) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self._delegate.reduce_motion = reduce_motion
        for widget in (self._new_chat, self._search, self._foot):
            widget.set_theme(theme)
        self._list.doItemsLayout()

    def reset(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show these conversations."""
        self.model.reset(conversations, more=more)

    def extend(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show older ones below."""
        self.model.extend(conversations, more=more)

    def upsert(self, conversation: Conversation) -> None:
        """A conversation is new, or changed."""
        self.model.upsert(conversation)

    def remove(self, conversation_id: str) -> None:
        """A conversation is gone."""
        self.model.remove(conversation_id)

    def oldest(self) -> Conversation | None:
        """The oldest conversation shown that is not pinned."""
        return self.model.oldest()

    def set_current(self, conversation_id: str | None) -> None:
        """Mark the conversation on screen."""
        self._current = conversation_id
        self._select_current()

    def set_streaming(self, conversation_id: str, streaming: bool) -> None:
        """An answer began or ended there."""
        self.model.set_streaming(conversation_id, streaming)
        self._delegate.set_pulsing(self.model.streaming_any)

    def set_server_state(self, words: str, level: str) -> None:
        """The foot's words; `level` is good, warning, error or idle."""
        self._foot.set_state(words, level)

    def show_undo(self, words: str) -> None:
        """Offer to undo what `words` says, for a while."""
        self._undo_bar.offer(words)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def edit_current_title(self) -> None:
        """Rename the conversation on screen in place."""
        row = self.model.row_of(self._current)
        if row >= 0:
            self._list.edit(self.model.index(row, 0))

    # -- what the person does -----------------------------------------------------------------------

    def _select_current(self) -> None:
        row = self.model.row_of(self._current)
        selection = self._list.selectionModel()
        if row < 0:
            selection.clear()
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(row, 0), flag)

    def _open(self, index: object) -> None:
        key = index.data(ConversationRole.ID)  # type: ignore[attr-defined]
        if key:
            self.selected.emit(key)

    def _delete_selected(self) -> None:
        key = self._list.currentIndex().data(ConversationRole.ID)
        if key:
            self.delete_requested.emit(key)

    def _show_menu(self, point: QPoint) -> None:
        index = self._list.indexAt(point)
        key = index.data(ConversationRole.ID)
        if not key:
            return
        pinned = bool(index.data(ConversationRole.PINNED))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Rename", lambda: self._list.edit(index))
        menu.addAction("Unpin" if pinned else "Pin", lambda: self.pin_requested.emit(key, not pinned))
        menu.addSeparator()
        menu.addAction("Delete", lambda: self.delete_requested.emit(key))
        menu.popup(self._list.viewport().mapToGlobal(point))


def _paint_hint(widget: QWidget, hint: str, theme: Theme) -> None:
    """Paint a key's name in a small frame at the right of a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = widget.font()
    font.setPixelSize(max(9, round(theme.body_px * 0.79)))
    font.setBold(False)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(hint) + 13
    height = painter.fontMetrics().height() + 5
    left, top = widget.width() - width - 12, (widget.height() - height) // 2
    painter.setPen(QPen(Color(theme.hairline), 1))
    painter.drawRoundedRect(left, top, width, height, 4, 4)
    painter.setPen(Color(theme.muted))
    painter.drawText(left, top, width, height, Qt.AlignmentFlag.AlignCenter, hint)


class HintButton(QPushButton):
    """A button that shows its key."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text)
        self.setAccessibleName(f"{text} ({hint})")
        self._hint, self._theme = hint, LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_hint(self, self._hint, self._theme)


class HintEdit(QLineEdit):
    """A field that shows its key while it is empty."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(placeholderText=text, clearButtonEnabled=True)
        self.setAccessibleName(text)
        self._hint, self._theme = hint, LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text():
            _paint_hint(self, self._hint, self._theme)


class UndoBar(QWidget):
    """Says what was deleted and offers it back for ten seconds.

    Signals: undone().
    """

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setMinimumWidth(0)
        button = QPushButton("Undo")
        button.setProperty("link", True)
        button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, words: str) -> None:
        """Show `words` and the button."""
        metrics = self._words.fontMetrics()
        self._words.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, 150))
        self._words.setToolTip(words)
        self.show()
        self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self._timer.stop()
        self.undone.emit()


class Foot(QWidget):
    """The server's state, and Preferences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebarFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._level = LIGHT, "idle"
        self._words = QLabel()
        self._words.setProperty("muted", True)
        self._words.setWordWrap(True)
        self.preferences = QPushButton("Preferences")
        self.preferences.setProperty("link", True)
        self.preferences.setToolTip("Preferences (Ctrl+,)")
        row = QHBoxLayout(self)
        row.setContentsMargins(23, 8, 0, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self.preferences)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_state(self, words: str, level: str) -> None:
        """Say `words`, with a dot of the level's colour."""
        self._words.setText(words)
        self._words.setAccessibleName(f"Server: {words}")
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = self._theme.muted if self._level == "idle" else getattr(self._theme, self._level)
        painter.setBrush(Color(color))
        painter.drawEllipse(8, self._words.geometry().center().y() - 3, 7, 7)
