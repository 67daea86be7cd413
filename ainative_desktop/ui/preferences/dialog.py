"""The Preferences window: a list of pages at the left, never modal."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...storage.settings import Settings
from ..placement import fitting
from .api_keys import ApiKeysPage
from .appearance import AppearancePage
from .chat import ChatPage
from .data import DataPage
from .diagnostics import DiagnosticsPage
from .form import Page
from .network import NetworkPage
from .prices import PricesPage
from .servers import ServersPage
from .shortcuts import ShortcutsPage
from .snippets import SnippetsPage


class PreferencesDialog(QDialog):
    """Holds the pages, which have the signals."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setModal(False)
        self.resize(fitting(QSize(720, 600), self.screen().availableSize()))
        self.servers = ServersPage(settings)
        self.api_keys = ApiKeysPage()
        self.appearance = AppearancePage(settings.appearance)
        self.chat = ChatPage(settings.chat, settings.models)
        self.snippets = SnippetsPage(settings.snippets)
        self.shortcuts = ShortcutsPage()
        self.network = NetworkPage(settings.network)
        self.prices = PricesPage(settings.prices)
        self.data = DataPage()
        self.diagnostics = DiagnosticsPage()
        self._pages = QListWidget()
        self._pages.setObjectName("preferencesPages")
        self._pages.setAccessibleName(self.tr("Pages"))
        self._pages.setFixedWidth(168)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._order: list[Page] = []
        for page in (
            self.servers, self.api_keys, self.appearance, self.chat, self.snippets, self.shortcuts,
            self.network, self.prices, self.data, self.diagnostics,
        ):  # fmt: skip
            self._add(page)
        self._pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._pages.setCurrentRow(0)
        self.servers.cancelled.connect(self.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pages)
        row.addWidget(self._stack, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field would click whichever comes first

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self._pages.setCurrentRow(self._order.index(page))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._pages.setFocus()  # and not where it was when the dialog was closed, which may be Save
        super().showEvent(event)

    def _add(self, page: Page) -> None:
        item = QListWidgetItem(page.accessibleName(), self._pages)
        item.setSizeHint(QSize(0, 35))
        self._order.append(page)
        scrolling = QScrollArea()
        scrolling.setWidget(page)
        scrolling.setWidgetResizable(True)
        scrolling.setFrameShape(QFrame.Shape.NoFrame)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling, 1)
        if page.foot is not None:
            column.addWidget(page.foot)
        self._stack.addWidget(holder)
