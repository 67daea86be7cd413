"""Which conversations the sidebar lists: all, the archive, or those of a tag."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ..protocol.shelves import Shelf, Shelves
from .tips import plain

CHEVRON = "\u2002\u25be"  # what a button has that opens a menu
WIDEST = 180  # px of a name


class ShelfBar(QPushButton):
    """Names what is listed and opens a menu of the rest; hidden while there is nothing but the plain list.

    Signals: chosen(Shelf).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shelfBar")
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shelf = Shelf()
        self._shelves = Shelves()
        self.clicked.connect(self.open_menu)
        self.hide()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to choose from."""
        return self._shelves == Shelves() and self._shelf == Shelf()

    def set_shelves(self, shelf: Shelf, shelves: Shelves) -> None:
        """What is listed now, and what there is."""
        self._shelf, self._shelves = shelf, shelves
        name = self._name(shelf)
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDEST) + CHEVRON)
        self.setToolTip(plain(name))
        self.setAccessibleName(self.tr("Listed: {shelf}").format(shelf=name))
        self.setVisible(not self.empty)

    def open_menu(self) -> None:
        """Let another shelf be chosen."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        self._add(menu, group, Shelf(), None)
        self._add(menu, group, Shelf(archived=True), self._shelves.archived)
        if self._shelves.tags:
            menu.addSeparator()
        for tag, count in self._shelves.tags:
            self._add(menu, group, Shelf(tag=tag), count)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _add(self, menu: QMenu, group: QActionGroup, shelf: Shelf, count: int | None) -> None:
        name = self._name(shelf).replace("&", "&&")
        action = menu.addAction(name if count is None else f"{name}\t{self.locale().toString(count)}")
        action.setCheckable(True)
        action.setChecked(shelf == self._shelf)
        group.addAction(action)
        action.triggered.connect(lambda: self.chosen.emit(shelf))

    def _name(self, shelf: Shelf) -> str:
        if shelf.archived:
            return self.tr("Archived")
        return f"#{shelf.tag}" if shelf.tag else self.tr("All chats")
