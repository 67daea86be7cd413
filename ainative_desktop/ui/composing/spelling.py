"""Marks misspelt words in the composer, in idle time, and suggests others in its context menu."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from ...runtime.tasks import Tasks
from ..composer import Composer
from ..theme import Theme
from .dictionary import Dictionary
from .words import FENCE, words_of

PAUSE = 250  # ms after the last key
SLICE = 0.004  # seconds of checking at a time
MOST_SUGGESTED = 6
REMEMBERED = 20_000  # words whose spelling is known; then it begins anew
LONGEST = 20_000  # characters of a message that is checked
PLAIN, CODE = 0, 1  # states of a block


class Spelling(QObject):
    """Nothing is checked before there is a dictionary, and none of the word that is being typed."""

    def __init__(self, composer: Composer, tasks: Tasks) -> None:
        super().__init__(composer)
        self._field: QPlainTextEdit = composer.field
        self._tasks = tasks
        self._suggesting = False  # the dictionary is in use on a thread
        self._dictionary: Dictionary | None = None
        self._marks: _Marks | None = None
        self._color = QColor(Qt.GlobalColor.red)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._check)
        self._field.cursorPositionChanged.connect(self._wait)
        self._field.installEventFilter(self)

    def set_dictionary(self, dictionary: Dictionary | None) -> None:
        """Check by this one from now on; None checks nothing."""
        self._dictionary = dictionary
        if self._marks is not None:
            self._unmark(self._marks)
            self._marks = None
        if dictionary is not None:
            self._marks = _Marks(self._field.document(), self._color)
            self._show(self._marks)
            self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Mark in the theme's colour."""
        self._color = QColor(theme.error)
        if self._marks is not None:
            self._marks.set_color(self._color)
            self._show(self._marks)

    # -- checking -------------------------------------------------------------------------------------

    def _wait(self) -> None:
        if self._marks is not None:
            self._timer.start(PAUSE)

    def _check(self) -> None:
        """Look words up for a moment, and go on later if there are more."""
        marks, dictionary = self._marks, self._dictionary
        if marks is None or dictionary is None or self._suggesting:
            return
        todo = marks.unknown - {self._word_being_typed()}
        end = time.monotonic() + SLICE
        for word in todo:
            if time.monotonic() > end:
                self._timer.start(0)
                return
            marks.known[word] = dictionary.check(word)
            marks.unknown.discard(word)
        if todo:
            self._show(marks)

    def _show(self, marks: _Marks) -> None:
        """Mark by what is known now; what is written does not change by that, and nobody is told so."""
        self._field.blockSignals(True)
        marks.rehighlight()
        self._field.blockSignals(False)

    def _unmark(self, marks: _Marks) -> None:
        self._field.blockSignals(True)
        marks.setDocument(None)
        self._field.blockSignals(False)
        marks.deleteLater()

    def _word_being_typed(self) -> str:
        cursor = self._field.textCursor()
        if cursor.hasSelection() or not self._field.hasFocus():
            return ""
        position = cursor.positionInBlock()
        line = cursor.block().text()
        return next((word for at, word in words_of(line) if at <= position == at + len(word)), "")

    # -- the context menu -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QContextMenuEvent) and self._marks is not None:
            return self._open_menu(event)
        return False

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        """The field's own menu with suggestions above; whether the word there is misspelt."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        viewport = self._field.viewport()
        place = viewport.mapFromGlobal(event.globalPos())
        cursor = self._field.cursorForPosition(place) if by_mouse else self._field.textCursor()
        found = self._misspelt_at(cursor)
        if found is None or self._dictionary is None or self._suggesting:
            return False
        corner = self._field.cursorRect(found).bottomLeft()
        where = QPoint(event.globalPos()) if by_mouse else viewport.mapToGlobal(corner)
        self._tasks.spawn(self._suggest(found, where, self._dictionary))
        return True

    async def _suggest(self, found: QTextCursor, where: QPoint, dictionary: Dictionary) -> None:
        """Open the menu once there are suggestions, which may take a tenth of a second."""
        word = found.selectedText()
        self._suggesting = True
        try:
            others = await asyncio.to_thread(dictionary.suggest, word)
        finally:
            self._suggesting = False
            self._timer.start()
        if found.selectedText() == word:
            self._fill_menu(found, others[:MOST_SUGGESTED]).popup(where)

    def _fill_menu(self, found: QTextCursor, others: Sequence[str]) -> QMenu:
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = menu.actions()[0]
        word = found.selectedText()
        for other in others:
            action = menu.addAction(other.replace("&", "&&"))
            action.triggered.connect(lambda _checked, other=other: found.insertText(other))
            menu.insertAction(before, action)
        add = menu.addAction(self.tr("Add “{word}” to the dictionary").format(word=word))
        add.triggered.connect(lambda _checked: self._add(word))
        menu.insertAction(before, add)
        menu.insertSeparator(before)
        return menu

    def _misspelt_at(self, cursor: QTextCursor) -> QTextCursor | None:
        marks = self._marks
        if marks is None or cursor.block().userState() == CODE:
            return None
        position, start = cursor.positionInBlock(), cursor.block().position()
        for at, word in words_of(cursor.block().text()):
            if at <= position <= at + len(word) and marks.known.get(word) is False:
                found = QTextCursor(cursor)
                found.setPosition(start + at)
                found.setPosition(start + at + len(word), QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def _add(self, word: str) -> None:
        if self._dictionary is not None and self._marks is not None:
            self._dictionary.add(word)
            self._marks.known[word] = True
            self._show(self._marks)


class _Marks(QSyntaxHighlighter):
    """Underlines what is known to be wrong, and gathers what is not known yet: it looks nothing up itself, so
    that no key waits for a dictionary."""

    def __init__(self, document: QTextDocument, color: QColor) -> None:
        self.known: dict[str, bool] = {}
        self.unknown: set[str] = set()
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(color)
        super().__init__(document)

    def set_color(self, color: QColor) -> None:
        """Underline in another colour from now on."""
        self._format.setUnderlineColor(color)

    def highlightBlock(self, text: str) -> None:
        inside = self.previousBlockState() == CODE
        fence = FENCE.match(text) is not None
        self.setCurrentBlockState(CODE if inside != fence else PLAIN)
        if inside or fence or self.document().characterCount() > LONGEST:
            return
        if len(self.known) > REMEMBERED:
            self.known.clear()
        for at, word in words_of(text):
            right = self.known.get(word)
            if right is None:
                self.unknown.add(word)
            elif not right:
                self.setFormat(at, len(word), self._format)
