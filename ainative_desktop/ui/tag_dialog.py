"""Gives conversations tags and takes them away, at once as they are checked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..protocol.shelves import LONGEST_TAG, tag_of

_Check = Qt.CheckState
_TAG = Qt.ItemDataRole.UserRole


class TagDialog(QDialog):
    """A field for a tag, and a list of all there are; what is typed narrows the list.

    Signals: changed(str tag, bool on).
    """

    changed = Signal(str, bool)

    def __init__(self, parent: QWidget, what: str, tags: Mapping[str, int], total: int) -> None:
        """`what` says whose tags they are, and `tags` how many of the `total` conversations have each."""
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setWindowTitle(self.tr("Tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(340, 380)
        words = QLabel(what, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words.setProperty("muted", True)
        self._field = QLineEdit(placeholderText=self.tr("Add a tag, or find one"), maxLength=LONGEST_TAG)
        self._field.setObjectName("tagEdit")
        self._field.setAccessibleName(self.tr("Tag"))
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(self._on_return)
        self._list = QListWidget()
        self._list.setObjectName("tagList")
        self._list.setAccessibleName(self.tr("Tags"))
        for tag, count in tags.items():
            some = _Check.PartiallyChecked if count < total else _Check.Checked
            self._add(tag, some if count else _Check.Unchecked)
        self._list.itemChanged.connect(self._on_changed)
        done = QPushButton(self.tr("Done"), autoDefault=False)
        done.clicked.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (words, self._field, self._list):
            column.addWidget(widget)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def _add(self, tag: str, check: Qt.CheckState) -> None:
        with QSignalBlocker(self._list):
            item = QListWidgetItem(f"#{tag}", self._list)
            item.setData(_TAG, tag)
            item.setCheckState(check)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _narrow(self, text: str) -> None:
        for item in self._items():
            item.setHidden(tag_of(text.rpartition(",")[2]) not in item.data(_TAG))

    def _on_return(self) -> None:
        """Give what is typed; with nothing typed it is done."""
        if not self._give_typed():
            self.accept()

    def _on_done(self) -> None:
        self._give_typed()
        self.accept()

    def _give_typed(self) -> bool:
        """Whether something was typed: a tag, or several with commas between them."""
        tags = [tag for tag in map(tag_of, self._field.text().split(",")) if tag]
        self._field.clear()
        for tag in tags:
            self._give(tag)
        return bool(tags)

    def _give(self, tag: str) -> None:
        for item in self._items():
            if item.data(_TAG) == tag:
                item.setCheckState(_Check.Checked)
                return
        self._add(tag, _Check.Checked)
        self.changed.emit(tag, True)

    def _on_changed(self, item: QListWidgetItem) -> None:
        self.changed.emit(item.data(_TAG), item.checkState() is _Check.Checked)
