"""The popup over the window: a field, what was found as one types, and a line that says what can be typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ..raised import paint_raised
from ..theme import LIGHT, Theme
from .delegate import ResultDelegate
from .rows import ResultModel, ResultRow

WIDTH, MARGIN = 660, 24  # px; the margin beside it in a narrow window
TOP = 0.1  # of the window's height that stays free above
SHADE = 12  # px around the frame that its shadow takes
RADIUS = 14
SHARE = 0.68  # of the window's height that it takes at most
WALK = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
}  # fmt: skip


class SearchPopup(QFrame):
    """Type, walk with the arrows, Enter, Esc. It goes when the keyboard goes elsewhere.

    Signals: text_changed(str); closed().
    """

    text_changed = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("searchPopup")
        self._theme: Theme = LIGHT
        self._before: QWidget | None = None  # who had the keyboard
        self._stale = False  # what is shown is not of what is typed
        self._entered = False  # Enter was pressed meanwhile
        self._field = QLineEdit(placeholderText=self.tr("Search everything, or > for commands"))
        self._field.setObjectName("searchPopupEdit")
        self._field.setAccessibleName(self.tr("Search everything"))
        self._field.textChanged.connect(self._on_text)
        self.model = ResultModel(self)
        self._list = QListView()
        self._list.setObjectName("searchResults")
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setModel(self.model)
        self._delegate = ResultDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._run)
        self._list.activated.connect(self._run)
        self._foot = QLabel(wordWrap=True)
        self._foot.setObjectName("searchFoot")
        self._foot.setProperty("muted", True)
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SHADE + 8, SHADE + 8, SHADE + 8, SHADE + 6)
        column.setSpacing(6)
        for widget in (self._field, self._list, self._foot):
            column.addWidget(widget)
        self._field.installEventFilter(self)
        self._list.installEventFilter(self)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self.hide()

    # -- what is told ----------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._place()

    def open_with(self, text: str) -> None:
        """Show it, with the keyboard in its field and `text` in it; what was typed before is selected. Where
        it is open already, `text` is typed into it."""
        if self.isVisible():
            self._field.insert(text)
        else:
            self._before = QApplication.focusWidget()
            self._place()
            self.show()
            self.raise_()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            if text:
                self._field.setText(text)
            else:
                self._field.selectAll()
                self._on_text(self._field.text())

    def close_popup(self) -> None:
        """Put it away; the keyboard goes back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()

    def text(self) -> str:
        """What is typed."""
        return self._field.text()

    def show_rows(self, rows: Sequence[ResultRow], foot: str) -> None:
        """Show what was found, the first chosen, and a line below it; what is found of it later is added."""
        others = self.model.show(rows)
        self.set_foot(foot)
        others, self._stale = others or self._stale, False
        if rows and others:
            self._list.setCurrentIndex(self.model.index(0, 0))
            self._list.scrollToTop()
        if self._entered:
            self._enter()

    def set_foot(self, words: str) -> None:
        """Say something below what is shown."""
        self._foot.setText(words)
        self._foot.setAccessibleName(words)
        self._place()  # it may take more lines now

    # -- where it stands -------------------------------------------------------------------------------

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 2 * MARGIN) + 2 * SHADE
        most = round(window.height() * SHARE)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        self._list.setVisible(rows > 0)
        foot = self._foot.heightForWidth(width - 2 * (SHADE + 8))
        self._foot.setFixedHeight(foot)
        around = self._field.sizeHint().height() + foot + 2 * SHADE + 26
        self._list.setFixedHeight(max(40, min(rows + 2, most - around)))
        self.setFixedWidth(width)
        self._column.activate()
        self.adjustSize()
        self.move((window.width() - width) // 2, round(window.height() * TOP) - SHADE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, line = QColor(self._theme.background), QColor(self._theme.hairline)
        paint_raised(self, SHADE, RADIUS, fill, line)

    # -- what the person does --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_popup()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in WALK and watched is self._field:
            self._walk(WALK[Qt.Key(key)])
        elif watched is self._list and event.text().isprintable() and event.text():
            self._field.setFocus()
            self._field.insert(event.text())
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self._list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else min(max(row, 0), count - 1)
            self._list.setCurrentIndex(self.model.index(row, 0))

    def _enter(self) -> None:
        """Run what is chosen; where that is not found yet, once it is."""
        self._entered = self._stale
        if not self._stale:
            self._run(self._list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self.model.row(index.row())
            self.close_popup()
            row.run()

    def _on_text(self, text: str) -> None:
        if self.isVisible():
            self._stale, self._entered = True, False
            self.text_changed.emit(text)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and new is not self and not self.isAncestorOf(new):
            self._before = None
            self.close_popup()
