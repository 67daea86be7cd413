"""Preferences → Shortcuts: every action's key, which a press of another one changes at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..actions import ENTRIES, FIELD_KEYS, MENUS, Entry, translated
from ..shortcuts import (
    can_be_typed,
    is_of_fields,
    is_usual,
    keys_in_force,
    native,
    user_of,
    with_key,
    without,
)
from .form import Page, muted
from .key_button import WIDTH, KeyButton


class ShortcutsPage(Page):
    """A row for each action, by menu. It is filled when it is shown first.

    Signals: changed(Mapping[str, str]), the person's own keys by the action's id.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ShortcutsPage", "Shortcuts"))
        self._own: Mapping[str, str] = {}
        self._before: Mapping[str, str] | None = None  # all were reset
        self._rows: dict[str, KeyRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._filter = QLineEdit(placeholderText=self.tr("Find an action or a key"))
        self._filter.setObjectName("shortcutFilter")
        self._filter.setAccessibleName(self.tr("Find an action or a key"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._show_matching)
        self.column.addWidget(self._filter)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.column.addLayout(self._list)
        self._nothing = muted(self.tr("No action has these letters or this key."))
        self._nothing.hide()
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)
        self._note = KeyNote()
        self._note.taken.connect(self._take)
        self._reset_words = muted("")
        self._reset = QPushButton(self.tr("Reset all"))
        self._reset.setObjectName("resetShortcuts")
        self._reset.clicked.connect(self._reset_all)
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(24, 10, 24, 18)
        row.addWidget(self._reset_words, 1)
        row.addWidget(self._reset)

    def set_own(self, own: Mapping[str, str]) -> None:
        """Show the keys that hold with the person's `own`."""
        self._own = own
        keys = keys_in_force(own)
        for action_id, row in self._rows.items():
            row.set_key(native(keys[action_id][0]) if keys[action_id] else "", usual=is_usual(own, action_id))
        self._tell_reset()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._rows:
            self._fill()
            self.set_own(self._own)
        super().showEvent(event)

    # -- rows ---------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for menu, title in MENUS.items():
            self._add_heading(menu, translated(title).replace("&", ""))
            for entry in ENTRIES:
                if entry.menu == menu:
                    self._add_row(entry)
        self._add_heading("fields", self.tr("Message field and conversation"))
        for words, keys in FIELD_KEYS:
            self._list.addWidget(FixedRow(translated(words), translated(keys), menu="fields"))

    def _add_heading(self, menu: str, words: str) -> None:
        heading = QLabel(words)
        heading.setProperty("heading", True)
        heading.setContentsMargins(0, 14 if self._headings else 0, 0, 2)
        self._headings[menu] = heading
        self._list.addWidget(heading)

    def _add_row(self, entry: Entry) -> None:
        words = translated(entry.words)
        if entry.fixed:
            self._list.addWidget(FixedRow(words, native(entry.keys[0]), menu=entry.menu))
            return
        row = KeyRow(entry, words)
        row.button.recorded.connect(lambda key: self._on_recorded(entry.id, key))
        row.button.left.connect(lambda step: self._step(entry.id, step))
        row.reset.clicked.connect(lambda: self._change(without(self._own, entry.id)))
        self._rows[entry.id] = row
        self._list.addWidget(row)

    def _step(self, action_id: str, step: int) -> None:
        """Go to the next key in sight, or the one before."""
        shown = [each for each, row in self._rows.items() if row.isVisibleTo(self)]
        place = shown.index(action_id) + step
        if 0 <= place < len(shown):
            self._rows[shown[place]].button.setFocus(Qt.FocusReason.TabFocusReason)
        elif place < 0:
            self._filter.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _show_matching(self, typed: str) -> None:
        words = typed.lower().split()
        seen: set[str] = set()
        self._note.hide()
        for place in range(self._list.count()):
            item = self._list.itemAt(place)
            row = item.widget() if item is not None else None
            if isinstance(row, FixedRow | KeyRow):
                row.setVisible(all(word in row.text for word in words))
                if not row.isHidden():
                    seen.add(row.menu)
        for menu, heading in self._headings.items():
            heading.setVisible(menu in seen)
        self._nothing.setHidden(bool(seen))

    # -- keys ---------------------------------------------------------------------------------------

    def _on_recorded(self, action_id: str, key: str) -> None:
        holder = user_of(key, self._own) if key else None
        trouble = self._trouble(key)
        if holder is not None and holder.id == action_id:
            self._note.hide()
        elif trouble:
            self._tell(action_id, trouble)
        elif holder is not None and holder.fixed:
            words = self.tr("{key} belongs to {action} and cannot be given away.")
            self._tell(action_id, words.format(key=native(key), action=translated(holder.words)))
        elif holder is not None:
            words = self.tr("{key} is used by {action}.")
            self._tell(action_id, words.format(key=native(key), action=translated(holder.words)), key)
        else:
            self._change(with_key(self._own, action_id, key))

    def _trouble(self, key: str) -> str:
        """Why no action can have this key, "" where one can."""
        if not key:
            return ""
        if is_of_fields(key):
            return self.tr("{key} has a use of its own in text fields. Choose another key.").format(
                key=native(key)
            )
        if can_be_typed(key):
            return self.tr("{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.").format(
                key=native(key)
            )
        return ""

    def _tell(self, action_id: str, words: str, key: str = "") -> None:
        row = self._rows[action_id]
        self._list.removeWidget(self._note)
        self._list.insertWidget(self._list.indexOf(row) + 1, self._note)
        self._note.tell(action_id, words, key)

    def _take(self, action_id: str, key: str) -> None:
        self._change(with_key(self._own, action_id, key))
        self._rows[action_id].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, own: Mapping[str, str]) -> None:
        self._before = None
        self._note.hide()
        self.set_own(own)
        self.changed.emit(own)

    def _reset_all(self) -> None:
        if self._before is not None:
            self._change(self._before)
        else:
            before = self._own
            self._change({})
            self._before = before
            self._tell_reset()

    def _tell_reset(self) -> None:
        undone = self._before is not None
        self._reset_words.setText(self.tr("All keys are the usual ones again.") if undone else "")
        self._reset.setText(self.tr("Undo") if undone else self.tr("Reset all"))
        self._reset.setEnabled(undone or bool(self._own))


