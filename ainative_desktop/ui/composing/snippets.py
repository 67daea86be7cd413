"""Snippets in the composer: `/` lists them, Enter or Tab inserts one, Tab goes through its places."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from ...storage.snippets import Snippet
from ..composer import Composer
from .matching import matching
from .snippet_list import SnippetList

SIGN = "/"
LONGEST = 100  # characters that are looked at as a name
PLACE = QRegularExpression(r"\{\{[^{}]{1,80}\}\}")
_WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Snippets(QObject):
    """Listens to the composer's field before the field does. The list opens at a `/` that is typed into the
    empty field, and takes keys only while it has something to choose; Esc leaves the `/` as it is."""

    def __init__(self, composer: Composer, known: Callable[[], Sequence[Snippet]]) -> None:
        super().__init__(composer)
        self._composer = composer
        self._field: QPlainTextEdit = composer.field
        self._known = known
        self._list: SnippetList | None = None  # made when it is first wanted
        self._found: list[Snippet] = []
        self._empty = True  # there was nothing in the field before it changed
        self._choosing = False
        self._filling = False  # places of a snippet that was inserted
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_text)

    def offer(self) -> None:
        """List them all, to be inserted where the cursor is."""
        self._composer.set_focus()
        if self._field.document().isEmpty():
            self._field.insertPlainText(SIGN)  # so that one can type a name
        else:
            self._choosing = False
            self._show("")

    # -- choosing -------------------------------------------------------------------------------------

    def _on_text(self) -> None:
        document = self._field.document()
        short = document.characterCount() <= LONGEST and document.blockCount() == 1
        text = self._field.toPlainText() if short else ""
        self._filling = self._filling and not document.isEmpty()
        self._choosing = text.startswith(SIGN) and (self._choosing or (self._empty and text == SIGN))
        self._empty = document.isEmpty()
        if self._choosing:
            self._show(text.removeprefix(SIGN))
        else:
            self._hide()

    def _show(self, typed: str) -> None:
        known = self._known()
        self._found = matching(known, typed)
        if self._found:
            self._popup().show_snippets(self._found, self.tr("Enter inserts it, Esc keeps what is typed"))
        elif not known and not typed:
            words = self.tr("Texts that you write in Preferences → Snippets can be chosen here.")
            self._popup().show_snippets([], words)
        else:
            self._hide()

    def _popup(self) -> SnippetList:
        if self._list is None:
            self._list = SnippetList(self._composer)
            self._list.chosen.connect(self._insert)
            self._list.closed.connect(self._leave)
        return self._list

    def _hide(self) -> None:
        if self._list is not None and self._list.isVisible():
            self._list.blockSignals(True)  # what is typed next may bring it back
            self._list.close_popup()
            self._list.blockSignals(False)

    def _leave(self) -> None:
        self._choosing = False
        self._found = []

    def _insert(self, row: int) -> None:
        text, cursor = self._found[row].text, self._field.textCursor()
        if self._choosing:
            cursor.select(QTextCursor.SelectionType.Document)
        begin = cursor.selectionStart()
        self._leave()
        self._hide()
        cursor.insertText(text)
        end = cursor.position()
        cursor.setPosition(begin)
        self._field.setTextCursor(cursor)
        self._filling = self._fill(before=end)
        if not self._filling:
            cursor.setPosition(end)
            self._field.setTextCursor(cursor)

    # -- filling in -----------------------------------------------------------------------------------

    def _fill(self, *, back: bool = False, before: int | None = None) -> bool:
        """Select the next place that is to be filled in; whether there is one, that ends `before` there."""
        flag = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = self._field.document().find(PLACE, self._field.textCursor(), flag)
        if found.isNull() or (before is not None and found.selectionEnd() > before):
            return False
        self._field.setTextCursor(found)
        return True

    # -- Qt's events ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self._field and event.type() == QEvent.Type.KeyPress
        return is_key and isinstance(event, QKeyEvent) and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list, or for the places to fill in."""
        key, plain = event.key(), not event.modifiers()
        if self._list is not None and self._list.isVisible():
            if key == Qt.Key.Key_Escape:
                self._list.close_popup()
                return True
            if self._found and plain and key in _WALK:
                self._list.go(self._list.row + _WALK[Qt.Key(key)])
                return True
            if self._found and plain and key in _TAKE:
                self._insert(self._list.row)
                return True
        back = key == Qt.Key.Key_Backtab
        return self._filling and (back or (plain and key == Qt.Key.Key_Tab)) and self._fill(back=back)
