"""The list of snippets above the composer: it shows them, and the keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...storage.snippets import Snippet
from ..announcer import announce
from ..choosing.popup import PAD, SHADE, Popup
from ..mirroring import isolated, mirrored
from ..row_ground import paint_row_ground

WIDTH = 460  # px
MOST_ROWS = 8  # in sight at a time
NAME_SHARE = 0.45  # of a row, at most
FIRST_WORDS = 200  # characters of a text that are looked at for its beginning
INSET = 12  # px between the composer's edge and its frame

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BEGINNING = Qt.ItemDataRole.UserRole


class SnippetList(Popup):
    """Stands above the composer while one chooses.

    Signals: chosen(int), the row that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, composer: QWidget) -> None:
        super().__init__(composer, WIDTH)
        self.setObjectName("snippetPopup")
        self.setAccessibleName(self.tr("Snippets"))
        self._composer = composer
        self._list = QListWidget()
        self._list.setObjectName("snippetChoices")
        self._list.setAccessibleName(self.tr("Snippets"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(_SnippetDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(lambda item: self.chosen.emit(self._list.row(item)))
        self._foot = QLabel()
        self._foot.setObjectName("snippetFoot")
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        self._foot.setWordWrap(True)
        self._foot.setProperty("muted", True)
        self._column.addWidget(self._list)
        self._column.addWidget(self._foot)

    @property
    def row(self) -> int:
        """The row that is chosen now, -1 for none."""
        return self._list.currentRow()

    def show_snippets(self, snippets: Sequence[Snippet], foot: str) -> None:
        """Show these, the first one chosen, and a line below them."""
        self._list.clear()
        for snippet in snippets:
            item = QListWidgetItem(snippet.name, self._list)
            item.setData(_BEGINNING, " ".join(snippet.text[:FIRST_WORDS].split()))
        self._list.setVisible(bool(snippets))
        self._foot.setText(foot)
        self.go(0)
        self.open()

    def go(self, row: int) -> None:
        """Choose another row, over the ends."""
        if self._list.count():
            self._list.setCurrentRow(row % self._list.count())
            if QAccessible.isActive():
                announce(self._composer, self._list.currentItem().text())

    def wanted_height(self) -> int:
        rows = min(self._list.count(), MOST_ROWS)
        listed = rows * self._list.sizeHintForRow(0) + 2 + PAD if rows else 0
        width = min(WIDTH, self.window().width()) - 2 * PAD
        return listed + self._foot.heightForWidth(width) + 2 * (SHADE + PAD)

    def place(self) -> None:
        super().place()
        self.move(self.x() + INSET, self.y() + PAD // 2)


class _SnippetDelegate(QStyledItemDelegate):
    """A name, and how its text begins; in the view's font and palette, so that it follows the theme."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._view.font().pixelSize() * 2.3))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        paint_row_ground(painter, area, option.state, self._color(QPalette.ColorRole.Midlight))
        inner = area.adjusted(10, 0, -10, 0)
        taken = self._write(painter, inner, str(index.data()), NAME_SHARE, QPalette.ColorRole.WindowText)
        beside = mirrored(inner.adjusted(taken + 14, 0, 0, 0), inner)
        self._write(painter, beside, str(index.data(_BEGINNING)), 1.0, QPalette.ColorRole.PlaceholderText)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, words: str, share: float, role: QPalette.ColorRole
    ) -> int:
        """As much of the words as fits into a share of the room; how wide that is."""
        font = QFont(self._view.font())
        if role is QPalette.ColorRole.WindowText:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._color(role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width() * share))
        painter.drawText(room, _LINE, isolated(shown))
        return metrics.horizontalAdvance(shown)

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return QColor(self._view.palette().color(role))