class FixedRow(QWidget):
    """An action whose key cannot be changed. `text` is what one finds it by."""

    def __init__(self, words: str, key: str, *, menu: str) -> None:
        super().__init__()
        self.menu = menu
        self.text = f"{words} {key}".lower()
        name, shown = QLabel(words), muted(key)
        shown.setMinimumWidth(WIDTH)
        shown.setWordWrap(False)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.addWidget(name, 1)
        row.addWidget(shown)


class KeyRow(QWidget):
    """An action, its key, and the way back to the usual one. `text` is what one finds it by."""

    def __init__(self, entry: Entry, words: str) -> None:
        super().__init__()
        self.menu = entry.menu
        self._words = words
        self.text = words.lower()
        self.button = KeyButton(words)
        self.button.setObjectName(f"key_{entry.id}")
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setProperty("link", True)
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("Reset the key of {action}").format(action=words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(QLabel(words), 1)
        row.addWidget(self.reset)
        row.addWidget(self.button)

    def set_key(self, key: str, *, usual: bool) -> None:
        """Show a key as people write it, and whether it is the `usual` one."""
        self.text = f"{self._words} {key}".lower()
        self.button.set_key(key)
        self.reset.setVisible(not usual)


class KeyNote(QWidget):
    """Says below an action why it did not get a key, and offers to take that from another one.

    Signals: taken(str action_id, str key).
    """

    taken = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyNote")
        self._wanted = ("", "")
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("problem", True)
        self._button = QPushButton(self.tr("Take it from there"))
        self._button.setObjectName("takeKey")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(lambda: self.taken.emit(*self._wanted))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def tell(self, action_id: str, words: str, key: str) -> None:
        """Show `words`; a `key` can be taken."""
        self._wanted = (action_id, key)
        self._words.setText(words)
        self._button.setVisible(bool(key))
        self._button.setAccessibleDescription(words)
        self.show()
        if key:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
