"""The sidebar: new chat, search, the conversations, and the server's state at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from .hints import HintButton, HintEdit
from .phrases import localised
from .sidebar_foot import Foot, UndoBar
from .theme import Theme

if TYPE_CHECKING:  # the first frame needs none of it
    from ..protocol.messages import Conversation
    from ..protocol.shelves import Shelf, Shelves
    from .conversation_list import ConversationListModel
    from .shelf_bar import ShelfBar

DAY_CHECK = 60_000  # ms between two looks whether another day has begun


class Sidebar(QWidget):
    """Lists conversations, once `furnish` has completed it.

    Signals: new_chat(); selected(str id); rename_requested(str id, str title); delete_requested(str id);
    pin_requested(str id, bool pinned); export_requested(str id); undo_requested();
    search_wanted(str), with what was typed; more_wanted(); preferences_requested(); all_wanted(), the
    conversations that are not here yet, to choose them too; acted(str action, list ids), archive, tags,
    export or delete, on these conversations; typed(QKeyEvent), a letter, after a conversation was clicked.
    """

    new_chat = Signal()
    selected = Signal(str)
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    pin_requested = Signal(str, bool)
    export_requested = Signal(str)
    undo_requested = Signal()
    search_wanted = Signal(str)
    more_wanted = Signal()
    preferences_requested = Signal()
    all_wanted = Signal()
    acted = Signal(str, object)
    typed = Signal(object)

    model: ConversationListModel
    shelf_bar: ShelfBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._current: str | None = None
        self._archived = False  # whether that is what is listed
        self._complete = False  # whether the list is there
        self._new_chat = HintButton(self.tr("New chat"))
        self._new_chat.setObjectName("newChatButton")
        self._new_chat.clicked.connect(self.new_chat)
        self._search = HintEdit(self.tr("Search all chats"))
        self._search.setObjectName("searchEdit")
        self._search.wanted.connect(self.search_wanted)
        self._foot = Foot(self)
        self._foot.preferences.clicked.connect(self.preferences_requested)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 6)
        column.setSpacing(0)
        column.addWidget(self._new_chat)
        column.addSpacing(10)
        column.addWidget(self._search)
        column.addSpacing(6)
        column.addLayout(self._middle, 1)
        column.addSpacing(8)
        column.addWidget(self._foot)

    def furnish(self) -> None:
        """Add what the first frame is shown without: the list, and what is done with it."""
        from .conversation_list import ConversationListModel
        from .conversation_view import ConversationList
        from .selection_bar import SelectionBar
        from .shelf_bar import ShelfBar

        self.model = ConversationListModel(parent=self)
        self.model.more_wanted.connect(self.more_wanted)
        self.model.renamed.connect(self.rename_requested)
        self._list = ConversationList(self.model)
        self.model.rowsInserted.connect(self._on_rows_changed)
        self.model.modelReset.connect(self._on_rows_changed)  # after the list, which selects nothing then
        self._list.opened.connect(self.selected)
        self._list.delete_wanted.connect(self._delete)
        self._list.all_wanted.connect(self.all_wanted)
        self._list.left.connect(self._select_current)
        self._list.typed.connect(self.typed)
        self._list.keyboard_left.connect(self._select_one)
        self._list.chosen_changed.connect(self._on_chosen)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._search.left_downwards.connect(self._list.focus_first)
        self.shelf_bar = ShelfBar(self)
        self._selection_bar = SelectionBar(self)
        self._selection_bar.acted.connect(self._act_on_chosen)
        self._undo_bar = UndoBar(self)
        self._undo_bar.undone.connect(self.undo_requested)
        self._middle.addWidget(self.shelf_bar)
        self._middle.addWidget(self._list, 1)
        self._middle.addSpacing(6)
        self._middle.addWidget(self._selection_bar)
        self._middle.addWidget(self._undo_bar)
        self._days = QTimer(self, interval=DAY_CHECK, timerType=Qt.TimerType.VeryCoarseTimer)
        self._days.timeout.connect(self.model.refresh_days)
        self._days.start()
        self._complete = True

    # -- what the window tells ----------------------------------------------------------------------

    def set_theme(self, theme: Theme, *, reduce_motion: bool = False) -> None:
        """Paint in another theme."""
        for widget in (self._new_chat, self._search, self._foot):
            widget.set_theme(theme)
        if self._complete:
            self._list.set_theme(theme, reduce_motion=reduce_motion)

    def follow_keys(self, follow: Callable[[str, Callable[[str], object]], object]) -> None:
        """Show the keys that do the same as what stands here."""
        follow("new_chat", self._new_chat.set_key)
        follow("search", self._search.set_key)
        follow("preferences", self._foot.set_preferences_key)

    def reset(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show these conversations."""
        self.model.reset(conversations, more=more)

    def extend(self, conversations: Sequence[Conversation], *, more: bool) -> None:
        """Show older ones below."""
        self.model.extend(conversations, more=more)

    def upsert(self, conversation: Conversation) -> None:
        """A conversation is new, or changed."""
        self.model.upsert(conversation)

    def remove(self, ids: Set[str]) -> None:
        """Conversations are gone."""
        self.model.remove(ids)

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
        self._list.pulse()

    def set_server_state(self, words: str, level: str) -> None:
        """The foot's words; `level` is good, warning, error or idle."""
        self._foot.set_state(localised(words), level)

    def show_undo(self, words: str) -> None:
        """Offer to undo what `words` says, for a while."""
        self._undo_bar.offer(words)

    def hide_undo(self) -> None:
        """It was undone otherwise."""
        self._undo_bar.hide()

    def chosen(self) -> list[str]:
        """The conversations that are chosen together; none where it is one alone."""
        return self._list.chosen()

    def choose_all(self) -> None:
        """Choose all that are here."""
        self._list.choose_all()

    def set_shelves(self, shelf: Shelf, shelves: Shelves) -> None:
        """What is listed now, and what else there is."""
        self._archived = shelf.archived
        self.shelf_bar.set_shelves(shelf, shelves)

    def edit_title_in_list(self) -> bool:
        """Rename the conversation that the keyboard is on; False where it is not in the list."""
        index = self._list.currentIndex()
        if not self._list.hasFocus() or not index.isValid():
            return False
        self._list.edit(index)
        return True

    # -- what the person does -----------------------------------------------------------------------

    def _select_current(self) -> None:
        row = self.model.row_of(self._current)
        selection = self._list.selectionModel()
        if row < 0:
            selection.clearSelection()  # the keyboard stays where it is
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(row, 0), flag)

    def _select_one(self) -> None:
        """Mark what is on screen, unless several are chosen."""
        if not self.chosen():
            self._select_current()

    def _on_rows_changed(self, *_: object) -> None:
        self._select_one()
        self._on_chosen()  # a reset of the list takes the selection without a word

    def _on_chosen(self) -> None:
        self._selection_bar.show_count(len(self.chosen()), archived=self._archived)

    def _delete(self, key: str) -> None:
        if self.chosen():
            self.acted.emit("delete", self.chosen())
        else:
            self.delete_requested.emit(key)

    def _act_on_chosen(self, action: str) -> None:
        if action == "clear":
            self._list.setFocus()
            self._select_current()
        else:
            self.acted.emit(action, self.chosen())

    def _open(self, index: QModelIndex) -> None:
        self._list.open(index)

    def _show_menu(self, point: QPoint) -> None:
        index = self._list.indexAt(point)
        from .conversation_list import ConversationRole

        key = index.data(ConversationRole.ID)
        if not key:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._list.is_walked:  # else the keyboard goes on from there
            menu.aboutToHide.connect(self._select_one)
        chosen = self.chosen() or [key]
        if len(chosen) == 1:
            self._add_single(menu, index, key)
        else:
            menu.addAction(self.tr("Export…"), lambda: self.acted.emit("export", chosen))
        words = self.tr("Bring back") if self._archived else self.tr("Archive")
        menu.addAction(words, lambda: self.acted.emit("archive", chosen))
        menu.addAction(self.tr("Tags"), lambda: self.acted.emit("tags", chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._delete(key))
        menu.popup(self._list.viewport().mapToGlobal(point))

    def _add_single(self, menu: QMenu, index: QModelIndex, key: str) -> None:
        from .conversation_list import ConversationRole

        pinned = bool(index.data(ConversationRole.PINNED))
        menu.addAction(self.tr("Rename"), lambda: self._list.edit(index))
        menu.addAction(
            self.tr("Unpin") if pinned else self.tr("Pin"), lambda: self.pin_requested.emit(key, not pinned)
        )
        menu.addAction(self.tr("Export…"), lambda: self.export_requested.emit(key))
