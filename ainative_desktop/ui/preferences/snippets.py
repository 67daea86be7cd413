"""Preferences → Snippets: texts with a name, added, edited, ordered and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout

from ...storage.snippets import MOST_SNIPPETS, NAME_LENGTH, TEXT_LENGTH, Snippet
from .controls import side_by_side
from .form import Page, muted, problem
from .removal import RemovalUndo

PAUSE = 300  # ms without a key after which a change is told
LIST_HEIGHT, TEXT_HEIGHT = 150, 150  # px


class SnippetsPage(Page):
    """A list, and the fields of the one that is chosen in it. One without a text is told to nobody, and gone
    with the page.

    Signals: changed(tuple[Snippet, ...]).
    """

    changed = Signal(object)

    def __init__(self, snippets: Sequence[Snippet]) -> None:
        super().__init__(QCoreApplication.translate("SnippetsPage", "Snippets"))
        self._snippets = list(snippets)
        self._told = tuple(snippets)
        self._shown = -1  # the one whose fields are there
        self._add_list()
        self._add_fields()
        self.column.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.tell)
        self._name.textEdited.connect(lambda _text: self._timer.start())
        self._text.textChanged.connect(self._timer.start)
        self._fill(0)

    def tell(self) -> None:
        """Take what the fields say, and tell it if that changes anything."""
        self._timer.stop()
        if self._take():
            whole = tuple(snippet for snippet in self._snippets if snippet.text)
            if whole != self._told:
                self._told = whole
                self.changed.emit(whole)

    def _add_list(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("snippetList")
        self._list.setAccessibleName(self.tr("Snippets"))
        self._list.setFixedHeight(LIST_HEIGHT)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row)
        self._add = self._button(self.tr("New"), "addSnippetButton", self._on_add)
        self._remove = self._button(self.tr("Remove"), "removeSnippetButton", self._on_remove)
        self._up = self._button(self.tr("Up"), "snippetUpButton", lambda: self._move(-1))
        self._down = self._button(self.tr("Down"), "snippetDownButton", lambda: self._move(1))
        self._up.setAccessibleName(self.tr("Move up"))
        self._down.setAccessibleName(self.tr("Move down"))
        buttons = side_by_side([self._add, self._remove, self._up, self._down])
        buttons.setStretch(0, 0)
        buttons.addStretch(1)
        listed = QVBoxLayout()
        listed.setSpacing(8)
        listed.addWidget(self._list)
        listed.addLayout(buttons)
        self._undo = RemovalUndo("undoSnippetRemoval")
        listed.addWidget(self._undo)
        self.add_row(self.tr("Snippets"), listed, tall=True)

    def _add_fields(self) -> None:
        self._name = QLineEdit(maxLength=NAME_LENGTH, placeholderText=self.tr("Such as “Translate”"))
        self._name.setObjectName("snippetName")
        self.add_row(self.tr("Name"), self._name)
        self._text = QPlainTextEdit(placeholderText=self.tr("Translate into {{language}}:"))
        self._text.setObjectName("snippetText")
        self._text.setProperty("field", True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(TEXT_HEIGHT)
        self.add_row(self.tr("Text"), self._text, tall=True)
        self._problem = problem("snippetProblem")
        self.add_below(self._problem)
        words = self.tr(
            "Type / in an empty message to choose one. {{…}} is a place to fill in; Tab goes from one to the "
            "next."
        )
        self.add_below(muted(words))

    def _button(self, words: str, name: str, then: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(then)
        return button

    def _take(self) -> bool:
        """Whether what the fields say can be; in words where not."""
        row = self._shown
        if row < 0:
            return True
        name, text, words = " ".join(self._name.text().split()), self._text.toPlainText(), ""
        if not name:
            words = self.tr("Give the snippet a name.")
        elif len(text) > TEXT_LENGTH:
            words = self.tr(
                "A snippet may have %n characters. Attach a longer text as a file.", "", TEXT_LENGTH
            )
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if not words:
            self._snippets[row] = Snippet(name, text)
            self._list.item(row).setText(name)
        elif not name and len(text) <= TEXT_LENGTH:  # no text is lost for want of a name
            self._snippets[row] = Snippet(self._snippets[row].name, text)
        return not words

    def _fill(self, row: int) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([snippet.name for snippet in self._snippets])
        row = min(row, len(self._snippets) - 1)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._show(row)

    def _on_row(self, row: int) -> None:
        self.tell()
        self._show(row)

    def _show(self, row: int) -> None:
        there = 0 <= row < len(self._snippets)
        self._shown = row if there else -1
        snippet = self._snippets[row] if there else Snippet("", "")
        self._name.setText(snippet.name)
        self._text.blockSignals(True)
        self._text.setPlainText(snippet.text)
        self._text.blockSignals(False)
        for widget in (self._name, self._text, self._remove):
            widget.setEnabled(there)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(there and row < len(self._snippets) - 1)
        self._add.setEnabled(len(self._snippets) < MOST_SNIPPETS)
        self._problem.hide()
        self._timer.stop()

    def _on_add(self) -> None:
        self.tell()
        if self._problem.isVisible():
            return
        self._snippets.append(Snippet(self.tr("New snippet"), ""))
        self._fill(len(self._snippets) - 1)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def _on_remove(self) -> None:
        self.tell()
        row = self._list.currentRow()
        removed = self._snippets.pop(row)
        self._fill(row)
        self.tell()
        if removed.text:
            self._undo.offer(removed.name, lambda: self._bring_back(removed, row))

    def _bring_back(self, removed: Snippet, row: int) -> None:
        self.tell()
        self._snippets.insert(row, removed)
        self._fill(min(row, len(self._snippets) - 1))
        self.tell()
        self._list.setFocus()

    def _move(self, step: int) -> None:
        self.tell()
        row = self._list.currentRow()
        snippets = self._snippets
        snippets[row], snippets[row + step] = snippets[row + step], snippets[row]
        self._fill(row + step)
        self.tell()
        if not (self._up if step < 0 else self._down).isEnabled():
            self._list.setFocus()  # and not the other button, which is next

    def hideEvent(self, event: QHideEvent) -> None:
        self.tell()  # what was typed a moment ago counts, too
        super().hideEvent(event)
