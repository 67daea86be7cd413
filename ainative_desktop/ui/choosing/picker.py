"""The picker: a field to search in, and the models below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from ...protocol.choice import ModelChoice
from ...runtime.models import ModelList
from ...storage.model_settings import UsedModel
from ..announcer import announce
from .by_hand import ByHand
from .delegate import ModelDelegate
from .popup import PAD, SHADE, Popup
from .rows import ModelRows, rows_of

WIDTH = 360  # px
HIGHEST = 460  # px
PAGE = 6  # rows that PageUp and PageDown go


class ModelPicker(Popup):
    """The keyboard stays in the field: arrows go through the models, Enter takes one, Esc leaves.

    Signals: chosen(str provider, str model, str name), "" where that is left to the server; keys_wanted().
    """

    chosen = Signal(str, str, str)
    keys_wanted = Signal()

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, WIDTH)
        self.setObjectName("modelPopup")
        self.setAccessibleName(self.tr("Models"))
        self._found: ModelList | None = None
        self._recent: Sequence[UsedModel] = ()
        self._present = ModelChoice()
        self._embedded = True
        self._moved = False  # whether the person has gone to a row, which then stays the current one
        self._search = QLineEdit(placeholderText=self.tr("Search models"))
        self._search.setObjectName("modelSearch")
        self._search.setAccessibleName(self.tr("Search models"))
        self._search.textChanged.connect(self._on_typed)
        self._search.installEventFilter(self)
        self._rows = ModelRows()
        self._list = QListView()
        self._list.setObjectName("modelList")
        self._list.setAccessibleName(self.tr("Models"))
        self._list.setModel(self._rows)
        self._delegate = ModelDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._take)
        self._by_hand = ByHand()
        self._by_hand.chosen.connect(self._take_by_hand)
        for widget in (self._search, self._list, self._by_hand):
            self._column.addWidget(widget)
        self._by_hand.hide()

    def open_for(self, present: ModelChoice, *, embedded: bool) -> None:
        """Show it, with what the conversation asks for now."""
        self._present, self._embedded, self._moved = present, embedded, False
        self._search.clear()
        self._by_hand.set_choice(present)
        self._fill()
        self.open()
        self._take_keyboard()

    def set_models(self, found: ModelList | None, recent: Sequence[UsedModel]) -> None:
        """What the server has, None while that is not known, and what was chosen there before."""
        self._found, self._recent = found, recent
        if self.isVisible():
            self._fill()

    def wanted_height(self) -> int:
        if not self._by_hand.isHidden():
            return self._by_hand.sizeHint().height() + 2 * (SHADE + PAD)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._rows.rowCount()))
        beside = 2 * (SHADE + PAD) + self._search.sizeHint().height() + PAD
        return min(rows + 2 + beside, HIGHEST + 2 * SHADE)

    # -- the rows -------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._moved = False
        self._fill()

    def _fill(self) -> None:
        self._show_list(self._found is None or self._found.offered)
        before = self._rows.row(self._list.currentIndex().row())
        rows = rows_of(
            self._found, self._recent, self._present, query=self._search.text(), embedded=self._embedded
        )
        self._rows.set_rows(rows)
        stays = self._moved and before in rows
        kept = rows.index(before) if stays and before is not None else self._rows.first_choice()
        self._list.setCurrentIndex(self._rows.index(kept, 0))
        if self.isVisible():
            self.place()
        self._list.scrollTo(self._list.currentIndex())

    def _show_list(self, listed: bool) -> None:
        """The list, or the fields to type into; the keyboard goes along, and never out of here."""
        if self._by_hand.isHidden() == listed:
            return
        listing: tuple[QWidget, ...] = (self._search, self._list)
        shown, hidden = (listing, (self._by_hand,)) if listed else ((self._by_hand,), listing)
        for widget in shown:
            widget.show()
        if self.isVisible():
            self._take_keyboard()
        for widget in hidden:
            widget.hide()

    def _take_keyboard(self) -> None:
        if self._by_hand.isHidden():
            self._search.setFocus()
        else:
            self._by_hand.take_focus()

    def _go(self, by: int) -> None:
        self._moved = True
        number = self._rows.step(self._list.currentIndex().row(), by)
        self._list.setCurrentIndex(self._rows.index(number, 0))
        if number == self._rows.step(-1, 1):
            self._list.scrollToTop()  # the heading above it is no place of its own
        row = self._rows.row(number)
        if row is not None and QAccessible.isActive():
            announce(self._search, row.spoken)

    def _take(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is None or not row.can_be_chosen:
            return
        self.close_popup()
        if row.kind == "model":
            self.chosen.emit(row.provider, row.model, row.words)
        else:
            self.keys_wanted.emit()

    def _take_by_hand(self, provider: str, model: str) -> None:
        self.close_popup()
        self.chosen.emit(provider, model, model)

    # -- Qt's events ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field was for the list."""
        key = Qt.Key
        steps = {key.Key_Down: 1, key.Key_Up: -1, key.Key_PageDown: PAGE, key.Key_PageUp: -PAGE}
        if event.key() in steps:
            self._go(steps[key(event.key())])
            return True
        if event.key() in (key.Key_Return, key.Key_Enter):
            self._take(self._list.currentIndex())
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 2 * (SHADE + PAD) - 2
        if width != self._delegate.width:
            self._delegate.width = width
            self._list.scheduleDelayedItemsLayout()
